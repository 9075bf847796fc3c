import { answer } from '../answer.ts'
import { judge } from '../judge.ts'
import { minutes } from '../minutes.ts'
import { judgeNeed } from '../need.ts'
import type { Setting } from '../setting.ts'
import { type Candidate, type Condition, type Role, WEEKDAYS } from '../types.ts'
import { advise, applyChange, atEqualsSign, type Change, type Kind } from './change.ts'

const HOUR = 60

/** Every single change of a role that README section 7 knows. What the change does not name stays as it is. */
const KINDS: readonly Kind<Role, Candidate>[] = [
  {
    prefix: 'condition.',
    propose: proposeConditions,
    apply: (role, detail) => {
      const [item, value] = atEqualsSign(detail)
      return { ...role, conditions: { ...role.conditions, [item]: conditionOf(answer(role.conditions, item), value) } }
    },
    touches: (detail) => [`need.${atEqualsSign(detail)[0]}`],
  },
  {
    prefix: 'hours.min=',
    propose: ({ hours }) => {
      const less = Math.max(HOUR, minutes(hours.min) - HOUR)
      return less < minutes(hours.min) ? [String(less / HOUR)] : []
    },
    apply: (role, hours) => ({ ...role, hours: { ...role.hours, min: Number(hours) } }),
    touches: () => ['hours', 'week'],
  },
  {
    prefix: 'hours.max=',
    propose: ({ hours }) => [String((minutes(hours.max) + HOUR) / HOUR)],
    apply: (role, hours) => ({ ...role, hours: { ...role.hours, max: Number(hours) } }),
    touches: () => ['hours'],
  },
  {
    prefix: 'competence.',
    propose: ({ competences = [] }) => competences.filter(({ required }) => required).map(({ id }) => `${id}=wanted`),
    apply: (role, detail) => {
      const [wanted] = atEqualsSign(detail)
      const asked = (role.competences ?? []).map((one) => (one.id === wanted ? { ...one, required: false } : one))
      return { ...role, competences: asked }
    },
    touches: (detail) => [`competence.${atEqualsSign(detail)[0]}`],
  },
  {
    prefix: 'week.',
    propose: ({ week = {} }) => (Object.keys(week).length > 0 ? WEEKDAYS.filter((day) => !week[day]) : []),
    apply: (role, day) => ({ ...role, week: { ...role.week, [day]: longestDay(role) } }),
    touches: () => ['week'],
  },
  {
    prefix: 'fixedDay.',
    propose: ({ fixedDays = [] }) => fixedDays,
    apply: (role, dropped) => ({ ...role, fixedDays: (role.fixedDays ?? []).filter((day) => day !== dropped) }),
    touches: () => ['week'],
  },
  {
    prefix: 'licence.',
    propose: ({ licences = [] }) => licences,
    apply: (role, dropped) => ({ ...role, licences: (role.licences ?? []).filter((id) => id !== dropped) }),
    touches: (id) => [`licence.${id}`],
  },
  {
    prefix: 'remote=',
    propose: ({ remote }) => (remote === 100 ? [] : ['100']),
    apply: (role, share) => ({ ...role, remote: Number(share) }),
    touches: () => ['travel'],
  },
]

/** What a role could change, one thing at a time, and how many more candidates each would open it to. */
export function adviseRole(role: Role, candidates: readonly Candidate[], setting: Setting): readonly Change[] {
  return advise(KINDS, role, candidates, setting, (changed, candidate) => judge(candidate, changed, setting))
}

/** The role with a change that `adviseRole` gave for it. Throws a RangeError on any other text. */
export function applyRoleChange(role: Role, code: string): Role {
  return applyChange(KINDS, role, code)
}

/** For each must that the present answer does not meet: yes or partly to a flag, the very limit of a measure. */
function proposeConditions(role: Role, candidates: readonly Candidate[], setting: Setting): string[] {
  return candidates.flatMap(({ needs = [] }) =>
    needs.flatMap((need) => {
      const { item, strength, limit } = need
      if (strength !== 'must' || judgeNeed(need, role, setting).verdict === 'met') return []
      return limit === undefined ? [`${item}=yes`, `${item}=partly`] : [`${item}=${limit}`]
    }),
  )
}

/** A measure takes a new value and keeps what it can be arranged to. */
function conditionOf(present: Condition | undefined, value: string): Condition {
  if (value === 'yes' || value === 'partly') return value
  return typeof present === 'object' ? { ...present, value: Number(value) } : { value: Number(value) }
}

/** From the earliest start of the open days to their latest end; times of "HH:MM" sort as texts. */
function longestDay({ week = {} }: Role): readonly [string, string] {
  const open = Object.values(week)
  const starts = open.map(([start]) => start).sort()
  const ends = open.map(([, end]) => end).sort()
  return [starts[0] ?? '', ends.at(-1) ?? '']
}
