import type { SubmissionResult } from '@conform-to/dom'
import { data } from '@remix-run/node'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { findTemplate } from '#app/domain/vocabulary/template.ts'
import { type FieldErrors, invalid, type Parsed } from '#app/http/form.server.ts'
import { formatTime } from '#app/i18n/format.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { applyTemplate } from './apply-template.ts'
import { ASKING_INTENTS, type RoleForm } from './form.ts'
import type { ForeignChange } from './role-change.ts'
import { fieldWords, valueWords } from './role-facts.ts'
import { excludingWordsIn } from './role-words.ts'
import { type TemplateUse, templateUse } from './template-words.ts'

/** So many rows are added at a time. */
const MORE = 3

type Posted = NonNullable<SubmissionResult<string[]>['initialValue']>

interface Refusal {
  readonly errors?: FieldErrors
  readonly changed?: readonly ForeignChange[]
  readonly version?: number
  /** Instead of 400 or 409. */
  readonly status?: number
}

/**
 * The form of a role comes back: with more rows or filled from a template (200), with what is wrong (400), or with what
 * somebody else changed meanwhile and the version to carry from now on (409). All that was typed is in it.
 */
export function roleAnswer(
  visit: Pick<OpenVisit, 'locale' | 'now'>,
  parsed: Parsed<RoleForm>,
  refusal: Refusal = {},
  cookies: readonly string[] = [],
) {
  const intent = String(parsed.submission.payload.intent ?? '')
  const asking = onlyAsks(parsed)
  const filled = intent === 'template' ? fill(parsed.submission.payload, visit) : null
  const missing = intent === 'template' && filled === null
  const payload = filled?.values ?? parsed.submission.payload
  const more = (name: string) => lengthOf(payload[name]) + (intent === `more-${name}` ? MORE : 0)
  const status = refusal.status
    ? refusal.status
    : missing
      ? 400
      : asking
        ? 200
        : refusal.version === undefined
          ? 400
          : 409
  const refused = invalid(parsed, refusal.errors).data.result
  const error: Record<string, string[]> = missing ? { templateChoice: [parsed.words('roles.error.template')] } : {}
  const shown: Pick<SubmissionResult<string[]>, 'initialValue'> = { initialValue: payload as Posted }
  const result: SubmissionResult<string[]> = asking ? { ...refused, ...shown, error } : refused
  return data(
    {
      result,
      template: filled?.use ?? null,
      rows: { tasks: more('tasks'), competences: more('competences') },
      changed: refusal.changed && changeLines(refusal.changed, visit),
      version: refusal.version ?? null,
      seen: visit.now.toISOString(),
      askReason: !asking && excludingWordsIn(textOf(payload), visit.locale).length > 0,
    },
    { status, headers: cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]) },
  )
}

/** The form comes back unkept: too many jobs have been begun from this address. Says when to try again. */
export function tooManyDrafts(visit: Pick<OpenVisit, 'locale' | 'now'>, parsed: Parsed<RoleForm>, until: Date) {
  const when = formatTime(until, visit.locale)
  const message = translate(rolesServer, visit.locale)('roles.error.tooOften', { when })
  return roleAnswer(visit, parsed, { errors: { title: [message] }, status: 429 })
}

/** Whether the pressed button changes only what the form shows: then nothing is saved and nothing is wrong yet. */
export function onlyAsks(parsed: Parsed<RoleForm>): boolean {
  return ASKING_INTENTS.some((intent) => intent === parsed.submission.payload.intent)
}

/** The posted form filled from the chosen template; null when none is chosen. The form carries which one it was. */
function fill(
  posted: Record<string, unknown>,
  { locale, now }: Pick<OpenVisit, 'locale' | 'now'>,
): { values: Record<string, unknown>; use: TemplateUse } | null {
  const template = findTemplate(String(posted.templateChoice ?? ''))
  if (!template) return null
  const applied = applyTemplate(posted, template, findTemplate(String(posted.template ?? '')), locale)
  const carried = { template: template.id, filledAt: now.toISOString(), templateChoice: undefined }
  return { values: { ...applied.values, ...carried }, use: templateUse(template, applied, locale) }
}

/** Changes of a role or a workplace in words. */
export function changeLines(changed: readonly ForeignChange[], { locale }: Pick<OpenVisit, 'locale'>) {
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
