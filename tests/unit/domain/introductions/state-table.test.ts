import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CLOSED_STATUSES,
  CONDITIONS,
  dueDay,
  findStep,
  INTRODUCTION_STATUSES,
  isOnHold,
  nextSteps,
  PARTIES,
  presented,
  STATES,
  turnOf,
} from '#app/domain/introductions/introduction.ts'

test('nothing follows a closed introduction or a placement', () => {
  for (const status of [...CLOSED_STATUSES, 'placed'] as const)
    for (const party of PARTIES) expect(nextSteps(status, party)).toEqual([])
})

test('every status can be reached from the beginning', () => {
  const reached = new Set<string>()
  const walk = (from: keyof typeof STATES) => {
    for (const { to } of STATES[from].next)
      if (!reached.has(to)) {
        reached.add(to)
        walk(to)
      }
  }
  walk('none')
  expect([...reached].sort()).toEqual([...INTRODUCTION_STATUSES].sort())
})

test('from every open status the candidate has exactly one way out', () => {
  for (const status of INTRODUCTION_STATUSES) {
    const ends = nextSteps(status, 'candidate').filter(({ to }) => to === 'withdrawn' || to === 'declined')
    expect(ends.length).toBe(STATES[status].next.length > 0 ? 1 : 0)
  }
})

test('before she has been presented the employer may only wish for her, and its contact do nothing', () => {
  expect(nextSteps(null, 'employer').map(({ to }) => to)).toEqual(['wished'])
  for (const status of ['wished', 'approved', 'accepted'] as const) expect(nextSteps(status, 'employer')).toEqual([])
  for (const status of [null, 'wished', 'approved', 'accepted'] as const)
    expect(nextSteps(status, 'contact')).toEqual([])
})

test('only a consultant of her municipality approves, presents and places', () => {
  for (const status of ['approved', 'presented', 'trial', 'agreement', 'placed'] as const)
    for (const from of [null, ...INTRODUCTION_STATUSES])
      for (const party of PARTIES) if (party !== 'consultant') expect(findStep(from, status, party)).toBeNull()
})

test('each step towards the job after her yes rests on a consent that is valid', () => {
  for (const status of ['accepted', 'presented', 'meeting', 'trial', 'agreement'] as const)
    for (const { to, holds } of STATES[status].next)
      if (!['declined', 'withdrawn', 'expired', 'filled_elsewhere'].includes(to))
        expect(holds).toContain('consentValid')
})

test('conditions in the table are known ones', () => {
  const used = Object.values(STATES).flatMap(({ next }) => next.flatMap(({ holds }) => holds))
  expect(CONDITIONS.filter((condition) => !used.includes(condition))).toEqual([])
})

const facts = fc.record({
  status: fc.constantFrom(...INTRODUCTION_STATUSES),
  hasAccount: fc.boolean(),
  onHold: fc.boolean(),
  signed: fc.constantFrom([], ['employer'] as const, ['employer', 'candidate'] as const),
})

test('a wait of the candidate’s never has a due day; one of an employer or the municipality always has', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const turn = turnOf(known)
      expect(dueDay(known, '2026-11-24', null) === null).toBe(turn === null || turn === 'candidate')
    }),
  )
})

test('nobody waits for a candidate without an account: her consultant asks her', () => {
  const known = { status: 'approved', onHold: false, signed: [] } as const
  expect(turnOf({ ...known, hasAccount: true })).toBe('candidate')
  expect(turnOf({ ...known, hasAccount: false })).toBe('municipality')
  expect(dueDay({ ...known, hasAccount: false }, '2026-12-23', null)).toBe('2026-12-29')
})

test('the agreement waits for the employer, then the candidate, then the municipality', () => {
  const known = { status: 'agreement', hasAccount: true, onHold: false } as const
  expect(turnOf({ ...known, signed: [] })).toBe('employer')
  expect(turnOf({ ...known, signed: ['employer'] })).toBe('candidate')
  expect(turnOf({ ...known, signed: ['employer', 'candidate'] })).toBe('municipality')
  expect(turnOf({ ...known, signed: ['employer', 'candidate', 'municipality'] })).toBe('municipality')
})

test('an introduction waits for a new yes when none counts, but not while one by telephone is on its way', () => {
  expect(isOnHold('presented', 'withdrawn')).toBe(true)
  expect(isOnHold('agreement', 'ended')).toBe(true)
  expect(isOnHold('accepted', 'waiting')).toBe(false)
  expect(isOnHold('meeting', 'valid')).toBe(false)
  expect(isOnHold('approved', 'none')).toBe(false)
  expect(isOnHold('placed', 'ended')).toBe(false)
})

test('she counts as presented once she has been, whatever came later', () => {
  expect(presented(['approved', 'accepted'])).toBe(false)
  expect(presented(['approved', 'accepted', 'presented', 'withdrawn'])).toBe(true)
  expect(presented(['declined'])).toBe(false)
})
