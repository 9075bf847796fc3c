import { answer } from '../answer.ts'
import { judge } from '../judge.ts'
import type { Setting } from '../setting.ts'
import type { Candidate, Role } from '../types.ts'
import { advise, applyChange, atEqualsSign, type Change, type Kind } from './change.ts'

const MORE_MINUTES = 10

/**
 * Every single change of a candidate that README section 7 knows. There is none, and must never be one, that softens or
 * drops a need, or asks for more hours, more days or higher intensity.
 */
const KINDS: readonly Kind<Candidate, Role>[] = [
  {
    prefix: 'licence.',
    propose: (candidate, roles) =>
      roles.flatMap(({ licences = [] }) => licences.filter((id) => answer(candidate.licences, id) !== true)),
    apply: (candidate, id) => ({ ...candidate, licences: { ...candidate.licences, [id]: true } }),
    touches: (id) => [`licence.${id}`],
  },
  {
    prefix: 'competence.',
    propose: (candidate, roles) =>
      roles.flatMap(({ competences = [] }) =>
        competences
          .filter(({ id, level, required }) => required && (answer(candidate.competences, id) ?? 0) < level)
          .map(({ id, level }) => `${id}=${level}`),
      ),
    apply: (candidate, detail) => {
      const [id, level] = atEqualsSign(detail)
      return { ...candidate, competences: { ...candidate.competences, [id]: Number(level) } }
    },
    touches: (detail, { near }) => {
      const [id] = atEqualsSign(detail)
      return [id, ...(near.get(id) ?? [])].map((one) => `competence.${one}`)
    },
  },
  {
    prefix: 'travel.minutes=',
    propose: ({ travel }) => (travel?.minutes === undefined ? [] : [String(travel.minutes + MORE_MINUTES)]),
    apply: (candidate, minutes) => ({ ...candidate, travel: { ...candidate.travel, minutes: Number(minutes) } }),
    touches: () => ['travel'],
  },
]

/** What a candidate could gain, one thing at a time, and how many more roles each would open to her. */
export function adviseCandidate(candidate: Candidate, roles: readonly Role[], setting: Setting): readonly Change[] {
  return advise(KINDS, candidate, roles, setting, (changed, role) => judge(changed, role, setting))
}

/** The candidate with a change that `adviseCandidate` gave for her. Throws a RangeError on any other text. */
export function applyCandidateChange(candidate: Candidate, code: string): Candidate {
  return applyChange(KINDS, candidate, code)
}
