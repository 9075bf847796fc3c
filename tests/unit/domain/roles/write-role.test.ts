import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changeRoleStatus } from '#app/domain/roles/publish-role.server.ts'
import { findWordingReason } from '#app/domain/roles/role-log.server.ts'
import { createRole, updateRole } from '#app/domain/roles/write-role.server.ts'
import { paths } from '#app/paths.ts'
import { v7 } from '#db/id.ts'
import { auditEntries, auditPayloads, introductions, roles } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole, aWorkplace } from '#db/seed/factories.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'
import { aParsedRole } from '#tests/support/role-form.ts'
import { aVisit } from '#tests/support/visit.ts'

const editing = { purpose: 'role.edit' }

async function oneRole(db: TestDb, id: string) {
  const [row] = await db.read((q) => q.select().from(roles).where(eq(roles.id, id)))
  return row!
}

async function loggedChanges(db: TestDb) {
  const rows = await db.read((q) =>
    q.select().from(auditPayloads).innerJoin(auditEntries, eq(auditEntries.id, auditPayloads.entryId)),
  )
  return rows.map(({ audit_payloads }) => audit_payloads.body)
}

test('an employer makes a draft, and posting the same form again makes no second', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const formId = v7()
  const form = await aParsedRole({ workplaceId: workplace.id, formId, 'conditions.tid-hvile': 'unknown' })
  const posts = await Promise.all([1, 2].map(() => createRole(db, aVisit(actor, editing), employer.id, form)))
  const rows = await db.read((q) => q.select().from(roles))
  expect(rows).toHaveLength(1)
  expect(posts).toEqual([1, 2].map(() => ({ ok: true, path: paths.ownRole(rows[0]!.id) })))
  expect(rows[0]).toMatchObject({ status: 'draft', hoursMin: 480, conditions: { 'tid-hvile': 'unknown' }, week: null })
  expect(await loggedChanges(db)).toEqual([
    { entity: 'role', entityId: rows[0]!.id, action: 'created', version: 1, title: 'Varemodtagelse' },
  ])
})

test('a consultant of the contact municipality makes a role for an employer, and the log says on whose behalf', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const form = await aParsedRole({ workplaceId: workplace.id })
  await createRole(db, aVisit(await aConsultant(db), editing), employer.id, form)
  expect(await loggedChanges(db)).toMatchObject([{ onBehalfOf: 'employer' }])
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  await expect(createRole(db, aVisit(elsewhere), employer.id, form)).rejects.toMatchObject({ init: { status: 404 } })
  const other = await anEmployer(db)
  await expect(createRole(db, aVisit(other.actor), employer.id, form)).rejects.toMatchObject({ init: { status: 404 } })
})

test('another firm’s workplace cannot be chosen', async () => {
  const db = await testDb()
  const { employer, actor } = await anEmployer(db)
  const other = await anEmployer(db)
  const form = await aParsedRole({ workplaceId: other.workplace.id })
  expect(await createRole(db, aVisit(actor), employer.id, form)).toEqual({
    ok: false,
    errors: { workplaceId: ['roles.error.workplace'] },
  })
})

test('an edit is stored with what changed, and one that changes nothing writes nothing', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const second = await aWorkplace(db, { employerId: employer.id, name: 'Lageret' })
  const form = await aParsedRole({ workplaceId: second.id, title: role.title, description: role.description })
  expect(await updateRole(db, aVisit(actor, editing), role.id, form)).toEqual({ ok: true })
  expect(await oneRole(db, role.id)).toMatchObject({ workplaceId: second.id, version: 2, status: 'published' })
  expect(await loggedChanges(db)).toMatchObject([
    { version: 2, changes: [{ field: 'workplaceId', was: workplace.id, is: second.id }] },
  ])
  expect(await updateRole(db, aVisit(actor, editing), role.id, { ...form, version: 2 })).toEqual({ ok: true })
  expect(await oneRole(db, role.id)).toMatchObject({ version: 2 })
})

test('the second of two open tabs changes nothing and is told which field, from what, to what, and by whom', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const same = { workplaceId: workplace.id, title: role.title, description: role.description }
  const visit = aVisit(actor, editing)
  const seen = visit.now.toISOString()
  expect(await updateRole(db, visit, role.id, await aParsedRole({ ...same, positions: '2', seen }))).toEqual({
    ok: true,
  })
  const colleague = aVisit(await aConsultant(db, { name: 'Lone Bækgaard' }), editing)
  const late = await updateRole(db, colleague, role.id, await aParsedRole({ ...same, hoursMax: '20', seen }))
  expect(late).toEqual({
    ok: false,
    errors: { '': ['errors.changed'] },
    version: 2,
    changed: [{ field: 'positions', was: 1, is: 2, by: 'Karen Holm' }],
  })
  expect(await oneRole(db, role.id)).toMatchObject({ hoursMax: 720, positions: 2, version: 2 })
})

test('two saves at the same moment: one wins, the other is told', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const forms = await Promise.all(['2', '3'].map((positions) => aParsedRole({ workplaceId: workplace.id, positions })))
  const saved = await Promise.all(forms.map((form) => updateRole(db, aVisit(actor, editing), role.id, form)))
  expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await oneRole(db, role.id)).toMatchObject({ version: 2 })
})

test('positions cannot go below those who work there, and a full role is filled', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, positions: 3, placed: 2 })
  const visit = aVisit(actor, editing)
  const one = await aParsedRole({ workplaceId: workplace.id, positions: '1' })
  expect(await updateRole(db, visit, role.id, one)).toMatchObject({ errors: { positions: expect.any(Array) } })
  const two = await aParsedRole({ workplaceId: workplace.id, positions: '2' })
  expect(await updateRole(db, visit, role.id, two)).toEqual({ ok: true })
  expect(await oneRole(db, role.id)).toMatchObject({ status: 'filled', positions: 2 })
})

test('a word that shuts people out is kept only with a reason, which the log holds', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const visit = aVisit(actor, editing)
  const words = { workplaceId: workplace.id, description: 'Du skal være robust.' }
  const draft = await createRole(db, visit, employer.id, await aParsedRole(words))
  const id = draft.ok ? draft.path.split('/').at(-1)! : ''
  const asked = await updateRole(db, visit, id, await aParsedRole({ ...words, intent: 'review' }))
  expect(asked).toMatchObject({ ok: false, errors: { description: [expect.stringContaining('robust')] } })
  expect(await changeRoleStatus(db, visit, id, { act: 'publish', version: 1 })).toMatchObject({
    errors: { '': ['roles.error.act.words'] },
  })
  const kept = { ...words, intent: 'review', wordingReason: 'Det er et citat fra vores kunder.' }
  expect(await updateRole(db, visit, id, await aParsedRole(kept))).toEqual({ ok: true })
  const role = await oneRole(db, id)
  expect(await db.read((q) => findWordingReason(q, role))).toBe('Det er et citat fra vores kunder.')
  expect(await changeRoleStatus(db, visit, id, { act: 'publish', version: role.version })).toEqual({ ok: true })
})

test('publishing, pausing, closing and reopening follow the table and raise the version', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db, { status: 'unverified' })
  const role = await aRole(db, {
    employerId: employer.id,
    workplaceId: workplace.id,
    status: 'draft',
    publishedAt: null,
  })
  const visit = aVisit(actor, editing)
  expect(await changeRoleStatus(db, visit, role.id, { act: 'publish', version: 1 })).toEqual({ ok: true })
  expect(await oneRole(db, role.id)).toMatchObject({ status: 'published', publishedAt: visit.now, version: 2 })
  expect(await changeRoleStatus(db, visit, role.id, { act: 'close', version: 1 })).toEqual({
    ok: false,
    errors: { '': ['errors.changed'] },
    version: 2,
  })
  expect(await changeRoleStatus(db, visit, role.id, { act: 'reopen', version: 2 })).toEqual({
    ok: false,
    errors: { '': ['roles.error.act.status'] },
  })
  for (const [index, act] of (['pause', 'publish', 'close', 'reopen'] as const).entries())
    expect(await changeRoleStatus(db, visit, role.id, { act, version: 2 + index })).toEqual({ ok: true })
  expect(await oneRole(db, role.id)).toMatchObject({ status: 'draft', publishedAt: null, version: 6 })
  const closed = await changeRoleStatus(db, visit, role.id, { act: 'close', version: 6 })
  expect(closed).toEqual({ ok: true })
  const edit = await updateRole(db, visit, role.id, await aParsedRole({ workplaceId: workplace.id, version: '7' }))
  expect(edit).toMatchObject({ errors: { '': ['roles.error.closed'] } })
})

test('nobody but the employer and its contact municipality changes a role', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const form = await aParsedRole({ workplaceId: workplace.id })
  const others = [(await anEmployer(db)).actor, await aConsultant(db, { municipalityCode: '0265' })]
  for (const actor of others) {
    const visit = aVisit(actor, editing)
    await expect(updateRole(db, visit, role.id, form)).rejects.toMatchObject({ init: { status: 404 } })
    const act = changeRoleStatus(db, visit, role.id, { act: 'pause', version: 1 })
    await expect(act).rejects.toMatchObject({ init: { status: 404 } })
  }
  expect(await oneRole(db, role.id)).toMatchObject({ version: 1, status: 'published' })
})

test('those on their way to a job are told when it closes or its last place is taken', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const visit = aVisit(actor, editing)
  const statusAfter = async (act: (roleId: string) => Promise<unknown>) => {
    const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, positions: 2, placed: 1 })
    const { candidate } = await aCandidate(db)
    const pair = { roleId: role.id, employerId: employer.id, candidateId: candidate.id }
    const { id } = await anIntroduction(db, { ...pair, status: 'accepted' })
    expect(await act(role.id)).toEqual({ ok: true })
    const [row] = await db.read((q) => q.select().from(introductions).where(eq(introductions.id, id)))
    return row?.status
  }
  const fewer = await aParsedRole({ workplaceId: workplace.id, positions: '1' })
  expect(await statusAfter((id) => changeRoleStatus(db, visit, id, { act: 'close', version: 1 }))).toBe('expired')
  expect(await statusAfter((id) => changeRoleStatus(db, visit, id, { act: 'pause', version: 1 }))).toBe('accepted')
  expect(await statusAfter((id) => updateRole(db, visit, id, fewer))).toBe('filled_elsewhere')
})
