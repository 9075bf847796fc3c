import { type Explanation, statusOf } from './findings.ts'
import { journeyTo } from './journey.ts'
import { judge } from './judge.ts'
import { competenceFacts } from './score/competences.ts'
import { daysFacts } from './score/days.ts'
import { hoursFact } from './score/hours.ts'
import { needFacts } from './score/needs.ts'
import { scorePart } from './score/part.ts'
import { travelFact } from './score/travel.ts'
import { wishFacts } from './score/wishes.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role } from './types.ts'
import { commonMinutes } from './week.ts'

/**
 * Everything that a person needs to know about one pair: status, score 0–100 with its six parts, and the findings that
 * both follow from. Criteria come in README section 3's order, then the parts in section 5's; within each by code, so
 * the order of the input changes nothing. Expects checked records; throws on an item that the vocabulary lacks.
 */
export function explain(candidate: Candidate, role: Role, setting: Setting): Explanation {
  const common = commonMinutes(candidate, role)
  const journey = journeyTo(candidate, role)
  const weights = setting.weights.parts
  const findings = judge(candidate, role, setting, common, journey)
  const status = statusOf(findings)
  const parts = {
    competences: scorePart('competences', weights.competences, competenceFacts(candidate, role, setting), findings),
    needs: scorePart('needs', weights.needs, needFacts(candidate, role, setting), findings),
    hours: scorePart('hours', weights.hours, [hoursFact(candidate, role)], findings),
    travel: scorePart('travel', weights.travel, [travelFact(journey, setting)], findings),
    wishes: scorePart('wishes', weights.wishes, wishFacts(candidate, role), findings),
    days: scorePart('days', weights.days, daysFacts(candidate, role, common, setting), findings),
  }
  const score = parts.competences + parts.needs + parts.hours + parts.travel + parts.wishes + parts.days
  return { status, score, parts, findings }
}
