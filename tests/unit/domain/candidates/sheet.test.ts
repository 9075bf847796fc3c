import { expect, test } from 'vitest'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { getSheet } from '#app/domain/candidates/sheet.server.ts'
import { sheetOf } from '#app/domain/candidates/sheet.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { aCandidate, aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const answers = {
  needs: [{ item: 'fys-loeft', strength: 'must' as const, limit: 5 }],
  travelModes: ['bike' as const],
  travelMinutes: 30,
  licences: { B: true, C: false },
  week: { mon: ['08:30', '13:00'] as const },
  restDay: true,
  settled: ['needs.senses', 'hours?combine'],
}

test('the sheet asks all that the profile asks, with what is answered filled in', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, {}, answers)
  const { profile } = await db.read(async (q) =>
    loadCandidate(q, aVisit(await aConsultant(db)), candidate.id, 'candidate.read'),
  )
  const sheet = sheetOf(profile, 'da')
  const needs = sheet.needs.flatMap(({ items }) => items)
  expect(needs.map(({ id }) => id).sort()).toEqual(
    storedAccommodations()
      .map(({ id }) => id)
      .sort(),
  )
  expect(needs.filter(({ strength }) => strength !== null)).toMatchObject([
    { id: 'fys-loeft', strength: 'must', limit: '5', unit: 'kg' },
  ])
  expect(sheet.needs.filter(({ none }) => none).map(({ id }) => id)).toEqual(['senses'])
  expect(sheet.hours.slice(0, 2).map(({ line }) => line)).toEqual(['8', '12'])
  expect(sheet.hours.at(-2)!.boxes.map(({ ticked }) => ticked)).toEqual([true, false, false])
  expect(sheet.hours.at(-1)!.boxes.map(({ ticked }) => ticked)).toEqual([false, false, true])
  expect(sheet.week[0]).toEqual({ day: 'mandag', from: '8.30', to: '13.00' })
  expect(sheet.travel[0]!.boxes.filter(({ ticked }) => ticked).map(({ label }) => label)).toEqual(['På cykel'])
})

test('a blank sheet holds no answer and no profile is read for it', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, {}, { ...answers, presentation: 'Jeg er god til tal.' })
  const visit = aVisit(await aConsultant(db))
  const { sheet } = await db.read((q) => getSheet(q, visit, candidate.id, true))
  const written = JSON.stringify(sheet)
  expect(written).not.toContain('"ticked":true')
  expect(written).not.toContain('god til tal')
  expect(sheet.needs.flatMap(({ items }) => items).every(({ strength, limit }) => !strength && !limit)).toBe(true)
  expect(visit.seen.get(candidate.id)).toEqual(['identity'])
})

test('there is nowhere to write who she is or what she suffers from', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const visit = aVisit(await aConsultant(db))
  const { sheet } = await db.read((q) => getSheet(q, visit, candidate.id, true))
  expect(JSON.stringify(sheet)).not.toMatch(/CPR|diagnose|sygdom|fødsel/i)
})
