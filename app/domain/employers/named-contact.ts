import type { EmployerStatus } from '#app/domain/employers/employer.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'
import { dayOf, formatDay } from '#app/i18n/format.ts'
import { namedContact } from '#app/i18n/texts/named-contact.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'

/** Whom an employer rings in the municipality, and what she promises. A null name: nobody is named yet. */
export interface NamedContact {
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  /** What the municipality calls its unit. */
  readonly unit: string | null
  readonly municipality: string
  readonly promise: string
}

/** Within so many days a weekday says enough. */
const WEEK = 7

/**
 * What an employer is promised, by a day: who waits to be verified is rung within the answer time from when she signed
 * up, or told that it is overdue; who rings now is answered within it from today.
 */
export function promiseWords(
  about: { readonly status: EmployerStatus; readonly createdAt: Date } | null,
  answerDays: number,
  { now, locale }: { readonly now: Date; readonly locale: Locale },
): string {
  const say = translate(namedContact, locale)
  const today = dayOf(now)
  const waits = about?.status === 'unverified'
  const by = addWorkingDays(waits ? dayOf(about.createdAt) : today, answerDays)
  if (by < today) return say('contact.promise.late')
  return say(waits ? 'contact.promise.first' : 'contact.promise.back', { day: dayWords(by, today, locale) })
}

/** "i dag", "tirsdag", or "tirsdag 8. december" when there could be two of them. */
function dayWords(day: string, today: string, locale: Locale): string {
  if (day === today) return translate(namedContact, locale)('contact.today')
  const at = new Date(`${day}T12:00:00Z`)
  if (day < addDays(today, WEEK))
    return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at)
  return formatDay(day, locale)
}
