import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { chooseContact, getContactChoice } from '#app/domain/employers/choose-contact.server.ts'
import { findGeneralContact, findNamedContact } from '#app/domain/employers/named-contact.server.ts'
import { promiseWords } from '#app/domain/employers/named-contact.ts'
import { verifyEmployer } from '#app/domain/employers/verify-employer.server.ts'
import type { Db } from '#db/client.server.ts'
import { employers, municipalitySettings, users } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const asking = { now: NOW, locale: 'da' as const }
const call = { intent: 'verify', version: 1, spokeWith: 'Bo Lind', way: 'phone', calledOn: '2026-11-23' } as const

const nameFor = async (db: Db, employerId: string) =>
  (await db.read((q) => findNamedContact(q, asking, employerId)))?.name ?? null
const close = (db: Db, id: string) => db.tx((tx) => tx.update(users).set({ disabledAt: NOW }).where(eq(users.id, id)))

test('an employer rings its own consultant, else the municipality’s, else the municipality', async () => {
  const db = await testDb()
  const lone = await aConsultant(db, { name: 'Lone Bækgaard', phone: '12 34 56 78' })
  const bo = await aConsultant(db, { name: 'Bo Lund' })
  const { employer } = await anEmployer(db, { consultantId: lone.userId })
  await db.tx((tx) =>
    tx.insert(municipalitySettings).values({
      code: '0350',
      unitName: 'Erhverv og Job',
      contactUserId: bo.userId,
      updatedAt: NOW,
    }),
  )
  const read = () => db.read((q) => findNamedContact(q, asking, employer.id))
  const { value: contact, queries } = await db.counted(read)
  expect(contact).toMatchObject({ name: 'Lone Bækgaard', phone: '12 34 56 78', unit: 'Erhverv og Job' })
  expect(queries).toBe(1)
  await close(db, lone.userId)
  expect(await nameFor(db, employer.id)).toBe('Bo Lund')
  await close(db, bo.userId)
  expect(await read()).toMatchObject({ name: null, phone: null, email: null, municipality: 'Lejre' })
})

test('whoever has moved to another municipality is nobody’s contact here', async () => {
  const db = await testDb()
  const gone = await aConsultant(db, { municipalityCode: '0265' })
  const { employer } = await anEmployer(db, { consultantId: gone.userId })
  expect(await nameFor(db, employer.id)).toBeNull()
})

test('who verifies becomes the contact, unless somebody is chosen; a refusal names nobody', async () => {
  const db = await testDb()
  const lone = await aConsultant(db, { name: 'Lone' })
  const bo = await aConsultant(db, { name: 'Bo' })
  const { employer: fresh } = await anEmployer(db, { status: 'unverified' })
  const { employer: taken } = await anEmployer(db, { status: 'unverified', consultantId: bo.userId })
  const { employer: refused } = await anEmployer(db, { status: 'unverified' })
  await verifyEmployer(db, aVisit(lone), fresh.id, call)
  await verifyEmployer(db, aVisit(lone), taken.id, call)
  await verifyEmployer(db, aVisit(lone), refused.id, { intent: 'refuse', version: 1, reason: 'Ophørt' })
  expect(await Promise.all([fresh, taken, refused].map(({ id }) => nameFor(db, id)))).toEqual(['Lone', 'Bo', null])
})

test('a consultant of the employer’s municipality chooses a colleague there, and nobody else', async () => {
  const db = await testDb()
  const lone = await aConsultant(db, { name: 'Lone' })
  const bo = await aConsultant(db, { name: 'Bo' })
  const closed = await aConsultant(db, { disabledAt: NOW })
  const there = await aConsultant(db, { municipalityCode: '0265' })
  const leader = await aUser(db, { role: 'leader' })
  const { employer } = await anEmployer(db)
  const choose = (consultantId: string | null, version: number, by = lone) =>
    chooseContact(db, aVisit(by), employer.id, { contactId: consultantId, version })
  for (const one of [closed, there, leader])
    expect(await choose(one.userId, 1)).toMatchObject({ errors: { contactId: ['employers.error.contact'] } })
  expect(await choose(bo.userId, 1)).toEqual({ ok: true })
  expect(await nameFor(db, employer.id)).toBe('Bo')
  expect(await choose(null, 1)).toMatchObject({ ok: false, version: 2 })
  await expect(choose(null, 2, there)).rejects.toMatchObject({ init: { status: 404 } })
  expect((await db.read((q) => getContactChoice(q, employer.id))).possible.map(({ name }) => name)).toEqual([
    'Bo',
    'Lone',
  ])
  await choose(null, 2)
  const [row] = await db.read((q) => q.select().from(employers).where(eq(employers.id, employer.id)))
  expect(row).toMatchObject({ consultantId: null, version: 3 })
})

test('a firm that has just signed up is told whom to ring, and nothing of a municipality that is none', async () => {
  const db = await testDb()
  const find = (code: string) => db.read((q) => findGeneralContact(q, asking, code))
  expect(await find('0350')).toMatchObject({
    name: null,
    municipality: 'Lejre',
    promise: 'Vi ringer til jer senest torsdag.',
  })
  const { userId: contactUserId } = await aConsultant(db, { name: 'Lone', phone: '12 34 56 78' })
  const own = { code: '0350', contactUserId, answerDays: 5, updatedAt: NOW }
  await db.tx((tx) => tx.insert(municipalitySettings).values(own))
  expect(await find('0350')).toMatchObject({
    name: 'Lone',
    promise: 'Vi ringer til jer senest tirsdag 1. december 2026.',
  })
  expect(await find('nonsens')).toBeNull()
})

test.each([
  [null, 2, 'Når du ringer eller skriver i dag, får du svar senest torsdag.'],
  [
    { status: 'verified', createdAt: new Date('2020-01-01') },
    1,
    'Når du ringer eller skriver i dag, får du svar senest onsdag.',
  ],
  [{ status: 'unverified', createdAt: new Date('2026-11-20T08:00:00Z') }, 2, 'Vi ringer til jer senest i dag.'],
  [
    { status: 'unverified', createdAt: new Date('2026-11-10T08:00:00Z') },
    2,
    'Vi skulle have ringet til jer nu. Ring gerne til os.',
  ],
] as const)('of %o with %d days is promised: %s', (about, days, words) => {
  expect(promiseWords(about, days, asking)).toBe(words)
})
