import { data } from '@remix-run/node'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { type FieldErrors, invalid, type Parsed } from '#app/http/form.server.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { RoleForm } from './form.ts'
import type { ForeignChange } from './role-change.ts'
import { fieldWords, valueWords } from './role-facts.ts'
import { excludingWordsIn } from './role-words.ts'

/** So many rows are added at a time. */
const MORE = 3

interface Refusal {
  readonly errors?: FieldErrors
  readonly changed?: readonly ForeignChange[]
  readonly version?: number
}

/**
 * The form of a role comes back: with more rows (200), with what is wrong (400), or with what somebody else changed
 * meanwhile and the version to carry from now on (409). All that was typed is in it.
 */
export function roleAnswer(visit: OpenVisit, parsed: Parsed<RoleForm>, refusal: Refusal = {}) {
  const { payload } = parsed.submission
  const intent = String(payload.intent ?? '')
  const more = (name: string) => lengthOf(payload[name]) + (intent === `more-${name}` ? MORE : 0)
  const adding = intent.startsWith('more-')
  const status = adding ? 200 : refusal.version === undefined ? 400 : 409
  const { result } = invalid(parsed, refusal.errors).data
  return data(
    {
      result: adding ? { ...result, error: {} } : result,
      rows: { tasks: more('tasks'), competences: more('competences') },
      changed: refusal.changed && changeLines(refusal.changed, visit),
      version: refusal.version ?? null,
      seen: visit.now.toISOString(),
      askReason: !adding && excludingWordsIn(textOf(payload), visit.locale).length > 0,
    },
    { status },
  )
}

/** Whether the pressed button only adds rows: then nothing is saved and nothing is wrong yet. */
export function addsRows(parsed: Parsed<RoleForm>): boolean {
  return String(parsed.submission.payload.intent ?? '').startsWith('more-')
}

/** Changes of a role or a workplace in words. */
export function changeLines(changed: readonly ForeignChange[], { locale }: OpenVisit) {
  const none = translate(rolesServer, locale)('roles.value.none')
  const told = (field: string, value: unknown) => valueWords(field, value, locale, String).join(', ') || none
  return changed.map(({ field, was, is, by }) => ({
    field: fieldWords(field, locale),
    was: told(field, was),
    is: told(field, is),
    by,
  }))
}

const lengthOf = (rows: unknown) => (Array.isArray(rows) ? rows.length : 0)

function textOf(payload: Record<string, unknown>) {
  return { title: String(payload.title ?? ''), description: String(payload.description ?? '') }
}
