import { parseWithZod } from '@conform-to/zod/v4'
import { and, eq } from 'drizzle-orm'
import type { Role } from '#app/domain/matching/types.ts'
import { contentOf, roleSchema } from '#app/domain/roles/form.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { workplaces } from '#db/schema/index.ts'

/** What matching does not read, and what the form demands all the same. */
const UNREAD = [
  'tasks',
  'description',
  'positions',
  'startsOn',
  'endsOn',
  'wordingReason',
  'formId',
  'seen',
  'template',
]
/** What the form demands and may not have yet. While the hours are not answered, none is too few and none too many. */
const DEMANDED = { title: '-', intent: 'save', version: '1', workplaceId: '-', hoursMin: '1', hoursMax: '37' }

/**
 * The role that a half-filled form describes so far, with a workplace of this employer or none: what is faulty or not
 * answered yet is left unknown, and no value is guessed but the widest hours.
 */
export async function roleInForm(q: Reader, employerId: string, form: FormData, locale: Locale): Promise<Role | null> {
  const body = new FormData()
  for (const [name, value] of form) if (!isPartOf(name, UNREAD)) body.append(name, value)
  for (const name of ['title', 'intent', 'version']) body.delete(name)
  const content = contentIn(body, locale)
  if (!content) return null
  const [workplace] = await q
    .select()
    .from(workplaces)
    .where(and(eq(workplaces.id, content.workplaceId), eq(workplaces.employerId, employerId)))
  return asMatchRole({ ...content, id: 'form', placed: 0 }, workplace ?? { postcode: '', conditions: {} })
}

/** Reads the form, and once more without the answers that are not in order. */
function contentIn(body: FormData, locale: Locale) {
  const schema = roleSchema(locale)
  complete(body)
  const first = parseWithZod(body, { schema })
  if (first.status === 'success') return contentOf(first.value)
  const faulty = Object.keys(first.error ?? {}).map((name) => FIELD.exec(name)?.[0] ?? name)
  for (const name of [...body.keys()]) if (isPartOf(name, faulty)) body.delete(name)
  // A row that is left out would be a hole in the list; one without a name is none.
  for (const name of faulty) if (name.endsWith(']')) body.set(`${name}.name`, '')
  complete(body)
  const second = parseWithZod(body, { schema })
  return second.status === 'success' ? contentOf(second.value) : null
}

function complete(body: FormData): void {
  for (const [name, value] of Object.entries(DEMANDED))
    if (String(body.get(name) ?? '').trim() === '') body.set(name, value)
}

/** What is left out as one: a row, a day, an answer about one accommodation. */
const FIELD = /^(\w+\[\d+\]|(week|conditions)\.[\w-]+)/

function isPartOf(name: string, fields: readonly string[]): boolean {
  return fields.some((field) => name === field || name.startsWith(`${field}.`) || name.startsWith(`${field}[`))
}
