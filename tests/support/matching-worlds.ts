import fc from 'fast-check'
import {
  ANSWERS,
  type AskedCompetence,
  type Candidate,
  type Condition,
  type Input,
  MODES,
  type Need,
  type Role,
  STRENGTHS,
  WEEKDAYS,
  type Week,
} from '#app/domain/matching/types.ts'
import { aCandidate, aRole, vocabulary } from '#tests/support/matching-pairs.ts'

const COMPETENCES = ['till', 'service', 'phone', 'excel', 'truck-loading']
const LICENCES = ['B', 'truck', 'crane']
const TASKS = ['shelves', 'cleaning', 'post', 'coffee']

/** A number from 1 to `most` minutes, as hours. */
function hours(most: number): fc.Arbitrary<number> {
  const quarters = fc.integer({ min: 1, max: Math.floor(most / 15) }).map((quarter) => quarter * 15)
  return fc.oneof({ arbitrary: quarters, weight: 4 }, fc.integer({ min: 1, max: most })).map((length) => length / 60)
}

const range = fc.tuple(hours(1200), hours(1200)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))

function clockText(quarter: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`
}

const interval = fc
  .tuple(fc.integer({ min: 24, max: 60 }), fc.integer({ min: 1, max: 36 }))
  .map(([start, length]) => [clockText(start), clockText(start + length)] as const)

const week: fc.Arbitrary<Week> = fc.record(
  Object.fromEntries(WEEKDAYS.map((day) => [day, interval])) as Record<(typeof WEEKDAYS)[number], typeof interval>,
  { requiredKeys: [] },
)

const place = fc.record({
  lat: fc.integer({ min: 5540, max: 5580 }).map((n) => n / 100),
  lon: fc.integer({ min: 1190, max: 1230 }).map((n) => n / 100),
  land: fc.constantFrom('sjaelland', 'sjaelland', 'sjaelland', 'bornholm'),
})

const measure = fc.integer({ min: 0, max: 40 }).map((n) => n / 2)
const needs: fc.Arbitrary<Need[]> = fc.subarray([...vocabulary]).chain((items) =>
  fc.tuple(
    ...items.map((item) => {
      const strength = fc.constantFrom(...STRENGTHS)
      if (item.kind === 'flag') return fc.record({ item: fc.constant(item.id), strength })
      return fc.record({ item: fc.constant(item.id), strength, limit: measure })
    }),
  ),
)

const measured = fc.record({ value: measure, adaptableTo: measure }, { requiredKeys: ['value'] })
const conditions: fc.Arbitrary<Record<string, Condition>> = fc
  .subarray([...vocabulary])
  .chain((items) =>
    fc.record(
      Object.fromEntries(
        items.map((item): [string, fc.Arbitrary<Condition>] =>
          item.kind === 'flag'
            ? [item.id, fc.constantFrom(...ANSWERS)]
            : [item.id, fc.oneof({ arbitrary: measured, weight: 5 }, fc.constant('unknown' as const))],
        ),
      ),
    ),
  )

function answers<T>(ids: readonly string[], answer: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: ids.length })
}

const day = fc.constantFrom('2026-11-30', '2026-12-01', '2027-01-01', '2027-03-01')

/** Any candidate, with any of the answers missing. */
export const arbitraryCandidate: fc.Arbitrary<Candidate> = fc.record(
  {
    id: fc.constant('k'),
    hours: fc
      .tuple(range, fc.option(hours(1200), { nil: undefined }))
      .map(([ends, wish]) => (wish === undefined ? ends : { ...ends, wish })),
    combine: fc.boolean(),
    perDay: hours(600),
    maxDays: fc.integer({ min: 1, max: 7 }),
    restDay: fc.boolean(),
    week,
    needs,
    competences: answers(COMPETENCES, fc.integer({ min: 0, max: 4 })),
    complete: fc.boolean(),
    licences: answers(LICENCES, fc.boolean()),
    travel: fc.record(
      { modes: fc.subarray([...MODES]), minutes: fc.integer({ min: 1, max: 90 }) },
      { requiredKeys: ['modes'] },
    ),
    place,
    wishes: fc.subarray(TASKS),
    unwanted: fc.subarray(TASKS),
    availableFrom: day,
    exposure: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['id', 'hours'] },
)

const asked: fc.Arbitrary<AskedCompetence[]> = fc
  .subarray(COMPETENCES)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), level: fc.integer({ min: 1, max: 4 }), required: fc.boolean() }),
      ),
    ),
  )

const tasks = fc
  .subarray(TASKS)
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), core: fc.boolean() }))))

/** Any role, with any of the answers missing. */
export const arbitraryRole: fc.Arbitrary<Role> = fc.record(
  {
    id: fc.constant('r'),
    positions: fc.integer({ min: 1, max: 3 }),
    hours: range,
    week,
    fixedDays: fc.subarray([...WEEKDAYS], { maxLength: 2 }),
    maxPerDay: hours(600),
    minShift: hours(240),
    conditions,
    competences: asked,
    licences: fc.subarray(LICENCES),
    place,
    remote: fc.constantFrom(0, 0, 50, 100),
    tasks,
    latestStart: day,
  },
  { requiredKeys: ['id', 'hours'] },
)

const nearSkills = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...COMPETENCES), fc.constantFrom(...COMPETENCES)).filter(([a, b]) => a !== b),
  { maxLength: 4, selector: (pair) => [...pair].sort().join() },
)

/** Any small world: valid input with ids k0, k1 … and r0, r1 …, and a plan without pins and bans. */
export function arbitraryWorld(mostCandidates = 5, mostRoles = 3): fc.Arbitrary<Input> {
  return worldOf(arbitraryCandidate, mostCandidates, arbitraryRole, mostRoles)
}

/**
 * A small world of records that fit each other but for some answers, so that one criterion often stands alone in the way
 * of a pair.
 */
export function easyWorld(mostCandidates = 6, mostRoles = 6): fc.Arbitrary<Input> {
  const { place } = aCandidate()
  const candidate = mostly(aCandidate(), arbitraryCandidate)
  return worldOf(candidate, mostCandidates, mostly(aRole({ remote: 0, place }), arbitraryRole), mostRoles)
}

function worldOf(
  candidate: fc.Arbitrary<Candidate>,
  mostCandidates: number,
  role: fc.Arbitrary<Role>,
  mostRoles: number,
): fc.Arbitrary<Input> {
  return fc.record({
    version: fc.constant(1 as const),
    vocabulary: fc.constant(vocabulary),
    nearSkills,
    candidates: fc.array(candidate, { maxLength: mostCandidates }).map((them) => numbered('k', them)),
    roles: fc.array(role, { maxLength: mostRoles }).map((them) => numbered('r', them)),
    plan: fc.constant({ minScore: 0, pins: [], bans: [] }),
  })
}

/** A record with about a quarter of the answers of another. */
function mostly<T extends Candidate | Role>(record: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return others.chain((other) =>
    fc.subarray(Object.keys(other)).map((fields) => {
      const own = Object.entries(other).filter(([field]) => fields.includes(field))
      return { ...record, ...Object.fromEntries(own) }
    }),
  )
}

function numbered<T extends { readonly id: string }>(letter: string, records: readonly T[]): T[] {
  return records.map((record, at) => ({ ...record, id: `${letter}${at}` }))
}
