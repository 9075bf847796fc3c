import { expect, test } from 'vitest'
import { policy } from '#app/auth/policy.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { getOwnLog } from '#app/domain/audit/log.server.ts'
import { type LogEntry, lineAboutMe, lineByMe } from '#app/domain/audit/log.ts'
import { ReadingLog, Readings } from '#app/domain/audit/readings.server.ts'
import { logWords } from '#app/i18n/texts/log-server.ts'
import type { Db } from '#db/client.server.ts'
import { aCandidateWithAccount, aConsultant, anEmployer } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const minute = (n: number) => new Date(Date.UTC(2026, 10, 24, 8, n))

/** Somebody was shown fields of these candidates. */
async function reading(db: Db, actor: Actor, ids: string[], groups: string[], now = minute(0)) {
  const readings = new Readings()
  for (const id of ids) readings.saw(aVisit(actor, { purpose: 'candidate.read', now }), id, groups)
  await new ReadingLog(db).write(readings)
}

test('a candidate reads who saw what of hers, when and why, the newest first, and nobody else’s', async () => {
  const db = await testDb()
  const mette = await aCandidateWithAccount(db)
  const other = await aCandidateWithAccount(db)
  const consultant = await aConsultant(db, { name: 'Lone Bækgaard' })
  const { actor: employer } = await anEmployer(db, { name: 'Havnens Byggecenter' })
  await reading(db, consultant, [mette.candidate.id, other.candidate.id], ['needs', 'contact'], minute(1))
  await reading(db, employer, [mette.candidate.id], ['identity'], minute(2))
  await reading(db, mette.actor, [mette.candidate.id], ['profile'], minute(3))
  await reading(db, consultant, [other.candidate.id], ['profile'], minute(4))
  const visit = aVisit(consultant, { purpose: 'candidate.edit', now: minute(5) })
  const change = {
    entity: 'profile',
    entityId: mette.candidate.id,
    action: 'update',
    candidateIds: [mette.candidate.id],
  }
  await db.tx((tx) => recordChange(tx, visit, change))
  const own = await db.read((q) => getOwnLog(q, aVisit(mette.actor), 1))
  expect(own.total).toBe(4)
  expect(own.entries.map(({ at }) => at)).toEqual([5, 3, 2, 1].map(minute))
  expect(own.entries.map((entry) => lineAboutMe(entry, 'da'))).toEqual([
    { who: 'Lone Bækgaard, jobkonsulent, Lejre', what: 'Rettede din profil.', why: 'Holde oplysninger rigtige' },
    { who: 'Du selv', what: 'Så din profil.', why: 'Hjælpe på vej til job' },
    { who: 'Karen Holm, virksomhed, Havnens Byggecenter', what: 'Så dit navn.', why: 'Hjælpe på vej til job' },
    {
      who: 'Lone Bækgaard, jobkonsulent, Lejre',
      what: 'Så din kontakt og dine hensyn.',
      why: 'Hjælpe på vej til job',
    },
  ])
})

test('a consultant reads her own acts only: how many people, or which kind of record', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const other = await aCandidateWithAccount(db)
  const consultant = await aConsultant(db)
  await reading(db, consultant, [candidate.id, other.candidate.id], ['profile'], minute(1))
  await reading(db, consultant, [candidate.id], ['profile'], minute(2))
  const visit = aVisit(consultant, { purpose: 'role.edit', now: minute(3) })
  await db.tx((tx) => recordChange(tx, visit, { entity: 'role', entityId: 'r1', action: 'changed' }))
  await reading(db, actor, [candidate.id], ['profile'], minute(4))
  const own = await db.read((q) => getOwnLog(q, aVisit(consultant), 1))
  expect(own.entries.map((entry) => lineByMe(entry, 'da').what)).toEqual([
    'Rettede et job.',
    'Så oplysninger om ét menneske.',
    'Så oplysninger om 2 mennesker.',
  ])
})

test('twenty-five entries a page; a page that is not there is the nearest one', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  for (let n = 0; n < 30; n += 1) await reading(db, actor, [candidate.id], ['profile'], minute(n))
  const page = (wanted: number) => db.read((q) => getOwnLog(q, aVisit(actor), wanted))
  expect(await page(1)).toMatchObject({ page: 1, pages: 2, total: 30 })
  expect((await page(1)).entries).toHaveLength(25)
  expect((await page(2)).entries.map(({ at }) => at)).toEqual([4, 3, 2, 1, 0].map(minute))
  expect((await page(99)).page).toBe(2)
  expect((await page(-1)).page).toBe(1)
  const { queries } = await db.counted(() => page(1))
  expect(queries).toBe(2)
})

test('every permission has a purpose in words, and what is unknown is said in general', () => {
  const words: Record<string, unknown> = logWords.da
  expect(Object.keys(policy).filter((permission) => !(`log.purpose.${permission}` in words))).toEqual([])
  const entry: LogEntry = {
    id: 'x',
    at: minute(0),
    kind: 'change',
    purpose: 'noget.nyt',
    actorRole: 'background',
    municipalityCode: null,
    own: false,
    groups: ['noget'],
    entity: 'noget',
    people: 1,
    by: { name: null, unit: null },
  }
  expect(lineAboutMe(entry, 'da')).toEqual({
    who: 'Fleksbro, af sig selv',
    what: 'Ændrede noget om dig.',
    why: 'Arbejde i Fleksbro',
  })
  expect(lineByMe(entry, 'en').what).toBe('Changed something.')
})
