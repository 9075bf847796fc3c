import { minutes } from '../minutes.ts'
import type { Candidate, Role } from '../types.ts'
import type { Fact } from './part.ts'

/** How near the role's range comes to the hours wished for, as a share of the wish. */
export function hoursFact(candidate: Candidate, role: Role): Fact {
  const wished = candidate.hours.wish ?? candidate.hours.max
  const wish = minutes(wished)
  const nearest = Math.min(Math.max(wish, minutes(role.hours.min)), minutes(role.hours.max))
  const credit = [Math.max(0, wish - Math.abs(wish - nearest)), wish] as const
  return { id: '', values: { candidate: wished, role: role.hours, nearestMinutes: nearest, weight: 1, credit } }
}
