import { byCodeUnit } from '../answer.ts'
import { criterion, type Finding, type Outcome } from '../findings.ts'
import { judgeNeed, type Verdict } from '../need.ts'
import type { Setting } from '../setting.ts'
import type { Candidate, Role } from '../types.ts'

const OUTCOME: { readonly [verdict in Verdict]: Outcome } = {
  met: 'met',
  arrange: 'question',
  unknown: 'question',
  unmet: 'conflict',
}

/** One criterion for each must, by item. What can be arranged, and what nobody has answered, is a question. */
export function needCriteria(candidate: Candidate, role: Role, setting: Setting): Finding[] {
  const criteria: Finding[] = []
  for (const need of candidate.needs ?? []) {
    if (need.strength !== 'must') continue
    const { verdict, condition, close } = judgeNeed(need, role, setting)
    const values = {
      candidate: { strength: need.strength, limit: need.limit ?? null },
      role: condition ?? null,
      verdict,
    }
    criteria.push(criterion(`need.${need.item}`, OUTCOME[verdict], values, close))
  }
  return criteria.sort((a, b) => byCodeUnit(a.code, b.code))
}
