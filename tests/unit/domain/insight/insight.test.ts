import { expect, test } from 'vitest'
import { dueIn } from '#app/domain/insight/due.ts'
import { type HomeIntroduction, homeStage, homeStep } from '#app/domain/insight/home-step.ts'
import type { MyDay } from '#app/domain/insight/my-day.server.ts'
import { dayInWords, weekOf } from '#app/domain/insight/my-day-words.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'

test.each([
  ['2026-11-22', { urgency: 'late', days: -2 }],
  ['2026-11-24', { urgency: 'today', days: 0 }],
  ['2026-11-25', { urgency: 'soon', days: 1 }],
  ['2026-11-30', { urgency: 'soon', days: 6 }],
  ['2026-12-01', { urgency: 'calm', days: 7 }],
] as const)('seen from 24 November, %s is %o', (day, due) => {
  expect(dueIn(day, '2026-11-24')).toEqual(due)
})

test('days are counted by the calendar when the clocks change', () => {
  expect(dueIn('2026-10-26', '2026-10-24')).toMatchObject({ days: 2 })
  expect(dueIn('2026-03-30', '2026-03-28')).toMatchObject({ days: 2 })
})

const line = (over: Partial<HomeIntroduction>): HomeIntroduction => ({
  id: 'i1',
  status: 'approved',
  since: new Date('2026-11-20T08:00:00Z'),
  turn: 'candidate',
  onHold: false,
  roleTitle: 'Varemodtagelse',
  employerName: 'Havnens Byggecenter',
  ...over,
})
const facts = { status: 'active', part: null, begun: true } as const

test.each([
  [[line({})], facts, { kind: 'answer' }],
  [[line({ status: 'presented', turn: 'employer' }), line({ id: 'i2' })], facts, { kind: 'answer' }],
  [[line({ status: 'agreement' })], facts, { kind: 'sign' }],
  [[line({ status: 'wished', turn: 'municipality' })], facts, { kind: 'wait', introduction: { status: 'wished' } }],
  [
    [line({ status: 'wished', turn: 'municipality' }), line({ status: 'meeting', turn: 'municipality' })],
    facts,
    { kind: 'wait', introduction: { status: 'meeting' } },
  ],
  [[], { ...facts, part: 'timer' }, { kind: 'profile', part: 'timer' }],
  [[], facts, { kind: 'jobs' }],
  [[], { ...facts, status: 'placed', part: 'timer' } as const, { kind: 'placed' }],
  [[], { ...facts, status: 'closed' } as const, { kind: 'closed' }],
] as const)('the next step of %o with %o', (introductions, known, step) => {
  expect(homeStep(introductions, known)).toMatchObject(step)
})

test('the way to the job never goes backwards', () => {
  const way: IntroductionStatus[] = ['wished', 'approved', 'accepted', 'presented', 'meeting', 'trial', 'agreement']
  const stages = way.map(homeStage)
  expect(stages).toEqual([...stages].sort())
  expect(new Set(stages).size).toBe(5)
})

test.each([
  ['2026-11-24', 48],
  ['2026-01-01', 1],
  ['2027-01-01', 53],
  ['2024-12-30', 1],
])('%s is in week %d', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

const quiet = { people: [], total: 0 }
const EMPTY: MyDay = {
  settings: { answerDays: 2, contactWeeks: 8 },
  requests: [],
  appointments: [],
  introductions: [],
  handedOver: [],
  employers: [],
  roles: [],
  candidates: [],
  silent: quiet,
  withoutRole: quiet,
}

test('the day is told as a person would', () => {
  const lone = { userId: 'u', role: 'consultant', name: 'Lone Bækgaard' } as const
  const actor = { ...lone, email: '', municipalityCode: '0350', employerId: null, candidateId: null }
  const visit = { actor, purpose: '', route: '', now: new Date('2026-11-24T08:00:00Z'), locale: 'da' as const }
  const one = { id: 'i', candidate: 'Mette Ravn', role: 'Lager', employer: 'Havnen', status: 'accepted' } as const
  const introductions = ['2026-11-22', '2026-11-24', '2026-11-25', '2026-11-27', '2026-12-18', null].map((dueOn) => ({
    ...one,
    dueOn,
    onHold: false,
  }))
  const words = dayInWords({ ...EMPTY, introductions }, visit)
  expect(words.above).toBe('Tirsdag 24. november 2026, uge 48')
  expect(words.greeting).toBe('Godmorgen, Lone. 6 ting venter på dig.')
  expect(words.lead).toBe('Én har frist i dag. Én er over tiden.')
  expect(words.introductions.map(({ due }) => due)).toEqual([
    '2 dage over tiden',
    'I dag',
    'I morgen',
    'Fredag, om 3 dage',
    '18. december 2026',
    'Ingen frist',
  ])
  expect(words.introductions[0]).toMatchObject({ act: 'Præsentér', urgency: 'late' })
  const nothing = dayInWords(EMPTY, visit)
  expect(nothing.greeting).toBe('Godmorgen, Lone. Intet venter på dig.')
})
