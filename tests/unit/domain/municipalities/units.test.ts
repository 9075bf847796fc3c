import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTreeOrder, possibleParents, unitPath } from '#app/domain/municipalities/unit-tree.ts'
import { changeUnits, getUnitsPage } from '#app/domain/municipalities/units.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { aConsultant, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const unit = (id: string, parentId: string | null = null) => ({ id, parentId, name: id.toUpperCase() })
const tree = [unit('b'), unit('a'), unit('a1', 'a'), unit('a2', 'a'), unit('a11', 'a1')]

test('units stand under those they lie under, by name', () => {
  expect(inTreeOrder(tree).map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 a', '1 a1', '2 a11', '1 a2', '0 b'])
  expect(inTreeOrder([unit('x', 'gone')])).toHaveLength(1)
  expect(unitPath(tree, 'a11')).toBe('A, A1, A11')
  expect(unitPath(tree, null)).toBe('')
})

test('a unit may lie anywhere but under itself', () => {
  expect(possibleParents(tree, 'a').map(({ id }) => id)).toEqual(['b'])
  expect(possibleParents(tree, 'a1').map(({ id }) => id)).toEqual(['b', 'a', 'a2'])
})

test('however units are moved, every one of them stays in the tree', () => {
  const moves = fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 12 })
  fc.assert(
    fc.property(moves, (wanted) => {
      let units: ReturnType<typeof unit>[] = tree
      for (const [which, where] of wanted) {
        const { id } = units[which]!
        const parentId = possibleParents(units, id)[where]?.id ?? null
        units = units.map((one) => (one.id === id ? { ...one, parentId } : one))
      }
      expect(inTreeOrder(units)).toHaveLength(tree.length)
    }),
  )
})

async function aMunicipality(db: Db) {
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  const add = (name: string, parentId: string | null = null) =>
    changeUnits(db, visit, { intent: 'add', formId: v7(), name, parentId })
  const list = () => db.read((q) => getUnitsPage(q, visit))
  const idOf = async (name: string) => (await list()).find((one) => one.name === name)!.id
  return { visit, add, list, idOf }
}

test('units are made, moved and removed when nothing belongs to them', async () => {
  const db = await testDb()
  const { visit, add, list, idOf } = await aMunicipality(db)
  await add('Job')
  await add('Team Nord', await idOf('Job'))
  expect((await list()).map(({ name, depth }) => `${depth} ${name}`)).toEqual(['0 Job', '1 Team Nord'])
  expect(await add('team nord', await idOf('Job'))).toMatchObject({ errors: { name: ['units.error.taken'] } })
  const [job, nord] = [await idOf('Job'), await idOf('Team Nord')]
  const under = { intent: 'change' as const, formId: v7(), id: job, name: 'Job', parentId: nord }
  expect(await changeUnits(db, visit, under)).toMatchObject({ errors: { parentId: ['units.error.parent'] } })
  const remove = (id: string) => changeUnits(db, visit, { intent: 'remove', formId: v7(), id })
  expect(await remove(job)).toMatchObject({ errors: { '': ['units.error.inUse'] } })
  await aConsultant(db, { unitId: nord })
  expect(await remove(nord)).toMatchObject({ errors: { '': ['units.error.inUse'] } })
  expect((await list()).map(({ name, people, inUse }) => [name, people, inUse])).toEqual([
    ['Job', 0, true],
    ['Team Nord', 1, true],
  ])
})

test('another municipality’s unit is not there', async () => {
  const db = await testDb()
  const ours = await aMunicipality(db)
  await ours.add('Job')
  const stranger = aVisit(await aUser(db, { role: 'admin', municipalityCode: '0265' }))
  const id = await ours.idOf('Job')
  const taken = changeUnits(db, stranger, { intent: 'remove', formId: v7(), id })
  await expect(taken).rejects.toMatchObject({ init: { status: 404 } })
  const moved = { intent: 'add' as const, formId: v7(), name: 'Vores', parentId: id }
  expect(await changeUnits(db, stranger, moved)).toMatchObject({ errors: { parentId: ['units.error.parent'] } })
  expect(await db.read((q) => getUnitsPage(q, stranger))).toEqual([])
})
