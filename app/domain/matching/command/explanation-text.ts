import { type Explanation, type Finding, PARTS } from '../findings.ts'
import { reasonOf } from './reasons.ts'
import { type Column, printable, table } from './table.ts'
import { inWords, STATUS_WORDS } from './words.ts'

const GROUPS = [
  ['conflict', 'Conflicts'],
  ['question', 'Questions'],
  ['for', 'Speaks for'],
  ['against', 'Speaks against'],
] as const

/** One pair in full: the status in words, every finding with both sides under what it counts as, and the points. */
export function explanationText(candidate: string, role: string, { status, score, parts, findings }: Explanation) {
  const conflicts = findings.filter(({ kind }) => kind === 'conflict').length
  const questions = findings.filter(({ kind }) => kind === 'question').length
  const groups = GROUPS.flatMap(([kind, heading]) => {
    const lines = findings.filter((finding) => finding.kind === kind).map(findingLines)
    return lines.length === 0 ? [] : [`\n${heading}\n${lines.join('')}`]
  })
  const columns: readonly Column[] = [['part'], ['points', 'number'], ['of', 'number']]
  const rows = PARTS.map((part) => [part, parts[part], parts[part] + lost(part, findings)])
  return `${printable(candidate)} at ${printable(role)}: ${STATUS_WORDS[status]} (conflicts ${conflicts}, questions ${questions})
${groups.join('')}
${table(columns, [...rows, ['score', score, 100]], '')}`
}

function findingLines(finding: Finding): string {
  const { code, values, points } = finding
  const { candidate, role, weight: _, verdict: __, credit, ...others } = values
  const lines = [
    candidate === undefined ? null : `her: ${inWords(candidate)}`,
    role === undefined ? null : `role: ${inWords(role)}`,
    Object.keys(others).length === 0 ? null : inWords(others),
    Array.isArray(credit) ? `credit ${credit.join('/')}` : null,
  ]
  const scored = code.startsWith('score.')
  const name = printable(scored ? code.slice('score.'.length) : code)
  const reason = reasonOf(finding) ?? `${points.won} of ${points.won + points.lost} points`
  return `  ${name}: ${reason}\n${lines.map((line) => (line === null ? '' : `      ${line}\n`)).join('')}`
}

function lost(part: string, findings: readonly Finding[]): number {
  const own = findings.filter(({ code }) => code === `score.${part}` || code.startsWith(`score.${part}.`))
  return own.reduce((sum, { points }) => sum + points.lost, 0)
}
