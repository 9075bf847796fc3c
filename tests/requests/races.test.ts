import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { v7 } from '#db/id.ts'
import {
  agreementSignatures,
  candidates,
  consents,
  employers,
  introductionEvents,
  introductions,
  outbox,
  placements,
  roles,
  users,
} from '#db/schema/index.ts'
import { aConsultant, aCvr, anEmployer } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, DECISION, here, walk } from '#tests/support/introductions.ts'
import { aRoleForm } from '#tests/support/role-form.ts'

type Fields = Record<string, string | string[]>

/** Four posts at one moment: of one form, or of four forms that are alike. */
async function together(
  app: TestApp,
  path: string,
  fields: Fields,
  as: readonly (Actor | null)[],
  forms: 'one' | 'four',
) {
  const formId = v7()
  const answers = await Promise.all(
    [0, 1, 2, 3].map((index) => {
      const actor = as[index % as.length]
      const form = { ...fields, formId: forms === 'one' ? formId : v7() }
      return app.post(path, form, actor ? { as: actor } : {})
    }),
  )
  return answers.map((answer) => ({ status: answer.status, to: answer.headers.get('location') }))
}

test('a form that creates, posted four times at once, creates one thing and leads all four to it', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const lone = await aConsultant(db)
  const { workplace, actor: boss } = await anEmployer(db)
  const mette = {
    name: 'Mette Ravn',
    phone: '12345678',
    postcode: '4330',
    approvedOn: '2026-10-01',
    approvalMunicipality: '0350',
    approvalKind: 'first',
  }
  const firm = {
    name: 'Karen Holm',
    email: 'karen@example.dk',
    password: 'tre blå både',
    phone: '20304050',
    employerName: 'Havnens Byggecenter',
    cvr: aCvr(),
    workplaceName: 'Butikken',
    address: 'Søndergade 1',
    postcode: '4330',
  }
  const role = { ...aRoleForm, intent: 'review', workplaceId: workplace.id }
  const colleague = { intent: 'invite', name: 'Nora Friis', email: 'nora@example.dk', role: 'leader' }
  const admin = { ...lone, role: 'admin' as const, userId: v7(), email: 'jens@example.dk' }
  await db.tx((tx) => tx.insert(users).values({ ...admin, id: admin.userId, createdAt: new Date() }))
  for (const [path, fields, as] of [
    ['/kandidater/ny', mette, lone],
    ['/opret', firm, null],
    ['/virksomhed/stillinger/ny', role, boss],
    ['/brugere', colleague, admin],
  ] as const) {
    const answers = await together(app, path, fields, [as], 'one')
    expect([path, answers.map(({ status }) => status)]).toEqual([path, [302, 302, 302, 302]])
    expect(new Set(answers.map(({ to }) => to)).size).toBe(1)
  }
  const counts = await db.read(async (q) => [
    await q.$count(candidates),
    await q.$count(employers, eq(employers.cvr, firm.cvr)),
    await q.$count(users, eq(users.email, firm.email)),
    await q.$count(roles),
    await q.$count(users, eq(users.email, colleague.email)),
    await q.$count(outbox),
  ])
  expect(counts).toEqual([1, 1, 1, 1, 1, 1])
}, 60_000)

test('four people who sign the same firm up at once: one firm, and the others are told kindly', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const cvr = aCvr()
  const answers = await Promise.all(
    [0, 1, 2, 3].map((index) =>
      app.post('/opret', {
        formId: v7(),
        name: 'Karen Holm',
        email: `karen${index}@example.dk`,
        password: 'tre blå både',
        phone: '20304050',
        employerName: 'Havnens Byggecenter',
        cvr,
        workplaceName: 'Butikken',
        address: 'Søndergade 1',
        postcode: '4330',
      }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409, 409, 409])
  expect(await db.read((q) => q.$count(users))).toBe(1)
}, 60_000)

test.each(['one', 'four'] as const)(
  'each step by two people four times at once (%s form) is taken once, and nobody meets a fault',
  async (forms) => {
    const db = await testDb()
    const app = await testApp(db)
    const pair = await aPair(db)
    const anna = await aConsultant(db, { name: 'Anna Lund' })
    const both = [pair.consultant, anna]
    // Whoever comes first with a form is led on each time; somebody else's post of it is refused.
    const allTold = (answers: readonly { status: number }[], people = 1) => {
      const statuses = answers.map(({ status }) => status).sort()
      const ledOn = statuses.filter((status) => status === 302).length
      expect(ledOn).toBeGreaterThanOrEqual(forms === 'one' ? 4 / people : 1)
      expect(statuses.every((status) => [302, 400, 409].includes(status))).toBe(true)
    }
    allTold(await together(app, `/match/${pair.role.id}/${pair.candidate.id}`, {}, both, forms), both.length)
    const rows = await db.read((q) => q.select().from(introductions))
    expect(rows).toHaveLength(1)
    const id = rows[0]!.id
    const at = `/formidlinger/${id}`
    const step = async (path: string, as: readonly Actor[], fields: Fields) => {
      const { version } = await here(db, id)
      allTold(await together(app, path, { version: String(version), ...fields }, as, forms), as.length)
    }
    await step(`${at}/svar`, [pair.self], { intent: 'yes', fields: ['name', 'hours'] })
    await step(at, both, { intent: 'present' })
    await step(at, [pair.boss, pair.self, ...both], {
      intent: 'meet',
      day: '2026-12-01',
      clock: '9',
      place: 'Butikken',
    })
    const terms = {
      hours: '10',
      intensity: '75',
      tasks: 'Varer.',
      kind: 'temporary',
      startsOn: '2027-01-04',
      endsOn: '2032-01-03',
    }
    await step(`${at}/aftale`, both, { intent: 'start', ...terms })
    for (const [party, as] of [
      ['employer', [pair.boss]],
      ['candidate', [pair.self]],
      ['municipality', both],
    ] as const)
      await step(`${at}/aftale`, as, { intent: 'sign', party, agreementVersion: '1' })
    await step(at, both, { intent: 'place', ...DECISION })

    const events = await db.read((q) => q.select().from(introductionEvents))
    const taken = events.filter(({ reason }) => reason === null).map(({ toStatus }) => toStatus)
    expect(taken.sort()).toEqual(['accepted', 'agreement', 'approved', 'meeting', 'placed', 'presented'])
    expect(await db.read((q) => q.$count(agreementSignatures))).toBe(3)
    expect(await db.read((q) => q.$count(placements))).toBe(1)
    expect(await db.read((q) => q.$count(consents))).toBe(1)
    expect((await db.read((q) => q.select().from(roles)))[0]).toMatchObject({ placed: 1, status: 'filled' })
  },
  60_000,
)

test('a consent taken back while she is presented: the employer sees nothing of her, whoever came first', async () => {
  const db = await testDb()
  const app = await testApp(db)
  for (let round = 0; round < 4; round++) {
    const pair = await aPair(db)
    const id = await walk(db, pair, 'accepted')
    const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.introductionId, id)))
    const { version } = await here(db, id)
    const present = () =>
      app.post(
        `/formidlinger/${id}`,
        { intent: 'present', version: String(version), formId: v7() },
        { as: pair.consultant },
      )
    const takeBack = () =>
      app.post('/samtykker', { intent: 'withdrawConsent', consentId: consent!.id, formId: v7() }, { as: pair.self })
    const [back] = await Promise.all(round % 2 ? [takeBack(), present()] : [present().then(takeBack), present()])
    expect(back!.status).toBe(302)
    for (const path of [`/formidlinger/${id}`, `/formidlinger/${id}.data`, '/formidlinger.data'])
      expect(await (await app.get(path, { as: pair.boss })).text()).not.toContain('Mette Ravn')
  }
}, 60_000)
