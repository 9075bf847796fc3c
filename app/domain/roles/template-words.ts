import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { type Template, templatesBySector } from '#app/domain/vocabulary/template.ts'
import { searchTemplates } from '#app/domain/vocabulary/template-search.ts'
import { templateTexts } from '#app/i18n/texts/templates-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Applied, TemplatePart } from './apply-template.ts'
import { hoursWords } from './role-facts.ts'

/** What a template has done to a form, in the reader's words. */
export interface TemplateUse {
  readonly name: string
  /** Named in a row: "opgaverne, timerne og dagene"; empty for nothing. */
  readonly filled: string
  readonly kept: string
}

/** What was filled and what was left alone, by the names of the questions. */
export function templateUse(template: Template, { filled, kept }: Applied, locale: Locale): TemplateUse {
  const say = translate(templateTexts, locale)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const words = (parts: readonly TemplatePart[]) => list.format(parts.map((part) => say(`template.part.${part}`)))
  return { name: template.label[locale], filled: words(filled), kept: words(kept) }
}

export interface TemplateGroup<T> {
  readonly label: string
  readonly templates: readonly T[]
}

/** All templates for a list to choose from, under their sectors. */
export function templateChoices(locale: Locale): TemplateGroup<{ value: string; label: string }>[] {
  return templatesBySector().map(({ label, templates }) => ({
    label: label[locale],
    templates: templates.map((one) => ({ value: one.id, label: one.label[locale] })),
  }))
}

/** One template on the page of all. */
export interface TemplateLine {
  readonly id: string
  readonly name: string
  readonly hours: string
  readonly text: string
  readonly tasks: readonly string[]
}

/** What the page of templates shows: all under their sectors, or what answers to a search, the best first. */
export interface TemplatePage {
  readonly q: string
  readonly groups: readonly (TemplateGroup<TemplateLine> & { readonly id: string })[]
  readonly found: readonly TemplateLine[]
}

/** The page of templates for these words; all of them without any. */
export function templatePage(q: string, locale: Locale): TemplatePage {
  const line = (one: Template) => lineOf(one, locale)
  if (q !== '') return { q, groups: [], found: searchTemplates(q, locale).map(line) }
  const groups = templatesBySector().map(({ id, label, templates }) => ({
    id,
    label: label[locale],
    templates: templates.map(line),
  }))
  return { q, groups, found: [] }
}

function lineOf({ id, label, text, hours, tasks }: Template, locale: Locale): TemplateLine {
  return {
    id,
    name: label[locale],
    hours: hoursWords({ hoursMin: hours.min, hoursMax: hours.max }, locale),
    text: text[locale],
    tasks: tasks.flatMap((task) => findOccupation(task.id)?.label[locale] ?? []),
  }
}
