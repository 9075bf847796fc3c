import { eq } from 'drizzle-orm'
import { hashPassword } from '#app/auth/password.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { DEMO_PASSWORD } from '#app/domain/accounts/demo-logins.ts'
import { writeContact } from '#app/domain/contacts/write-contact.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { type Db, openDb } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { consents, introductions, placements, users } from '#db/schema/index.ts'
import { demoId } from '#db/seed/demo-id.ts'
import { aConsultant, anEmployer, aRole, aUser } from '#db/seed/factories.ts'
import { aFittingCandidate, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'
import { anyCvr } from './invent.ts'

/** The day on which the demo of the pages stands still: Tuesday 24 November 2026, nine o'clock. */
export const TODAY = new Date('2026-11-24T08:00:00Z')

/** Logins beside the demo's own. `new-` has nothing yet; `signe` is in a job and on the way to another. */
export const LOGINS = {
  candidate: 'borger@demo.fleksbro.dk',
  employer: 'virksomhed@demo.fleksbro.dk',
  consultant: 'konsulent@demo.fleksbro.dk',
  leader: 'leder@demo.fleksbro.dk',
  admin: 'admin@demo.fleksbro.dk',
  signe: 'signe@demo.fleksbro.dk',
  'new-candidate': 'ny-borger@demo.fleksbro.dk',
  'new-employer': 'ny-virksomhed@demo.fleksbro.dk',
  'new-consultant': 'ny-konsulent@demo.fleksbro.dk',
  'new-leader': 'ny-leder@demo.fleksbro.dk',
  'new-admin': 'ny-admin@demo.fleksbro.dk',
} as const
export type Login = keyof typeof LOGINS

/** Records of the demo that pages are about. */
export interface Ids {
  readonly candidate: string
  readonly role: string
  readonly employer: string
  readonly workplace: string
  /** Mette's, waiting for her answer. */
  readonly asked: string
  /** Signe's, presented to the demo's employer. */
  readonly presented: string
  /** Signe's, with an agreement under way. */
  readonly agreement: string
  readonly placement: string
  /** Signe's, to the demo's employer. */
  readonly consent: string
  /** The demo's consultant, for her admin. */
  readonly colleague: string
  /** Of today, by the demo's consultant. */
  readonly contact: string
}

/** Adds to the demo what its stories lack, by the product's own acts: the empty and the far-come. */
export async function addPeople(databaseUrl: string): Promise<Ids> {
  const db = await openDb(databaseUrl)
  try {
    const account = { passwordHash: await hashPassword(DEMO_PASSWORD) }
    const setLogin = (userId: string, email: string) =>
      db.tx((tx) =>
        tx
          .update(users)
          .set({ ...account, email })
          .where(eq(users.id, userId)),
      )

    const far = { municipalityCode: '0101', ...account }
    await aConsultant(db, { ...far, name: 'Nora Friis', email: LOGINS['new-consultant'] })
    await aUser(db, { ...far, role: 'leader', name: 'Nils Friis', email: LOGINS['new-leader'] })
    await aUser(db, { ...far, role: 'admin', name: 'Nana Friis', email: LOGINS['new-admin'] })
    const { actor: newcomer } = await anEmployer(db, { cvr: anyCvr(), name: 'Nyboders Isenkram', status: 'unverified' })
    await setLogin(newcomer.userId, LOGINS['new-employer'])
    const blank = { hoursMin: null, hoursMax: null, combine: null, week: null, travelModes: null, travelMinutes: null }
    const { self: newborn } = await aFittingCandidate(db, { name: 'Nanna Bro' }, { ...blank, presentation: '' })
    await setLogin(newborn.userId, LOGINS['new-candidate'])

    const consultant = await actorOf(db, LOGINS.consultant)
    const employer = demoId('employer', 'Havnens Byggecenter')
    const workplace = demoId('workplace', 'Havnens Byggecenter')
    const boss = { ...(await actorOf(db, LOGINS.employer)), employerId: employer }
    const signe = await aFittingCandidate(db, { name: 'Signe Holm', consultantId: consultant.userId })
    await setLogin(signe.self.userId, LOGINS.signe)
    const step = async (title: string, status: Parameters<typeof walk>[2]) => {
      const week = { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] } as const
      const role = await aRole(db, { employerId: employer, workplaceId: workplace, title, week })
      return walk(db, { consultant, boss, role, ...signe }, status)
    }
    const presented = await step('Kaffe og frokost', 'presented')
    const agreement = await step('Planter og have', 'agreement')
    const placed = await step('Nøgler og låse', 'placed')
    const candidate = demoId('candidate', 'Mette Ravn')
    const [asked] = await db.read((q) => q.select().from(introductions).where(eq(introductions.candidateId, candidate)))
    const [job] = await db.read((q) => q.select().from(placements).where(eq(placements.introductionId, placed)))
    const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.introductionId, presented)))
    return {
      candidate,
      role: demoId('role', 'Havnens Byggecenter Varemodtagelse og registrering'),
      employer,
      workplace,
      asked: asked?.id ?? '',
      presented,
      agreement,
      placement: job?.id ?? '',
      consent: consent?.id ?? '',
      colleague: consultant.userId,
      contact: await writeToday(db, consultant, signe.candidate.id),
    }
  } finally {
    await db.close()
  }
}

/** A contact that its writer can still put right. */
async function writeToday(db: Db, consultant: Actor, candidateId: string): Promise<string> {
  const form = {
    formId: v7(),
    kind: 'phone',
    heldOn: dayOf(TODAY),
    text: 'Signe er glad for jobbet.',
    open: true,
    nextOn: null,
    nextClock: null,
    nextWhat: '',
  } as const
  const written = await writeContact(db, aVisit(consultant, { now: TODAY }), { candidateId }, form)
  return written.ok ? (written.path.split('skrevet=')[1] ?? '') : ''
}

async function actorOf(db: Db, email: string): Promise<Actor> {
  const [row] = await db.read((q) => q.select().from(users).where(eq(users.email, email)))
  if (!row) throw new Error(`The demo has no ${email}`)
  const { id: userId, name, role, municipalityCode } = row
  return { userId, name, email, role, municipalityCode, employerId: null, candidateId: null }
}
