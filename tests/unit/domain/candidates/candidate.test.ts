import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import {
  approvalProblems,
  asSeenBy,
  type CandidateRecord,
  type ProfileRecord,
  profileAsSeenBy,
} from '#app/domain/candidates/candidate.ts'
import { needsConfirming, nextStep } from '#app/domain/candidates/next-step.ts'
import { findPart, isAnswered, nextPart, profileParts, progressOf } from '#app/domain/candidates/profile-part.ts'

const candidate: CandidateRecord = {
  id: 'k1',
  userId: 'u1',
  municipalityCode: '0350',
  consultantId: 'c1',
  name: 'Mette Ravn',
  email: 'mette@example.dk',
  phone: '12 34 56 78',
  postcode: '4330',
  protectedIdentity: false,
  status: 'active',
  approvedOn: '2026-10-01',
  approvalMunicipality: '0350',
  approvalKind: 'first',
  ledighedsydelseFrom: null,
  cardWanted: false,
  cardReleased: false,
  createdAt: new Date('2026-10-01T08:00:00Z'),
  version: 1,
}
const empty: ProfileRecord = {
  candidateId: 'k1',
  hoursMin: null,
  hoursMax: null,
  hoursWish: null,
  perDay: null,
  maxDays: null,
  restDay: false,
  combine: null,
  week: null,
  needs: [],
  competences: {},
  competencesComplete: false,
  licences: {},
  travelModes: null,
  travelMinutes: null,
  wishes: [],
  unwanted: [],
  availableFrom: null,
  presentation: '',
  settled: null,
  lastConfirmedAt: null,
  version: 1,
}
const actor = (over: Partial<Actor>): Actor => ({
  userId: 'x',
  role: 'consultant',
  name: 'Lone',
  email: 'lone@example.dk',
  municipalityCode: null,
  employerId: null,
  candidateId: null,
  ...over,
})

test.each([
  ['2026-11-24', 'first', null, {}],
  ['2026-11-25', 'first', null, { approvedOn: 'candidates.error.approvedInFuture' }],
  ['2026-10-01', 'first', '2026-10-01', {}],
  ['2026-10-01', 'first', '2026-09-30', { ledighedsydelseFrom: 'candidates.error.ledighedsydelseBeforeApproval' }],
  ['2026-10-01', 'permanent', '2026-09-30', {}],
] as const)(
  'an approval of %s (%s) with ledighedsydelse from %s is judged on 24 November',
  (on, kind, from, problems) => {
    const facts = { approvedOn: on, approvalKind: kind, ledighedsydelseFrom: from }
    expect(approvalProblems(facts, '2026-11-24')).toEqual(problems)
  },
)

test.each([
  ['consultant of her municipality', { municipalityCode: '0350' }, 'all'],
  ['consultant of another municipality', { municipalityCode: '0265' }, null],
  ['the candidate herself', { role: 'candidate', candidateId: 'k1' }, 'all'],
  ['another candidate', { role: 'candidate', candidateId: 'k2' }, null],
  ['leader of her municipality', { role: 'leader', municipalityCode: '0350' }, null],
  ['admin of her municipality', { role: 'admin', municipalityCode: '0350' }, null],
  ['employer', { role: 'employer', employerId: 'e1' }, { id: 'k1' }],
] as const)('%s sees of a candidate what she may', (_who, over, seen) => {
  expect(asSeenBy(actor(over), candidate)).toEqual(seen === 'all' ? candidate : seen)
})

test('an employer sees name and contact only as far as the candidate has consented', () => {
  const employer = actor({ role: 'employer', employerId: 'e1' })
  expect(asSeenBy(employer, candidate, ['name'])).toEqual({ id: 'k1', name: 'Mette Ravn' })
  expect(asSeenBy(employer, candidate, ['contact', 'hours'])).toEqual({
    id: 'k1',
    phone: '12 34 56 78',
    email: 'mette@example.dk',
  })
})

test('an employer sees single needs by consent and nothing of the profile without', () => {
  const employer = actor({ role: 'employer', employerId: 'e1' })
  const needs = [
    { item: 'fys-loeft', strength: 'must', limit: 5 },
    { item: 'kog-rutine', strength: 'should' },
  ] as const
  const profile = { ...empty, hoursMin: 480, hoursMax: 720, needs, presentation: 'Jeg er god til tal.' }
  expect(profileAsSeenBy(employer, candidate, profile)).toEqual({})
  expect(profileAsSeenBy(employer, candidate, profile, ['need.fys-loeft'])).toEqual({ needs: [needs[0]] })
  expect(profileAsSeenBy(employer, candidate, profile, ['hours'])).toEqual({
    hoursMin: 480,
    hoursMax: 720,
    hoursWish: null,
  })
  expect(profileAsSeenBy(actor({ municipalityCode: '0265' }), candidate, profile)).toBeNull()
  expect(profileAsSeenBy(actor({ municipalityCode: '0350' }), candidate, profile)).toEqual(profile)
})

test('every part has an address of its own, and the walk visits each once', () => {
  const walked = [profileParts[0]!]
  for (let part = nextPart(walked[0]!); part; part = nextPart(part)) walked.push(part)
  expect(walked).toEqual(profileParts)
  expect(profileParts.map(({ slug }) => findPart(slug))).toEqual(profileParts)
  expect(findPart('findes-ikke')).toBeNull()
})

test.each([
  ['hours', { hoursMin: 480 }, false],
  ['hours', { hoursMin: 480, hoursMax: 720 }, true],
  ['week', { settled: ['week'] }, true],
  ['week', { week: { mon: ['09:00', '15:00'] } }, true],
  ['travel', { travelModes: ['bike'] }, false],
  ['travel', { travelModes: ['bike'], travelMinutes: 30 }, true],
  ['needs.body', { needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }] }, true],
  ['needs.senses', { needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }] }, false],
  ['needs.senses', { settled: ['needs.senses'] }, true],
  ['needs.senses', { settled: ['needs.senses?all'] }, true],
  ['needs.senses', { settled: ['needs.senses?san-lyd'] }, true],
  ['needs.senses', { settled: ['needs.body?all'] }, false],
  ['hours', { settled: ['hours?hours'] }, true],
  ['hours', { settled: ['hours?combine'] }, false],
  ['travel', { settled: ['travel?travelModes'] }, false],
  ['travel', { travelMinutes: 30, settled: ['travel?travelModes'] }, true],
  ['travel', { settled: ['travel?travelMinutes', 'travel?travelModes'] }, true],
  ['licences', { settled: ['licences?B'] }, true],
  ['competences', { competences: { kasse: 0 } }, true],
  ['competences', { competencesComplete: true }, true],
  ['licences', { licences: { B: false } }, true],
  ['wishes', { unwanted: ['rengoering'] }, true],
] as const)('the part %s with %o is answered: %s', (id, over, answered) => {
  const part = profileParts.find((candidatePart) => candidatePart.id === id)!
  expect(isAnswered(part, empty)).toBe(false)
  expect(isAnswered(part, { ...empty, ...over } as ProfileRecord)).toBe(answered)
})

test('progress counts the parts that everybody can answer, and names the first that is open', () => {
  expect(progressOf(empty)).toMatchObject({ answered: 0, of: 13, next: { id: 'hours' } })
  const withHours = { ...empty, hoursMin: 480, hoursMax: 720 }
  expect(progressOf(withHours)).toMatchObject({ answered: 1, next: { id: 'week' } })
  const all = { ...withHours, settled: profileParts.map(({ id }) => id) }
  expect(progressOf(all)).toEqual({ answered: 13, of: 13, next: null })
})

test.each([
  ['active', {}, 0, { kind: 'hours' }],
  ['active', {}, 2, { kind: 'hours' }],
  ['active', { hoursMin: 480, hoursMax: 720 }, 2, { kind: 'introduction', count: 2 }],
  ['active', { hoursMin: 480, hoursMax: 720 }, 0, { kind: 'profile', answered: 1, of: 13 }],
  ['paused', {}, 1, { kind: 'paused' }],
  ['closed', {}, 0, { kind: 'closed' }],
] as const)('the next step of one who is %s with %o and %d open introductions', (status, over, open, next) => {
  expect(nextStep(status, { ...empty, ...over }, open, new Date('2026-11-24T08:00:00Z'))).toEqual(next)
})

test('a full profile is confirmed every ninety days, and then roles are looked for', () => {
  const now = new Date('2026-11-24T08:00:00Z')
  const full = { ...empty, hoursMin: 480, hoursMax: 720, settled: profileParts.map(({ id }) => id) }
  expect(nextStep('active', full, 0, now)).toEqual({ kind: 'confirm' })
  const confirmed = { ...full, lastConfirmedAt: new Date('2026-08-26T08:00:00Z') }
  expect(nextStep('active', confirmed, 0, now)).toEqual({ kind: 'find' })
  expect(needsConfirming({ lastConfirmedAt: new Date('2026-08-26T07:59:59Z') }, now)).toBe(true)
})
