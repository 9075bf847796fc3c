import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { listRoleMunicipalities, listRoles } from '#app/domain/roles/role-list.server.ts'
import { findRole, unscopedOpenRoles } from '#app/domain/roles/roles.server.ts'
import { aCandidateWithAccount, aConsultant, anEmployer, aRole, aUser, aWorkplace } from '#db/seed/factories.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'

const all = { q: '', municipality: '', page: 1 }
const now = new Date('2026-11-24T08:00:00Z')

/** Two firms, one verified and one not, with roles in every state. */
async function aWorld(db: TestDb) {
  const firm = await anEmployer(db, { name: 'Østers og Ål' })
  const waiting = await anEmployer(db, { status: 'unverified', name: 'Ny i byen' })
  const at = { employerId: firm.employer.id, workplaceId: firm.workplace.id }
  const open = await aRole(db, { ...at, title: 'Åben' })
  const draft = await aRole(db, { ...at, status: 'draft', title: 'Kladde' })
  const full = await aRole(db, { ...at, placed: 1, title: 'Fuld' })
  const closed = await aRole(db, { ...at, status: 'closed', title: 'Lukket' })
  const unseen = await aRole(db, {
    employerId: waiting.employer.id,
    workplaceId: waiting.workplace.id,
    title: 'Venter',
  })
  return { firm, waiting, roles: { open, draft, full, closed, unseen } }
}

async function seenBy(db: TestDb, actor: Actor | null, roles: Awaited<ReturnType<typeof aWorld>>['roles']) {
  const found = await db.read((q) => Promise.all(Object.values(roles).map(({ id }) => findRole(q, actor, id))))
  return found.flatMap((loaded) => loaded?.role.title ?? [])
}

test('who sees which roles: a stranger, a candidate, the employers, consultants, a leader', async () => {
  const db = await testDb()
  const { firm, waiting, roles } = await aWorld(db)
  expect(await seenBy(db, null, roles)).toEqual(['Åben'])
  expect(await seenBy(db, (await aCandidateWithAccount(db)).actor, roles)).toEqual(['Åben'])
  expect(await seenBy(db, firm.actor, roles)).toEqual(['Åben', 'Kladde', 'Fuld', 'Lukket'])
  expect(await seenBy(db, waiting.actor, roles)).toEqual(['Åben', 'Venter'])
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  expect(await seenBy(db, await aConsultant(db), roles)).toEqual(['Åben', 'Kladde', 'Fuld', 'Lukket', 'Venter'])
  expect(await seenBy(db, elsewhere, roles)).toEqual(['Åben', 'Fuld', 'Lukket', 'Venter'])
  expect(await seenBy(db, await aUser(db, { role: 'leader' }), roles)).toEqual(['Åben', 'Fuld', 'Lukket'])
})

test('the public list holds open roles of verified employers; consultants also see those that wait', async () => {
  const db = await testDb()
  await aWorld(db)
  const titles = async (actor: Actor | null) => {
    const { rows } = await db.read((q) => listRoles(q, { actor, now }, all))
    return rows.map(({ role }) => role.title).sort()
  }
  expect(await titles(null)).toEqual(['Åben'])
  expect(await titles(await aConsultant(db))).toEqual(['Venter', 'Åben'])
  expect((await db.read((q) => unscopedOpenRoles(q))).map(({ role }) => role.title)).toEqual(['Åben'])
})

test('the list is searched in titles, descriptions and names, with Danish letters in capitals or not', async () => {
  const db = await testDb()
  await aWorld(db)
  const find = async (q: string) => (await db.read((r) => listRoles(r, { actor: null, now }, { ...all, q }))).total
  expect(await find('åben')).toBe(1)
  expect(await find('ØSTERS')).toBe(1)
  expect(await find('tælle OP')).toBe(1)
  expect(await find('100%')).toBe(0)
  expect(await find('_')).toBe(0)
})

test('the list is filtered by the workplace’s municipality and has pages of 25; a page after the last is the last', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const away = await aWorkplace(db, { employerId: employer.id, municipalityCode: '0265', postcode: '4000' })
  await aRole(db, { employerId: employer.id, workplaceId: away.id, title: 'Roskilde' })
  for (let made = 0; made < 26; made++) await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const list = (over: Partial<typeof all>) => db.read((q) => listRoles(q, { actor: null, now }, { ...all, ...over }))
  expect(await list({ municipality: '0265' })).toMatchObject({ total: 1, pages: 1 })
  expect((await list({ municipality: '0350' })).rows).toHaveLength(25)
  expect(await list({ municipality: '0350', page: 9 })).toMatchObject({ total: 26, page: 2, pages: 2 })
  expect((await db.read((q) => listRoleMunicipalities(q))).sort()).toEqual(['0265', '0350'])
})
