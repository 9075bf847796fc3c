import type { Actor } from '#app/domain/accounts/account.ts'

/** How staff were in touch with a candidate or an employer. */
export const CONTACT_KINDS = ['phone', 'meeting', 'visit', 'message', 'other'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** Those in which two people spoke. A text that nobody answered does not count as having talked together. */
export const TALK_KINDS = ['phone', 'meeting', 'visit'] as const satisfies readonly ContactKind[]

/** When a candidate who asks for a talk would like to be called. */
export const TALK_TIMES = ['any', 'morning', 'afternoon'] as const
export type TalkTime = (typeof TALK_TIMES)[number]

/** What was agreed for another day: YYYY-MM-DD, "HH:MM" or null, and about what ('' when it was not written). */
export interface Appointment {
  readonly on: string
  readonly clock: string | null
  readonly what: string
}

/** One contact as it is stored, with the name of whoever wrote it. About a candidate or about an employer, never both. */
export interface ContactRecord {
  readonly id: string
  readonly candidateId: string | null
  readonly employerId: string | null
  /** Whose consultant wrote it. */
  readonly municipalityCode: string
  readonly byUserId: string
  readonly byName: string
  /** The day of the contact, YYYY-MM-DD. */
  readonly heldOn: string
  readonly kind: ContactKind
  readonly text: string
  /** Whether she may read it herself; else it stays with the consultants of her municipality. */
  readonly visibleToCandidate: boolean
  readonly nextOn: string | null
  readonly nextClock: string | null
  readonly nextWhat: string
  readonly nextDroppedAt: Date | null
  readonly createdAt: Date
  readonly version: number
}

/** A contact with only what its reader may see. */
export interface SeenContact {
  readonly id: string
  readonly kind: ContactKind
  readonly heldOn: string
  readonly createdAt: Date
  readonly byName: string
  /** Null where the words are not for this reader. */
  readonly text: string | null
  readonly next: Appointment | null
  /** For staff: whether the candidate can read it. */
  readonly open: boolean
}

export function isTalk(kind: ContactKind): boolean {
  return TALK_KINDS.some((talk) => talk === kind)
}

/**
 * A contact as its reader may see it; null when it is not there for her. Consultants of the municipality see all of it.
 * The candidate sees what is open to her, and of the rest only that the two talked and when: she was there herself.
 * Employers, leaders and administrators see none.
 */
export function asSeenBy(actor: Actor, contact: ContactRecord): SeenContact | null {
  const { id, kind, heldOn, createdAt, byName, text, visibleToCandidate: open } = contact
  const common = { id, kind, heldOn, createdAt, byName, open }
  if (actor.role === 'consultant' && actor.municipalityCode === contact.municipalityCode)
    return { ...common, text, next: appointmentOf(contact) }
  if (actor.role !== 'candidate' || contact.candidateId === null || actor.candidateId !== contact.candidateId)
    return null
  if (open) return { ...common, text, next: appointmentOf(contact) }
  return isTalk(kind) ? { ...common, text: null, next: null } : null
}

function appointmentOf({ nextOn, nextClock, nextWhat }: ContactRecord): Appointment | null {
  return nextOn === null ? null : { on: nextOn, clock: nextClock, what: nextWhat }
}

/** Whoever wrote it may put it right or take it back until midnight of the day on which it was written. */
export function mayChange(
  actor: Pick<Actor, 'userId' | 'role'>,
  contact: Pick<ContactRecord, 'byUserId' | 'createdAt'>,
  isToday: (at: Date) => boolean,
): boolean {
  return actor.role === 'consultant' && actor.userId === contact.byUserId && isToday(contact.createdAt)
}

type Agreeing = Pick<
  ContactRecord,
  'id' | 'heldOn' | 'kind' | 'visibleToCandidate' | 'nextOn' | 'nextDroppedAt' | 'createdAt'
>

/** The contacts as far as a reader may know of what was agreed: a candidate learns of no appointment among staff. */
export function agreedWith(actor: Pick<Actor, 'role'>, contacts: readonly ContactRecord[]): ContactRecord[] {
  if (actor.role !== 'candidate') return [...contacts]
  return contacts.map((contact) => (contact.visibleToCandidate ? contact : { ...contact, nextOn: null }))
}

/**
 * The contacts whose appointment still stands, the nearest first. A newer one takes the older one's place, what is
 * agreed with her and what staff keep to themselves apart; a talk that is written down later, on its day or after,
 * settles it. A day that has passed still stands: nobody has written how it went.
 */
export function standingAppointments<C extends Agreeing>(contacts: readonly C[]): C[] {
  const written = contacts.toSorted((a, b) => (isLater(a, b) ? -1 : 1))
  return [true, false]
    .flatMap((open) => written.find((one) => one.nextOn !== null && one.visibleToCandidate === open) ?? [])
    .filter((one) => one.nextDroppedAt === null && !isSettled(one, written))
    .toSorted((a, b) => (a.nextOn! < b.nextOn! ? -1 : 1))
}

function isSettled<C extends Agreeing>(one: C, written: readonly C[]): boolean {
  return written.some((other) => isLater(other, one) && isTalk(other.kind) && other.heldOn >= one.nextOn!)
}

/** Ids are made in order, so they tell what was written in the same instant apart. */
function isLater(a: Agreeing, b: Agreeing): boolean {
  return a.createdAt > b.createdAt || (a.createdAt.getTime() === b.createdAt.getTime() && a.id > b.id)
}

/** The day on which the two last talked, YYYY-MM-DD; null when nobody has written of any. */
export function lastTalkOn(contacts: readonly Pick<SeenContact, 'kind' | 'heldOn'>[]): string | null {
  return contacts
    .filter(({ kind }) => isTalk(kind))
    .map(({ heldOn }) => heldOn)
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
}
