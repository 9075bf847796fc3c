import {
  type AccommodationGroup,
  gradeWords,
  isMeasured,
  type MeasuredAccommodation,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'
import {
  formatMeasure,
  formatMeasureWithUnit,
  needSentence,
  unitLabel,
} from '#app/domain/vocabulary/accommodation-text.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'

/** One thing that can be a need, in the reader's language. */
export interface NeedItem {
  readonly id: string
  readonly label: string
  readonly explanation: string
  /**
   * How the limit is asked for: a number with its unit and bounds, one of a few words, or not at all. `sentence` is what
   * she says, with "…" for the limit.
   */
  readonly limit:
    | { readonly kind: 'number'; readonly sentence: string; readonly unit: string; readonly bounds: string }
    | { readonly kind: 'words'; readonly sentence: string; readonly words: readonly { id: string; label: string }[] }
    | null
}

/** The things of one group that can be a need. */
export function needItems(group: AccommodationGroup, locale: Locale): NeedItem[] {
  return storedAccommodations()
    .filter((item) => item.group === group)
    .map((item) => ({
      id: item.id,
      label: item.label[locale],
      explanation: item.explanation[locale],
      limit: isMeasured(item) ? limitOf(item, locale) : null,
    }))
}

function limitOf(item: MeasuredAccommodation, locale: Locale): NeedItem['limit'] {
  const sentence = needSentence(item, null, locale)
  if (item.unit !== 'grade')
    return { kind: 'number', sentence, unit: unitLabel(item.unit, locale), bounds: boundsOf(item, locale) }
  const grades = gradeWords.map((word, grade) => ({ id: String(grade), label: word[locale] }))
  return { kind: 'words', sentence, words: grades.slice(item.min, item.max + 1) }
}

/** "et helt tal fra 0 til 30 kg", "et tal fra 5 til 240 minutter i trin på 5". */
export function boundsOf(item: MeasuredAccommodation, locale: Locale): string {
  const say = translate(profileAnswers, locale)
  const min = formatMeasure(item, item.min, locale)
  const max = formatMeasureWithUnit(item, item.max, locale)
  if (item.step === 1) return say('profile.bounds.whole', { min, max })
  return say('profile.bounds.step', { min, max, step: formatMeasure(item, item.step, locale) })
}
