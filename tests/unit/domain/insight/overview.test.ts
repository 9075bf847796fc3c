import { expect, test } from 'vitest'
import type { Figure } from '#app/domain/insight/figure.ts'
import { gapsBetween } from '#app/domain/insight/gaps.ts'
import { getOverview } from '#app/domain/insight/overview.server.ts'
import { type CountedPeople, overviewLines, teamsToTell } from '#app/domain/insight/overview.ts'
import { overviewFile } from '#app/domain/insight/overview-file.ts'
import { overviewInWords } from '#app/domain/insight/overview-words.ts'
import { begunOver, firstDay } from '#app/domain/insight/placed-months.ts'
import type { Conditions } from '#app/domain/roles/condition.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { contacts, municipalitySettings, openRoleDays, organisationUnits, placements } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const say = (one: Figure) => (one.kind === 'exact' ? one.value : null)

test.each<[Record<string, number>, string[][]]>([
  [{ a: 10, b: 5 }, [['a'], ['b']]],
  [{ a: 10, b: 8, c: 2, d: 3 }, [['a'], ['b'], ['c', 'd']]],
  [{ a: 10, b: 8, c: 2 }, [['a'], ['c', 'b']]],
  [{ a: 10, b: 3 }, []],
  [{ a: 3, b: 1 }, []],
  [{ a: 30 }, []],
])('of teams of %j these are told of: %j', (sizes, told) => {
  expect(teamsToTell(new Map(Object.entries(sizes)))).toEqual(told)
})

const people = (unit: string, number: number, over: Partial<CountedPeople> = {}): CountedPeople => ({
  unit,
  band: 'recent',
  withoutRole: false,
  people: number,
  ...over,
})

test('the lines of the teams add up to the municipality’s where they are told', () => {
  const counted = [
    people('a', 20),
    people('a', 10, { band: 'late', withoutRole: true }),
    people('b', 8, { withoutRole: true }),
    people('b', 9, { band: 'late' }),
  ]
  const jobs = [...Array(6)].map(() => ({ unit: 'a', hours: 600, intensity: 50 }))
  const { all, teams } = overviewLines(counted, [{ unit: 'b', status: 'wished', number: 7 }], jobs)
  expect([all.active, ...teams.map(({ active }) => active)].map(say)).toEqual([47, 30, 17])
  expect(all.bands.map(say)).toEqual([28, 0, 19, 0])
  expect(teams.map(({ withoutRole }) => say(withoutRole))).toEqual([10, 8])
  expect(say(all.introductions)).toBe(7)
  expect(all.hours).toEqual({ agreed: 3600, averageAgreed: 600, effective: 1800, averageEffective: 300 })
  expect(teams.map(({ placements: told, hours }) => [say(told), hours?.agreed])).toEqual([
    [6, 3600],
    [0, undefined],
  ])
})

test('below five candidates nothing at all is told of them', () => {
  const { all, teams } = overviewLines([people('a', 4)], [], [])
  expect(teams).toEqual([])
  expect([all.active, ...all.bands, all.withoutRole].map(say)).toEqual([null, null, null, null, null, null])
})

test('jobs begun are told by month when the months are large enough, else by quarter', () => {
  const many = [...Array(30)].flatMap((_, month) =>
    [...Array(6)].map(
      () => `${2024 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, '0')}-03`,
    ),
  )
  expect(firstDay('2026-11-24')).toBe('2025-01-01')
  const months = begunOver(many, '2026-11-24', 1)
  expect(months).toMatchObject({ step: 'month' })
  expect(months.periods.map(({ from, figure }) => [from, say(figure)])[0]).toEqual(['2025-12-01', 6])
  const few = begunOver(
    many.filter((_, at) => at % 3 === 0),
    '2026-11-24',
    2,
  )
  expect(few.step).toBe('quarter')
  expect(few.periods.map(({ figure }) => say(figure))).toEqual([null, 6, 6, 6, 6, 6, 6, null])
})

test('a shorter time back never tells what a longer one hides', () => {
  const starts = ['2025-02-03', '2026-10-05', ...[...Array(40)].map((_, at) => `2026-0${1 + (at % 9)}-10`)]
  const [one, two] = ([1, 2] as const).map((years) => begunOver(starts, '2026-11-24', years))
  expect(two!.periods.slice(-one!.periods.length)).toEqual(one!.periods)
  const hidden = two!.periods.filter(({ figure }) => figure.kind === 'hidden')
  expect(hidden.length).not.toBe(1)
})

test('a gap is a need of five people at least that few jobs say yes to', () => {
  const must = (item: string) => [{ item, strength: 'must' as const }]
  const needs = [...Array(6).fill(must('soc-fast')), ...Array(4).fill(must('tid-hvile')), ...Array(5).fill([])]
  const jobs: Conditions[] = [{ 'soc-fast': 'yes' }, {}, { 'soc-fast': 'no' }]
  expect(gapsBetween(needs, jobs)).toEqual([{ item: 'soc-fast', people: 6, offered: 1, jobs: 3 }])
  expect(gapsBetween(needs.slice(0, 8), jobs)).toEqual([])
  expect(gapsBetween(needs, [])).toEqual([])
})

/** Two teams in Lejre: fourteen candidates in the one, eight in the other, and some in Glostrup. */
async function aMunicipality(db: Db) {
  const team = async (name: string, count: number, municipalityCode = '0350') => {
    const unitId = v7()
    await db.tx((tx) => tx.insert(organisationUnits).values({ id: unitId, municipalityCode, name, createdAt: NOW }))
    const { userId } = await aConsultant(db, { unitId, municipalityCode })
    const made: string[] = []
    for (let at = 0; at < count; at++)
      made.push((await aCandidate(db, { consultantId: userId, municipalityCode })).candidate.id)
    return { userId, made }
  }
  const nord = await team('Team Nord', 14)
  const syd = await team('Team Syd', 8)
  const there = await team('Job', 20, '0165')
  return { nord, syd, there, leader: aVisit(await aUser(db, { role: 'leader' })) }
}

test('the leader sees her own municipality’s numbers by team in seven statements, however many there are', async () => {
  const db = await testDb()
  const { nord, syd, leader } = await aMunicipality(db)
  const talk = (candidateId: string, heldOn: string) => ({
    id: v7(),
    candidateId,
    municipalityCode: '0350',
    byUserId: nord.userId,
    heldOn,
    kind: 'phone' as const,
    text: 'Talte sammen.',
    visibleToCandidate: true,
    createdAt: NOW,
  })
  await db.tx(async (tx) => {
    await tx.insert(contacts).values(nord.made.slice(0, 7).map((id) => talk(id, '2026-11-20')))
    await tx.insert(contacts).values(nord.made.slice(7).map((id) => talk(id, '2026-09-28')))
    const checked = { firstCheckedOn: '2026-10-01', checkedOn: '2026-11-24' }
    await tx.insert(openRoleDays).values(syd.made.map((candidateId) => ({ candidateId, ...checked })))
  })
  const read = () => db.read((q) => getOverview(q, leader, 1))
  const { value: overview, queries } = await db.counted(read)
  expect(queries).toBe(7)
  expect(leader.seen.size).toBe(0)
  expect(overview.teams.map(({ names, active }) => [names, say(active)])).toEqual([
    [['Team Nord'], 14],
    [['Team Syd'], 8],
  ])
  expect(say(overview.all.active)).toBe(22)
  expect(say(overview.all.withoutRole)).toBe(8)
  const bands = async () => (await read()).teams[0]!.bands.map(say)
  const before = await bands()
  await db.tx((tx) => tx.insert(municipalitySettings).values({ code: '0350', contactWeeks: 12, updatedAt: NOW }))
  expect(await bands()).not.toEqual(before)
})

test('who said no is in no number', async () => {
  const db = await testDb()
  const { nord, leader } = await aMunicipality(db)
  const { employer, workplace } = await anEmployer(db)
  const job = () => aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const before = JSON.stringify((await db.read((q) => getOverview(q, leader, 1))).introductions)
  for (const candidateId of nord.made)
    for (const status of ['declined', 'withdrawn', 'expired', 'filled_elsewhere'] as const)
      await anIntroduction(db, { roleId: (await job()).id, employerId: employer.id, candidateId, status })
  const after = await db.read((q) => getOverview(q, leader, 1))
  expect(JSON.stringify(after.introductions)).toBe(before)
  expect(say(after.all.introductions)).toBe(0)
})

test('hours are those of the jobs that run now, and the file says what the page says', async () => {
  const db = await testDb()
  const { nord, leader } = await aMunicipality(db)
  const { employer } = await anEmployer(db)
  const decision = { decisionOn: '2026-01-01', decisionSystem: 'Fasit', decisionReference: 'A-1' }
  const rows = nord.made.slice(0, 8).map((candidateId, at) => ({
    id: v7(),
    candidateId,
    employerId: employer.id,
    kind: 'permanent' as const,
    startsOn: at === 7 ? '2026-12-01' : '2026-03-02',
    endsOn: at === 6 ? '2026-11-23' : null,
    hours: 600,
    intensity: 50,
    createdAt: NOW,
    ...decision,
  }))
  await db.tx((tx) => tx.insert(placements).values(rows))
  const overview = await db.read((q) => getOverview(q, leader, 1))
  expect(say(overview.all.placements)).toBe(6)
  expect(overview.all.hours).toMatchObject({ agreed: 3600, effective: 1800 })
  const words = overviewInWords(overview, 'Lejre', leader)
  expect(words.headline).toBe('22 søger job. 6 er i fleksjob.')
  const file = overviewFile(words, 'da').split('\r\n')
  expect(file[0]).toContain('Under 4 uger;4–8 uger;Over 8 uger;Aldrig')
  expect(file.at(-2)).toMatch(/^Hele kommunen;22;/)
  expect(file).toHaveLength(5)
})

test('a leader without municipality sees nothing', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'leader', municipalityCode: null }))
  await expect(db.read((q) => getOverview(q, visit, 1))).rejects.toMatchObject({ init: { status: 403 } })
})
