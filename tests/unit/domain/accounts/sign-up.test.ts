import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { passwordMatches } from '#app/auth/password.server.ts'
import { signUpSchema } from '#app/domain/accounts/form.ts'
import { signUp } from '#app/domain/accounts/sign-up.server.ts'
import { v7 } from '#db/id.ts'
import { auditEntries, employers, employerUsers, outbox, users, workplaces } from '#db/schema/index.ts'
import { aCvr, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const visit = { actor: null, purpose: 'public', route: '/opret', now, locale: 'da' } as const
const sender = { address: '10.0.0.1', secret: 'a secret of the test', origin: 'http://localhost:3000' }

function typed(over: Record<string, string> = {}) {
  return {
    formId: v7(),
    name: 'Karen Holm',
    email: 'Karen@Example.dk ',
    password: 'tre blå både',
    phone: '+45 20 30 40 50',
    employerName: 'Havnens Byggecenter',
    cvr: aCvr(),
    workplaceName: 'Butikken',
    address: 'Søndergade 1',
    postcode: '4330',
    ...over,
  }
}

function parse(fields: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return parseWithZod(body, { schema: signUpSchema })
}

function read(fields: Record<string, string>) {
  const { value } = parse(fields) as { value?: ReturnType<typeof signUpSchema.parse> }
  if (!value) throw new Error('The form of this test is wrong')
  return value
}

test('a firm signs up: unverified, in the workplace’s municipality, with one user and one workplace', async () => {
  const db = await testDb()
  expect(await signUp(db, visit, read(typed()), sender)).toEqual({ ok: true })
  const [employer] = await db.read((q) => q.select().from(employers))
  const [user] = await db.read((q) => q.select().from(users))
  const [workplace] = await db.read((q) => q.select().from(workplaces))
  const [link] = await db.read((q) => q.select().from(employerUsers))
  expect(employer).toMatchObject({ status: 'unverified', municipalityCode: '0350', phone: '20304050' })
  expect(user).toMatchObject({ email: 'karen@example.dk', role: 'employer', municipalityCode: null })
  expect(await passwordMatches(user?.passwordHash ?? null, 'tre blå både')).toBe(true)
  expect(workplace).toMatchObject({ employerId: employer?.id, postcode: '4330', municipalityCode: '0350' })
  expect(link).toMatchObject({ userId: user?.id, employerId: employer?.id })
  const [entry] = await db.read((q) => q.select().from(auditEntries))
  expect(entry).toMatchObject({ actorId: user?.id, kind: 'change' })
})

test('a known e-mail gets the same answer, changes nothing and sends its owner a letter, three at most', async () => {
  const db = await testDb()
  await aUser(db, { email: 'karen@example.dk' })
  for (let i = 0; i < 5; i += 1)
    expect(await signUp(db, visit, read(typed({ password: 'en helt anden kode' })), sender)).toEqual({ ok: true })
  expect(await db.read((q) => q.select().from(employers))).toEqual([])
  const mails = await db.read((q) => q.select().from(outbox))
  expect(mails.map(({ to, kind }) => `${to} ${kind}`)).toEqual(Array(3).fill('karen@example.dk account_exists'))
  expect(JSON.stringify(mails)).not.toContain('helt anden')
})

test('a known CVR number is refused at its field and makes nothing, whether the e-mail is known or not', async () => {
  const db = await testDb()
  const { employer, actor } = await anEmployer(db)
  const refused = { ok: false, errors: { cvr: ['account.cvr.known'] } }
  expect(await signUp(db, visit, read(typed({ cvr: employer.cvr })), sender)).toEqual(refused)
  expect(await signUp(db, visit, read(typed({ cvr: employer.cvr, email: actor.email })), sender)).toEqual(refused)
  expect(await db.read((q) => q.$count(users))).toBe(1)
  expect(await db.read((q) => q.$count(outbox))).toBe(0)
})

test('the same form posted twice makes one firm, and two firms with one number at once are one', async () => {
  const db = await testDb()
  const form = read(typed())
  expect(await signUp(db, visit, form, sender)).toEqual({ ok: true })
  expect(await signUp(db, visit, form, sender)).toEqual({ ok: true })
  expect(await db.read((q) => q.$count(employers))).toBe(1)
  const cvr = aCvr()
  const both = await Promise.all(
    ['a@example.dk', 'b@example.dk'].map((email) => signUp(db, visit, read(typed({ cvr, email })), sender)),
  )
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await db.read((q) => q.$count(employers))).toBe(2)
  expect(await db.read((q) => q.$count(users))).toBe(2)
})

test('an address that signs up all the time must wait', async () => {
  const db = await testDb()
  const cvr = aCvr()
  const many = Array.from({ length: 20 }, () => read(typed({ cvr })))
  for (const form of many) await signUp(db, visit, form, sender)
  expect(await signUp(db, visit, read(typed()), sender)).toMatchObject({ ok: false, until: expect.any(Date) })
  expect(await signUp(db, visit, read(typed()), { ...sender, address: '10.0.0.2' })).toMatchObject({ ok: true })
})

test.each([
  ['name', '', 'account.name.missing'],
  ['name', '   ', 'account.name.missing'],
  ['email', '', 'account.email.missing'],
  ['email', 'karen', 'errors.email'],
  ['email', 'karen@example', 'errors.email'],
  ['password', '', 'account.password.missing'],
  ['password', 'for kort', 'account.password.short'],
  ['password', 'adgangskode1', 'account.password.common'],
  ['phone', '', 'errors.phone'],
  ['phone', '1234', 'errors.phone'],
  ['employerName', '', 'account.employerName.missing'],
  ['employerName', 'x'.repeat(121), 'errors.long'],
  ['cvr', '', 'account.cvr.wrong'],
  ['cvr', '12345678', 'account.cvr.wrong'],
  ['cvr', 'DK12345674', 'account.cvr.wrong'],
  ['workplaceName', '', 'account.workplaceName.missing'],
  ['address', '', 'account.address.missing'],
  ['postcode', '', 'errors.postcode'],
  ['postcode', '9999', 'errors.postcode'],
  ['postcode', '433', 'errors.postcode'],
  ['formId', 'x', 'errors.invalid'],
])('a sign-up with %s "%s" says %s at that field alone', (field, value, message) => {
  expect(parse(typed({ [field]: value })).reply().error).toEqual({ [field]: [message] })
})

test('a CVR number and a telephone are taken as people write them', () => {
  expect(read(typed({ cvr: '12 34 56 74', phone: '0045 20.30.40.50' }))).toMatchObject({
    cvr: '12345674',
    phone: '20304050',
  })
})
