import { competenceCriteria } from './criteria/competences.ts'
import { hoursCriterion } from './criteria/hours.ts'
import { licenceCriteria } from './criteria/licences.ts'
import { needCriteria } from './criteria/needs.ts'
import { startCriterion } from './criteria/start.ts'
import { travelCriterion } from './criteria/travel.ts'
import { weekCriterion } from './criteria/week.ts'
import { type Finding, type Status, statusOf } from './findings.ts'
import { journeyTo } from './journey.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role } from './types.ts'
import { commonMinutes } from './week.ts'

/**
 * The hard criteria of one pair, all that its status follows from, in README section 3's order and within each by code.
 * `common` and `journey` are passed by whoever has them already. Throws on an item that the vocabulary lacks.
 */
export function judge(
  candidate: Candidate,
  role: Role,
  setting: Setting,
  common = commonMinutes(candidate, role),
  journey = journeyTo(candidate, role),
): Finding[] {
  return [
    hoursCriterion(candidate, role),
    weekCriterion(candidate, role, common),
    ...needCriteria(candidate, role, setting),
    ...licenceCriteria(candidate, role),
    ...competenceCriteria(candidate, role, setting),
    travelCriterion(candidate, role, journey),
    startCriterion(candidate, role),
  ]
}

/** The status alone, where nobody reads the reasons. */
export function statusBetween(candidate: Candidate, role: Role, setting: Setting): Status {
  return statusOf(judge(candidate, role, setting))
}
