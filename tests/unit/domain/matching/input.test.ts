import { expect, test } from 'vitest'
import { readInput } from '#app/domain/matching/input.ts'
import { vocabulary } from '#tests/support/matching-pairs.ts'

const person = {
  id: 'k1',
  hours: { min: 8, max: 12, wish: 10 },
  week: { mon: ['09:00', '15:00'] },
  needs: [
    { item: 'lift', strength: 'must', limit: 5 },
    { item: 'routine', strength: 'nice' },
  ],
  competences: { till: 3, excel: 0 },
  licences: { B: true },
  travel: { modes: ['walk', 'car'], minutes: 45 },
  place: { lat: 55.64, lon: 12.08, land: 'sjaelland' },
  availableFrom: '2028-02-29',
}
const job = {
  id: 'r1',
  hours: { min: 8, max: 12 },
  week: { mon: ['08:00', '24:00'] },
  conditions: { lift: { value: 10, adaptableTo: 5 }, noise: 'unknown', routine: 'partly' },
  competences: [{ id: 'till', level: 2, required: true }],
  tasks: [{ id: 'shelves', core: true }],
}

function faults(input: unknown): readonly string[] | null {
  return readInput(input, vocabulary).faults
}

test('good input is taken as it is, with the shipped vocabulary and an empty plan', () => {
  expect(readInput({ version: 1, candidates: [person], roles: [job] }, vocabulary)).toEqual({
    input: {
      version: 1,
      vocabulary,
      nearSkills: [],
      candidates: [person],
      roles: [job],
      plan: { minScore: 0, pins: [], bans: [] },
    },
    faults: null,
  })
  expect(faults({ version: 1, vocabulary: [], nearSkills: [], candidates: [], roles: [], plan: {} })).toBeNull()
  expect(faults({ version: 1, candidates: [{ id: 'k', hours: { min: 0, max: 1 } }], roles: [] })).toBeNull()
  const exact = { hours: { min: 7.4, max: 7.4 }, availableFrom: '2000-02-29' }
  expect(faults({ version: 1, candidates: [{ id: 'k', ...exact }], roles: [] })).toBeNull()
})

test.each([
  [null, 'input: must be an object, not null'],
  [[], 'input: must be an object, not a list'],
  ['{}', 'input: must be an object, not "{}"'],
  [{ candidates: [], roles: [] }, 'version: is missing'],
  [{ version: 2, candidates: [], roles: [] }, 'version: 2 is not 1'],
  [{ version: '1', candidates: [], roles: [] }, 'version: "1" is not 1'],
  [{ version: 1, roles: [] }, 'candidates: is missing'],
  [{ version: 1, candidates: {}, roles: [] }, 'candidates: must be a list, not an object'],
  [{ version: 1, candidates: [null], roles: [] }, 'candidates[0]: must be an object, not null'],
  [{ version: 1, candidates: [], roles: [], people: [] }, 'people: is not a known field'],
  [JSON.parse('{"version":1,"candidates":[],"roles":[],"__proto__":{}}'), '__proto__: is not a known field'],
  [{ version: 1, candidates: [person, person], roles: [] }, 'candidates[1].id: "k1" is already at [0]'],
  [{ version: 1, candidates: [], roles: [job, job] }, 'roles[1].id: "r1" is already at [0]'],
  [{ version: 1, candidates: [], roles: [], nearSkills: [['a']] }, 'nearSkills[0]: must be a list of two, not a list'],
  [{ version: 1, candidates: [], roles: [], nearSkills: [['a', 'a']] }, 'nearSkills[0]: "a" is paired with itself'],
  [
    { version: 1, candidates: [], roles: [], vocabulary: [vocabulary[0], vocabulary[1], vocabulary[0]] },
    'vocabulary[2].id: "lift" is already at [0]',
  ],
  [
    { version: 1, candidates: [], roles: [], vocabulary: [{ id: 'a', kind: 'most' }] },
    'vocabulary[0].kind: "most" is not one of atMost, atLeast, flag',
  ],
  [
    { version: 1, candidates: [], roles: [], vocabulary: [{ id: 'a', kind: 'atMost', margin: -1 }] },
    'vocabulary[0].margin: -1 is below 0',
  ],
  [{ version: 1, candidates: [person], roles: [], plan: { pins: [['k1', 'r9']] } }, 'plan.pins[0][1]: "r9" is no role'],
  [
    { version: 1, candidates: [], roles: [job], plan: { bans: [['k9', 'r1']] } },
    'plan.bans[0][0]: "k9" is no candidate',
  ],
  [{ version: 1, candidates: [], roles: [], plan: { minScore: 101 } }, 'plan.minScore: 101 is above 100'],
])('%j is refused: %s', (input, fault) => {
  expect(faults(input)).toEqual([fault])
})

test.each([
  [{ id: undefined }, 'id: is missing'],
  [{ id: 7 }, 'id: must be a text, not 7'],
  [{ id: ' ' }, 'id: must not be empty'],
  [{ id: '__proto__' }, 'id: "__proto__" cannot be an id'],
  [{ id: 'prototype' }, 'id: "prototype" cannot be an id'],
  [{ name: 'Anna' }, 'name: is not a known field'],
  [{ 'a\nb': 1 }, '"a\\nb": is not a known field'],
  [{ hours: undefined }, 'hours: is missing'],
  [{ hours: 8 }, 'hours: must be an object, not 8'],
  [{ hours: { min: 8, max: 4 } }, 'hours.max: 4 is below min 8'],
  [{ hours: { min: 8 } }, 'hours.max: is missing'],
  [{ hours: { min: '8', max: 12 } }, 'hours.min: must be a number, not "8"'],
  [{ hours: { min: -1, max: 12 } }, 'hours.min: -1 is below 0'],
  [{ hours: { min: 0, max: 0 } }, 'hours.max: must be above 0'],
  [{ hours: { min: 0, max: 169 } }, 'hours.max: 169 is above 168'],
  [{ hours: { min: 7.33, max: 12 } }, 'hours.min: 7.33 is not whole minutes'],
  [{ hours: { min: Number.NaN, max: 12 } }, 'hours.min: NaN is not a finite number'],
  [{ hours: { min: 1, max: Number.POSITIVE_INFINITY } }, 'hours.max: Infinity is not a finite number'],
  [{ hours: { min: 8, max: 12, wish: 0 } }, 'hours.wish: must be above 0'],
  [{ combine: null }, 'combine: must be true or false, not null'],
  [{ perDay: 0 }, 'perDay: must be above 0'],
  [{ perDay: 25 }, 'perDay: 25 is above 24'],
  [{ maxDays: 0 }, 'maxDays: 0 is below 1'],
  [{ maxDays: 8 }, 'maxDays: 8 is above 7'],
  [{ maxDays: 2.5 }, 'maxDays: 2.5 is not a whole number'],
  [{ restDay: 'no' }, 'restDay: must be true or false, not "no"'],
  [{ week: [] }, 'week: must be an object, not a list'],
  [{ week: { monday: ['09:00', '15:00'] } }, 'week.monday: "monday" is not one of mon, tue, wed, thu, fri, sat, sun'],
  [{ week: { mon: '09:00-15:00' } }, 'week.mon: must be a list of two, not "09:00-15:00"'],
  [{ week: { mon: ['09:00'] } }, 'week.mon: must be a list of two, not a list'],
  [{ week: { mon: ['9:00', '15:00'] } }, 'week.mon[0]: "9:00" is not a time as HH:MM'],
  [{ week: { mon: ['09:00', '24:01'] } }, 'week.mon[1]: "24:01" is not a time as HH:MM'],
  [{ week: { mon: ['09:60', '15:00'] } }, 'week.mon[0]: "09:60" is not a time as HH:MM'],
  [{ week: { mon: ['109:00', '15:00'] } }, 'week.mon[0]: "109:00" is not a time as HH:MM'],
  [{ week: { mon: ['09:00', '15:00:00'] } }, 'week.mon[1]: "15:00:00" is not a time as HH:MM'],
  [{ week: { mon: [['09:00'], '15:00'] } }, 'week.mon[0]: a list is not a time as HH:MM'],
  [{ week: { mon: ['15:00', '15:00'] } }, 'week.mon[1]: 15:00 is not after 15:00'],
  [{ needs: {} }, 'needs: must be a list, not an object'],
  [{ needs: [{ item: 'x', strength: 'must' }] }, 'needs[0].item: "x" is not in the vocabulary'],
  [{ needs: [{ item: 'routine', strength: 'wish' }] }, 'needs[0].strength: "wish" is not one of must, should, nice'],
  [
    { needs: [{ item: 'routine', strength: 'must', limit: 1 }] },
    'needs[0].limit: routine is yes or no and takes no limit',
  ],
  [{ needs: [{ item: 'lift', strength: 'must' }] }, 'needs[0].limit: is missing, lift is measured'],
  [{ needs: [person.needs[0], person.needs[0]] }, 'needs[1].item: "lift" is already at [0]'],
  [{ competences: { till: 5 } }, 'competences.till: 5 is above 4'],
  [{ competences: { till: 1.5 } }, 'competences.till: 1.5 is not a whole number'],
  [{ competences: JSON.parse('{"__proto__":1}') }, 'competences.__proto__: "__proto__" cannot be an id'],
  [{ competences: { constructor: 1 } }, 'competences.constructor: "constructor" cannot be an id'],
  [{ licences: { B: 'yes' } }, 'licences.B: must be true or false, not "yes"'],
  [{ travel: { modes: ['train'], minutes: 45 } }, 'travel.modes[0]: "train" is not one of walk, bike, public, car'],
  [{ travel: { minutes: 0 } }, 'travel.minutes: 0 is below 1'],
  [{ travel: { minutes: 45.5 } }, 'travel.minutes: 45.5 is not a whole number'],
  [{ place: { lat: 91, lon: 12, land: 'x' } }, 'place.lat: 91 is above 90'],
  [{ place: { lat: 55, lon: 12 } }, 'place.land: is missing'],
  [{ availableFrom: '2026-02-29' }, 'availableFrom: "2026-02-29" is not a day as YYYY-MM-DD'],
  [{ availableFrom: '1900-02-29' }, 'availableFrom: "1900-02-29" is not a day as YYYY-MM-DD'],
  [{ availableFrom: '2028-04-31' }, 'availableFrom: "2028-04-31" is not a day as YYYY-MM-DD'],
  [{ availableFrom: '12026-01-01' }, 'availableFrom: "12026-01-01" is not a day as YYYY-MM-DD'],
  [{ availableFrom: '2026-01-011' }, 'availableFrom: "2026-01-011" is not a day as YYYY-MM-DD'],
  [{ availableFrom: ['2026-01-01'] }, 'availableFrom: a list is not a day as YYYY-MM-DD'],
  [{ availableFrom: '2026-13-01' }, 'availableFrom: "2026-13-01" is not a day as YYYY-MM-DD'],
  [{ availableFrom: '2026-01-00' }, 'availableFrom: "2026-01-00" is not a day as YYYY-MM-DD'],
  [{ availableFrom: '2026-1-1' }, 'availableFrom: "2026-1-1" is not a day as YYYY-MM-DD'],
  [{ exposure: -1 }, 'exposure: -1 is below 0'],
  [{ wishes: ['a', 1] }, 'wishes[1]: must be a text, not 1'],
])('a candidate with %j is refused: %s', (own, fault) => {
  expect(faults({ version: 1, candidates: [{ ...person, ...own }], roles: [] })).toEqual([`candidates[0].${fault}`])
})

test.each([
  ['tid-timer'],
  ['tid-dag'],
  ['tid-dage'],
  ['tid-fri'],
  ['tid-sen'],
  ['tid-ingenaften'],
  ['adg-rejse'],
  ['adg-bil'],
])('%s is never a need, even where the vocabulary has it', (id) => {
  const own = {
    vocabulary: [{ id, kind: 'flag' }],
    candidates: [{ ...person, needs: [{ item: id, strength: 'must' }] }],
  }
  expect(faults({ version: 1, roles: [], ...own })).toEqual([
    `candidates[0].needs[0].item: ${id} has a field of its own and is never a need`,
  ])
})

test.each([
  [{ hours: { min: 8, max: 4 } }, 'hours.max: 4 is below min 8'],
  [{ hours: { min: 8, max: 12, wish: 10 } }, 'hours.wish: is not a known field'],
  [{ positions: 0 }, 'positions: 0 is below 1'],
  [{ fixedDays: ['monday'] }, 'fixedDays[0]: "monday" is not one of mon, tue, wed, thu, fri, sat, sun'],
  [{ maxPerDay: 0 }, 'maxPerDay: must be above 0'],
  [{ minShift: -1 }, 'minShift: -1 is below 0'],
  [{ conditions: { 'un heard': 'yes' } }, 'conditions."un heard": is not in the vocabulary'],
  [{ conditions: { routine: 'maybe' } }, 'conditions.routine: "maybe" is not one of yes, partly, no, unknown'],
  [{ conditions: { routine: { value: 1 } } }, 'conditions.routine: an object is not one of yes, partly, no, unknown'],
  [{ conditions: { lift: 'yes' } }, 'conditions.lift: "yes" is neither a measure nor "unknown"'],
  [{ conditions: { lift: 5 } }, 'conditions.lift: must be an object, not 5'],
  [{ conditions: { lift: { adaptableTo: 5 } } }, 'conditions.lift.value: is missing'],
  [{ conditions: { lift: { value: '5' } } }, 'conditions.lift.value: must be a number, not "5"'],
  [{ competences: [{ id: 'till', level: 0, required: true }] }, 'competences[0].level: 0 is below 1'],
  [{ competences: [{ id: 'till', level: 2 }] }, 'competences[0].required: is missing'],
  [{ competences: [job.competences[0], job.competences[0]] }, 'competences[1].id: "till" is already at [0]'],
  [{ licences: ['B', 'B'] }, 'licences[1]: "B" is already at [0]'],
  [{ remote: 101 }, 'remote: 101 is above 100'],
  [{ tasks: [{ id: 'shelves', core: 1 }] }, 'tasks[0].core: must be true or false, not 1'],
  [{ tasks: [job.tasks[0], job.tasks[0]] }, 'tasks[1].id: "shelves" is already at [0]'],
  [{ latestStart: 20270101 }, 'latestStart: 20270101 is not a day as YYYY-MM-DD'],
])('a role with %j is refused: %s', (own, fault) => {
  expect(faults({ version: 1, candidates: [], roles: [{ ...job, ...own }] })).toEqual([`roles[0].${fault}`])
})

test('every fault is told at once, each on a line of its own', () => {
  const found = faults({
    version: 3,
    candidates: [{ ...person, id: 'a\nb', perDay: -1, colour: 1 }, { id: 'a\nb' }],
    roles: [{ ...job, hours: { min: 8, max: 4 }, remote: 'x'.repeat(99) }],
  })
  expect(found).toEqual([
    'version: 3 is not 1',
    'candidates[0].colour: is not a known field',
    'candidates[0].perDay: -1 is below 0',
    'candidates[1].hours: is missing',
    'candidates[1].id: "a\\nb" is already at [0]',
    'roles[0].hours.max: 4 is below min 8',
    `roles[0].remote: must be a number, not "${'x'.repeat(38)}…`,
  ])
})
