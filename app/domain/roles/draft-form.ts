import { parse } from '@conform-to/dom'
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { type RoleForm, roleSchema } from './form.ts'

/** What was typed into the form: names and their values. */
export type DraftBody = Readonly<Record<string, readonly string[]>>

/** Somebody who writes again within so many days finds what she wrote. */
export const DRAFT_DAYS = 14

/** Far more than the form holds. A longer one is nobody's job. */
const MOST = { fields: 1000, characters: 60_000 } as const

/** The workplace of a form that is written before there is an account: this stands where the others are chosen. */
export const NEW_PLACE = 'ny'

const required = (message: string, max: number) => z.string(message).trim().min(1, message).max(max, 'errors.long')

const place = z.object({
  name: required('roles.error.place.name', 100),
  address: required('roles.error.place.address', 160),
  postcode: required('errors.postcode', 10).refine((code) => findPostcode(code) !== null, 'errors.postcode'),
})

const schemas = {
  da: roleSchema('da').and(z.object({ place })),
  en: roleSchema('en').and(z.object({ place })),
}

/** A job together with the place that it is at, as somebody without an account writes it. */
export function draftSchema(locale: Locale) {
  return schemas[locale]
}

/** Fields that belong to one showing of the form and not to what was typed. */
const PASSING = ['intent', 'version', 'formId', 'seen', 'filledAt', 'templateChoice', 'workplaceId']

/** What is kept of a posted form: text, without `refused` fields. Null for one that is no job but a heap. */
export function bodyOf(form: FormData, refused: readonly string[]): DraftBody | null {
  const body: Record<string, string[]> = {}
  let characters = 0
  for (const [name, value] of form) {
    if (typeof value !== 'string' || value === '' || PASSING.includes(name) || refused.includes(name)) continue
    characters += name.length + value.length
    body[name] = [...(body[name] ?? []), value]
  }
  return characters > MOST.characters || Object.keys(body).length > MOST.fields ? null : body
}

function formOf(body: DraftBody): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(body)) for (const value of values) form.append(name, value)
  return form
}

/** The values of the fields, nested as forms show them. */
export function draftValues(body: DraftBody): Record<string, unknown> {
  return parse(formOf(body), { resolve: () => ({ value: null }) }).payload
}

/** What was typed as a job that can be put aside; null when something in it is missing or wrong. */
export function draftRole(body: DraftBody, locale: Locale): RoleForm | null {
  const form = formOf(body)
  for (const [name, value] of Object.entries({ intent: 'save', version: '1', workplaceId: NEW_PLACE }))
    form.append(name, value)
  const submission = parseWithZod(form, { schema: roleSchema(locale) })
  return submission.status === 'success' ? submission.value : null
}
