import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getIntroduction } from '#app/domain/introductions/introduction-page.server.ts'
import { keepAsSecondJob } from '#app/domain/introductions/other-introductions.server.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { getPlacement } from '#app/domain/placements/placements.server.ts'
import { candidates, placements, roles } from '#db/schema/index.ts'
import { aRole } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, DECISION, here, idOf, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

test('a placement keeps the decision and the agreed hours, and the three can read it', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const at = await here(db, await walk(db, pair, 'signed'))
  const id = idOf(await placeIntroduction(db, aVisit(pair.consultant), { ...at, ...DECISION }))
  const page = await db.read((q) => getPlacement(q, aVisit(pair.consultant), id))
  expect(page).toMatchObject({ hours: 600, intensity: 75, effective: 450, decision: DECISION, started: false })
  expect(page.followUps.map(({ on }) => on)).toEqual(['2029-07-04', '2031-07-04', '2032-01-03'])
  const boss = await db.read((q) => getPlacement(q, aVisit(pair.boss), id))
  expect(boss).toMatchObject({ candidate: { id: null, name: 'Mette Ravn' }, decision: null, followUps: [] })
  expect(await db.read((q) => getPlacement(q, aVisit(pair.self), id))).toMatchObject({
    employer: { name: pair.employer.name },
  })
  const { self: other } = await aFittingCandidate(db)
  await expect(db.read((q) => getPlacement(q, aVisit(other), id))).rejects.toMatchObject({ init: { status: 404 } })
})

test('with positions left the role stays open and the others go on; with none left it is filled and they are told', async () => {
  const db = await testDb()
  const first = await aPair(db, { positions: 2 })
  const second = { ...first, ...(await aFittingCandidate(db)) }
  const third = { ...first, ...(await aFittingCandidate(db)) }
  const waiting = await walk(db, third, 'accepted')
  await walk(db, first, 'placed')
  const role = async () => (await db.read((q) => q.select().from(roles).where(eq(roles.id, first.role.id))))[0]
  expect(await role()).toMatchObject({ placed: 1, status: 'published' })
  expect((await here(db, waiting)).status).toBe('accepted')
  await walk(db, second, 'placed')
  expect(await role()).toMatchObject({ placed: 2, status: 'filled' })
  expect((await here(db, waiting)).status).toBe('filled_elsewhere')
  const page = await db.read((q) => getIntroduction(q, aVisit(third.self), waiting))
  expect(page.timeline.at(-1)).toMatchObject({ by: 'platform', sentence: 'filled' })
})

test('her other introductions are put to her consultant with the hours left, and never closed by themselves', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const { id: roleId } = await aRole(db, {
    employerId: pair.employer.id,
    workplaceId: pair.workplace.id,
    week: pair.role.week,
  })
  const other = await walk(db, { ...pair, role: { ...pair.role, id: roleId } }, 'accepted')
  await walk(db, pair, 'placed')
  expect(await here(db, other)).toMatchObject({ status: 'accepted', dueOn: '2026-12-01' })
  const page = () => db.read((q) => getIntroduction(q, aVisit(pair.consultant), other))
  expect((await page()).secondJob).toEqual({ hoursLeft: 120 })
  expect((await db.read((q) => getIntroduction(q, aVisit(pair.self), other))).secondJob).toBeNull()
  idOf(await keepAsSecondJob(db, aVisit(pair.consultant), await here(db, other)))
  expect(await here(db, other)).toMatchObject({ status: 'accepted', dueOn: '2026-11-26' })
  expect((await page()).secondJob).toBeNull()
})

test('she goes on looking unless her consultant says otherwise', async () => {
  const db = await testDb()
  const status = async (id: string) =>
    (await db.read((q) => q.select().from(candidates).where(eq(candidates.id, id))))[0]?.status
  const goesOn = await aPair(db)
  await walk(db, goesOn, 'placed')
  expect(await status(goesOn.candidate.id)).toBe('active')
  const stops = await aPair(db)
  const at = await here(db, await walk(db, stops, 'signed'))
  await placeIntroduction(db, aVisit(stops.consultant), { ...at, ...DECISION, stopsLooking: true })
  expect(await status(stops.candidate.id)).toBe('placed')
  expect(await db.read((q) => q.$count(placements))).toBe(2)
})
