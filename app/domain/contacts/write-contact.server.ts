import { and, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { contacts } from '#db/schema/index.ts'
import { type ContactRecord, mayChange } from './contact.ts'
import { type About, aboutOf, loadAbout, loadContact } from './contacts.server.ts'
import type { ContactForm } from './form.ts'
import { reopenRequest, settleRequest } from './talk-requests.server.ts'
import { tellOfContact } from './tell-contact.server.ts'

/** What became of it. `version`: it was put right elsewhere meanwhile, and this is what the form carries from now on. */
export type Written = Done | (Refused & { readonly version?: number })

/** How far back a contact may be written down, and how far ahead something may be agreed, in days. */
const BACK_DAYS = 366
const AHEAD_DAYS = 2 * 366

/**
 * Writes down a contact with a candidate or an employer; a second post of the same form has no second effect. A talk
 * answers a candidate's wish to be called. Throws 404 for somebody whom the actor may not write about.
 */
export function writeContact(db: Db, visit: OpenVisit, about: About, form: ContactForm): Promise<Written> {
  return once(db, visit, `contact ${form.formId}`, async (tx) => {
    await loadAbout(tx, visit, about)
    const errors = dayErrors(form, dayOf(visit.now))
    if (errors) return { ok: false, errors }
    const id = v7()
    const { userId: byUserId, municipalityCode } = visit.actor
    const columns = { ...about, ...columnsOf(form), byUserId, municipalityCode: municipalityCode! }
    await tx.insert(contacts).values({ ...columns, id, createdAt: visit.now })
    if ('candidateId' in about) {
      const answers = await settleRequest(tx, visit, { ...form, id, candidateId: about.candidateId })
      await tellOfContact(tx, visit, { id, candidateId: about.candidateId, was: null, is: form, answers })
    }
    await log(tx, visit, { ...about, id }, 'created', logged(form))
    return { ok: true, path: paths.written(about, id) }
  })
}

/** Puts a contact right, on the day and by whoever wrote it. Throws 404 for anybody else and any other day. */
export function changeContact(db: Db, visit: OpenVisit, id: string, form: ContactForm): Promise<Written> {
  return once(db, visit, `change ${form.formId}`, async (tx) => {
    const contact = await loadOwn(tx, visit, id)
    if (contact.version !== form.version)
      return { ok: false, errors: { '': ['contacts.error.changed'] }, version: contact.version }
    const errors = dayErrors(form, dayOf(contact.createdAt))
    if (errors) return { ok: false, errors }
    const is = columnsOf(form)
    await tx
      .update(contacts)
      .set({ ...is, version: contact.version + 1 })
      .where(and(eq(contacts.id, id), eq(contacts.version, contact.version)))
    if (contact.candidateId) {
      await reopenRequest(tx, id)
      const { candidateId } = contact
      const answers = await settleRequest(tx, visit, { ...form, id, candidateId })
      const was = { ...contact, open: contact.visibleToCandidate }
      await tellOfContact(tx, visit, { id, candidateId, was, is: form, answers })
    }
    const was = logged({ ...contact, open: contact.visibleToCandidate })
    await log(tx, visit, contact, 'changed', { was, is: logged(form), textChanged: contact.text !== form.text })
    return { ok: true, path: paths.written(aboutOf(contact), id) }
  })
}

/** "Fortryd": the contact is gone, and what it answered waits again. Only the day and the hand that wrote it. */
export function takeBackContact(db: Db, visit: OpenVisit, id: string): Promise<Done> {
  return db.tx(async (tx) => {
    const contact = await loadOwn(tx, visit, id)
    await reopenRequest(tx, id)
    if (contact.candidateId)
      await tellOfContact(tx, visit, {
        id,
        candidateId: contact.candidateId,
        was: { ...contact, open: contact.visibleToCandidate },
        is: null,
        answers: false,
      })
    await tx.delete(contacts).where(eq(contacts.id, id))
    await log(tx, visit, contact, 'taken_back', logged({ ...contact, open: contact.visibleToCandidate }))
    return { ok: true, path: paths.about(aboutOf(contact)) }
  })
}

/** Calls an appointment off; doing it twice changes nothing more. Any consultant who may write about the person. */
export function dropAppointment(db: Db, visit: OpenVisit, id: string): Promise<Done> {
  return db.tx(async (tx) => {
    const contact = await loadContact(tx, visit, id)
    const done = { ok: true, path: paths.about(aboutOf(contact)) } as const
    if (contact.nextOn === null || contact.nextDroppedAt !== null) return done
    await tx.update(contacts).set({ nextDroppedAt: visit.now }).where(eq(contacts.id, id))
    const was = { ...contact, open: contact.visibleToCandidate }
    if (contact.candidateId)
      await tellOfContact(tx, visit, { id, candidateId: contact.candidateId, was, is: null, answers: false })
    await log(tx, visit, contact, 'dropped', { nextOn: contact.nextOn })
    return done
  })
}

async function loadOwn(tx: Writer, visit: OpenVisit, id: string): Promise<ContactRecord> {
  const contact = await loadContact(tx, visit, id)
  const today = dayOf(visit.now)
  if (!mayChange(visit.actor, contact, (at) => dayOf(at) === today)) throw notFound()
  return contact
}

function columnsOf({ kind, heldOn, text, open, nextOn, nextClock, nextWhat }: ContactForm) {
  return { kind, heldOn, text, visibleToCandidate: open, nextOn, nextClock, nextWhat, nextDroppedAt: null }
}

/** Days that cannot be; null when all can. `written` is the day on which it was written down. */
function dayErrors({ heldOn, nextOn, nextClock, nextWhat }: ContactForm, written: string): FieldErrors | null {
  const errors: Record<string, string[]> = {}
  if (heldOn > written) errors.heldOn = ['contacts.error.future']
  else if (heldOn < addDays(written, -BACK_DAYS)) errors.heldOn = ['contacts.error.long']
  if (nextOn === null && (nextClock !== null || nextWhat !== '')) errors.nextOn = ['contacts.error.nextOn']
  else if (nextOn !== null && (nextOn < written || nextOn > addDays(written, AHEAD_DAYS)))
    errors.nextOn = ['contacts.error.next']
  return Object.keys(errors).length > 0 ? errors : null
}

/** What the log keeps: never the words. */
function logged(form: Pick<ContactForm, 'kind' | 'heldOn' | 'open' | 'nextOn'>) {
  const { kind, heldOn, open, nextOn } = form
  return { kind, heldOn, open, nextOn }
}

type Logged = { readonly id: string; readonly candidateId?: string | null; readonly employerId?: string | null }

function log(
  tx: Writer,
  visit: OpenVisit,
  contact: Logged,
  action: string,
  details: Readonly<Record<string, unknown>>,
) {
  const { id: entityId, candidateId, employerId } = contact
  const about = employerId ? { employerId } : {}
  const change = { entity: 'contact', entityId, action, details: { ...details, ...about } }
  return recordChange(tx, visit, { ...change, candidateIds: candidateId ? [candidateId] : [] })
}
