import type { Words } from '#app/domain/explanations/reason.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import { combineJobs } from '#app/domain/matching/small-jobs.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { weekdayNames } from '#app/domain/vocabulary/week.ts'
import { adviceTexts } from '#app/i18n/texts/advice-server.ts'
import { translate } from '#app/i18n/translate.ts'

/** Two or three jobs for one person, each with its days, in words. */
export interface TogetherRow {
  readonly sum: string
  readonly jobs: readonly { readonly id: string; readonly title: string; readonly days: string }[]
}

export interface TogetherList {
  readonly title: string
  /** She has not said whether several small jobs are fine. */
  readonly note: string | null
  readonly rows: readonly TogetherRow[]
}

/** Triples grow with the cube of the jobs, so only the best of a ranking that leave hours for another are combined. */
const COMBINED = 40
const MOST = 5

/**
 * Small jobs that she could hold at once, best first; null where there are none or she wants one job only. `best` are
 * the jobs of her ranking in its order.
 */
export function togetherOf(
  her: Candidate,
  best: readonly Role[],
  titleOf: (id: string) => string,
  setting: Setting,
  words: Words,
): TogetherList | null {
  const { locale } = words
  const say = translate(adviceTexts, locale)
  const small = best.filter(({ hours }) => hours.min < her.hours.max)
  const found = combineJobs(her, small.slice(0, COMBINED), setting).slice(0, MOST)
  if (found.length === 0) return null
  const names = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    title: say(found.every(({ jobs }) => jobs.length === 2) ? 'together.two' : 'together.title'),
    note: her.combine === true ? null : say('together.maybe'),
    rows: found.map(({ jobs, minutes }) => ({
      sum: say('together.sum', { hours: formatHours(minutes, locale), count: minutes === 60 ? 1 : 2 }),
      jobs: jobs.map(({ id, days, minutes: least }) => ({
        id,
        title: titleOf(id),
        days: say('together.days', {
          days: names.format(days.map((day) => weekdayNames[day][locale])),
          hours: formatHours(least, locale),
          count: least === 60 ? 1 : 2,
        }),
      })),
    })),
  }
}
