import { expect, test } from 'vitest'
import { journeyWords } from '#app/domain/explanations/practical.ts'
import { possessive, type Reason, reasonsOf, wordsFor } from '#app/domain/explanations/reason.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import type { Candidate, Condition, Role } from '#app/domain/matching/types.ts'
import { isMeasured, storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { competences } from '#app/domain/vocabulary/competence.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findDiagnosisWords } from '#app/domain/vocabulary/sensitive.ts'

const WEEK = { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] } as const
const HERE = { lat: 55.6, lon: 11.9, land: 'fastland' }
const THERE = { ...HERE, lat: 55.8 }
const her = (over: Partial<Candidate> = {}): Candidate => ({ id: 'k', hours: { min: 8, max: 12 }, ...over })
const job = (over: Partial<Role> = {}): Role => ({ id: 'r', hours: { min: 8, max: 12 }, ...over })
const findingsOf = (candidate: Candidate, role: Role) => explain(candidate, role, matchSetting()).findings

const readings = [
  { locale: 'da', name: 'Mette' },
  { locale: 'da', name: null },
  { locale: 'en', name: 'Mette' },
  { locale: 'en', name: null },
] as const

/** Everything that a role can answer about a need with this limit. */
function answersTo(item: ReturnType<typeof storedAccommodations>[number]): { limit?: number; answers: Condition[] } {
  if (!isMeasured(item)) return { answers: ['yes', 'partly', 'no', 'unknown'] }
  const limit = item.min + item.step
  const [good, bad] = item.kind === 'atMost' ? [item.min, item.max] : [item.max, item.min]
  return { limit, answers: [{ value: good }, { value: bad, adaptableTo: limit }, { value: bad }, 'unknown'] }
}

function needFindings(): Finding[] {
  return storedAccommodations().flatMap((item) => {
    const { limit, answers } = answersTo(item)
    return (['must', 'should', 'nice'] as const).flatMap((strength) =>
      [...answers, undefined].flatMap((answer) => {
        const need = { item: item.id, strength, ...(limit === undefined ? {} : { limit }) }
        const conditions = answer === undefined ? {} : { [item.id]: answer }
        return findingsOf(her({ needs: [need] }), job({ conditions })).filter(({ code }) => code.endsWith(item.id))
      }),
    )
  })
}

function skillFindings(): Finding[] {
  const held = competences.flatMap(({ id, near }) =>
    [
      {},
      { complete: true },
      { competences: { [id]: 0 } },
      { competences: { [id]: 1 } },
      { competences: { [id]: 3 } },
      ...(near[0] ? [{ competences: { [near[0]]: 4 } }] : []),
    ].flatMap((skills) =>
      [true, false].flatMap((required) =>
        findingsOf(her(skills), job({ competences: [{ id, level: 2, required }] })).filter(({ code }) =>
          code.endsWith(id),
        ),
      ),
    ),
  )
  const shown = licences.flatMap(({ id }) =>
    [{}, { licences: { [id]: true } }, { licences: { [id]: false } }].flatMap((skills) =>
      findingsOf(her(skills), job({ licences: [id] })).filter(({ code }) => code === `licence.${id}`),
    ),
  )
  return [...held, ...shown]
}

function practicalFindings(): Finding[] {
  const car = { modes: ['car' as const], minutes: 60 }
  const pairs: [Partial<Candidate>, Partial<Role>][] = [
    [{}, { hours: { min: 20, max: 25 } }],
    [{}, { hours: { min: 3, max: 5 } }],
    [{ combine: true }, { hours: { min: 3, max: 5 } }],
    [{ combine: false }, { hours: { min: 3, max: 5 } }],
    [{ hours: { min: 2, max: 20, wish: 20 } }, { hours: { min: 3, max: 5 } }],
    [{ week: WEEK }, {}],
    [{}, { week: WEEK }],
    [{ week: WEEK }, { week: WEEK }],
    [{ week: WEEK }, { week: { tue: ['09:00', '15:00'] } }],
    [
      { week: { ...WEEK, mon: ['09:00', '18:00'] } },
      { week: { mon: ['09:00', '18:00'], thu: ['09:00', '15:00'], fri: ['09:00', '15:00'] } },
    ],
    [{ place: HERE, travel: car }, { place: THERE }],
    [
      { place: HERE, travel: car },
      { place: HERE, remote: 100 },
    ],
    [{ place: HERE, travel: { ...car, minutes: 30 } }, { place: THERE }],
    [{ place: HERE, travel: { ...car, minutes: 34 } }, { place: THERE }],
    [{ place: HERE, travel: { ...car, minutes: 28 } }, { place: THERE }],
    [{ place: HERE, travel: { modes: ['walk'], minutes: 10 } }, { place: THERE }],
    [{ place: HERE, travel: { modes: ['bike'], minutes: 10 } }, { place: HERE }],
    [{ place: HERE, travel: car }, { place: { ...HERE, land: 'bornholm' } }],
    [{ availableFrom: '2027-02-01' }, { latestStart: '2027-01-01' }],
    [{ availableFrom: '2026-12-01' }, { latestStart: '2027-01-01' }],
    [{ wishes: ['a'] }, { tasks: [{ id: 'a', core: true }] }],
    [{ wishes: ['b'] }, { tasks: [{ id: 'a', core: true }] }],
  ]
  return pairs.flatMap(([candidate, role]) => findingsOf(her(candidate), job(role)))
}

const textOf = ({ title, note, short }: Reason) => [title, note, short].filter((text) => text !== undefined)

test('every criterion has words in both languages, for her and for her consultant, in each of its kinds', () => {
  const findings = [...needFindings(), ...skillFindings(), ...practicalFindings()]
  const criteria = findings.filter(({ code }) => !code.startsWith('score.'))
  const kinds = new Set(criteria.map(({ code, kind }) => `${code.split('.')[0]} ${kind}`))
  expect([...kinds].sort()).toEqual(
    ['competence', 'hours', 'licence', 'need', 'travel', 'week']
      .flatMap((code) => [`${code} conflict`, `${code} for`, `${code} question`])
      .concat('start for', 'start question')
      .sort(),
  )
  for (const reading of readings)
    for (const finding of criteria) {
      const { candidate, role } = finding.values
      const silent = finding.code === 'start' && (candidate === null || role === null)
      expect([finding, reasonsOf([finding], reading).length]).toEqual([finding, silent ? 0 : 1])
    }
})

test('every part of the score can speak for, and against where it is not a criterion already', () => {
  const findings = [...needFindings(), ...skillFindings(), ...practicalFindings()]
  const scored = findings.filter(({ code }) => code.startsWith('score.'))
  for (const reading of readings) {
    const said = new Set(reasonsOf(scored, reading).map(({ code, kind }) => `${code.split('.')[1]} ${kind}`))
    expect([...said].sort()).toEqual(
      ['competences against', 'competences for', 'days against', 'hours against', 'needs against', 'needs for']
        .concat('travel against', 'wishes against', 'wishes for')
        .sort(),
    )
  }
})

test('no text has an empty slot, a diagnosis, a small first letter or an unfinished measure', () => {
  const findings = [...needFindings(), ...skillFindings(), ...practicalFindings()]
  for (const reading of readings)
    for (const text of new Set(reasonsOf(findings, reading).flatMap(textOf))) {
      expect(text).not.toMatch(/[{}]|…|undefined|null|NaN|\.\.|^\p{Ll}|^[”“]\p{Ll}/u)
      expect(findDiagnosisWords(text)).toEqual([])
    }
})

test('her own words say "du" and never her name, her consultant\'s never "du"', () => {
  const findings = [...needFindings(), ...skillFindings(), ...practicalFindings()]
  const all = (name: string | null, locale: 'da' | 'en') =>
    reasonsOf(findings, { locale, name }).flatMap(textOf).join('\n')
  expect(all(null, 'da')).not.toContain('Mette')
  expect(all(null, 'da')).toContain('Har du ')
  expect(all('Mette', 'da')).not.toMatch(/\b([Dd]u|[Dd]in|[Dd]ine)\b/)
  expect(all(null, 'en')).not.toMatch(/\b(of you|you has|to you's)\b/)
})

test('a need and the answer stand beside each other', () => {
  const needs = [{ item: 'fys-loeft', strength: 'must', limit: 5 } as const]
  const note = (conditions: Role['conditions']) =>
    reasonsOf(findingsOf(her({ needs }), job(conditions ? { conditions } : {})), { locale: 'da', name: 'Mette' }).find(
      ({ code }) => code === 'need.fys-loeft',
    )
  expect(note(undefined)).toMatchObject({
    kind: 'question',
    must: true,
    title: 'Hvor tungt løftes der i jobbet?',
    note: '”Jeg kan løfte op til 5 kg.” Virksomheden har ikke svaret.',
  })
  expect(note({ 'fys-loeft': { value: 10, adaptableTo: 5 } })?.note).toBe(
    '”Jeg kan løfte op til 5 kg.” Jobbet kræver løft op til 10 kg, løft kan deles op til 5 kg.',
  )
  expect(note({ 'fys-loeft': { value: 6 } })).toMatchObject({
    kind: 'conflict',
    close: true,
    title: 'Begrænsede løft',
    short: 'Begrænsede løft: Jobbet kræver løft op til 6 kg.',
  })
})

test('a should that nobody has answered speaks neither for nor against', () => {
  const needs = [{ item: 'fys-loeft', strength: 'should', limit: 5 } as const]
  const codes = reasonsOf(findingsOf(her({ needs }), job()), { locale: 'da', name: null }).map(({ code }) => code)
  expect(codes).not.toContain('score.needs.fys-loeft')
})

test('what a criterion has said is not said again by the points', () => {
  const findings = findingsOf(
    her({ week: WEEK }),
    job({ week: { tue: ['09:00', '15:00'] }, hours: { min: 20, max: 25 } }),
  )
  const codes = reasonsOf(findings, { locale: 'da', name: null }).map(({ code }) => code)
  expect(codes).toContain('hours')
  expect(codes).toContain('week')
  expect(codes).not.toContain('score.hours')
  expect(codes).not.toContain('score.days')
})

test.each([
  ['Mette', 'da', 'Mettes'],
  ['Jonas', 'da', "Jonas'"],
  ['Fritz', 'da', "Fritz'"],
  ['Max', 'da', "Max'"],
  ['Jonas', 'en', "Jonas's"],
] as const)('what is of %s in %s is %s', (name, locale, whose) => {
  expect(possessive(name, locale)).toBe(whose)
  expect(wordsFor({ locale, name }).whose).toBe(whose)
})

test('the way to work in short names minutes and means, or the same postcode', () => {
  const short = (place: typeof HERE, locale: 'da' | 'en') =>
    journeyWords(
      findingsOf(her({ place: HERE, travel: { modes: ['bike'], minutes: 120 } }), job({ place })),
      wordsFor({ locale, name: null }),
    )
  expect(short({ ...HERE, lat: 55.63 }, 'da')).toBe('17 minutter på cykel')
  expect(short({ ...HERE, lat: 55.63 }, 'en')).toBe('17 minutes by bicycle')
  expect(short(HERE, 'da')).toBe('Samme postnummer')
  expect(journeyWords(findingsOf(her(), job()), wordsFor({ locale: 'da', name: null }))).toBeNull()
})
