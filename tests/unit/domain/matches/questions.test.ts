import { expect, test } from 'vitest'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { questionsOf } from '#app/domain/matches/questions.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, officeWeek } from '#tests/support/matching-pairs.ts'
import { shippedPairs } from '#tests/support/shipped-pairs.ts'

const none = { settled: null }
const lift = { item: 'fys-loeft', strength: 'must', limit: 7 } as const
const HERE = { lat: 55.64, lon: 12.08, land: 'sjaelland' }

function asked(her: Partial<Candidate>, job: Partial<Role>, profile: { settled: readonly string[] | null } = none) {
  const whole = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
  const candidate = whole({ ...aCandidate(), ...her }) as Candidate
  const role = whole({ ...aRole(), ...job }) as Role
  const { employer, candidate: hers } = questionsOf(explain(candidate, role, matchSetting()).findings, profile, 'da')
  return { employer: employer.map(({ ask }) => ask), candidate: hers.map(({ ask }) => ask) }
}

test.each([
  ['a must nobody has answered', { needs: [lift] }, {}, ['Hvor tungt løftes der i jobbet?'], []],
  [
    'a must that can be arranged',
    { needs: [lift] },
    { conditions: { 'fys-loeft': { value: 10, adaptableTo: 5 } } },
    ['I har svaret: ”Løft kan deles op til 5 kg”. Hvad skal der til?'],
    [],
  ],
  [
    'a nice nobody has answered',
    { needs: [{ ...lift, strength: 'nice' }] },
    {},
    ['Hvor tungt løftes der i jobbet?'],
    [],
  ],
  ['her days', { week: undefined }, {}, [], ['Hvilke dage og tider kan du arbejde?']],
  ['the days of the job', {}, { week: undefined }, ['Hvilke dage og tider er jobbet?'], []],
  ['a small job', {}, { hours: { min: 3, max: 5 } }, [], ['Er flere små job i orden?']],
  ['a licence', {}, { licences: ['B'] }, [], ['Har du det her: Kørekort til bil?']],
  [
    'a competence',
    {},
    { competences: [{ id: 'kundebetjening', level: 2, required: true }] },
    [],
    ['Har du erfaring med kundebetjening?'],
  ],
  [
    'a lower level',
    { competences: { kundebetjening: 1 } },
    { competences: [{ id: 'kundebetjening', level: 2, required: true }] },
    ['Kan kundebetjening læres i jobbet?'],
    [],
  ],
  [
    'how she travels',
    { travel: { minutes: 30 } },
    { remote: 0, place: HERE },
    [],
    ['Hvordan kan du komme på arbejde?'],
  ],
  [
    'how far',
    { travel: { modes: ['car'] } },
    { remote: 0, place: HERE },
    [],
    ['Hvor mange minutter må vejen højst tage?'],
  ],
  ['where the job is', {}, { remote: 0 }, ['Hvor ligger jobbet?'], []],
  ['water', {}, { remote: 0, place: { ...HERE, land: 'bornholm' } }, [], ['Kan du komme over vandet?']],
  ['a late start', { availableFrom: '2027-02-01' }, { latestStart: '2027-01-01' }, ['Kan starten vente?'], []],
] as const)('%s is asked of whoever can answer it', (_, her, job, employer, candidate) => {
  expect(asked(her as Partial<Candidate>, job as Partial<Role>)).toEqual({ employer, candidate })
})

test('a pair that fits leaves nothing to ask but what she has answered "don’t know" to', () => {
  expect(asked({}, {})).toEqual({ employer: [], candidate: [] })
  const settled = ['hours?perDay', 'needs.body', 'needs.senses?all', 'needs.time?tid-pauser', 'week?availableFrom']
  expect(asked({}, {}, { settled }).candidate).toEqual([
    'Hvor mange timer kan du højst arbejde på en dag?',
    'Hvornår kan du begynde?',
    'Har du behov her: Sanser og luft?',
    'Er det et behov for dig: Ekstra pauser?',
  ])
})

test('each question is asked once', () => {
  const her = { hours: { min: 8, max: 12 } }
  const job = { hours: { min: 3, max: 5 }, week: officeWeek }
  expect(asked(her, job, { settled: ['hours?combine'] }).candidate).toEqual(['Er flere små job i orden?'])
})

test('the firm’s questions carry no number, level or date of hers, in a thousand pairs', () => {
  let seen = 0
  for (const { candidate, role } of shippedPairs(1000, 7)) {
    const { findings } = explain(candidate, role, matchSetting())
    const told = JSON.stringify(role)
    for (const { ask } of questionsOf(findings, none, 'da').employer) {
      seen++
      expect(ask).not.toMatch(/undefined|NaN|\{|…|Mette|\bdu\b/)
      for (const number of ask.match(/\d+/g) ?? []) expect(told, ask).toContain(number)
    }
    const open = findings.filter(({ kind }) => kind === 'question').length
    const { employer, candidate: hers } = questionsOf(findings, none, 'en')
    expect(employer.length + hers.length).toBeGreaterThanOrEqual(Math.min(1, open))
    for (const { ask, why } of [...employer, ...hers]) expect(ask + why).not.toMatch(/[æøå]/i)
  }
  expect(seen).toBeGreaterThan(1000)
})
