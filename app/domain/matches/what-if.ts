import { bestOfEach } from '#app/domain/explanations/advice-words.ts'
import { adviseCandidate, applyCandidateChange } from '#app/domain/matching/advice/candidate.ts'
import type { Change } from '#app/domain/matching/advice/change.ts'
import { adviseRole, applyRoleChange } from '#app/domain/matching/advice/role.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Finding, Status } from '#app/domain/matching/findings.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import type { Candidate, Condition, Need, Role, Week } from '#app/domain/matching/types.ts'

/** What a pair becomes when one thing is answered or changed. */
export interface WhatIf {
  /** The criterion that is answered, or the change (matching/advice) that the job or the candidate makes. */
  readonly code: string
  readonly by: 'answer' | 'role' | 'candidate'
  readonly answer: 'yes' | 'no'
  readonly status: Status
  /** Questions that are left. */
  readonly open: number
  /** 0–100; null where the answer alone does not decide the points (which days, how long a way). */
  readonly score: number | null
}

type Pair = readonly [candidate: Candidate, role: Role]
type Answers = readonly [yes: Pair, no: Pair]

/**
 * What each question's yes and no would make of a pair, and what would remove its one hindrance: the changes that the
 * advice knows, so nothing here softens a need. Each is explained anew with that one thing changed; what changes neither
 * status, questions nor points is left out.
 */
export function whatIf(candidate: Candidate, role: Role, setting: Setting): WhatIf[] {
  const now = explain(candidate, role, setting)
  const questions = now.findings.filter(({ kind }) => kind === 'question')
  const answers = questions.flatMap((finding) => {
    const pairs = answered(finding, candidate, role, setting)
    if (!pairs) return []
    return (['yes', 'no'] as const).flatMap((answer): WhatIf[] => {
      const [her, job] = pairs[answer === 'yes' ? 0 : 1]
      const { status, score, findings } = explain(her, job, setting)
      const open = countQuestions(findings)
      const same = status === now.status && open === questions.length && findings.every(sameKindAs(now.findings))
      const decided = !['week', 'travel'].includes(finding.code)
      return same ? [] : [{ code: finding.code, by: 'answer', answer, status, open, score: decided ? score : null }]
    })
  })
  return [...answers, ...changes(candidate, role, setting)]
}

/** The changes that make the pair an open one; a flag that can be arranged is left out where it can be met as well. */
function changes(candidate: Candidate, role: Role, setting: Setting): WhatIf[] {
  const opening = (found: readonly Change[]) => bestOfEach(found).filter(({ n }) => n > 0)
  const outcome = (by: 'role' | 'candidate', code: string): WhatIf => {
    const [her, job] =
      by === 'role' ? [candidate, applyRoleChange(role, code)] : [applyCandidateChange(candidate, code), role]
    const { status, score, findings } = explain(her, job, setting)
    return { code, by, answer: 'yes', status, open: countQuestions(findings), score }
  }
  return [
    ...opening(adviseRole(role, [candidate], setting)).map(({ code }) => outcome('role', code)),
    ...opening(adviseCandidate(candidate, [role], setting)).map(({ code }) => outcome('candidate', code)),
  ]
}

const countQuestions = (findings: readonly Finding[]) => findings.filter(({ kind }) => kind === 'question').length

const sameKindAs = (others: readonly Finding[]) => (finding: Finding) =>
  others.some(
    ({ code, kind, points }) => code === finding.code && kind === finding.kind && points.won === finding.points.won,
  )

/** The pair with one answer given, once as yes and once as no; null for a code that no answer changes. */
function answered({ code, values }: Finding, candidate: Candidate, role: Role, setting: Setting): Answers | null {
  const [criterion = ''] = code.split('.')
  const id = code.slice(criterion.length + 1)
  const her = (change: Partial<Candidate>): Pair => [{ ...candidate, ...change }, role]
  const job = (change: Partial<Role>): Pair => [candidate, { ...role, ...change }]
  switch (criterion) {
    case 'hours':
      return [her({ combine: true }), her({ combine: false })]
    case 'week':
      return [
        [
          { ...candidate, week: candidate.week ?? ALWAYS },
          { ...role, week: role.week ?? ALWAYS },
        ],
        neverTogether(candidate, role),
      ]
    case 'need': {
      const need = candidate.needs?.find(({ item, strength }) => item === id && strength === 'must')
      if (!need) return null
      const no = job({ conditions: { ...role.conditions, [id]: refusal(need, setting) } })
      return [[candidate, applyRoleChange(role, `condition.${id}=${need.limit ?? 'yes'}`)], no]
    }
    case 'licence':
      return [[applyCandidateChange(candidate, code), role], her({ licences: { ...candidate.licences, [id]: false } })]
    case 'competence': {
      const asked = role.competences?.find((competence) => competence.id === id && competence.required)
      if (!asked) return null
      const yes = applyCandidateChange(candidate, `${code}=${asked.level}`)
      return [[yes, role], her({ competences: { ...candidate.competences, [id]: 0 } })]
    }
    case 'travel':
      return journeys(candidate, role, values.minutes)
    case 'start':
      return [job({ latestStart: candidate.availableFrom }), [candidate, role]]
    default:
      return null
  }
}

const ALL_DAY = ['00:00', '24:00'] as const
const ALWAYS: Week = {
  mon: ALL_DAY,
  tue: ALL_DAY,
  wed: ALL_DAY,
  thu: ALL_DAY,
  fri: ALL_DAY,
  sat: ALL_DAY,
  sun: ALL_DAY,
}

/** Weeks without a day in common. */
function neverTogether(candidate: Candidate, role: Role): Pair {
  return candidate.week
    ? [candidate, { ...role, week: {} }]
    : [
        { ...candidate, week: {} },
        { ...role, week: role.week ?? {} },
      ]
}

/** A condition that does not meet the need and cannot be arranged. */
function refusal({ item, limit }: Need, setting: Setting): Condition {
  if (limit === undefined) return 'no'
  return { value: setting.vocabulary.get(item)?.kind === 'atLeast' ? limit - 1 : limit + 1 }
}

const NEAR = { lat: 56, lon: 10, land: '' }
const FAR = { lat: 0, lon: 10, land: '' }

/** A way within the limit and one far above it: by the limit where the minutes are known, else by the places. */
function journeys(candidate: Candidate, role: Role, minutes: unknown): Answers {
  const limit = candidate.travel?.minutes ?? 60
  if (typeof minutes === 'number') {
    const upTo = (most: number): Pair => [{ ...candidate, travel: { ...candidate.travel, minutes: most } }, role]
    return [upTo(minutes), upTo(1)]
  }
  const at = (place: typeof NEAR): Pair => [
    { ...candidate, place: NEAR, travel: { modes: ['walk'], minutes: limit } },
    { ...role, place },
  ]
  return [at(NEAR), at(FAR)]
}
