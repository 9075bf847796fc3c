import type { Template } from '#app/domain/vocabulary/template.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { valuesOf } from './role-values.ts'

/** The values of a form's fields by name, nested as conform nests them. */
export type Values = Readonly<Record<string, unknown>>

/** What a template fills, each as a whole: half of a list or of a span is nobody's. */
export const TEMPLATE_PARTS = {
  title: ['title'],
  description: ['description'],
  tasks: ['tasks'],
  hours: ['hoursMin', 'hoursMax'],
  week: ['weekAnswer', 'week'],
  competences: ['competences'],
  licences: ['licences'],
} as const satisfies Record<string, readonly string[]>

/** A part of the form, or an answer about a condition, each of which is its own. */
export type TemplatePart = keyof typeof TEMPLATE_PARTS | 'conditions'

export interface Applied {
  readonly values: Values
  /** What the template has filled. */
  readonly filled: readonly TemplatePart[]
  /** What the template would fill too, but somebody has written there. For conditions: at least one of them. */
  readonly kept: readonly TemplatePart[]
}

/** A template as the form's fields take it. */
export function templateValues(template: Template, locale: Locale): Values {
  const { label, text, hours, week, tasks, conditions, competences, licences } = template
  const role = { title: label[locale], description: text[locale], hoursMin: hours.min, hoursMax: hours.max }
  return valuesOf({ ...role, tasks, conditions, competences, licences, ...(week && { week }) }, locale)
}

/**
 * Fills a form from a template without taking anything from anybody: a part is filled where it is empty, or still as
 * the template before left it. What somebody has written stays, also where it was the template's and has been changed.
 */
export function applyTemplate(form: Values, template: Template, before: Template | null, locale: Locale): Applied {
  const offered = templateValues(template, locale)
  const left = before ? templateValues(before, locale) : {}
  const values: Record<string, unknown> = { ...form }
  const filled = new Set<TemplatePart>()
  const kept = new Set<TemplatePart>()
  for (const [part, fields] of Object.entries(TEMPLATE_PARTS) as [keyof typeof TEMPLATE_PARTS, readonly string[]][]) {
    const of = (source: Values) => fields.map((field) => source[field])
    if (isFree(of(form), of(left))) {
      for (const field of fields) values[field] = offered[field]
      if (!isBlank(of(offered))) filled.add(part)
    } else if (!isBlank(of(offered)) && !isSame(of(form), of(offered))) kept.add(part)
  }
  const answers = { ...(form.conditions as Values | undefined) }
  const [had, gives] = [left.conditions as Values | undefined, offered.conditions as Values]
  for (const item of new Set([...Object.keys(had ?? {}), ...Object.keys(gives)])) {
    if (isFree(answers[item], had?.[item])) {
      answers[item] = gives[item]
      if (item in gives) filled.add('conditions')
    } else if (item in gives && !isSame(answers[item], gives[item])) kept.add('conditions')
  }
  values.conditions = answers
  const inOrder = (parts: Set<TemplatePart>) => PARTS.filter((part) => parts.has(part))
  return { values, filled: inOrder(filled), kept: inOrder(kept) }
}

/** In the order of the page. */
const PARTS: readonly TemplatePart[] = [
  'title',
  'description',
  'tasks',
  'hours',
  'week',
  'conditions',
  'competences',
  'licences',
]

const isFree = (now: unknown, left: unknown) => isBlank(now) || isSame(now, left)
const isBlank = (value: unknown) => plain(value) === ''
const isSame = (one: unknown, other: unknown) => plain(one) === plain(other)

/** One text for equal answers; '' for nothing. Empty rows, and ticks and levels without a name, are nothing. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) {
    const rows = value.map(plain).filter((row) => row !== '')
    return rows.length > 0 ? `[${rows.join('|')}]` : ''
  }
  if (typeof value !== 'object') return String(value)
  const fields = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const)
  const written = fields.filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  const named = !('name' in value) || plain(value.name) !== ''
  return named && written.length > 0 ? `{${written.map(([key, text]) => `${key}:${text}`).join()}}` : ''
}
