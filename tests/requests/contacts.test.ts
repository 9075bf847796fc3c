import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { v7 } from '#db/id.ts'
import { auditEntries, auditSubjects, candidates, contacts, outbox, talkRequests } from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const DEAD = '0190c0de-0000-7000-8000-00000000dead'

const aForm = (over: Record<string, string> = {}) => ({
  intent: 'save',
  formId: v7(),
  kind: 'phone',
  heldOn: '2026-11-24',
  text: 'Vi talte om timer.',
  open: 'yes',
  nextOn: '',
  nextClock: '',
  nextWhat: '',
  ...over,
})

async function aTown() {
  const db = await testDb()
  const app = await testApp(db)
  const lone = await aConsultant(db, { phone: '46 46 46 46' })
  const mikkel = await aConsultant(db, { name: 'Mikkel Thorsen' })
  const made = await aCandidateWithAccount(db, { consultantId: lone.userId })
  const page = async (as: Actor, path: string) => {
    const answer = await app.get(path, { as })
    expect([path, answer.status]).toEqual([path, 200])
    expect([path, Number(answer.headers.get('x-queries')) <= 12]).toEqual([path, true])
    return (await answer.text()).replaceAll('<!-- -->', '').replace(/<script[\s\S]*?<\/script>/g, '')
  }
  return { db, app, lone, mikkel, self: made.actor, id: made.candidate.id, page }
}

test('a contact is written without JavaScript, stands on both pages, and is taken back right after', async () => {
  const { db, app, lone, self, id, page } = await aTown()
  const write = `/kandidater/${id}/kontakt`
  expect(await page(lone, write)).toContain('value="2026-11-24"')
  const form = aForm({ nextOn: '2026-12-03', nextClock: '9.30', nextWhat: 'Møde om jobbet' })
  const [first, second] = [await app.post(write, form, { as: lone }), await app.post(write, form, { as: lone })]
  expect([first.status, second.headers.get('location')]).toEqual([302, first.headers.get('location')])
  const file = await page(lone, first.headers.get('location')!)
  for (const words of ['Kontakten er skrevet ned.', 'Vi talte om timer.', '24. november 2026, i dag', 'kl. 9.30. Møde'])
    expect(file).toContain(words)
  for (const own of ['/min-side', '/samtaler']) {
    const seen = await page(self, own)
    for (const words of ['Vi talte om timer.', 'I talte sammen i dag.', '3. december 2026 kl. 9.30', '46 46 46 46'])
      expect([own, words, seen.includes(words)]).toEqual([own, words, true])
  }
  const [row] = await db.read((q) => q.select().from(contacts))
  const back = await app.post(`/kontakter/${row!.id}`, { intent: 'undo' }, { as: lone })
  expect(back.headers.get('location')).toBe(`/kandidater/${id}`)
  expect(await page(lone, `/kandidater/${id}`)).not.toContain('Vi talte om timer.')
  expect(await page(self, '/samtaler')).toContain('I har ikke talt sammen endnu.')
})

test('what is closed to her is on no page of hers, in no data of it, and that they talked is', async () => {
  const { app, lone, self, id, page } = await aTown()
  const closed = aForm({ open: 'no', text: 'Kun for kolleger', nextOn: '2026-11-30', nextWhat: 'Hemmelig plan' })
  await app.post(`/kandidater/${id}/kontakt`, closed, { as: lone })
  await app.post(`/kandidater/${id}/kontakt`, aForm({ open: 'no', kind: 'other', text: 'Internt' }), { as: lone })
  expect(await page(lone, `/kandidater/${id}`)).toContain('Kun for kolleger')
  for (const path of ['/min-side', '/samtaler', `/kandidater/${id}`])
    for (const at of [path, `${path}.data`]) {
      const body = await (await app.get(at, { as: self })).text()
      for (const words of ['Kun for kolleger', 'Hemmelig plan', '30. november', 'Internt'])
        expect([at, words, body.includes(words)]).toEqual([at, words, false])
    }
  expect(await page(self, '/samtaler')).toContain('I talte sammen i dag.')
})

test('a CPR number is refused and a diagnosis warned of once, with everything that was typed', async () => {
  const { db, app, lone, id } = await aTown()
  const write = `/kandidater/${id}/kontakt`
  for (const field of ['text', 'nextWhat']) {
    const refused = await app.post(write, aForm({ [field]: 'Nr. 010190-1234', nextOn: '2026-12-01' }), { as: lone })
    expect([field, refused.status, (await refused.text()).includes('CPR')]).toEqual([field, 400, true])
  }
  const form = aForm({ text: 'Hun fortalte om sin depression.' })
  const warned = await app.post(write, form, { as: lone })
  expect(warned.status).toBe(400)
  const html = await warned.text()
  for (const words of ['“depression” ligner en diagnose', 'name="kept"', 'Hun fortalte om sin depression.', '#kept'])
    expect([words, html.includes(words)]).toEqual([words, true])
  expect(await db.read((q) => q.$count(contacts))).toBe(0)
  expect((await app.post(write, { ...form, kept: 'on' }, { as: lone })).status).toBe(302)
  const { employer } = await anEmployer(db)
  const firm = aForm({ text: 'Plejehjem for borgere med demens og depression.', kind: 'visit' })
  expect((await app.post(`/virksomheder/${employer.id}/kontakt`, firm, { as: lone })).status).toBe(302)
})

test.each([
  ['no way of talking', { kind: 'telepathy' }, 'kind'],
  ['a word of the language', { kind: '__proto__' }, 'kind'],
  ['a day that does not exist', { heldOn: '2026-02-31' }, 'heldOn'],
  ['no day', { heldOn: '' }, 'heldOn'],
  ['tomorrow', { heldOn: '2026-11-25' }, 'heldOn'],
  ['nothing but space', { text: '   ' }, 'text'],
  ['far too long', { text: 'å'.repeat(1001) }, 'text'],
  ['a null character', { text: 'a\u0000b' }, 'text'],
  ['no answer to who may read', { open: 'maybe' }, 'open'],
  ['a time that does not exist', { nextOn: '2026-12-01', nextClock: '25.00' }, 'nextClock'],
  ['a time without a day', { nextClock: '10' }, 'nextOn'],
  ['a number that is no day', { nextOn: '1e9' }, 'nextOn'],
])('a form that nobody can mean comes back with its error: %s', async (_, over, field) => {
  const { db, app, lone, id } = await aTown()
  const answer = await app.post(`/kandidater/${id}/kontakt`, aForm(over), { as: lone })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(`href="#${field}"`)
  expect(await db.read((q) => q.$count(contacts))).toBe(0)
})

test('words that would be a script stay words on every page', async () => {
  const { app, lone, self, id, page } = await aTown()
  const text = '"><script>alert(1)</script>'
  await app.post(`/kandidater/${id}/kontakt`, aForm({ text, nextOn: '2026-11-26', nextWhat: text }), { as: lone })
  await app.post('/samtaler', { intent: 'ask', formId: v7(), text, suits: 'any' }, { as: self })
  const pages = [
    [lone, `/kandidater/${id}`],
    [lone, `/kandidater/${id}/journal`],
    [lone, '/min-side'],
    [self, '/min-side'],
    [self, '/samtaler'],
  ] as const
  for (const [as, path] of pages) {
    const html = await page(as, path)
    expect([path, html.includes('alert(1)'), html.includes('<script>alert')]).toEqual([path, true, false])
  }
})

test('another municipality’s people and contacts answer like ones that never were', async () => {
  const { db, app, lone, id } = await aTown()
  await app.post(`/kandidater/${id}/kontakt`, aForm({ nextOn: '2026-12-01' }), { as: lone })
  const [contact] = await db.read((q) => q.select().from(contacts))
  const anne = await aConsultant(db, { municipalityCode: '0230' })
  const bodies: string[] = []
  for (const [person, written] of [
    [id, contact!.id],
    [DEAD, DEAD],
  ] as const) {
    for (const path of [
      `/kandidater/${person}/kontakt`,
      `/kandidater/${person}/journal?post=k-${written}`,
      `/kandidater/${person}/overdrag`,
      `/kontakter/${written}`,
    ]) {
      const answer = await app.get(path, { as: anne })
      expect([path, answer.status]).toEqual([path, 404])
      const body = (await answer.text()).replaceAll(person, 'id').replaceAll(written, 'id')
      bodies.push(body.replace(/nonce="[^"]*"/g, ''))
    }
    const posts = [
      [`/kandidater/${person}/kontakt`, aForm()],
      [`/kandidater/${person}/overdrag`, { formId: v7(), from: lone.userId, to: anne.userId, reason: 'Min nu' }],
      [`/kontakter/${written}`, { intent: 'undo' }],
      [`/kontakter/${written}`, { intent: 'drop' }],
      [`/kontakter/${written}`, { ...aForm(), version: '1' }],
    ] as const
    for (const [path, form] of posts)
      expect([path, (await app.post(path, form, { as: anne })).status]).toEqual([path, 404])
  }
  expect(bodies.slice(0, 4)).toEqual(bodies.slice(4))
  expect(await db.read((q) => q.select().from(contacts))).toEqual([contact])
})

test('employers, leaders, admins and candidates come through none of staff’s doors', async () => {
  const { db, app, lone, self, id } = await aTown()
  await app.post(`/kandidater/${id}/kontakt`, aForm(), { as: lone })
  const { employer, actor: boss } = await anEmployer(db)
  await app.post(`/virksomheder/${employer.id}/kontakt`, aForm({ text: 'Om firmaet', kind: 'visit' }), { as: lone })
  const [contact] = await db.read((q) => q.select().from(contacts))
  const leader = await aUser(db, { role: 'leader' })
  const paths = [
    `/kandidater/${id}/kontakt`,
    `/kandidater/${id}/journal`,
    `/kandidater/${id}/overdrag`,
    `/virksomheder/${employer.id}/kontakt`,
    `/virksomheder/${employer.id}/journal`,
    `/kontakter/${contact!.id}`,
  ]
  for (const as of [boss, leader, await aUser(db, { role: 'admin' }), self])
    for (const path of paths) {
      expect([as.role, path, (await app.get(path, { as })).status]).toEqual([as.role, path, 403])
      // The sheet for the journal takes no forms at all.
      const refused = path.endsWith('/journal') ? 405 : 403
      const answer = await app.post(path, { intent: 'undo' }, { as })
      expect([as.role, path, answer.status]).toEqual([as.role, path, refused])
    }
  for (const as of [boss, leader, lone]) expect((await app.get('/samtaler', { as })).status).toBe(403)
  for (const as of [boss, leader])
    expect(await (await app.get(`/virksomheder/${employer.id}`, { as })).text()).not.toContain('Om firmaet')
  expect(await db.read((q) => q.$count(contacts))).toBe(2)
})

test('what was written of an employer can be taken to the journal, in the municipality that wrote it', async () => {
  const { db, app, lone } = await aTown()
  const { employer } = await anEmployer(db)
  await app.post(`/virksomheder/${employer.id}/kontakt`, aForm({ text: 'De vil gerne', kind: 'visit' }), { as: lone })
  const file = await (await app.get(`/virksomheder/${employer.id}`, { as: lone })).text()
  expect(file).toContain(`/virksomheder/${employer.id}/journal?post=`)
  const sheet = async (as: Actor) => (await app.get(`/virksomheder/${employer.id}/journal`, { as })).text()
  expect(await sheet(lone)).toMatch(/<textarea[^>]*>[^<]*De vil gerne/)
  const elsewhere = await sheet(await aConsultant(db, { municipalityCode: '0230' }))
  expect(elsewhere).toContain('<textarea')
  expect(elsewhere).not.toContain('De vil gerne')
  expect((await app.get('/virksomheder/findes-ikke/journal', { as: lone })).status).toBe(404)
})

test('she asks, her consultant finds it on the day, and the call answers it; silence makes no task', async () => {
  const { db, app, lone, self, id, page } = await aTown()
  expect(await page(lone, '/min-side')).not.toContain('Bad om en samtale')
  const ask = { intent: 'ask', formId: v7(), text: 'Om færre timer', suits: 'morning' }
  expect((await app.post('/samtaler', ask, { as: self })).status).toBe(302)
  expect(await page(self, '/min-side')).toContain('Du har bedt om en samtale')
  const day = await page(lone, '/min-side')
  for (const words of ['Bad om en samtale', '“Om færre timer” Helst om formiddagen.', `/kandidater/${id}/kontakt`])
    expect([words, day.includes(words)]).toEqual([words, true])
  expect(await page(lone, `/kandidater/${id}/kontakt`)).toContain('Om færre timer')
  await app.post('/samtaler', { intent: 'withdraw', formId: v7() }, { as: self })
  expect(await page(lone, '/min-side')).not.toContain('Bad om en samtale')
  await app.post('/samtaler', { ...ask, formId: v7() }, { as: self })
  await app.post(`/kandidater/${id}/kontakt`, aForm(), { as: lone })
  expect(await page(lone, '/min-side')).not.toContain('Bad om en samtale')
  expect(await page(self, '/min-side')).not.toContain('Du har bedt om en samtale')
  const rows = await db.read((q) => q.select().from(talkRequests))
  expect(rows.map(({ withdrawnAt, answeredAt }) => [withdrawnAt !== null, answeredAt !== null]).toSorted()).toEqual([
    [false, true],
    [true, false],
  ])
})

test('of two who hand her over at once one wins; she and the new consultant learn of it, why stays among staff', async () => {
  const { db, app, lone, mikkel, self, id, page } = await aTown()
  const anne = await aConsultant(db, { name: 'Anne Dahl' })
  const form = (to: Actor) => ({ formId: v7(), from: lone.userId, to: to.userId, reason: 'Lone får nye opgaver.' })
  const answers = await Promise.all(
    [mikkel, anne].map((to) => app.post(`/kandidater/${id}/overdrag`, form(to), { as: lone })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409])
  const [row] = await db.read((q) => q.select().from(candidates).where(eq(candidates.id, id)))
  const [winner, loser] = row!.consultantId === mikkel.userId ? [mikkel, anne] : [anne, mikkel]
  const refused = await answers.find(({ status }) => status === 409)!.text()
  expect(refused).toContain(`Ansvarlig nu: ${winner.name}`)
  const mails = await db.read((q) => q.select().from(outbox))
  expect(mails.map(({ kind, slots }) => [kind, slots])).toEqual([
    ['news', {}],
    ['news', {}],
  ])
  expect(new Set(mails.map(({ to }) => to))).toEqual(new Set([self.email, winner.email]))
  const day = await page(winner, '/min-side')
  for (const words of ['Overdraget til dig', 'Lone får nye opgaver.', 'Fra Lone Bækgaard'])
    expect([words, day.includes(words)]).toEqual([words, true])
  expect(await page(loser, '/min-side')).not.toContain('Overdraget til dig')
  for (const path of ['/min-side', '/samtaler', `/kandidater/${id}`]) {
    const own = await page(self, path)
    expect([path, own.includes(winner.name), own.includes('nye opgaver')]).toEqual([path, true, false])
  }
  await app.post(`/kandidater/${id}/kontakt`, aForm(), { as: winner })
  expect(await page(winner, '/min-side')).not.toContain('Overdraget til dig')
})

test('she is handed to no stranger, no closed account and nobody without a reason', async () => {
  const { db, app, lone, mikkel, id } = await aTown()
  const far = await aConsultant(db, { municipalityCode: '0230' })
  const closed = await aConsultant(db, { disabledAt: new Date('2026-11-01T08:00:00Z') })
  const leader = await aUser(db, { role: 'leader' })
  const form = { formId: v7(), from: lone.userId, to: mikkel.userId, reason: 'Lone får nye opgaver.' }
  const wrong = [far, closed, leader, lone].map(({ userId }) => ({ to: userId }))
  for (const over of [...wrong, { to: '' }, { to: DEAD }, { reason: ' ' }, { reason: 'CPR 010190-1234' }]) {
    const answer = await app.post(`/kandidater/${id}/overdrag`, { ...form, formId: v7(), ...over }, { as: lone })
    expect([over, answer.status]).toEqual([over, 400])
  }
  const diagnosis = { ...form, reason: 'Har skizofreni.' }
  expect((await app.post(`/kandidater/${id}/overdrag`, diagnosis, { as: lone })).status).toBe(400)
  const [row] = await db.read((q) => q.select().from(candidates).where(eq(candidates.id, id)))
  expect(row!.consultantId).toBe(lone.userId)
  expect((await app.post(`/kandidater/${id}/overdrag`, { ...diagnosis, kept: 'on' }, { as: lone })).status).toBe(302)
})

test('two windows on one contact: the later save is told, and counts when it is sent again', async () => {
  const { db, app, lone, id } = await aTown()
  await app.post(`/kandidater/${id}/kontakt`, aForm(), { as: lone })
  const [contact] = await db.read((q) => q.select().from(contacts))
  const path = `/kontakter/${contact!.id}`
  const save = (text: string, version: string) => app.post(path, { ...aForm({ text }), version }, { as: lone })
  expect((await save('Først', '1')).status).toBe(302)
  const late = await save('Sidst', '1')
  expect(late.status).toBe(409)
  const html = await late.text()
  expect(html).toMatch(/name="version" value="2"/)
  expect(html).toContain('Sidst')
  expect((await save('Sidst', '2')).status).toBe(302)
  const [row] = await db.read((q) => q.select().from(contacts))
  expect(row).toMatchObject({ text: 'Sidst', version: 3 })
})

test('the sheet for the journal is text in a field: a period, a kind, or one event', async () => {
  const { app, lone, id, page } = await aTown()
  await app.post(`/kandidater/${id}/kontakt`, aForm({ text: 'I dag', heldOn: '2026-11-24' }), { as: lone })
  await app.post(`/kandidater/${id}/kontakt`, aForm({ text: 'Før i ugen', heldOn: '2026-11-17' }), { as: lone })
  const sheet = async (query: string) =>
    /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(await page(lone, `/kandidater/${id}/journal${query}`))![1]!
  const whole = await sheet('')
  expect(whole.indexOf('Før i ugen')).toBeLessThan(whole.indexOf('I dag'))
  expect(whole).toContain('17. november 2026: Telefon\nFør i ugen\nSkrevet af Lone Bækgaard.')
  expect(await sheet('?fra=2026-11-18')).not.toContain('Før i ugen')
  expect(await sheet('?slags=profil')).not.toContain('I dag')
  const file = await page(lone, `/kandidater/${id}`)
  const key = /journal\?post=(k-[\w-]+)/.exec(file)![1]!
  expect(await sheet(`?post=${key}`)).not.toContain('Før i ugen')
  for (const strange of ['?post=x', '?fra=x&til=2026-02-31&slags=__proto__']) await sheet(strange)
})

test('what was shown of talks is in her log, in plain words', async () => {
  const { db, app, lone, self, id, page } = await aTown()
  await app.post(`/kandidater/${id}/kontakt`, aForm(), { as: lone })
  await page(lone, `/kandidater/${id}`)
  await page(lone, `/kandidater/${id}/journal`)
  await page(lone, `/kandidater/${id}/kontakt`)
  const read = await db.read((q) =>
    q
      .select({ purpose: auditEntries.purpose, groups: auditSubjects.groups })
      .from(auditEntries)
      .innerJoin(auditSubjects, eq(auditSubjects.entryId, auditEntries.id))
      .where(eq(auditEntries.kind, 'reading')),
  )
  expect(read.map(({ purpose, groups }) => [purpose, groups.includes('talk')]).toSorted()).toEqual([
    ['candidate.read', true],
    ['contact.read', true],
    ['contact.write', true],
  ])
  const log = await page(self, '/log')
  for (const words of ['Skrev om en kontakt med dig.', 'jeres samtaler', 'Skrive til journalen'])
    expect([words, log.includes(words)]).toEqual([words, true])
})

test('pages ask the database as often with two hundred contacts as with one', async () => {
  const { db, app, lone, self, id } = await aTown()
  const { employer } = await anEmployer(db)
  const many = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const row = {
        byUserId: lone.userId,
        municipalityCode: '0350',
        kind: 'phone' as const,
        text: `Nr. ${index}`,
        visibleToCandidate: true,
        heldOn: '2026-09-01',
        nextOn: '2026-11-25',
        createdAt: new Date(Date.UTC(2026, 8, 1, 8, index)),
      }
      await db.tx((tx) => tx.insert(contacts).values({ ...row, id: v7(), candidateId: id }))
      await db.tx((tx) => tx.insert(contacts).values({ ...row, id: v7(), employerId: employer.id }))
      const { candidate } = await aCandidate(db, { consultantId: lone.userId, name: `Person ${index}` })
      const asked = { candidateId: candidate.id, suits: 'any' as const, askedAt: new Date('2026-11-23T08:00:00Z') }
      await db.tx((tx) => tx.insert(talkRequests).values({ ...asked, id: v7() }))
      await db.tx((tx) => tx.insert(contacts).values({ ...row, id: v7(), candidateId: candidate.id }))
    }
  }
  const pages = [
    [lone, '/min-side'],
    [lone, `/kandidater/${id}`],
    [lone, `/kandidater/${id}/kontakt`],
    [lone, `/kandidater/${id}/journal`],
    [lone, `/virksomheder/${employer.id}`],
    [self, '/min-side'],
    [self, '/samtaler'],
  ] as const
  const queries = () =>
    Promise.all(
      pages.map(async ([as, path]) => [path, (await app.get(path, { as })).headers.get('x-queries')] as const),
    )
  await many(1)
  const one = await queries()
  await many(199)
  expect(await queries()).toEqual(one)
  expect(one.filter(([, count]) => Number(count) > 12)).toEqual([])
  console.info(one.map(([path, count]) => `${path.replace(/[0-9a-f-]{36}/, ':id')} ${count}`).join(', '))
}, 60_000)
