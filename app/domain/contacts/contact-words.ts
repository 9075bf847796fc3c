import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Appointment } from './contact.ts'

/** "3. december 2026 kl. 10.00. Møde om profilen." */
export function appointmentWords({ on, clock, what }: Appointment, locale: Locale): string {
  const say = translate(contactWords, locale)
  const date = formatDate(on, locale)
  const when = clock === null ? date : say('contacts.when', { date, clock: clockWords(clock, locale) })
  return what === '' ? when : `${when}. ${what}`
}

/** "09:00" as it is written in each language: "9.00", "09:00". */
export function clockWords(clock: string, locale: Locale): string {
  return locale === 'da' ? clock.replace(/^0/, '').replace(':', '.') : clock
}

/** How long ago a day was, as people say it: "i dag", "i går", "for 5 dage siden", "for 9 uger siden". */
export function agoWords(day: string, now: Date, locale: Locale): string {
  const say = translate(contactWords, locale)
  const today = dayOf(now)
  if (day >= today) return say('contacts.ago.today')
  if (day === addDays(today, -1)) return say('contacts.ago.yesterday')
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  return days < 14
    ? say('contacts.ago.days', { count: days })
    : say('contacts.ago.weeks', { count: Math.floor(days / 7) })
}
