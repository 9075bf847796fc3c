import type { FlexPayRates } from '#app/domain/rules/flex-pay.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { PayShare } from './pay-share.ts'

const formats = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
}

/** Øre as whole kroner: 1234567 is "12.346 kr.". A guide is not told to the øre. */
export function kronerWords(oere: number, locale: Locale): string {
  return `${formats[locale].format(oere / 100)} kr.`
}

/** Who pays what, in words. */
export interface PayShareWords {
  readonly hours: string
  readonly employer: string
  readonly municipality: string
  readonly together: string
  /** Per cent of what she gets that the employer pays: the length of a bar. */
  readonly share: number
  readonly year: string
}

export function payShareWords(share: PayShare, { year }: FlexPayRates, locale: Locale): PayShareWords {
  return {
    hours: formatHours(share.paid, locale),
    employer: kronerWords(share.employer, locale),
    municipality: kronerWords(share.municipality, locale),
    together: kronerWords(share.together, locale),
    share: share.together > 0 ? Math.round((share.employer / share.together) * 100) : 0,
    year: String(year),
  }
}
