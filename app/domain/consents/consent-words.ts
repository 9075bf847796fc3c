import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { needSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatInterval, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { consentWords } from '#app/i18n/texts/consents-server.ts'
import { type Translate, translate } from '#app/i18n/translate.ts'
import type { CONSENT_FIELDS, ConsentField, EmployerView } from './consent.ts'

type Say = Translate<(typeof consentWords)['da']>

/** One field of a consent as it is asked about. */
export interface FieldChoice {
  readonly field: ConsentField
  readonly label: string
  readonly hint: string | null
}

/** The fields in words, in the order of the form. A need is named by its item alone: never a limit that is no choice. */
export function fieldChoices(fields: readonly ConsentField[], locale: Locale): readonly FieldChoice[] {
  const say = translate(consentWords, locale)
  return fields.map((field) => {
    if (isNeed(field)) return { field, label: fieldLabel(field, locale), hint: say('hint.need') }
    const hint = field === 'name' || field === 'contact' ? say(`hint.${field}`) : null
    return { field, label: fieldLabel(field, locale), hint }
  })
}

/** One field in a few words. */
export function fieldLabel(field: ConsentField, locale: Locale): string {
  const say = translate(consentWords, locale)
  if (!isNeed(field)) return say(`field.${field}`)
  const item = field.slice('need.'.length)
  return say('field.need', { need: findAccommodation(item)?.label[locale] ?? item })
}

function isNeed(field: ConsentField): field is Exclude<ConsentField, (typeof CONSENT_FIELDS)[number]> {
  return field.startsWith('need.')
}

/** The words that are said yes to; kept with the consent as they were shown or read aloud. */
export function consentWording(employer: string, role: string, locale: Locale): string {
  return translate(consentWords, locale)('wording', { employer, role })
}

/** What an employer sees, as terms and values. Only what is in the view: see asSeenByEmployer. */
export function describeView(view: EmployerView, locale: Locale): readonly { term: string; value: string }[] {
  const say = translate(consentWords, locale)
  const none = say('seen.unknown')
  const { name, contact, hours, week, competences, presentation, needs } = view
  const lines: (readonly [string, string])[] = []
  if (name !== undefined) lines.push([say('seen.name'), name])
  if (contact) {
    lines.push([say('seen.phone'), contact.phone ?? none])
    lines.push([say('seen.email'), contact.email ?? none])
  }
  if (hours) lines.push([say('seen.hours'), hoursWords(hours, say, locale) ?? none])
  if (week) lines.push([say('seen.week'), weekWords(week, say, locale) || none])
  if (competences) {
    const names = Object.keys(competences.levels).map((id) => findCompetence(id)?.label[locale] ?? id)
    lines.push([say('seen.competences'), names.join(', ') || none])
    const held = competences.licences.map((id) => findLicence(id)?.label[locale] ?? id)
    if (held.length > 0) lines.push([say('seen.licences'), held.join(', ')])
  }
  if (presentation) lines.push([say('seen.presentation'), presentation])
  for (const need of needs) lines.push([fieldLabel(`need.${need.item}`, locale), needWords(need, locale)])
  return lines.map(([term, value]) => ({ term, value }))
}

/** A need as a sentence for people who must heed it. */
export function needWords({ item, limit }: EmployerView['needs'][number], locale: Locale): string {
  const known = findAccommodation(item)
  return known ? needSentence(known, limit, locale) : item
}

function hoursWords({ hoursMin, hoursMax, hoursWish }: NonNullable<EmployerView['hours']>, say: Say, locale: Locale) {
  if (hoursMin === null || hoursMax === null) return null
  const range = { min: formatHours(hoursMin, locale), max: formatHours(hoursMax, locale) }
  return hoursWish === null
    ? say('seen.hours.range', range)
    : say('seen.hours.wish', { ...range, wish: formatHours(hoursWish, locale) })
}

function weekWords({ days, perDay, maxDays, restDay }: NonNullable<EmployerView['week']>, say: Say, locale: Locale) {
  const open = weekdays.flatMap((day) => {
    const interval = days?.[day]
    return interval ? [`${weekdayNames[day][locale]} ${formatInterval(interval, locale)}`] : []
  })
  return [
    ...open,
    ...(perDay === null ? [] : [say('seen.perDay', { hours: formatHours(perDay, locale) })]),
    ...(maxDays === null ? [] : [say('seen.maxDays', { count: maxDays })]),
    ...(restDay ? [say('seen.restDay')] : []),
  ].join(', ')
}
