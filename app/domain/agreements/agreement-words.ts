import { needWords } from '#app/domain/consents/consent-words.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatInterval, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { formatDate, formatMoney } from '#app/i18n/format.ts'
import { agreementWords } from '#app/i18n/texts/agreements-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { effectiveMinutes, type Terms } from './agreement.ts'

/** The terms of an agreement as terms and values, in the order of the paper. What is not settled says so. */
export function describeTerms(terms: Terms, locale: Locale): readonly { term: string; value: string }[] {
  const say = translate(agreementWords, locale)
  const open = say('open')
  const { hours, intensity, tasks, accommodations, support, pay, fullTimePay, kind, startsOn, endsOn } = terms
  const effective = formatHours(effectiveMinutes(terms), locale)
  const lines: [string, string][] = [
    [say('hours'), say('hours.value', { hours: formatHours(hours, locale) })],
    [say('intensity'), say('intensity.value', { intensity, effective })],
    [say('week'), weekWords(terms.week, locale) ?? open],
    [say('tasks'), tasks],
    ...accommodations.map(({ item, value, responsible }): [string, string] => [
      say('accommodation'),
      say('accommodation.value', { need: needWords({ item, limit: value ?? null }, locale), responsible }),
    ]),
    [say('support'), support || say('none')],
    [say('pay'), pay === null ? open : say('money', { amount: formatMoney(pay, locale) })],
    [say('fullTimePay'), fullTimePay === null ? open : say('money', { amount: formatMoney(fullTimePay, locale) })],
    [say('kind'), say(`kind.${kind}`)],
    [say('starts'), formatDate(startsOn, locale)],
    [say('ends'), endsOn ? formatDate(endsOn, locale) : say('noEnd')],
  ]
  return lines.map(([term, value]) => ({ term, value }))
}

function weekWords(week: Week | null, locale: Locale): string | null {
  if (week === null) return null
  const days = weekdays.flatMap((day) =>
    week[day] ? [`${weekdayNames[day][locale]} ${formatInterval(week[day], locale)}`] : [],
  )
  return days.join(', ')
}

/** The terms as the form shows them: hours with a comma, kroner, times by weekday. */
export function termValues(terms: Terms, locale: Locale): Readonly<Record<string, unknown>> {
  const money = (oere: number | null) =>
    oere === null ? '' : (oere / 100).toFixed(2).replace('.', ',').replace(/,00$/, '')
  return {
    hours: formatHours(terms.hours, locale),
    intensity: String(terms.intensity),
    week: weekValues(terms.week),
    tasks: terms.tasks,
    responsible: Object.fromEntries(terms.accommodations.map(({ item, responsible }) => [item, responsible])),
    value: Object.fromEntries(
      terms.accommodations.map(({ item, value }) => [item, value === undefined ? '' : String(value)]),
    ),
    support: terms.support,
    pay: money(terms.pay),
    fullTimePay: money(terms.fullTimePay),
    kind: terms.kind,
    startsOn: terms.startsOn,
    endsOn: terms.endsOn ?? '',
  }
}

/** A week as two fields a day. */
export function weekValues(week: Week | null): Readonly<Record<string, { from: string; to: string }>> {
  return Object.fromEntries(
    weekdays.flatMap((day) => (week?.[day] ? [[day, { from: week[day][0], to: week[day][1] }]] : [])),
  )
}
