import type { Finding, Values } from '#app/domain/matching/findings.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { type Weekday, weekdayNames } from '#app/domain/vocabulary/week.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Worded, Words } from './reason.ts'

/** The values of one side, which the matching gives as plain JSON. */
export function side(values: Values, name: string): Values {
  const found = values[name]
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Values) : {}
}

/** "10–12", or "12" when both ends are the same. Hours in hours. */
function range(of: Values, { locale }: Words): string {
  const ends = [...new Set([Number(of.min), Number(of.max)])]
  return ends.map((hours) => formatHours(Math.round(hours * 60), locale)).join('–')
}

/** Present hours a week of both sides. */
export function hoursReason({ kind, values }: Finding, words: Words): Worded {
  const { t, whose } = words
  const candidate = side(values, 'candidate')
  const role = side(values, 'role')
  const note = t('hours.metNote', { job: range(role, words), whose, candidate: range(candidate, words) })
  const fewer = Number(role.max) < Number(candidate.min)
  if (kind === 'question') {
    const min = formatHours(Math.round(Number(candidate.min) * 60), words.locale)
    return { title: t('hours.question'), note: t('hours.questionNote', { job: range(role, words), candidate: min }) }
  }
  if (kind === 'conflict') return { title: t(fewer ? 'hours.fewer' : 'hours.more'), note }
  return { title: t(fewer ? 'hours.metCombine' : 'hours.met'), note }
}

/** The days that both can. */
export function weekReason({ kind, values }: Finding, { t, locale, whose }: Words): Worded {
  if (kind === 'question') {
    const hers = side(values, 'candidate').week === null
    return { title: t('week.question'), note: hers ? t('week.candidateMissing', { whose }) : t('week.roleMissing') }
  }
  if (kind === 'conflict') return { title: t('week.conflict'), note: t('week.conflictNote') }
  const days = side(values, 'best').days
  const names = Array.isArray(days) ? days.map((day) => weekdayNames[day as Weekday][locale].toLowerCase()) : []
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return { title: t('week.met'), note: t('week.metNote', { days: list }) }
}

/** Minutes, way and limit of an estimated journey; null where there is none. */
export function journeyOf({ values }: Finding) {
  const { minutes, mode } = values
  if (typeof minutes !== 'number') return null
  const by = mode === 'walk' || mode === 'bike' || mode === 'car' ? mode : 'public'
  return { minutes, by, limit: Number(side(values, 'candidate').minutes) } as const
}

/** "34 minutter med bus og tog", or null where the way is not estimated. */
export function journeyWords(findings: readonly Finding[], { t }: Words): string | null {
  const finding = findings.find(({ code }) => code === 'travel')
  const journey = finding && journeyOf(finding)
  if (!journey) return null
  if (journey.minutes === 0) return t('travel.same')
  return t('travel.short', { minutes: journey.minutes, mode: t(`mode.${journey.by}`) })
}

/** Whether both places are known and no bridge or tunnel joins them. */
export function isOverWater({ values }: Finding): boolean {
  const [here, there] = [side(values, 'candidate').land, side(values, 'role').land]
  return typeof here === 'string' && typeof there === 'string' && here !== there
}

/** The way to work: an estimate, and it says so. */
export function travelReason(finding: Finding, { t, who }: Words): Worded {
  const { kind, values } = finding
  if (side(values, 'role').remote === 100) return { title: t('travel.remote') }
  const journey = journeyOf(finding)
  if (!journey) {
    if (isOverWater(finding)) return { title: t('travel.sea', { who }), note: t('travel.seaNote') }
    return { title: t('travel.question'), note: t('travel.questionNote') }
  }
  const { minutes, by, limit } = journey
  if (minutes === 0) return { title: t('travel.met'), note: t('travel.same') }
  const note = t('travel.estimate', { minutes, mode: t(`mode.${by}`), limit })
  if (kind === 'question') return { title: t('travel.close', { minutes }), note }
  return { title: t(kind === 'conflict' ? 'travel.conflict' : 'travel.met'), note }
}

/** Whether she can begin in time; said only where both have named a day. */
export function startReason({ kind, values }: Finding, { t, locale }: Words): Worded | null {
  const { candidate, role } = values
  if (typeof candidate !== 'string' || typeof role !== 'string') return null
  if (kind === 'for') return { title: t('start.met') }
  const note = t('start.questionNote', { candidate: formatDate(candidate, locale), role: formatDate(role, locale) })
  return { title: t('start.question'), note }
}
