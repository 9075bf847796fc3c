import { type Reading, wordsFor } from '#app/domain/explanations/reason.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { adviceTexts } from '#app/i18n/texts/advice-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { candidateOpeners, fewRoles, type Opener } from './openers.ts'
import type { RankedPair } from './ranking.server.ts'
import { type TogetherList, togetherOf } from './together.ts'

/** What stands beside a ranking of roles. */
export interface BesideRoles {
  readonly openers: { readonly title: string; readonly note: string; readonly items: readonly Opener[] } | null
  /** That hardly any job can fit, and what is in the way: told to her consultant only. */
  readonly few: Opener | null
  readonly together: TogetherList | null
}

/** What would open more jobs to her, which can go together, and for her consultant what blocks her. */
export function besideRoles(both: RankedPair | null, reading: Reading): BesideRoles {
  if (!both) return { openers: null, few: null, together: null }
  const words = wordsFor(reading)
  const say = translate(adviceTexts, reading.locale)
  const setting = matchSetting()
  const { her, jobs, titleOf } = both
  const items = candidateOpeners(her, jobs, setting, words)
  const whose = words.own ? 'own' : 'hers'
  return {
    openers: items.length > 0 ? { title: say(`${whose}.title`), note: say(`${whose}.note`), items } : null,
    few: words.own ? null : fewRoles(her, jobs, setting, words),
    together: togetherOf(her, jobs, titleOf, setting, words),
  }
}
