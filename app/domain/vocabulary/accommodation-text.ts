import { type Accommodation, gradeWords, isMeasured, type MeasuredAccommodation, type Unit } from './accommodation.ts'
import type { Bilingual, Locale } from './text.ts'
import { formatClock } from './week.ts'

interface UnitWords {
  one: Bilingual
  many: Bilingual
}

function same(da: string, en: string): UnitWords {
  return { one: { da, en }, many: { da, en } }
}

const unitWords: Record<Exclude<Unit, 'grade' | 'clock'>, UnitWords> = {
  kg: same('kg', 'kg'),
  minutes: { one: { da: 'minut', en: 'minute' }, many: { da: 'minutter', en: 'minutes' } },
  minutesPerHour: {
    one: { da: 'minut i timen', en: 'minute an hour' },
    many: { da: 'minutter i timen', en: 'minutes an hour' },
  },
  minutesPerDay: {
    one: { da: 'minut om dagen', en: 'minute a day' },
    many: { da: 'minutter om dagen', en: 'minutes a day' },
  },
  metres: { one: { da: 'meter', en: 'metre' }, many: { da: 'meter', en: 'metres' } },
  floors: { one: { da: 'etage', en: 'floor' }, many: { da: 'etager', en: 'floors' } },
  cm: same('cm', 'cm'),
  dB: same('dB', 'dB'),
  celsius: same('°C', '°C'),
  persons: { one: { da: 'person', en: 'person' }, many: { da: 'personer', en: 'people' } },
  days: { one: { da: 'dag', en: 'day' }, many: { da: 'dage', en: 'days' } },
  hours: { one: { da: 'time', en: 'hour' }, many: { da: 'timer', en: 'hours' } },
  hoursPerMonth: {
    one: { da: 'time om måneden', en: 'hour a month' },
    many: { da: 'timer om måneden', en: 'hours a month' },
  },
  percent: same('%', '%'),
}

const numbers: Record<Locale, Intl.NumberFormat> = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

/** The number without its unit: "5", "2,5", the word of a grade, or a time of day ("9.30" in Danish). */
export function formatMeasure(item: MeasuredAccommodation, value: number, locale: Locale): string {
  if (item.unit === 'grade') return gradeWords[value]?.[locale] ?? String(value)
  if (item.unit !== 'clock') return numbers[locale].format(value)
  return locale === 'da' ? formatClock(value).replace(/^0/, '').replace(':', '.') : formatClock(value)
}

/** The number with its unit ("5 kg", "1 etage"); grades and times of day have none. */
export function formatMeasureWithUnit(item: MeasuredAccommodation, value: number, locale: Locale): string {
  const text = formatMeasure(item, value, locale)
  if (item.unit === 'grade' || item.unit === 'clock') return text
  const words = unitWords[item.unit]
  return `${text} ${(value === 1 ? words.one : words.many)[locale]}`
}

/** The unit in words for the label of a field ("minutter i timen"); empty for grades and times of day. */
export function unitLabel(unit: Unit, locale: Locale): string {
  return unit === 'grade' || unit === 'clock' ? '' : unitWords[unit].many[locale]
}

/** Words that follow a number in the sentences, as they are after 1; the Danish genitive among them. */
const afterOne: Record<Locale, Readonly<Record<string, string>>> = {
  da: {
    etager: 'etage',
    minutter: 'minut',
    minutters: 'minuts',
    personer: 'person',
    dage: 'dag',
    dages: 'dags',
    timer: 'time',
  },
  en: { floors: 'floor', minutes: 'minute', metres: 'metre', people: 'person', days: 'day', hours: 'hour' },
}

function fill(item: Accommodation, text: Bilingual, hole: '{limit}' | '{value}', value: number | null, locale: Locale) {
  const measure = isMeasured(item) && value !== null ? formatMeasure(item, value, locale) : '…'
  const filled = text[locale].replace(hole, measure)
  const sentence =
    value === 1 ? filled.replace(/(?<=^|\s)1 (\p{L}+)/u, (_all, word) => `1 ${afterOne[locale][word] ?? word}`) : filled
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What the candidate can or needs, in the first person, without a final stop. The limit is null for flags. */
export function needSentence(item: Accommodation, limit: number | null, locale: Locale): string {
  return fill(item, item.need, '{limit}', limit, locale)
}

/** What holds in the job, without a final stop. The value is null for flags, where it is the sentence of "yes". */
export function offerSentence(item: Accommodation, value: number | null, locale: Locale): string {
  return fill(item, item.offer, '{value}', value, locale)
}

/** What the workplace can arrange, without a final stop. The value is null for flags. */
export function adaptableSentence(item: Accommodation, value: number | null, locale: Locale): string {
  return fill(item, item.adaptable, '{value}', value, locale)
}
