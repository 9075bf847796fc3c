import { expect, test } from 'vitest'
import { wordsFor } from '#app/domain/explanations/reason.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { besideRoles } from '#app/domain/matches/beside-roles.ts'
import { candidateOpeners, fewRoles, roleOpeners } from '#app/domain/matches/openers.ts'
import { roleAdvice } from '#app/domain/matches/role-advice.ts'
import { togetherOf } from '#app/domain/matches/together.ts'
import { adviseRole, applyRoleChange } from '#app/domain/matching/advice/role.ts'
import { isOpen } from '#app/domain/matching/findings.ts'
import { statusBetween } from '#app/domain/matching/judge.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole } from '#tests/support/matching-pairs.ts'
import { shippedPairs } from '#tests/support/shipped-pairs.ts'

const setting = matchSetting()
const hers = wordsFor({ locale: 'da', name: 'Mette' })
const own = wordsFor({ locale: 'da', name: null })
const english = wordsFor({ locale: 'en', name: 'Mette' })
const rest = { item: 'tid-hvile', strength: 'must' } as const
const lift = { item: 'fys-loeft', strength: 'must', limit: 5 } as const
const people = (count: number, over: Partial<Candidate>) =>
  Array.from({ length: count }, (_, at) => aCandidate({ id: `k${count}${at}`, ...over }))

test.each<[string, Partial<Role>, Candidate[], string, string | null]>([
  [
    'an accommodation',
    { conditions: { 'tid-hvile': 'no' } },
    people(3, { needs: [rest] }),
    'Hvis virksomheden kan svare ”Der er et sted at ligge ned”, kan 3 borgere mere passe.',
    'Kan det indrettes, tæller det også, men så skal det afklares.',
  ],
  [
    'a measure',
    { conditions: { 'fys-loeft': { value: 9 } } },
    people(1, { needs: [lift] }),
    'Hvis virksomheden kan svare ”Jobbet kræver løft op til 5 kg”, kan 1 borger mere passe.',
    null,
  ],
  [
    'an hour less',
    { hours: { min: 13, max: 20 } },
    people(2, {}),
    'Hvis jobbet kan være på 12 timer om ugen, kan 2 borgere mere passe.',
    null,
  ],
  [
    'a licence',
    { licences: ['B'] },
    [...people(2, { licences: { B: false } }), ...people(1, {})],
    'Hvis jobbet ikke kræver kørekort til bil, kan 2 borgere mere passe.',
    'For 1, der kan passe i dag, er der så ikke mere at spørge om.',
  ],
  [
    'a competence',
    { competences: [{ id: 'kundebetjening', level: 2, required: true }] },
    people(2, {}),
    'Hvis kundebetjening er et ønske og ikke et krav, passer 2 borgere helt.',
    null,
  ],
  [
    'a day',
    { week: { mon: ['08:00', '11:00'], tue: ['09:00', '16:00'] }, hours: { min: 11, max: 12 } },
    people(1, { week: { mon: ['08:00', '11:00'], wed: ['08:00', '16:00'] } }),
    'Hvis man også kan arbejde onsdag 08.00–16.00, kan 1 borger mere passe.',
    null,
  ],
  [
    'a fixed day',
    { fixedDays: ['sat'], week: { mon: ['08:00', '16:00'], sat: ['08:00', '16:00'] }, hours: { min: 8, max: 12 } },
    people(1, {}),
    'Hvis lørdag ikke er en fast dag, kan 1 borger mere passe.',
    null,
  ],
  [
    'work from home',
    { remote: 0, place: { lat: 57, lon: 12.08, land: 'sjaelland' } },
    people(1, {}),
    'Hvis jobbet kan klares hjemmefra, kan 1 borger mere passe.',
    null,
  ],
])('%s is told with the exact number whom it would open the job to', (_, job, them, text, more) => {
  expect(roleOpeners(aRole(job), them, setting, hers)[0]).toEqual({ text, more })
})

test('every number that is promised comes true when the change is made', () => {
  const pairs = shippedPairs(60, 3)
  const them = pairs.map(({ candidate }, at) => ({ ...candidate, id: `k${at}` }))
  let promised = 0
  for (const { role } of pairs.slice(0, 20)) {
    const isOpenTo = (job: Role) => (her: Candidate) => isOpen(statusBetween(her, job, setting))
    const shut = them.filter((her) => !isOpenTo(role)(her))
    const texts = roleOpeners(role, them, setting, hers).map(({ text }) => text)
    for (const { code, n } of adviseRole(role, them, setting)) {
      expect(shut.filter(isOpenTo(applyRoleChange(role, code))), code).toHaveLength(n)
      promised += n
    }
    for (const text of texts)
      expect(text).toMatch(/^Hvis [^{}…]+, (kan \d+ borger(e)? mere passe|passer \d+ borger(e)? helt)\.$/)
    for (const { text, more } of roleOpeners(role, them, setting, english)) {
      expect(text).toMatch(/^If [^{}…]+, \d+ (more )?citizens? (can fit|fits? fully)\.$/)
      expect(text + more).not.toMatch(/[æøå]|undefined|NaN/i)
    }
  }
  expect(promised).toBeGreaterThan(20)
})

test('she is told what would open jobs to her, to herself and to her consultant, and never to give a need up', () => {
  const jobs = [
    aRole({ id: 'r1', licences: ['B'] }),
    aRole({ id: 'r2', licences: ['B'], conditions: { 'tid-hvile': 'no' } }),
    aRole({ id: 'r3', conditions: { 'tid-hvile': 'no' } }),
    aRole({ id: 'r4', hours: { min: 13, max: 20 } }),
  ]
  const her = aCandidate({ licences: { B: false }, needs: [rest] })
  expect(candidateOpeners(her, jobs, setting, own)).toEqual([
    { text: 'Hvis du har kørekort til bil, kan 1 job mere passe.', more: null },
  ])
  expect(candidateOpeners(her, jobs, setting, hers)[0]?.text).toMatch(/^Hvis Mette har kørekort til bil/)
  const level = { competences: [{ id: 'kundebetjening', level: 3, required: true }] }
  const [learn] = candidateOpeners(aCandidate({ competences: { kundebetjening: 0 } }), [aRole(level)], setting, own)
  expect(learn?.text).toBe('Hvis du kan kundebetjening på niveau 3 (godt), kan 1 job mere passe.')
})

test.each<[string, Partial<Candidate>, Partial<Role>, string, string]>([
  ['hours', {}, { hours: { min: 13, max: 20 } }, 'Ingen åbne job kan passe Mette lige nu.', 'timerne'],
  ['week', { week: {} }, {}, 'Ingen åbne job kan passe Mette lige nu.', 'dage og tider'],
  ['need', { needs: [rest] }, { conditions: { 'tid-hvile': 'no' } }, 'Ingen åbne job', '”Hvilerum eller liggeplads”'],
  ['licence', { licences: { B: false } }, { licences: ['B'] }, 'Ingen åbne job', 'kræver kørekort til bil'],
  [
    'competence',
    { complete: true },
    { competences: [{ id: 'kundebetjening', level: 1, required: true }] },
    'Ingen åbne job',
    'kræver kundebetjening',
  ],
  [
    'travel',
    {},
    { remote: 0, place: { lat: 57, lon: 12.08, land: 'sjaelland' } },
    'Ingen åbne job',
    'vejen til arbejde',
  ],
  [
    'two things',
    { licences: { B: false } },
    { licences: ['B'], hours: { min: 13, max: 20 } },
    'Ingen åbne job',
    'Ingen enkelt ting',
  ],
])('whoever can hardly find a job is told of with what blocks: %s', (_, her, job, text, blocker) => {
  const found = fewRoles(aCandidate(her), [aRole(job)], setting, hers)
  expect(found?.text).toContain(text)
  expect(found?.more).toContain(blocker)
})

test('one open job is few and three are enough', () => {
  const jobs = (count: number) => Array.from({ length: count }, (_, at) => aRole({ id: `r${at}` }))
  expect(fewRoles(aCandidate(), jobs(1), setting, hers)?.text).toBe('Kun 1 åbent job kan passe Mette lige nu.')
  expect(fewRoles(aCandidate(), jobs(3), setting, hers)).toBeNull()
})

const small = (id: string, day: 'mon' | 'wed') =>
  aRole({ id, hours: { min: 4, max: 5 }, week: { [day]: ['08:00', '12:00'] } })

test('two small jobs are named with their days, unless she wants one job only', () => {
  const jobs = [small('a', 'mon'), small('b', 'wed')]
  const titles = (id: string) => `Job ${id}`
  const list = togetherOf(aCandidate({ combine: true }), jobs, titles, setting, own)
  expect(list).toEqual({
    title: 'To job, der kan passe sammen',
    note: null,
    rows: [
      {
        sum: '8 timer om ugen i alt',
        jobs: [
          { id: 'a', title: 'Job a', days: 'mandag, 4 timer' },
          { id: 'b', title: 'Job b', days: 'onsdag, 4 timer' },
        ],
      },
    ],
  })
  expect(togetherOf(aCandidate(), jobs, titles, setting, own)?.note).toBe('Hvis flere små job er i orden.')
  expect(togetherOf(aCandidate({ combine: false }), jobs, titles, setting, own)).toBeNull()
  expect(togetherOf(aCandidate({ combine: true }), jobs.slice(1), titles, setting, own)).toBeNull()
})

test('beside her own list stands no word of being hard to place, beside her consultant’s it does', () => {
  const both = { her: aCandidate(), jobs: [aRole({ hours: { min: 13, max: 20 } })], titleOf: () => 'x' }
  expect(besideRoles(both, { locale: 'da', name: null }).few).toBeNull()
  expect(besideRoles(both, { locale: 'da', name: 'Mette' }).few).not.toBeNull()
  expect(besideRoles(null, { locale: 'da', name: 'Mette' })).toEqual({ openers: null, few: null, together: null })
})

test('the page of a job says whom it reaches today', () => {
  const them = [...people(2, {}), ...people(3, { week: undefined }), ...people(1, { hours: { min: 1, max: 2 } })]
  const known = them.map((her) => Object.fromEntries(Object.entries(her).filter(([, value]) => value)) as Candidate)
  const page = roleAdvice('Telefonen', aRole(), known, 'da')
  expect(page.title).toBe('Hvad ville åbne Telefonen for flere?')
  expect(page.reach).toBe('I dag passer 2, og 3 passer, hvis noget afklares.')
})
