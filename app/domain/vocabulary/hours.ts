import type { Locale } from './text.ts'

/** Weekly hours of a fleksjob: one hour at least, full time at most (DOMAIN.md 1.4), in minutes. */
export const weeklyHours = { min: 60, max: 37 * 60 } as const

/**
 * Whole minutes of a number of hours as Danes write it: "37", "7,4", "7.4" or "12½".
 * `format`: no such number. `decimals`: more than two decimals, or no whole number of minutes. `range`: outside `range`.
 */
export function parseHours(
  text: string,
  range: { min: number; max: number } = weeklyHours,
): { minutes: number } | { error: 'format' | 'decimals' | 'range' } {
  const match = /^(\d{1,6})(?:[.,](\d{1,9})|\s?([½¼¾]))?$/.exec(text.trim())
  if (!match) return { error: 'format' }
  const decimals = match[3] ? { '½': '5', '¼': '25', '¾': '75' }[match[3]]! : (match[2] ?? '')
  if (decimals.length > 2) return { error: 'decimals' }
  // Whole hundredths, because 7.4 × 60 is not exact in floating point.
  const hundredths = Number(match[1]) * 100 + Number(decimals.padEnd(2, '0'))
  if ((hundredths * 60) % 100 !== 0) return { error: 'decimals' }
  const minutes = (hundredths * 60) / 100
  return minutes < range.min || minutes > range.max ? { error: 'range' } : { minutes }
}

const formats: Record<Locale, Intl.NumberFormat> = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2, useGrouping: false }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, useGrouping: false }),
}

/** Hours of whole minutes with the locale's decimal mark: 444 is "7,4" in Danish. At most two decimals. */
export function formatHours(minutes: number, locale: Locale): string {
  return formats[locale].format(minutes / 60)
}
