import type { Finding } from '#app/domain/matching/findings.ts'
import { checkTexts } from '#app/i18n/texts/check-rows-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { hoursRow, startRow, weekRow } from './check-time.ts'
import { travelRow } from './check-travel.ts'
import type { CheckWords, Pair, Sides } from './check-words.ts'
import { competenceRow, licenceRow, noNeedsRow, wishesRow } from './check-work.ts'

/** One thing that was checked, from both sides. */
export interface CheckRow {
  /** The findings that it tells: a criterion, a scored fact, or both about the same thing. */
  readonly codes: readonly string[]
  readonly what: string
  readonly hers: string
  readonly jobs: string
  /** What both come to, where that is more than the verdict. */
  readonly note?: string
  readonly tone: 'for' | 'ask' | 'no'
  readonly verdict: string
  /** "12 af 15 point"; null where nothing is scored. */
  readonly points: string | null
}

type RowOf = (findings: Pair, id: string, words: CheckWords) => Sides

/** Each kind of row in the order of the screen, with the codes of its criterion and of its scored fact before the id. */
const KINDS: readonly { readonly hard: string | null; readonly soft: string | null; readonly row: RowOf }[] = [
  { hard: 'hours', soft: 'score.hours', row: hoursRow },
  { hard: 'week', soft: 'score.days', row: weekRow },
  { hard: 'licence', soft: null, row: licenceRow },
  { hard: 'competence', soft: 'score.competences', row: competenceRow },
  { hard: 'travel', soft: 'score.travel', row: travelRow },
  { hard: 'start', soft: null, row: startRow },
  { hard: null, soft: 'score.wishes', row: wishesRow },
]

/**
 * Every finding but those about single needs (they stand in a table of their own), from both sides, in words. Nothing is
 * left out: a test holds the codes against the findings.
 */
export function checkRows(findings: readonly Finding[], locale: Locale): CheckRow[] {
  const words = { say: translate(checkTexts, locale), locale }
  const rows = KINDS.flatMap(({ hard, soft, row }) => {
    const ids = [...new Set(findings.flatMap(({ code }) => [idAfter(code, hard), idAfter(code, soft)]))]
    return ids.flatMap((id) => {
      if (id === null) return []
      const find = (prefix: string | null) =>
        findings.find(({ code }) => prefix !== null && code === (id === '' ? prefix : `${prefix}.${id}`))
      const pair = { hard: find(hard), soft: find(soft) }
      return [rowOf(pair, row(pair, id, words), words)]
    })
  })
  const none = findings.find(({ code }) => code === 'score.needs')
  const needless = { hard: undefined, soft: none }
  return none ? [...rows, rowOf(needless, noNeedsRow(words), words)] : rows
}

/** The id after a prefix: '' for the prefix alone, null for another code. */
function idAfter(code: string, prefix: string | null): string | null {
  if (prefix === null) return null
  if (code === prefix) return ''
  return code.startsWith(`${prefix}.`) ? code.slice(prefix.length + 1) : null
}

function rowOf(pair: Pair, { settle = false, ...sides }: Sides, { say }: CheckWords): CheckRow {
  const told = [pair.hard, pair.soft].filter((finding) => finding !== undefined)
  return {
    codes: told.map(({ code }) => code),
    ...sides,
    ...verdictOf(pair, settle, say),
    points: pointsOf(pair.soft, say),
  }
}

/** "12 af 15 point", or null for what is not scored. */
export function pointsOf(soft: Finding | undefined, say: CheckWords['say']): string | null {
  if (!soft) return null
  return say('points', { won: soft.points.won, most: soft.points.won + soft.points.lost })
}

function verdictOf({ hard, soft }: Pair, settle: boolean, say: CheckWords['say']): Pick<CheckRow, 'tone' | 'verdict'> {
  if (hard?.kind === 'question') return { tone: 'ask', verdict: say(settle ? 'verdict.settle' : 'verdict.ask') }
  if (hard?.kind === 'conflict') return { tone: 'no', verdict: say('verdict.conflict') }
  if (hard) return { tone: 'for', verdict: say('verdict.for') }
  if (soft?.values.asked === false) return { tone: 'for', verdict: say('verdict.notAsked') }
  return soft?.kind === 'against'
    ? { tone: 'no', verdict: say('verdict.speaksAgainst') }
    : { tone: 'for', verdict: say('verdict.speaksFor') }
}
