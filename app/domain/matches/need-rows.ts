import { pointsOf } from '#app/domain/explanations/check-row.ts'
import { side } from '#app/domain/explanations/practical.ts'
import type { Words } from '#app/domain/explanations/reason.ts'
import { conditionWords } from '#app/domain/explanations/work.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import type { Need } from '#app/domain/matching/types.ts'
import { type Accommodation, findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { formatMeasureWithUnit, needSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { checkTexts } from '#app/i18n/texts/check-rows-server.ts'
import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import { type Translate, translate } from '#app/i18n/translate.ts'
import type { NeedRow, Stone } from './match-page.ts'

type Say = Translate<(typeof matchWords)['da']>

const TONES: Readonly<Record<string, Stone>> = { met: 'for', arrange: 'ask', unknown: 'ask', unmet: 'no' }
const VERDICTS = { met: 'verdict.met', arrange: 'verdict.arrange', unknown: 'verdict.unknown' } as const
const STRENGTHS = ['must', 'should', 'nice'] as const

/**
 * Every need beside what the job answers. What is open or in the way comes first; then musts, shoulds and nices, each
 * in the order of her profile.
 */
export function needRows(needs: readonly Need[], findings: readonly Finding[], words: Words, say: Say): NeedRow[] {
  const check = translate(checkTexts, words.locale)
  const rows = needs.flatMap((need): NeedRow[] => {
    const code = need.strength === 'must' ? `need.${need.item}` : `score.needs.${need.item}`
    const finding = findings.find((one) => one.code === code)
    const item = findAccommodation(need.item)
    if (!finding || !item) return []
    const { role, verdict } = finding.values
    const unanswered = role === 'unknown' ? 'match.dontKnow' : 'match.notAnswered'
    return [
      {
        code,
        item: need.item,
        label: item.label[words.locale],
        strength: need.strength,
        strengthWords: say(`strength.${need.strength}`),
        need: needSentence(item, need.limit ?? null, words.locale),
        offer: conditionWords(item, role, words) ?? say(unanswered),
        tone: TONES[String(verdict)] ?? 'ask',
        verdict: verdictWords(item, need, finding, words, say),
        points: need.strength === 'must' ? null : pointsOf(finding, check),
      },
    ]
  })
  return rows.sort((a, b) => rank(a) - rank(b))
}

/** With what the employer says makes a "no" hard: for the consultant, who may talk it over. */
export function withReasons(
  rows: readonly NeedRow[],
  reasons: Readonly<Record<string, string>> | null,
  say: Say,
): NeedRow[] {
  return rows.map((row) => {
    const reason = row.tone === 'no' ? reasons?.[row.item] : undefined
    return reason ? { ...row, offer: say('match.offerBecause', { offer: row.offer, reason }) } : row
  })
}

function rank({ tone, strength }: NeedRow): number {
  return (tone === 'for' ? 10 : 0) + STRENGTHS.indexOf(strength)
}

/** The fixed word, or for a measure that is not met the distance itself. */
function verdictWords(item: Accommodation, need: Need, { values }: Finding, { locale }: Words, say: Say): string {
  const { verdict } = values
  if (verdict === 'met' || verdict === 'arrange' || verdict === 'unknown') return say(VERDICTS[verdict])
  const { value, adaptableTo } = side(values, 'role')
  const counts = isMeasured(item) && item.unit !== 'grade' && item.unit !== 'clock'
  if (!counts || need.limit === undefined || typeof value !== 'number') return say('verdict.unmet')
  const nearest = typeof adaptableTo === 'number' ? adaptableTo : value
  return say('verdict.distance', { distance: formatMeasureWithUnit(item, Math.abs(nearest - need.limit), locale) })
}
