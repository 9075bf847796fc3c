import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Profile } from '#app/domain/candidates/candidate.ts'
import {
  asSeenByEmployer,
  CONSENT_FIELDS,
  type Consent,
  type ConsentField,
  consentFields,
  consentPeriod,
  consentState,
  groupsOf,
  isValid,
} from '#app/domain/consents/consent.ts'
import { instantOf } from '#app/domain/rules/calendar.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

function aConsent(over: Partial<Consent> = {}): Consent {
  const period = consentPeriod('self', '2026-11-24', NOW)
  return { fields: ['name'], withdrawnAt: null, roleClosed: false, ...period, ...over }
}

test('a consent counts from the moment it is given until the day six months on begins', () => {
  const consent = aConsent()
  const end = instantOf('2027-05-24')
  expect(isValid(consent, new Date(NOW.getTime() - 1))).toBe(false)
  expect(isValid(consent, NOW)).toBe(true)
  expect(isValid(consent, new Date(end.getTime() - 1))).toBe(true)
  expect(isValid(consent, end)).toBe(false)
})

test('six months from the last of August end on the last of February', () => {
  const { until } = consentPeriod('paper', '2026-08-31', new Date('2026-08-31T10:00:00Z'))
  expect(until).toEqual(instantOf('2027-02-28'))
})

test.each([
  ['2026-11-27', '2026-11-30'],
  ['2026-12-24', '2026-12-28'],
  ['2026-04-01', '2026-04-07'],
])('a consent given by telephone on %s counts from %s at midnight', (day, next) => {
  const now = instantOf(day, '14:30')
  const period = consentPeriod('phone', day, now)
  const consent = aConsent(period)
  const from = instantOf(next)
  expect(consentState(consent, now)).toBe('waiting')
  expect(isValid(consent, new Date(from.getTime() - 1))).toBe(false)
  expect(isValid(consent, from)).toBe(true)
})

test('a consent by telephone that is dated back still waits for the next working day', () => {
  expect(consentPeriod('phone', '2026-11-02', NOW).validFrom).toEqual(instantOf('2026-11-25'))
})

test('a consent ends when it is withdrawn and when the role is closed', () => {
  expect(consentState(aConsent({ withdrawnAt: NOW }), NOW)).toBe('withdrawn')
  expect(consentState(aConsent({ roleClosed: true }), NOW)).toBe('ended')
  expect(consentState(null, NOW)).toBe('none')
})

const PERSON = { name: 'NAME', email: 'EMAIL', phone: 'PHONE' }
const PROFILE: Profile = {
  hoursMin: 481,
  hoursMax: 721,
  hoursWish: 601,
  perDay: 241,
  maxDays: 5,
  restDay: true,
  combine: true,
  week: { mon: ['09:11', '15:22'] },
  needs: [
    { item: 'fys-loeft', strength: 'must', limit: 7 },
    { item: 'kog-rutine', strength: 'should' },
    { item: 'san-stoej', strength: 'nice', limit: 63 },
  ],
  competences: { COMPETENCE: 3, LACKING: 0 },
  competencesComplete: true,
  licences: { LICENCE: true, MISSING: false },
  travelModes: ['bike'],
  travelMinutes: 47,
  wishes: ['WISH'],
  unwanted: ['UNWANTED'],
  availableFrom: '2026-12-13',
  presentation: 'PRESENTATION',
}

/** What tells that a field has reached the employer. */
const TRACES: Record<string, readonly string[]> = {
  name: ['"NAME"'],
  contact: ['EMAIL', 'PHONE'],
  hours: ['481', '721', '601'],
  week: ['09:11', '241'],
  competences: ['COMPETENCE', 'LICENCE'],
  presentation: ['PRESENTATION'],
  'need.fys-loeft': ['fys-loeft'],
  'need.kog-rutine': ['kog-rutine'],
  'need.san-stoej': ['san-stoej'],
}
const NEVER = ['LACKING', 'MISSING', 'WISH', 'UNWANTED', '2026-12-13', '47', 'must', 'should', 'nice', 'bike']

test('an employer sees exactly the fields that she has consented to, whatever they are', () => {
  fc.assert(
    fc.property(fc.subarray([...consentFields(PROFILE.needs)]), (fields: ConsentField[]) => {
      const seen = JSON.stringify(asSeenByEmployer(PERSON, PROFILE, aConsent({ fields }), NOW))
      for (const [field, traces] of Object.entries(TRACES))
        for (const trace of traces) expect(seen.includes(trace)).toBe(fields.some((given) => given === field))
      for (const trace of NEVER) expect(seen).not.toContain(trace)
    }),
  )
})

test('an employer sees nothing at all while no consent counts', () => {
  const fields = [...CONSENT_FIELDS, 'need.fys-loeft'] as ConsentField[]
  const dead: (Consent | null)[] = [
    null,
    aConsent({ fields, withdrawnAt: NOW }),
    aConsent({ fields, until: NOW }),
    aConsent({ fields, validFrom: new Date(NOW.getTime() + 1) }),
    aConsent({ fields, roleClosed: true }),
  ]
  for (const consent of dead) expect(asSeenByEmployer(PERSON, PROFILE, consent, NOW)).toEqual({ needs: [] })
})

test('a field that she has said yes to but no longer has shows nothing', () => {
  const view = asSeenByEmployer(PERSON, { ...PROFILE, needs: [] }, aConsent({ fields: ['need.fys-loeft'] }), NOW)
  expect(view).toEqual({ needs: [] })
})

test('the log names the groups that an employer saw', () => {
  const seen = (fields: ConsentField[]) => groupsOf(asSeenByEmployer(PERSON, PROFILE, aConsent({ fields }), NOW))
  expect(seen([])).toEqual(['introduction'])
  expect(seen(['name', 'contact', 'hours', 'need.fys-loeft'])).toEqual([
    'introduction',
    'identity',
    'contact',
    'profile',
    'needs',
  ])
})
