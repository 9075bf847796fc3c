import type { Locale } from './translate.ts'

/** Legal dates are calendar days here, wherever the server or the reader is. */
export const TIME_ZONE = 'Europe/Copenhagen'

const tags = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Locale, string>

function instant(value: Date | string): Date {
  return typeof value === 'string' ? new Date(value.length === 10 ? `${value}T12:00:00Z` : value) : value
}

/** "fredag 27. november 2026". Takes an instant or a day (YYYY-MM-DD). */
export function formatDay(value: Date | string, locale: Locale): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE } as const
  return new Intl.DateTimeFormat(tags[locale], options).format(instant(value)).replace(' den ', ' ')
}

/** "27. november 2026". */
export function formatDate(value: Date | string, locale: Locale): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE } as const
  return new Intl.DateTimeFormat(tags[locale], options).format(instant(value))
}

/** "27. november 2026 kl. 13.05" / "27 November 2026 at 13:05". */
export function formatTime(value: Date | string, locale: Locale): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE } as const
  const clock = new Intl.DateTimeFormat(tags[locale], options).format(instant(value))
  return `${formatDate(value, locale)} ${locale === 'da' ? 'kl.' : 'at'} ${clock}`
}

/** The calendar day in Copenhagen at an instant, as YYYY-MM-DD. */
export function dayOf(value: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(value)
}

/** Whole øre as kroner: 1234500 → "12.345,00 kr." */
export function formatMoney(oere: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'DKK' }).format(oere / 100)
}
