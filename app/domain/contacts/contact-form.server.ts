import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { mayChange, standingAppointments } from './contact.ts'
import { appointmentWords } from './contact-words.ts'
import {
  type About,
  aboutOf,
  contactsWithCandidate,
  contactsWithEmployer,
  loadAbout,
  loadContact,
} from './contacts.server.ts'
import { findOpenRequest } from './talk-requests.server.ts'

/** Everything that the form of a contact shows before anything is typed. */
export interface ContactFormPage {
  readonly about: 'candidate' | 'employer'
  readonly name: string
  readonly phone: string | null
  /** The file that the form belongs to. */
  readonly up: string
  readonly formId: string
  readonly values: Readonly<Record<string, string>>
  /** What she asked for, when she waits for a call. */
  readonly asked: { readonly on: string; readonly text: string; readonly suits: 'any' | 'morning' | 'afternoon' } | null
  /** What is agreed already. A new agreement takes its place. */
  readonly standing: readonly string[]
}

/** The form of a new contact, dated today. Throws 404 for somebody whom the actor may not write about. */
export async function getNewContact(q: Reader, visit: OpenVisit, about: About): Promise<ContactFormPage> {
  const { name, phone } = await loadAbout(q, visit, about)
  const isCandidate = 'candidateId' in about
  const earlier = isCandidate
    ? await contactsWithCandidate(q, about.candidateId)
    : await contactsWithEmployer(q, about.employerId, visit.actor.municipalityCode ?? '')
  const request = isCandidate ? await findOpenRequest(q, about.candidateId) : null
  if (isCandidate) visit.saw(about.candidateId, ['identity', 'contact', 'talk'])
  return {
    about: isCandidate ? 'candidate' : 'employer',
    name,
    phone,
    up: paths.about(about),
    formId: v7(),
    values: { kind: 'phone', heldOn: dayOf(visit.now), open: 'yes' },
    asked: request && {
      on: formatDate(request.askedAt, visit.locale),
      text: request.text,
      suits: request.suits,
    },
    standing: standingAppointments(earlier).map(({ nextOn, nextClock, nextWhat }) =>
      appointmentWords({ on: nextOn!, clock: nextClock, what: nextWhat }, visit.locale),
    ),
  }
}

/** The form of a contact that is there; `mayChange` is false for others than its writer and after its day. */
export async function getContact(q: Reader, visit: OpenVisit, id: string) {
  const contact = await loadContact(q, visit, id)
  const about = aboutOf(contact)
  const { name, phone } = await loadAbout(q, visit, about)
  if ('candidateId' in about) visit.saw(about.candidateId, ['identity', 'contact', 'talk'])
  const { kind, heldOn, text, visibleToCandidate, nextOn, nextClock, nextWhat, version, byName } = contact
  const today = dayOf(visit.now)
  const page: ContactFormPage = {
    about: 'candidateId' in about ? 'candidate' : 'employer',
    name,
    phone,
    up: paths.about(about),
    formId: v7(),
    values: {
      version: String(version),
      kind,
      heldOn,
      text,
      open: visibleToCandidate ? 'yes' : 'no',
      nextOn: nextOn ?? '',
      nextClock: nextClock ?? '',
      nextWhat,
    },
    asked: null,
    standing: [],
  }
  return {
    ...page,
    by: byName,
    written: formatDate(contact.createdAt, visit.locale),
    mayChange: mayChange(visit.actor, contact, (at) => dayOf(at) === today),
  }
}
