import { type Candidate, type Role, WEEKDAYS, type Weekday } from '#app/domain/matching/types.ts'
import {
  commonDays,
  conflictsOf,
  hasTooManyDays,
  holdsTheHours,
  inMinutes,
  type World,
} from '#tests/support/matching-oracle.ts'

/** Roles that one candidate could hold at once, and the fewest days that they take together. */
export interface Together {
  readonly ids: readonly string[]
  readonly days: number
}

/** Every two or three roles, by giving each weekday to one of them or to none in every possible way. */
export function tryEveryAssignment(candidate: Candidate, roles: readonly Role[], world: World): Together[] {
  if (candidate.combine === false || !candidate.week) return []
  const combining = { ...candidate, combine: true }
  const sets = roles.flatMap((a, i) =>
    roles.slice(i + 1).flatMap((b, j) => [[a, b], ...roles.slice(i + j + 2).map((c) => [a, b, c])]),
  )
  return sets.flatMap((jobs) => {
    if (jobs.some((role) => !role.week || conflictsOf(combining, role, world).length > 0)) return []
    const hours = jobs.reduce((sum, role) => sum + inMinutes(role.hours.min), 0)
    const days = hours > inMinutes(candidate.hours.max) ? null : fewestDays(candidate, jobs)
    return days === null ? [] : [{ ids: jobs.map(({ id }) => id).sort(), days }]
  })
}

function fewestDays(candidate: Candidate, jobs: readonly Role[]): number | null {
  const common = jobs.map((role) => commonDays(candidate, role))
  let fewest: number | null = null
  assign(
    0,
    jobs.map(() => []),
  )
  return fewest

  function assign(next: number, given: readonly (readonly Weekday[])[]): void {
    const day = WEEKDAYS[next]
    if (!day) {
      const all = given.flat()
      const enough = given.every((days, at) => {
        const [role, open] = [jobs[at], common[at]]
        return role && open && holdsTheHours(days, open, role)
      })
      if (enough && !hasTooManyDays(all, candidate)) fewest = Math.min(fewest ?? all.length, all.length)
      return
    }
    assign(next + 1, given)
    for (const at of jobs.keys()) {
      if (!common[at]?.has(day)) continue
      assign(
        next + 1,
        given.map((days, other) => (other === at ? [...days, day] : days)),
      )
    }
  }
}
