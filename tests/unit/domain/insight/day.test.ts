import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTACT_KINDS, standingAppointments } from '#app/domain/contacts/contact.ts'
import { contactsWithCandidate } from '#app/domain/contacts/contacts.server.ts'
import { listSilent, listWithoutRole } from '#app/domain/insight/day-quiet.server.ts'
import { listDayAppointments, listDayRequests } from '#app/domain/insight/day-talks.server.ts'
import { requestInWords, silentInWords, withoutRoleInWords } from '#app/domain/insight/day-words.ts'
import { countOpenRoles, isOpenRoleCountDue } from '#app/domain/insight/open-roles.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import {
  candidates,
  contacts,
  hiddenEmployers,
  introductionEvents,
  openRoleDays,
  roles,
  talkRequests,
} from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const TODAY = '2026-11-24'
const SUNDAY = '2026-11-29'
const YEARS_AGO = { createdAt: new Date('2025-01-01T08:00:00Z') }

type Row = Partial<typeof contacts.$inferInsert>
async function aContact(db: Db, byUserId: string, over: Row) {
  const row = {
    id: v7(),
    byUserId,
    municipalityCode: '0350',
    heldOn: TODAY,
    kind: 'phone' as const,
    text: 'Talte sammen.',
    visibleToCandidate: true,
    createdAt: new Date('2026-11-24T07:00:00Z'),
    ...over,
  }
  await db.tx((tx) => tx.insert(contacts).values(row))
}

const day = fc.integer({ min: -12, max: 8 }).map((days) => addDays(TODAY, days))
const history = fc.array(
  fc.record({
    heldOn: day,
    kind: fc.constantFrom(...CONTACT_KINDS),
    nextOn: fc.option(day, { freq: 3 }),
    visibleToCandidate: fc.boolean(),
    dropped: fc.boolean(),
    // Few instants, so that some are written in the same one.
    minute: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
)

test('the database and the rule agree on which appointments stand, whatever was written in whatever order', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  let stood = 0
  await fc.assert(
    fc.asyncProperty(history, async (written) => {
      const { candidate } = await aCandidate(db)
      for (const { dropped, minute, ...row } of written)
        await aContact(db, lone.userId, {
          ...row,
          candidateId: candidate.id,
          nextDroppedAt: dropped && row.nextOn ? new Date('2026-11-24T07:30:00Z') : null,
          createdAt: new Date(Date.UTC(2026, 10, 24, 6, minute)),
        })
      const all = await db.read((q) => contactsWithCandidate(q, candidate.id))
      const wanted = standingAppointments(all).flatMap(({ nextOn }) => (nextOn! <= SUNDAY ? [nextOn] : []))
      const whose = eq(candidates.id, candidate.id)
      const found = await db.read((q) => listDayAppointments(q, aVisit(lone), whose))
      expect(found.map(({ on }) => on)).toEqual(wanted)
      stood += wanted.length
    }),
    { numRuns: 60 },
  )
  expect(stood).toBeGreaterThan(5)
})

test('appointments of the week are mine by the candidate or by my own hand, and never another municipality’s', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  const mikkel = await aConsultant(db)
  const { candidate } = await aCandidate(db, { consultantId: lone.userId })
  const { candidate: far } = await aCandidate(db, { municipalityCode: '0230' })
  const { employer } = await anEmployer(db, { name: 'Egense Skole' })
  await aContact(db, mikkel.userId, { candidateId: candidate.id, nextOn: TODAY, nextClock: '13:00' })
  await aContact(db, lone.userId, { employerId: employer.id, nextOn: '2026-11-25' })
  await aContact(db, mikkel.userId, { candidateId: far.id, municipalityCode: '0230', nextOn: TODAY })
  await aContact(db, mikkel.userId, { employerId: employer.id, municipalityCode: '0230', nextOn: TODAY })
  const names = async (visit: ReturnType<typeof aVisit>, mine: boolean) => {
    const whose = mine ? eq(candidates.consultantId, visit.actor.userId) : undefined
    return (await db.read((q) => listDayAppointments(q, visit, whose))).map(({ name }) => name)
  }
  const visit = aVisit(lone)
  expect(await names(visit, true)).toEqual(['Mette Ravn', 'Egense Skole'])
  expect([...visit.seen.keys()]).toEqual([candidate.id])
  expect(await names(aVisit(mikkel), true)).toEqual([])
  expect(await names(aVisit(mikkel), false)).toEqual(['Mette Ravn', 'Egense Skole'])
})

test('on a Friday the list reaches to Monday, and what passed more than a month ago is gone', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  const { candidate } = await aCandidate(db)
  const { employer } = await anEmployer(db)
  await aContact(db, lone.userId, { candidateId: candidate.id, nextOn: '2026-11-30' })
  await aContact(db, lone.userId, { employerId: employer.id, heldOn: '2026-10-01', nextOn: '2026-10-28' })
  const at = async (now: string) =>
    (await db.read((q) => listDayAppointments(q, aVisit(lone, { now: new Date(now) }), undefined))).map(({ on }) => on)
  expect(await at('2026-11-26T08:00:00Z')).toEqual(['2026-10-28'])
  expect(await at('2026-11-27T08:00:00Z')).toEqual(['2026-10-28', '2026-11-30'])
  expect(await at('2026-11-28T08:00:00Z')).toEqual(['2026-11-30'])
})

test('whom nobody has talked with for more than eight weeks is on the list, whoever else was in touch', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  const person = async (name: string, over: Parameters<typeof aCandidate>[1] = {}) =>
    (await aCandidate(db, { name, consultantId: lone.userId, ...YEARS_AGO, ...over })).candidate.id
  const talked = async (name: string, over: Row) =>
    aContact(db, lone.userId, { candidateId: await person(name), ...over })
  await talked('Otte uger', { heldOn: '2026-09-29' })
  await talked('En dag mere', { heldOn: '2026-09-28' })
  await talked('Kun sms', { kind: 'message' })
  await person('Aldrig')
  await person('Ny', { createdAt: new Date('2026-11-01T08:00:00Z') })
  await person('På pause', { status: 'paused' })
  await person('Andre', { municipalityCode: '0230' })
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  for (const way of ['phone', 'paper'] as const) {
    const candidateId = await person(`Svar på ${way}`)
    const { id } = await anIntroduction(db, { roleId: role.id, employerId: employer.id, candidateId })
    const event = {
      introductionId: id,
      at: new Date('2026-11-20T08:00:00Z'),
      toStatus: 'accepted',
      details: {},
    } as const
    const said = { onBehalfOf: 'candidate', way, saidOn: '2026-11-19' } as const
    await db.tx((tx) => tx.insert(introductionEvents).values({ ...event, ...said, id: v7() }))
  }
  const visit = aVisit(lone)
  const silent = await db.read((q) => listSilent(q, visit, undefined, 8))
  expect(silent.people.map(({ name, since }) => [name, since])).toEqual([
    ['Kun sms', null],
    ['Aldrig', null],
    ['Svar på paper', null],
    ['En dag mere', '2026-09-28'],
  ])
  expect(visit.seen.size).toBe(4)
  expect(silentInWords(silent, 8, visit.now, 'da')).toMatchObject({
    text: 'Vi har ikke talt med 4 borgere i 8 uger.',
    people: [{ since: 'Aldrig' }, { since: 'Aldrig' }, { since: 'Aldrig' }, { since: '8 uger' }],
    more: 0,
  })
})

test('of many who are too quiet the list shows the first and tells how many there are', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  for (let index = 0; index < 11; index++) await aCandidate(db, { name: `Person ${index}`, ...YEARS_AGO })
  const silent = await db.read((q) => listSilent(q, aVisit(lone), undefined, 8))
  expect([silent.people.length, silent.total]).toEqual([8, 11])
  expect(silentInWords({ people: [], total: 0 }, 8, new Date(), 'da')).toBeNull()
})

test('a wish to be called is due two working days after it was made, the longest waiting first', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  for (const [name, askedAt] of [
    ['Ny', '2026-11-23T08:00:00Z'],
    ['Gammel', '2026-11-19T08:00:00Z'],
  ] as const) {
    const { candidate } = await aCandidate(db, { name })
    const row = { id: v7(), candidateId: candidate.id, suits: 'any' as const, askedAt: new Date(askedAt) }
    await db.tx((tx) => tx.insert(talkRequests).values(row))
  }
  const requests = await db.read((q) => listDayRequests(q, aVisit(lone), undefined))
  expect(
    requests.map((one) => requestInWords(one, 2, TODAY, 'da')).map(({ title, due, urgency }) => [title, due, urgency]),
  )
    // Thursday and two working days is Monday.
    .toEqual([
      ['Gammel', '1 dag over tiden', 'late'],
      ['Ny', 'I morgen', 'soon'],
    ])
})

const always = async () => true

test('each person is counted once a day: the last day with an open job stays when there is none', async () => {
  const db = await testDb()
  const { role, candidate, consultant } = await aPair(db)
  const { candidate: lost } = await aFittingCandidate(
    db,
    { name: 'Uden job' },
    { travelMinutes: 1, hoursMin: 1800, hoursMax: 2000 },
  )
  await aCandidate(db, { name: 'Uden timer' }, { hoursMin: null })
  await aCandidate(db, { name: 'På pause', status: 'paused' })
  const now = (text: string) => new Date(`${text}T08:00:00Z`)
  expect(await db.read((q) => isOpenRoleCountDue(q, now(TODAY)))).toBe(true)
  expect(await countOpenRoles(db, now(TODAY), always)).toBe(2)
  expect(await db.read((q) => isOpenRoleCountDue(q, now(TODAY)))).toBe(false)
  expect(await countOpenRoles(db, now(TODAY), always)).toBe(0)
  const days = async () => {
    const rows = await db.read((q) => q.select().from(openRoleDays))
    return new Map(rows.map((row) => [row.candidateId, [row.lastOpenOn, row.firstCheckedOn, row.checkedOn]]))
  }
  expect((await days()).get(candidate.id)).toEqual([TODAY, TODAY, TODAY])
  expect((await days()).get(lost.id)).toEqual([null, TODAY, TODAY])
  await db.tx((tx) => tx.update(roles).set({ status: 'closed' }).where(eq(roles.id, role.id)))
  expect(await countOpenRoles(db, now('2026-11-25'), always)).toBe(2)
  expect((await days()).get(candidate.id)).toEqual([TODAY, TODAY, '2026-11-25'])
  const listed = async (text: string) => {
    const quiet = await db.read((q) => listWithoutRole(q, aVisit(consultant, { now: now(text) }), undefined))
    return { names: quiet.people.map(({ name }) => name), quiet }
  }
  expect((await listed('2026-12-23')).names).toEqual([])
  const { names, quiet } = await listed('2026-12-24')
  expect(names.toSorted()).toEqual(['Mette Ravn', 'Uden job'])
  expect(
    withoutRoleInWords(quiet, now('2026-12-24'), 'da')
      ?.people.map(({ since }) => since)
      .toSorted(),
  ).toEqual(['30 dage', 'Ingen endnu'])
})

test('a job at an employer that she will not be shown to is not open to her', async () => {
  const db = await testDb()
  const { candidate, employer } = await aPair(db)
  await db.tx((tx) =>
    tx.insert(hiddenEmployers).values({ candidateId: candidate.id, employerId: employer.id, createdAt: new Date() }),
  )
  await countOpenRoles(db, new Date('2026-11-24T08:00:00Z'), always)
  expect(await db.read((q) => q.select().from(openRoleDays))).toMatchObject([{ lastOpenOn: null }])
})

test('the count stops when another process has taken over', async () => {
  const db = await testDb()
  await aPair(db)
  expect(await countOpenRoles(db, new Date('2026-11-24T08:00:00Z'), async () => false)).toBe(0)
  expect(await db.read((q) => q.$count(openRoleDays))).toBe(0)
})
