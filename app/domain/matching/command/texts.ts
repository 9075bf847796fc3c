import type { Reach } from '../reach.ts'
import type { Answer, RankingAnswer } from './answers.ts'
import type { Summary } from './every-pair.ts'
import { explanationText } from './explanation-text.ts'
import { planText } from './plan-text.ts'
import { type Column, printable, table } from './table.ts'
import { STATUS_WORDS } from './words.ts'

const REACH: readonly Column[] = [
  ['fits', 'number'],
  ['ask', 'number'],
  ['near', 'number'],
  ['blocked', 'number'],
]

/** An answer as tables for a person: plain text in English, every line ended. */
export function textOf(answer: Answer): string {
  if (answer.kind === 'summary') return summaryText(answer.json)
  if (answer.kind === 'explain') return explanationText(answer.candidate, answer.role, answer.json)
  if (answer.kind === 'plan') return planText(answer.problem, answer.json)
  if (answer.kind === 'advice') {
    const columns: readonly Column[] = [['change'], ['more open', 'number'], ['open, now without question', 'number']]
    const rows = answer.json.changes.map(({ code, n, q }) => [code, n, q])
    return `What would change most for ${printable(answer.id)}\n\n${table(columns, rows, 'No single change opens anything.')}`
  }
  if (answer.kind === 'all') {
    const columns: readonly Column[] = [['candidate'], ['role'], ['score', 'number'], ['status']]
    const rows = answer.json.pairs.map(({ candidate, role, score, status }) => [
      candidate,
      role,
      score,
      STATUS_WORDS[status],
    ])
    return table(columns, rows, 'No pairs.')
  }
  return rankingText(answer.kind, answer.id, answer.json)
}

function summaryText({ roles, candidates }: Summary): string {
  const counts = ({ fits, ask, near, blocked }: Reach) => [fits, ask, near, blocked]
  const ofRoles = roles.map(({ id, positions, reach }) => [id, positions, ...counts(reach)])
  const ofCandidates = candidates.map(({ id, reach }) => [id, ...counts(reach)])
  return `${table([['role'], ['positions', 'number'], ...REACH], ofRoles, 'No roles.')}
${table([['candidate'], ...REACH], ofCandidates, 'No candidates.')}`
}

function rankingText(kind: 'role' | 'candidate', id: string, { reach, ranking }: RankingAnswer): string {
  const others = kind === 'role' ? 'candidates' : 'roles'
  const listed = reach.fits + reach.ask + reach.near
  const columns: readonly Column[] = [
    ['', 'number'],
    [kind === 'role' ? 'candidate' : 'role'],
    ['score', 'number'],
    ['competences', 'number'],
    ['needs', 'number'],
    ['hours', 'number'],
    ['travel', 'number'],
    ['wishes', 'number'],
    ['days', 'number'],
    ['status'],
  ]
  const rows = ranking.map(({ id: other, score, status, parts }, at) => [
    at + 1,
    other,
    score,
    parts.competences,
    parts.needs,
    parts.hours,
    parts.travel,
    parts.wishes,
    parts.days,
    STATUS_WORDS[status],
  ])
  const shown = ranking.length < listed ? `Listed: the first ${ranking.length} of ${listed}.\n` : ''
  return `The ${others} for ${printable(id)}: ${reach.fits} fits, ${reach.ask} ask, ${reach.near} near, ${reach.blocked} blocked

${table(columns, rows, 'Nobody and nothing is open or near.')}${shown}`
}
