import type { Bilingual, Locale } from './text.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof weekdays)[number]

export const weekdayNames: Record<Weekday, Bilingual> = {
  mon: { da: 'mandag', en: 'Monday' },
  tue: { da: 'tirsdag', en: 'Tuesday' },
  wed: { da: 'onsdag', en: 'Wednesday' },
  thu: { da: 'torsdag', en: 'Thursday' },
  fri: { da: 'fredag', en: 'Friday' },
  sat: { da: 'lørdag', en: 'Saturday' },
  sun: { da: 'søndag', en: 'Sunday' },
}

/** From and to on one day as "HH:MM", to later than from; "24:00" is the end of the day. */
export type Interval = readonly [from: string, to: string]

const END_OF_DAY = 24 * 60

/** Minutes after midnight of a time as people write it ("9", "9.30", "09:30", "0930", "24:00"), or null. */
export function parseClock(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(text.trim())
  if (!match) return null
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0)
  return minutes <= END_OF_DAY ? minutes : null
}

/** "HH:MM" of minutes after midnight, 0–1440. */
export function formatClock(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** One weekday's interval from two fields. The error names the field, or `order` when the end is not after the start. */
export function parseInterval(from: string, to: string): { interval: Interval } | { error: 'from' | 'to' | 'order' } {
  const start = parseClock(from)
  if (start === null || start === END_OF_DAY) return { error: 'from' }
  const end = parseClock(to)
  if (end === null) return { error: 'to' }
  if (end <= start) return { error: 'order' }
  return { interval: [formatClock(start), formatClock(end)] }
}

/** A stored time as it is read: "09.00" in Danish, "09:00" in English. */
export function clockWords(time: string, locale: Locale): string {
  return locale === 'da' ? time.replace(':', '.') : time
}

/** "09.00–15.00" in Danish, "09:00–15:00" in English, for screens. */
export function formatInterval([from, to]: Interval, locale: Locale): string {
  return `${clockWords(from, locale)}–${clockWords(to, locale)}`
}
