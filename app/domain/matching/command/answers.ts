import { adviseCandidate } from '../advice/candidate.ts'
import type { Change } from '../advice/change.ts'
import { adviseRole } from '../advice/role.ts'
import { explain } from '../explain.ts'
import type { Explanation } from '../findings.ts'
import { type MadePlan, makePlan } from '../plan/plan.ts'
import { type Problem, readProblem } from '../plan/problem.ts'
import { type Ranked, rankCandidates, rankRoles } from '../rank.ts'
import { countStatuses, type Reach } from '../reach.ts'
import type { Setting } from '../setting.ts'
import type { Input } from '../types.ts'
import type { Question } from './arguments.ts'
import { type JudgedPair, judgeAll, type Progress, type Summary, summarise } from './every-pair.ts'

export interface RankingAnswer {
  /** Of the weights. */
  readonly version: number
  readonly reach: Reach
  /** Best first, without the blocked. */
  readonly ranking: readonly Ranked[]
}

/** What the command answers: `json` is the object of README section 10; the table needs a little more. */
export type Answer =
  | { readonly kind: 'summary'; readonly json: Summary }
  | { readonly kind: 'role' | 'candidate'; readonly id: string; readonly json: RankingAnswer }
  | { readonly kind: 'explain'; readonly candidate: string; readonly role: string; readonly json: Explanation }
  | { readonly kind: 'advice'; readonly id: string; readonly json: { readonly changes: readonly Change[] } }
  | { readonly kind: 'plan'; readonly problem: Problem; readonly json: MadePlan }
  | { readonly kind: 'all'; readonly json: { readonly pairs: readonly JudgedPair[] } }

/** An answer, or faults of the input, or a question that the input cannot answer. */
export type Answered =
  | { readonly answer: Answer }
  | { readonly faults: readonly string[] }
  | { readonly refusal: string }

/** Answers a question about a checked input. `top` shortens a ranking; `progress` hears how far long work is. */
export function answer(
  question: Question,
  input: Input,
  setting: Setting,
  top: number | null,
  progress: Progress,
): Answered {
  switch (question.kind) {
    case 'summary':
      return { answer: { kind: 'summary', json: summarise(input, setting, progress) } }
    case 'all':
      return { answer: { kind: 'all', json: { pairs: judgeAll(input, setting, progress) } } }
    case 'plan':
      return planned(input, setting, progress)
    case 'explain':
      return explained(question, input, setting)
    case 'advice':
      return advised(question.id, input, setting)
    default:
      return ranked(question, input, setting, top)
  }
}

function planned(input: Input, setting: Setting, progress: Progress): Answered {
  const { problem, faults } = readProblem(input, setting, progress)
  return faults ? { faults } : { answer: { kind: 'plan', problem, json: makePlan(problem) } }
}

function explained(question: Extract<Question, { kind: 'explain' }>, input: Input, setting: Setting): Answered {
  const candidate = input.candidates.find(({ id }) => id === question.candidate)
  const role = input.roles.find(({ id }) => id === question.role)
  if (!candidate) return { refusal: `--explain: ${JSON.stringify(question.candidate)} is no candidate` }
  if (!role) return { refusal: `--explain: ${JSON.stringify(question.role)} is no role` }
  return { answer: { ...question, json: explain(candidate, role, setting) } }
}

function advised(wanted: string, { candidates, roles }: Input, setting: Setting): Answered {
  const candidate = candidates.find(({ id }) => id === wanted)
  const role = roles.find(({ id }) => id === wanted)
  if (role && candidate) return { refusal: `--advice: ${JSON.stringify(wanted)} is both a candidate and a role` }
  if (role) return advice(adviseRole(role, candidates, setting))
  if (candidate) return advice(adviseCandidate(candidate, roles, setting))
  return { refusal: `--advice: ${JSON.stringify(wanted)} is neither a candidate nor a role` }

  function advice(changes: readonly Change[]): Answered {
    return { answer: { kind: 'advice', id: wanted, json: { changes } } }
  }
}

function ranked(
  { kind, id: wanted }: Extract<Question, { kind: 'role' | 'candidate' }>,
  { candidates, roles }: Input,
  setting: Setting,
  top: number | null,
): Answered {
  const role = kind === 'role' ? roles.find(({ id }) => id === wanted) : undefined
  const candidate = kind === 'candidate' ? candidates.find(({ id }) => id === wanted) : undefined
  if (role) return ranking(rankCandidates(role, candidates, setting, { blocked: true }))
  if (candidate) return ranking(rankRoles(candidate, roles, setting, { blocked: true }))
  return { refusal: `--${kind}: ${JSON.stringify(wanted)} is no ${kind}` }

  function ranking(everybody: readonly Ranked[]): Answered {
    const reach = countStatuses(everybody.map(({ status }) => status))
    const listed = everybody.filter(({ status }) => status !== 'blocked').slice(0, top ?? undefined)
    return { answer: { kind, id: wanted, json: { version: setting.weights.version, reach, ranking: listed } } }
  }
}
