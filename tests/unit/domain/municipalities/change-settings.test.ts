import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changeSettings, getSettingsPage } from '#app/domain/municipalities/change-settings.server.ts'
import { settingsSchema } from '#app/domain/municipalities/form.ts'
import { v7 } from '#db/id.ts'
import { auditPayloads, municipalitySettings } from '#db/schema/index.ts'
import { aConsultant, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const typed = (over: Record<string, string> = {}) =>
  settingsSchema.parse({ formId: v7(), version: '0', unitName: '', contactWeeks: '', contactUserId: '', ...over })

test('what is typed is kept, an empty field is the default, and the log says what was and what is', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  expect(await changeSettings(db, visit, typed({ contactWeeks: '6' }))).toEqual({ ok: true, path: '/indstillinger' })
  const page = await db.read((q) => getSettingsPage(q, visit))
  expect(page).toMatchObject({ version: 1, mayChange: true, own: { contactWeeks: 6, answerDays: null } })
  await changeSettings(db, visit, typed({ version: '1' }))
  expect((await db.read((q) => getSettingsPage(q, visit))).own.contactWeeks).toBeNull()
  const log = await db.read((q) => q.select().from(auditPayloads))
  expect(JSON.stringify(log)).toContain('contactWeeks')
})

test('of two admins who save at once the second is refused and told what holds now', async () => {
  const db = await testDb()
  const [ane, bo] = [await aUser(db, { role: 'admin' }), await aUser(db, { role: 'admin' })]
  const results = await Promise.all([
    changeSettings(db, aVisit(ane), typed({ answerDays: '3' })),
    changeSettings(db, aVisit(bo), typed({ answerDays: '4' })),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const loser = results.find(({ ok }) => !ok)
  const winner = results[0]?.ok ? 3 : 4
  expect(loser).toMatchObject({ errors: { '': ['errors.changed'] }, now: { version: 1, own: { answerDays: winner } } })
  const [row] = await db.read((q) => q.select().from(municipalitySettings))
  expect(row).toMatchObject({ version: 1, answerDays: winner })
})

test('only a colleague whose access is open can be the one to ring', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  const { userId: open } = await aConsultant(db)
  const { userId: closed } = await aConsultant(db, { disabledAt: visit.now })
  const { userId: theirs } = await aConsultant(db, { municipalityCode: '0265' })
  const employer = await aUser(db, { role: 'employer', municipalityCode: null })
  for (const contactUserId of [closed, theirs, employer.userId])
    expect(await changeSettings(db, visit, typed({ contactUserId }))).toMatchObject({
      errors: { contactUserId: ['settings.error.contactUserId'] },
    })
  expect((await changeSettings(db, visit, typed({ contactUserId: open }))).ok).toBe(true)
})

test('a leader reads, her municipality’s admin changes, and nobody reaches another municipality’s', async () => {
  const db = await testDb()
  const leader = aVisit(await aUser(db, { role: 'leader' }))
  expect(await db.read((q) => getSettingsPage(q, leader))).toMatchObject({ mayChange: false })
  expect(() => changeSettings(db, leader, typed())).toThrow(expect.objectContaining({ init: { status: 403 } }))
  const stranger = aVisit(await aUser(db, { role: 'admin', municipalityCode: '0265' }))
  await changeSettings(db, stranger, typed({ unitName: 'Job Glostrup' }))
  const ours = await db.read((q) => q.select().from(municipalitySettings).where(eq(municipalitySettings.code, '0350')))
  expect(ours).toEqual([])
})

test.each([
  ['contactWeeks', '0'],
  ['contactWeeks', '27'],
  ['answerDays', '21'],
  ['stepDays', '41'],
  ['roleDays', '13'],
  ['roleDays', '366'],
  ['answerDays', 'to'],
])('%s may not be %s', (name, value) => {
  const result = settingsSchema.safeParse({ formId: v7(), version: '0', [name]: value })
  expect(result.error?.issues.map(({ message }) => message)).toEqual([`settings.error.${name}`])
})
