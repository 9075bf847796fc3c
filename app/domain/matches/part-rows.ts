import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { PARTS, type Parts } from '#app/domain/matching/findings.ts'
import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import type { Translate } from '#app/i18n/translate.ts'

/** One part of a score: its points, of how many it can give. */
export interface PartRow {
  readonly label: string
  readonly points: number
  readonly weight: number
}

/** The six parts of a score in their order, with the weights that they were computed under. */
export function partRows(parts: Parts, say: Translate<(typeof matchWords)['da']>): PartRow[] {
  const weights = matchSetting().weights.parts
  return PARTS.map((part) => ({ label: say(`part.${part}`), points: parts[part], weight: weights[part] }))
}
