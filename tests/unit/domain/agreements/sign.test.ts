import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { getAgreement } from '#app/domain/agreements/agreements.server.ts'
import { saveAgreement } from '#app/domain/agreements/save-agreement.server.ts'
import { type SignInput, signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, idOf, TERMS, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

async function anAgreement() {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'agreement')
  const sign = async (actor: Actor, party: SignInput['party'], over: Partial<SignInput> = {}) =>
    signAgreement(db, aVisit(actor), { ...(await here(db, id)), agreementVersion: 1, party, ...over })
  const read = (actor: Actor) => db.read((q) => getAgreement(q, aVisit(actor), id))
  const save = async (terms: Partial<typeof TERMS>) =>
    saveAgreement(db, aVisit(pair.consultant), { ...(await here(db, id)), terms: { ...TERMS, ...terms } })
  return { ...pair, db, id, sign, read, save }
}

test('a signature out of order is refused, whoever tries', async () => {
  const { boss, self, consultant, sign } = await anAgreement()
  const order = { errors: { '': ['agreements.error.order'] } }
  expect(await sign(self, 'candidate')).toMatchObject(order)
  expect(await sign(consultant, 'municipality')).toMatchObject(order)
  idOf(await sign(boss, 'employer'))
  expect(await sign(boss, 'employer')).toMatchObject(order)
  expect(await sign(consultant, 'municipality')).toMatchObject(order)
  idOf(await sign(self, 'candidate'))
  idOf(await sign(consultant, 'municipality'))
})

test('nobody signs for another; a consultant records it with how, when and who was present', async () => {
  const { boss, self, consultant, sign, read } = await anAgreement()
  const notYours = { errors: { '': ['agreements.error.notYours'] } }
  expect(await sign(self, 'employer')).toMatchObject(notYours)
  expect(await sign(boss, 'municipality')).toMatchObject(notYours)
  const bare = await sign(consultant, 'employer')
  expect(bare.ok || Object.keys(bare.errors)).toEqual(['way', 'saidOn', 'present'])
  const hearing = { way: 'paper', saidOn: '2026-11-23', present: 'Karen Holm og Lone' }
  idOf(await sign(consultant, 'employer', { hearing }))
  expect((await read(consultant)).signatures).toMatchObject([
    { party: 'employer', way: 'paper', present: 'Karen Holm og Lone' },
  ])
  expect((await read(boss)).signatures).toMatchObject([{ party: 'employer', way: 'paper', present: null }])
})

test('any change makes a new version that nobody has signed; saving what stands changes nothing', async () => {
  const { boss, self, sign, save, read } = await anAgreement()
  idOf(await sign(boss, 'employer'))
  expect(await read(self)).toMatchObject({ agreementVersion: 1, next: 'candidate' })
  idOf(await save({}))
  expect(await read(self)).toMatchObject({ agreementVersion: 1, next: 'candidate' })
  idOf(await save({ intensity: 80 }))
  expect(await read(self)).toMatchObject({ agreementVersion: 2, next: 'employer', signatures: [] })
  const old = { errors: { '': ['agreements.error.otherVersion'] } }
  expect(await sign(boss, 'employer')).toMatchObject(old)
  idOf(await sign(boss, 'employer', { agreementVersion: 2 }))
  expect((await read(boss)).signatures).toHaveLength(1)
})

test('the waits follow the signatures: the employer and the municipality have a day, the candidate has not', async () => {
  const { db, id, boss, self, consultant, sign } = await anAgreement()
  expect((await here(db, id)).dueOn).toBe('2026-12-08')
  await sign(boss, 'employer')
  expect((await here(db, id)).dueOn).toBeNull()
  await sign(self, 'candidate')
  expect((await here(db, id)).dueOn).toBe('2026-12-08')
  await sign(consultant, 'municipality')
  expect((await here(db, id)).dueOn).toBe('2026-12-08')
})

test('an agreement is a draft until the decision has been typed, for everybody', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const draft = await walk(db, pair, 'signed')
  for (const actor of [pair.boss, pair.self, pair.consultant])
    expect(await db.read((q) => getAgreement(q, aVisit(actor), draft))).toMatchObject({ isDraft: true })
  const other = await aPair(db)
  const placed = await walk(db, other, 'placed')
  expect(await db.read((q) => getAgreement(q, aVisit(other.boss), placed))).toMatchObject({
    isDraft: false,
    next: null,
    candidateName: 'Mette Ravn',
  })
})
