import { type Explanation, type Finding, PARTS, type PartName, type Parts, type Status, statusOf } from './findings.ts'
import { journeyTo } from './journey.ts'
import { judge } from './judge.ts'
import { competenceFacts } from './score/competences.ts'
import { daysFacts } from './score/days.ts'
import { hoursFact } from './score/hours.ts'
import { needFacts } from './score/needs.ts'
import { addFindings, type Fact, pointsOf } from './score/part.ts'
import { travelFact } from './score/travel.ts'
import { wishFacts } from './score/wishes.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role } from './types.ts'
import { commonMinutes } from './week.ts'

/** One pair in numbers, and all that the reasons are written from. */
export interface Compared {
  readonly status: Status
  readonly score: number
  readonly parts: Parts
  readonly criteria: readonly Finding[]
  readonly facts: { readonly [part in PartName]: readonly Fact[] }
}

/** Status and score of a pair, for whoever reads no reasons. Expects checked records; throws as `judge` does. */
export function compare(candidate: Candidate, role: Role, setting: Setting): Compared {
  const common = commonMinutes(candidate, role)
  const journey = journeyTo(candidate, role)
  const criteria = judge(candidate, role, setting, common, journey)
  const facts = {
    competences: competenceFacts(candidate, role, setting),
    needs: needFacts(candidate, role, setting),
    hours: [hoursFact(candidate, role)],
    travel: [travelFact(journey, setting)],
    wishes: wishFacts(candidate, role),
    days: daysFacts(candidate, role, common, setting),
  }
  const { weights } = setting
  const parts = {
    competences: pointsOf(weights.parts.competences, facts.competences),
    needs: pointsOf(weights.parts.needs, facts.needs),
    hours: pointsOf(weights.parts.hours, facts.hours),
    travel: pointsOf(weights.parts.travel, facts.travel),
    wishes: pointsOf(weights.parts.wishes, facts.wishes),
    days: pointsOf(weights.parts.days, facts.days),
  }
  const score = parts.competences + parts.needs + parts.hours + parts.travel + parts.wishes + parts.days
  return { status: statusOf(criteria), score, parts, criteria, facts }
}

/**
 * Everything that a person needs to know about one pair: status, score 0–100 with its six parts, and the findings that
 * both follow from. Criteria come in README section 3's order, then the parts in section 5's; within each by code, so
 * the order of the input changes nothing. Expects checked records; throws on an item that the vocabulary lacks.
 */
export function explain(candidate: Candidate, role: Role, setting: Setting): Explanation {
  const { status, score, parts, criteria, facts } = compare(candidate, role, setting)
  const findings = [...criteria]
  for (const part of PARTS) addFindings(findings, part, setting.weights.parts[part], parts[part], facts[part])
  return { status, score, parts, findings }
}
