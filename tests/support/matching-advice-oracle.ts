import type { Change } from '#app/domain/matching/advice/change.ts'
import { type Candidate, type Condition, type Role, WEEKDAYS } from '#app/domain/matching/types.ts'
import { inMinutes, standing, type World } from '#tests/support/matching-oracle.ts'

/** Every single change of a role in the specification's order, also those that gain nothing, and what it makes of it. */
function roleChanges(role: Role, candidates: readonly Candidate[], world: World): Map<string, Role> {
  const changes = new Map<string, Role>()
  const musts = candidates.flatMap(({ needs = [] }) => needs.filter(({ strength }) => strength === 'must'))
  for (const { item, limit } of musts) {
    const to = (condition: Condition) => ({ ...role, conditions: { ...role.conditions, [item]: condition } })
    const present = role.conditions?.[item]
    if (limit === undefined) {
      changes.set(`condition.${item}=yes`, to('yes'))
      changes.set(`condition.${item}=partly`, to('partly'))
    } else {
      const atMost = world.vocabulary.find(({ id }) => id === item)?.kind === 'atMost'
      const satisfied = typeof present === 'object' && (atMost ? present.value <= limit : present.value >= limit)
      if (!satisfied) changes.set(`condition.${item}=${limit}`, to({ value: limit }))
    }
  }
  const { min, max } = role.hours
  const less = Math.max(1, (inMinutes(min) - 60) / 60)
  changes.set(`hours.min=${less}`, { ...role, hours: { min: less, max } })
  const more = (inMinutes(max) + 60) / 60
  changes.set(`hours.max=${more}`, { ...role, hours: { min, max: more } })
  for (const { id } of (role.competences ?? []).filter(({ required }) => required)) {
    const competences = role.competences?.map((one) => (one.id === id ? { ...one, required: false } : one))
    changes.set(`competence.${id}=wanted`, { ...role, competences })
  }
  const open = WEEKDAYS.flatMap((day) => (role.week?.[day] ? [role.week[day]] : []))
  for (const day of WEEKDAYS) {
    const [earliest] = open.map(([start]) => start).sort()
    const [latest] = open.map(([, end]) => end).sort((a, b) => (a < b ? 1 : -1))
    if (!earliest || !latest || role.week?.[day]) continue
    changes.set(`week.${day}`, { ...role, week: { ...role.week, [day]: [earliest, latest] } })
  }
  for (const day of role.fixedDays ?? []) {
    changes.set(`fixedDay.${day}`, { ...role, fixedDays: role.fixedDays?.filter((other) => other !== day) })
  }
  for (const id of role.licences ?? []) {
    changes.set(`licence.${id}`, { ...role, licences: role.licences?.filter((other) => other !== id) })
  }
  changes.set('remote=100', { ...role, remote: 100 })
  return changes
}

/** Every single change of a candidate that the specification knows. */
function candidateChanges(candidate: Candidate, roles: readonly Role[]): Map<string, Candidate> {
  const changes = new Map<string, Candidate>()
  for (const { licences = [], competences = [] } of roles) {
    for (const id of licences) {
      changes.set(`licence.${id}`, { ...candidate, licences: { ...candidate.licences, [id]: true } })
    }
    for (const { id, level, required } of competences) {
      if (!required || (candidate.competences?.[id] ?? 0) >= level) continue
      const held = { ...candidate.competences, [id]: level }
      changes.set(`competence.${id}=${level}`, { ...candidate, competences: held })
    }
  }
  if (candidate.travel?.minutes !== undefined) {
    const minutes = candidate.travel.minutes + 10
    changes.set(`travel.minutes=${minutes}`, { ...candidate, travel: { ...candidate.travel, minutes } })
  }
  return changes
}

/** Advice by trying every change on every candidate. */
export function tryEveryRoleChange(role: Role, candidates: readonly Candidate[], world: World): Change[] {
  return counted(role, roleChanges(role, candidates, world), candidates, (job, her) => standing(her, job, world))
}

/** Advice by trying every change on every role. */
export function tryEveryCandidateChange(candidate: Candidate, roles: readonly Role[], world: World): Change[] {
  return counted(candidate, candidateChanges(candidate, roles), roles, (her, job) => standing(her, job, world))
}

function counted<Subject, Other>(
  subject: Subject,
  changes: ReadonlyMap<string, Subject>,
  others: readonly Other[],
  stands: (subject: Subject, other: Other) => { open: boolean; fits: boolean },
): Change[] {
  const before = others.map((other) => stands(subject, other))
  const result = [...changes].map(([code, changed]) => {
    const after = others.map((other) => stands(changed, other))
    const n = after.filter(({ open }, at) => open && !before[at]?.open).length
    const q = after.filter(({ fits }, at) => fits && before[at]?.open && !before[at]?.fits).length
    return { code, n, q }
  })
  const gaining = result.filter(({ n, q }) => n + q > 0)
  const order = ({ n, q, code }: Change) => [1e6 - n, 1e6 - q].map((key) => String(key).padStart(7, '0')).join() + code
  return gaining.sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
