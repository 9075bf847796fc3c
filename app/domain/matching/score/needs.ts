import { judgeNeed } from '../need.ts'
import type { Setting } from '../setting.ts'
import type { Candidate, Role } from '../types.ts'
import type { Fact } from './part.ts'

/** One fact for each should and nice. A must is a criterion and never scores: it cannot be traded for points. */
export function needFacts(candidate: Candidate, role: Role, setting: Setting): Fact[] {
  const facts: Fact[] = []
  for (const need of candidate.needs ?? []) {
    if (need.strength === 'must') continue
    const { verdict, condition } = judgeNeed(need, role, setting)
    const values = {
      candidate: { strength: need.strength, limit: need.limit ?? null },
      role: condition ?? null,
      verdict,
      weight: setting.weights.need[need.strength],
      credit: setting.weights.verdict[verdict],
    }
    facts.push({ id: need.item, values })
  }
  return facts
}
