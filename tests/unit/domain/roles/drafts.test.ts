import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signUpSchema } from '#app/domain/accounts/form.ts'
import { signUp } from '#app/domain/accounts/sign-up.server.ts'
import { tidyAccounts } from '#app/domain/accounts/tidy.server.ts'
import { bodyOf, draftValues } from '#app/domain/roles/draft-form.ts'
import { findDraft, keepDraft } from '#app/domain/roles/drafts.server.ts'
import { createRole } from '#app/domain/roles/write-role.server.ts'
import { v7 } from '#db/id.ts'
import { employers, roleDrafts, roles, workplaces } from '#db/schema/index.ts'
import { aCvr, anEmployer } from '#db/seed/factories.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'
import { aParsedRole } from '#tests/support/role-form.ts'
import { aVisit } from '#tests/support/visit.ts'

const now = new Date('2026-11-24T08:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
const sender = { address: '10.0.0.1', secret: 'a secret of the test', origin: 'http://localhost:3000' }
const visit = { actor: null, purpose: 'public', route: '/opret', now, locale: 'da' } as const

const whole = {
  title: ['Varemodtagelse'],
  hoursMin: ['8'],
  hoursMax: ['12'],
  'place.name': ['Lageret'],
  'conditions.adg-park.value': ['50'],
  'conditions.tid-fleks': ['no'],
  'reasons.tid-fleks': ['Vognen kører kl. 7'],
  peer: ['on'],
}

async function kept(db: TestDb, body: Readonly<Record<string, string[]>>, token: string | null = null) {
  const answer = await keepDraft(db, now, token, body, sender)
  if (!answer.ok) throw new Error('Too many drafts')
  return answer.token
}

const signUpForm = (email = 'karen@example.dk') =>
  signUpSchema.parse({
    formId: v7(),
    name: 'Karen Holm',
    email,
    password: 'tre blå både',
    phone: '20304050',
    employerName: 'Havnens Byggecenter',
    cvr: aCvr(),
    workplaceName: 'Lageret',
    address: 'Søndergade 1',
    postcode: '4330',
  })

test('what is typed is kept under the hash of a token, replaced as it grows, for fourteen days', async () => {
  const db = await testDb()
  const token = await kept(db, { title: ['Lag'] })
  expect(await kept(db, { title: ['Lager'] }, token)).toBe(token)
  const rows = await db.read((q) => q.select().from(roleDrafts))
  expect(rows).toMatchObject([{ body: { title: ['Lager'] } }])
  expect(rows[0]!.id).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(rows)).not.toContain(token)
  const found = (at: Date, key = token) => db.read((q) => findDraft(q, at, { token: key }))
  expect(await found(inDays(14))).toEqual({ title: ['Lager'] })
  expect(await found(inDays(14.1))).toBeNull()
  expect(await found(now, 'x'.repeat(43))).toBeNull()
  await tidyAccounts(db, inDays(14.1))
  expect(await db.read((q) => q.$count(roleDrafts))).toBe(0)
})

test('one address begins twenty jobs and then waits; whoever is writing goes on', async () => {
  const db = await testDb()
  const token = await kept(db, { title: ['Den første'] })
  for (let count = 1; count < 20; count++) await kept(db, { title: ['Flere'] })
  expect(await keepDraft(db, now, null, {}, sender)).toMatchObject({ ok: false, until: expect.any(Date) })
  expect(await kept(db, { title: ['Stadig den første'] }, token)).toBe(token)
})

test('a heap is no job, and refused fields and passing ones are not kept', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    title: 'Lager',
    description: '010190-1234',
    intent: 'save',
    formId: 'x',
  }))
    form.append(name, value)
  form.append('fixedDays', 'mon')
  form.append('fixedDays', 'tue')
  const body = bodyOf(form, ['description'])
  expect(body).toEqual({ title: ['Lager'], fixedDays: ['mon', 'tue'] })
  expect(draftValues({ ...body!, 'week.mon.from': ['9'] })).toEqual({
    title: 'Lager',
    fixedDays: ['mon', 'tue'],
    week: { mon: { from: '9' } },
  })
  form.append('more', 'x'.repeat(60_000))
  expect(bodyOf(form, [])).toBeNull()
})

test('a whole job follows into the new account as a draft, the answers about the place to its workplace, and is gone', async () => {
  const db = await testDb()
  const token = await kept(db, whole)
  expect(await signUp(db, visit, signUpForm(), sender, token)).toEqual({ ok: true })
  const [employer] = await db.read((q) => q.select().from(employers))
  const [workplace] = await db.read((q) => q.select().from(workplaces))
  expect(await db.read((q) => q.select().from(roles))).toMatchObject([
    {
      title: 'Varemodtagelse',
      status: 'draft',
      employerId: employer!.id,
      workplaceId: workplace!.id,
      conditions: { 'tid-fleks': 'no' },
      conditionReasons: { 'tid-fleks': 'Vognen kører kl. 7' },
      peer: true,
    },
  ])
  expect(workplace!.conditions).toEqual({ 'adg-park': { value: 50 } })
  expect(await db.read((q) => q.$count(roleDrafts))).toBe(0)
})

test('half a job waits for whoever signs in with the account, and is used up by the job that it becomes', async () => {
  const db = await testDb()
  const token = await kept(db, { title: ['Varemodtagelse'], hoursMin: ['mange'] })
  await signUp(db, visit, signUpForm(), sender, token)
  expect(await db.read((q) => q.$count(roles))).toBe(0)
  const found = (email?: string) => db.read((q) => findDraft(q, now, { token, email }))
  expect(await found()).toBeNull()
  expect(await found('another@example.dk')).toBeNull()
  expect(await found('karen@example.dk')).toMatchObject({ title: ['Varemodtagelse'] })
  const { employer, workplace, actor } = await anEmployer(db)
  const key = { token, email: 'karen@example.dk' }
  const form = await aParsedRole({ workplaceId: workplace.id })
  await createRole(db, aVisit(actor), employer.id, form, key)
  expect(await found('karen@example.dk')).toBeNull()
})

test('a sign-up with an e-mail that has an account keeps the job for its owner, and the token tells nothing', async () => {
  const db = await testDb()
  const { actor } = await anEmployer(db)
  const token = await kept(db, whole)
  expect(await signUp(db, visit, signUpForm(actor.email), sender, token)).toEqual({ ok: true })
  expect(await db.read((q) => q.select().from(roles).where(eq(roles.title, 'Varemodtagelse')))).toEqual([])
  expect(await db.read((q) => findDraft(q, now, { token }))).toBeNull()
  expect(await db.read((q) => findDraft(q, now, { token, email: actor.email }))).toMatchObject({
    title: ['Varemodtagelse'],
  })
})
