import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getCandidateHistory } from '#app/domain/contacts/candidate-history.server.ts'
import { getContact, getNewContact } from '#app/domain/contacts/contact-form.server.ts'
import { getEmployerHistory } from '#app/domain/contacts/employer-history.server.ts'
import type { ContactForm } from '#app/domain/contacts/form.ts'
import { getOwnTalks, getOwnTalksPage } from '#app/domain/contacts/own-talks.server.ts'
import { askForTalk, findOpenRequest, withdrawRequest } from '#app/domain/contacts/talk-requests.server.ts'
import {
  changeContact,
  dropAppointment,
  takeBackContact,
  writeContact,
} from '#app/domain/contacts/write-contact.server.ts'
import { v7 } from '#db/id.ts'
import { auditPayloads, auditSubjects, candidates, contacts, introductionEvents } from '#db/schema/index.ts'
import {
  aCandidate,
  aCandidateWithAccount,
  aConsultant,
  anEmployer,
  anIntroduction,
  aRole,
  aUser,
} from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const TODAY = '2026-11-24'
const on = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) })
const notThere = { init: { status: 404 } }

function aForm(over: Partial<ContactForm> = {}): ContactForm {
  return {
    formId: v7(),
    version: undefined,
    kind: 'phone',
    heldOn: TODAY,
    text: 'Vi talte om timer.',
    open: true,
    nextOn: null,
    nextClock: null,
    nextWhat: '',
    ...over,
  }
}

/** The id in the path that a written contact led to; throws what was refused. */
function idOf(result: Awaited<ReturnType<typeof writeContact>>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.path.split('skrevet=')[1]!
}

test('a contact is written once, whatever is posted twice or side by side, and the log holds no word of it', async () => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db)
  const form = aForm({ text: 'Hun har fået en ny hund.' })
  const about = { candidateId: candidate.id }
  const paths = await Promise.all([1, 2, 3].map(() => writeContact(db, lone, about, form)))
  expect(new Set(paths.map(idOf)).size).toBe(1)
  expect(await db.read((q) => q.$count(contacts))).toBe(1)
  const logged = await db.read((q) => q.select().from(auditPayloads))
  expect(logged.map(({ body }) => [body.entity, body.action])).toEqual([['contact', 'created']])
  expect(JSON.stringify(logged)).not.toContain('hund')
  expect(await db.read((q) => q.select().from(auditSubjects))).toMatchObject([
    { candidateId: candidate.id, groups: ['contact'] },
  ])
})

test.each([
  [{ heldOn: '2026-11-25' }, 'heldOn'],
  [{ heldOn: '2025-11-01' }, 'heldOn'],
  [{ nextOn: '2026-11-23' }, 'nextOn'],
  [{ nextOn: '2029-11-23' }, 'nextOn'],
  [{ nextWhat: 'Møde' }, 'nextOn'],
  [{ nextClock: '10:00' }, 'nextOn'],
])('days that cannot be are refused: %o', async (over, field) => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db)
  const refused = await writeContact(db, lone, { candidateId: candidate.id }, aForm(over))
  expect(refused).toMatchObject({ ok: false, errors: { [field]: [expect.stringContaining('contacts.error.')] } })
  expect(await db.read((q) => q.$count(contacts))).toBe(0)
})

test('staff of another municipality find nobody to write about, and nothing to read', async () => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const anne = aVisit(await aConsultant(db, { municipalityCode: '0230', name: 'Anne Dahl' }))
  const { candidate } = await aCandidate(db)
  const about = { candidateId: candidate.id }
  const id = idOf(await writeContact(db, lone, about, aForm()))
  const { employer } = await anEmployer(db)
  const firms = idOf(await writeContact(db, lone, { employerId: employer.id }, aForm({ open: false })))
  await expect(writeContact(db, anne, about, aForm())).rejects.toMatchObject(notThere)
  await expect(db.read((q) => getNewContact(q, anne, about))).rejects.toMatchObject(notThere)
  for (const one of [id, firms]) {
    await expect(db.read((q) => getContact(q, anne, one))).rejects.toMatchObject(notThere)
    await expect(dropAppointment(db, anne, one)).rejects.toMatchObject(notThere)
    await expect(takeBackContact(db, anne, one)).rejects.toMatchObject(notThere)
    await expect(changeContact(db, anne, one, aForm({ version: 1 }))).rejects.toMatchObject(notThere)
  }
  const theirs = await db.read((q) => getEmployerHistory(q, anne, employer.id, []))
  expect(theirs).toMatchObject({ entries: [], standing: { last: null } })
  expect(anne.seen.size).toBe(0)
})

test('contacts with an employer are for consultants: its own people, leaders and admins read none', async () => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const { employer, actor: boss } = await anEmployer(db)
  idOf(await writeContact(db, lone, { employerId: employer.id }, aForm({ kind: 'visit', open: false })))
  const ours = await db.read((q) => getEmployerHistory(q, lone, employer.id, []))
  expect(ours?.entries.map(({ what }) => what)).toEqual(['Besøg'])
  for (const actor of [boss, await aUser(db, { role: 'leader' }), await aUser(db, { role: 'admin' })]) {
    const visit = aVisit(actor)
    expect(await db.read((q) => getEmployerHistory(q, visit, employer.id, []))).toBeNull()
    const about = { employerId: employer.id }
    await expect(writeContact(db, visit, about, aForm({ open: false }))).rejects.toMatchObject(notThere)
    await expect(db.read((q) => getNewContact(q, visit, about))).rejects.toMatchObject(notThere)
  }
})

test('a contact is put right and taken back by whoever wrote it, on its day, and by nobody else', async () => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const mikkel = aVisit(await aConsultant(db, { name: 'Mikkel Thorsen' }))
  const { candidate } = await aCandidate(db)
  const id = idOf(await writeContact(db, lone, { candidateId: candidate.id }, aForm()))
  const mended = aForm({ version: 1, text: 'Vi talte om dage.', open: false })
  await expect(changeContact(db, mikkel, id, mended)).rejects.toMatchObject(notThere)
  const tomorrow = { ...lone, ...on('2026-11-25') }
  await expect(changeContact(db, tomorrow, id, mended)).rejects.toMatchObject(notThere)
  await expect(takeBackContact(db, tomorrow, id)).rejects.toMatchObject(notThere)
  expect(await db.read((q) => getContact(q, tomorrow, id))).toMatchObject({ mayChange: false })
  expect((await changeContact(db, lone, id, mended)).ok).toBe(true)
  const late = await changeContact(db, lone, id, aForm({ version: 1, text: 'For sent.' }))
  expect(late).toMatchObject({ ok: false, version: 2 })
  const [row] = await db.read((q) => q.select().from(contacts))
  expect(row).toMatchObject({ text: 'Vi talte om dage.', visibleToCandidate: false, version: 2 })
  await takeBackContact(db, lone, id)
  expect(await db.read((q) => q.$count(contacts))).toBe(0)
  await expect(takeBackContact(db, lone, id)).rejects.toMatchObject(notThere)
})

test('she asks for a talk; a call answers it, a text message does not, and undoing the call lets it wait again', async () => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const { candidate, actor } = await aCandidateWithAccount(db, { consultantId: lone.actor.userId })
  const self = aVisit(actor)
  const about = { candidateId: candidate.id }
  const waits = () => db.read((q) => findOpenRequest(q, candidate.id))
  await askForTalk(db, self, { formId: v7(), text: 'Om timer', suits: 'morning' })
  await writeContact(db, lone, about, aForm({ kind: 'message' }))
  await writeContact(db, lone, about, aForm({ heldOn: '2026-11-20' }))
  expect(await waits()).toMatchObject({ text: 'Om timer' })
  const call = idOf(await writeContact(db, lone, about, aForm()))
  expect(await waits()).toBeNull()
  await changeContact(db, lone, call, aForm({ kind: 'message', version: 1 }))
  expect(await waits()).not.toBeNull()
  await changeContact(db, lone, call, aForm({ version: 2 }))
  expect(await waits()).toBeNull()
  await takeBackContact(db, lone, call)
  expect(await waits()).toMatchObject({ text: 'Om timer' })
  await withdrawRequest(db, self)
  expect(await waits()).toBeNull()
  expect((await withdrawRequest(db, self)).ok).toBe(true)
})

test('asking twice, also side by side, is one wish with the newest words', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const self = aVisit(actor)
  const ask = (text: string) => askForTalk(db, self, { formId: v7(), text, suits: 'any' })
  await Promise.all([ask('a'), ask('b')])
  await ask('c')
  expect(await db.read((q) => findOpenRequest(q, candidate.id))).toMatchObject({ text: 'c' })
  const page = await db.read((q) => getOwnTalksPage(q, self))
  expect(page.asked).toEqual({ ago: 'i dag', text: 'c', suits: 'any' })
  expect(page.entries).toHaveLength(1)
})

test('nobody but a candidate asks for a talk or reads her page of talks', async () => {
  const db = await testDb()
  const { actor: boss } = await anEmployer(db)
  for (const actor of [boss, await aConsultant(db), await aUser(db, { role: 'leader' })]) {
    const visit = aVisit(actor)
    await expect(db.read((q) => getOwnTalksPage(q, visit))).rejects.toMatchObject(notThere)
    await expect(askForTalk(db, visit, { formId: v7(), text: '', suits: 'any' })).rejects.toMatchObject(notThere)
  }
})

test('a new appointment takes the older one’s place, and one can be called off', async () => {
  const db = await testDb()
  const lone = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db)
  const about = { candidateId: candidate.id }
  const next = async () => (await db.read((q) => getCandidateHistory(q, lone, candidate.id))).standing.next
  await writeContact(db, { ...lone, ...on('2026-11-20') }, about, aForm({ heldOn: '2026-11-20', nextOn: '2026-12-03' }))
  const newer = idOf(await writeContact(db, lone, about, aForm({ nextOn: '2026-12-01', nextClock: '10:00' })))
  expect(await next()).toEqual([{ id: newer, words: '1. december 2026 kl. 10.00', passed: false }])
  await dropAppointment(db, lone, newer)
  await dropAppointment(db, lone, newer)
  expect(await next()).toEqual([])
  const actions = (await db.read((q) => q.select().from(auditPayloads))).map(({ body }) => body.action)
  expect(actions.filter((action) => action === 'dropped')).toHaveLength(1)
})

test('her history holds everything, and what is kept among colleagues is not in her own', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const { candidate, consultant, self } = pair
  await walk(db, pair, 'presented')
  const lone = aVisit(consultant)
  const about = { candidateId: candidate.id }
  await writeContact(db, lone, about, aForm({ text: 'Åben tekst' }))
  await writeContact(db, lone, about, aForm({ text: 'Lukket tekst', open: false, nextOn: '2026-12-01' }))
  await writeContact(db, lone, about, aForm({ text: 'Kun for os', open: false, kind: 'other' }))
  const { value: staff, queries } = await db.counted(() => db.read((q) => getCandidateHistory(q, lone, candidate.id)))
  expect(queries).toBe(6)
  const count = (kind: string) => staff.entries.filter((entry) => entry.kind === kind).length
  expect([count('contact'), count('introduction'), count('consent')]).toEqual([3, 3, 1])
  expect(staff.standing).toMatchObject({ last: { ago: 'i dag' }, next: [{ words: '1. december 2026' }] })
  expect(lone.seen.get(candidate.id)).toContain('talk')
  const own = await db.read((q) => getCandidateHistory(q, aVisit(self), candidate.id))
  const told = JSON.stringify(own)
  expect(told).toContain('Åben tekst')
  for (const words of ['Lukket tekst', 'Kun for os', '1. december']) expect(told).not.toContain(words)
  expect(own.entries.filter(({ kind }) => kind === 'contact').map(({ text }) => text)).toEqual([null, 'Åben tekst'])
  expect(own.standing).toMatchObject({ last: { ago: 'i dag' }, next: [] })
})

test('an answer that was heard by telephone counts as having talked', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const { id } = await anIntroduction(db, { roleId: role.id, employerId: employer.id, candidateId: candidate.id })
  const event = { introductionId: id, at: new Date('2026-11-20T08:00:00Z'), toStatus: 'accepted' as const, details: {} }
  const heard = { onBehalfOf: 'candidate' as const, saidOn: '2026-11-19' }
  await db.tx((tx) => tx.insert(introductionEvents).values({ ...event, ...heard, id: v7(), way: 'phone' }))
  await db.tx((tx) =>
    tx.insert(introductionEvents).values({ ...event, ...heard, id: v7(), way: 'paper', saidOn: '2026-11-22' }),
  )
  const talks = await db.read((q) => getOwnTalks(q, aVisit(actor), { id: candidate.id, consultantId: null }))
  expect(talks.standing.last).toEqual({ on: '19. november 2026', ago: 'for 5 dage siden' })
})

test('an employer’s history names our own candidates only, and others from when they were presented', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const { employer, candidate, consultant } = pair
  await walk(db, pair, 'presented')
  const anne = await aConsultant(db, { municipalityCode: '0230' })
  const lone = aVisit(consultant)
  const ours = await db.read((q) => getEmployerHistory(q, lone, employer.id, []))
  expect(ours?.entries.map(({ text }) => text)).toEqual(Array(3).fill(`Mette Ravn: ${pair.role.title}`))
  expect(lone.seen.has(candidate.id)).toBe(true)
  await db.tx((tx) => tx.update(candidates).set({ municipalityCode: '0230' }).where(eq(candidates.id, candidate.id)))
  const contact = await db.read((q) => getEmployerHistory(q, aVisit(consultant), employer.id, []))
  expect(contact?.entries.map(({ text }) => text)).toEqual([`En borger fra Rudersdal: ${pair.role.title}`])
  const own = await db.read((q) => getEmployerHistory(q, aVisit(anne), employer.id, []))
  expect(own?.entries).toHaveLength(3)
})
