import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { v7 } from '#db/id.ts'
import { roles } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aRoleForm } from '#tests/support/role-form.ts'

const page = (id: string) => `/virksomhed/stillinger/${id}`

test('one click in the list renews a job that runs out, and a second click on the old page changes nothing', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor: as } = await anEmployer(db)
  const ids = { employerId: employer.id, workplaceId: workplace.id }
  const { id } = await aRole(db, { ...ids, expiresOn: '2026-11-27', title: 'Lager' })
  const gone = await aRole(db, { ...ids, expiresOn: '2026-11-20', status: 'paused', title: 'Kantine' })
  const list = await app.get('/virksomhed', { as })
  const html = await list.text()
  for (const words of ['Forny: Lager', 'Slå op igen: Kantine', 'Udløbet', '2 job venter på jer.'])
    expect(html).toContain(words)
  expect(Number(list.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const renew = { act: 'renew', version: '1', back: 'list' }
  expect((await app.post(page(id), renew, { as })).headers.get('location')).toBe('/virksomhed')
  expect((await app.post(page(id), renew, { as })).status).toBe(409)
  await app.post(page(gone.id), { ...renew, act: 'publish' }, { as })
  const rows = await db.read((q) => q.select().from(roles))
  expect(rows.map(({ status, version, expiresOn }) => [status, version, expiresOn! > '2026-12-31'])).toEqual(
    [1, 2].map(() => ['published', 2, true]),
  )
})

test('a copy is made once, and leads to its form', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor: as } = await anEmployer(db)
  const { id } = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title: 'Lager' })
  const copy = { act: 'copy', formId: v7() }
  const first = await app.post(page(id), copy, { as })
  const again = await app.post(page(id), copy, { as })
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  const form = await app.get(first.headers.get('location') ?? '', { as })
  expect(await form.text()).toContain('value="Kopi af Lager"')
  expect(Number(form.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  expect(await db.read((q) => q.$count(roles))).toBe(2)
})

test('another firm’s job, and a closed one, cannot be renewed, edited or copied as if it were there', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor } = await anEmployer(db)
  const { actor: stranger } = await anEmployer(db)
  const ids = { employerId: employer.id, workplaceId: workplace.id }
  const { id } = await aRole(db, ids)
  const acts: Record<string, string>[] = [
    { act: 'renew', version: '1' },
    { act: 'copy', formId: v7() },
  ]
  for (const act of acts) expect((await app.post(page(id), act, { as: stranger })).status).toBe(404)
  expect((await app.get(`${page(id)}/rediger`, { as: stranger })).status).toBe(404)
  const closed = await aRole(db, { ...ids, status: 'closed' })
  expect((await app.post(page(closed.id), { act: 'renew', version: '1' }, { as: actor })).status).toBe(409)
  expect((await app.get(`${page(closed.id)}/rediger`, { as: actor })).status).toBe(404)
  const edit = { ...aRoleForm, workplaceId: workplace.id, intent: 'save' }
  expect((await app.post(`${page(closed.id)}/rediger`, edit, { as: actor })).status).not.toBe(302)
  expect(await db.read((q) => q.$count(roles))).toBe(2)
})

test('what makes a no hard is read by the employer itself and by consultants, and by nobody else', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor } = await anEmployer(db)
  const { actor: stranger } = await anEmployer(db)
  const { id } = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const secret = 'Vognen kører klokken syv'
  const form = { ...aRoleForm, intent: 'save', workplaceId: workplace.id, peer: 'on' }
  const noted = {
    ...form,
    'conditions.tid-fleks': 'no',
    'reasons.tid-fleks': secret,
    'reasons.tid-hvile': 'ikke svaret',
  }
  expect((await app.post(`${page(id)}/rediger`, noted, { as: actor })).status).toBe(302)
  const [row] = await db.read((q) => q.select().from(roles).where(eq(roles.id, id)))
  expect(row).toMatchObject({ conditionReasons: { 'tid-fleks': secret }, peer: true })
  const consultant = await aConsultant(db)
  const { candidate } = await aCandidate(db, {}, { needs: [{ item: 'tid-fleks', strength: 'must' }] })
  const user = await aUser(db, { role: 'candidate' })
  const leader = await aUser(db, { role: 'leader', municipalityCode: '0350' })
  await anIntroduction(db, { roleId: id, employerId: employer.id, candidateId: candidate.id, status: 'approved' })
  for (const [as, path] of [
    [actor, page(id)],
    [consultant, page(id)],
    [consultant, `/match/${id}/${candidate.id}`],
  ] as const)
    expect(await (await app.get(path, { as })).text()).toContain(secret)
  for (const path of [`/stillinger/${id}`, '/stillinger', '/stillinger.atom'])
    for (const as of [undefined, stranger, user])
      expect(await (await app.get(path, as && { as })).text()).not.toContain(secret)
  expect(await (await app.get(page(id), { as: leader })).text()).not.toContain(secret)
  const wrong = { ...noted, version: '2', 'reasons.tid-fleks': 'Ring 010190-1234' }
  expect((await app.post(`${page(id)}/rediger`, wrong, { as: actor })).status).toBe(400)
})
