import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Role } from '#app/domain/matching/types.ts'
import type { Db } from '#db/client.server.ts'
import { lossByQuestion } from './numbers.ts'
import { type Asking, askReach } from './reach.server.ts'

/**
 * Accommodation id → how many people the answer to it could change the reach by, as the least of a band (5, 10, 20 …),
 * for what the role has not answered. What matters to fewer than five is left out. Null when nothing may be told: the
 * employer is not verified, or the day's budget is used. Costs one description, shared with the reach of the same.
 * Throws 404 for an employer whose roles this actor may not edit.
 */
export async function changesByQuestion(
  db: Db,
  visit: OpenVisit,
  asking: Asking,
  role: Role,
): Promise<ReadonlyMap<string, number> | null> {
  const answer = await askReach(db, visit, asking, role)
  return answer.state === 'counted' ? lossByQuestion(answer.counted, answer.asked) : null
}
