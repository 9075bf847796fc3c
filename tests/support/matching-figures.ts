import fc from 'fast-check'
import { adviseCandidate } from '#app/domain/matching/advice/candidate.ts'
import { adviseRole } from '#app/domain/matching/advice/role.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { readInput } from '#app/domain/matching/input.ts'
import { rankCandidates, rankRoles } from '#app/domain/matching/rank.ts'
import { makeSetting } from '#app/domain/matching/setting.ts'
import { combineJobs } from '#app/domain/matching/small-jobs.ts'
import { findUnfindable } from '#app/domain/matching/unfindable.ts'
import { easyWorld } from '#tests/support/matching-worlds.ts'

/** Everything that the module says about some worlds, and the place and time that it was said in. */
export function figures(): { said: string; locale: string; zone: string; sorted: string } {
  const worlds = fc.sample(easyWorld(6, 6), { numRuns: 60, seed: 11 }).map((world) => JSON.stringify(world))
  const said = worlds.map((json) => {
    const read = readInput(JSON.parse(json), [])
    if (read.faults) return read.faults
    const { vocabulary, nearSkills, candidates, roles } = read.input
    const setting = makeSetting(vocabulary, nearSkills)
    return [
      roles.map((role) => [rankCandidates(role, candidates, setting), adviseRole(role, candidates, setting)]),
      candidates.map((candidate) => [
        rankRoles(candidate, roles, setting, { blocked: true }),
        adviseCandidate(candidate, roles, setting),
        combineJobs(candidate, roles, setting),
        roles.map((role) => explain(candidate, role, setting)),
      ]),
      findUnfindable(candidates, roles, setting),
    ]
  })
  const { locale, timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
  const sorted = ['aa', 'z'].sort((a, b) => a.localeCompare(b)).join()
  return { said: JSON.stringify(said), locale, zone, sorted }
}
