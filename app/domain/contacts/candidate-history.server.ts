import { and, desc, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { describeConsent } from '#app/domain/consents/consent-line-words.ts'
import { type ConsentLine, listConsents } from '#app/domain/consents/consents.server.ts'
import { mayKnowOfNo } from '#app/domain/introductions/visible-to.server.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import {
  auditEntries,
  auditPayloads,
  auditSubjects,
  candidateResponsibilities,
  candidates,
  employers,
  introductionEvents,
  introductions,
  roles,
  users,
} from '#db/schema/index.ts'
import { contactsWithCandidate } from './contacts.server.ts'
import type { HistoryEntry } from './history.ts'
import { confirmedEntry, contactEntry, eventEntry, plain, requestEntry, responsibleEntry } from './history-words.ts'
import { type Asked, askedIn, type Standing, standingIn } from './standing-words.ts'
import { listRequests } from './talk-requests.server.ts'

/** Far more than happens to anybody; older ones are in the journal. */
const MOST_EVENTS = 400

export interface CandidateHistory {
  readonly entries: readonly HistoryEntry[]
  readonly standing: Standing
  readonly asked: Asked | null
  /** Everybody who has been responsible, the newest first. */
  readonly responsible: readonly { readonly name: string; readonly at: Date }[]
}

/**
 * Everything that has happened to a candidate, as this reader may know it, and what stands now. Six statements. The
 * caller has loaded the candidate by the policy.
 */
export async function getCandidateHistory(q: Reader, visit: OpenVisit, candidateId: string): Promise<CandidateHistory> {
  const contacts = await contactsWithCandidate(q, candidateId)
  const requests = await listRequests(q, candidateId)
  const events = await eventsOf(q, visit, candidateId)
  const consents = await listConsents(q, visit, candidateId)
  const confirmed = await confirmationsOf(q, candidateId)
  const responsible = await responsibleFor(q, candidateId)
  visit.saw(candidateId, ['talk', 'introduction'])
  const heard = events.flatMap(({ event: { onBehalfOf, way, saidOn } }) =>
    onBehalfOf === 'candidate' && saidOn && (way === 'phone' || way === 'meeting') ? [saidOn] : [],
  )
  const entries = [
    ...contacts.flatMap((contact) => contactEntry(contact, visit)),
    ...requests.map((request) => requestEntry(request, visit)),
    // What is consented to and taken back is told by the consents themselves.
    ...events
      .filter(({ event }) => event.reason !== 'consent_withdrawn' && event.reason !== 'consent_renewed')
      .flatMap(({ event, role, employer }) => eventEntry(event, [role, employer].filter(Boolean).join(', '), visit)),
    ...consents.flatMap((line) => consentEntries(line, visit)),
    ...confirmed.map((row) => confirmedEntry(row, visit)),
    ...responsible.map((row) => responsibleEntry(row, visit)),
  ]
  return {
    entries,
    standing: standingIn(contacts, heard, visit),
    asked: askedIn(requests, visit),
    // Why somebody took over is in the entries, for those who may know.
    responsible: responsible.map(({ name, at }) => ({ name, at })),
  }
}

async function eventsOf(q: Reader, { actor }: OpenVisit, candidateId: string) {
  const rows = await q
    .select({
      event: introductionEvents,
      role: roles.title,
      employer: employers.name,
      by: { role: users.role, name: users.name },
    })
    .from(introductionEvents)
    .innerJoin(introductions, eq(introductions.id, introductionEvents.introductionId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .leftJoin(users, eq(users.id, introductionEvents.byUserId))
    .where(and(eq(introductions.candidateId, candidateId), mayKnowOfNo(q, actor)))
    .orderBy(desc(introductionEvents.at), desc(introductionEvents.id))
    .limit(MOST_EVENTS)
  return rows.map(({ event, by, ...rest }) => ({ event: { ...event, by }, ...rest }))
}

/** When the profile was said to hold, and by whom: the log knows. */
async function confirmationsOf(q: Reader, candidateId: string) {
  const rows = await q
    .select({ id: auditEntries.id, at: auditEntries.at, body: auditPayloads.body, name: users.name })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .innerJoin(auditPayloads, eq(auditPayloads.entryId, auditSubjects.entryId))
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .where(and(eq(auditSubjects.candidateId, candidateId), eq(auditEntries.kind, 'change')))
    .orderBy(desc(auditEntries.id))
    .limit(MOST_EVENTS)
  return rows.filter(({ body }) => body.entity === 'profile' && body.action === 'confirm')
}

function responsibleFor(q: Reader, candidateId: string) {
  return q
    .select({
      id: candidateResponsibilities.id,
      at: candidateResponsibilities.fromAt,
      reason: candidateResponsibilities.reason,
      name: users.name,
    })
    .from(candidateResponsibilities)
    .innerJoin(users, eq(users.id, candidateResponsibilities.consultantId))
    .where(eq(candidateResponsibilities.candidateId, candidateId))
    .orderBy(desc(candidateResponsibilities.fromAt), desc(candidateResponsibilities.id))
}

/** A consent when it was given, and when it was taken back. */
function consentEntries(line: ConsentLine, { locale, actor }: OpenVisit): HistoryEntry[] {
  const say = translate(contactWords, locale)
  const { id, employer, fields } = describeConsent(line, locale)
  const voice = actor.role === 'candidate' ? 'own' : 'staff'
  const given: HistoryEntry = {
    ...plain(`j-${id}`, 'consent', line.givenAt, locale),
    what: say(`contacts.consent.${voice}`, { employer }),
    text: fields.join(', '),
    notes: line.recordedBy ? [say('contacts.by', { name: line.recordedBy })] : [],
  }
  if (!line.withdrawnAt) return [given]
  const words = say(`contacts.consent.back.${voice}`, { employer })
  return [given, { ...plain(`t-${id}`, 'consent', line.withdrawnAt, locale), what: words }]
}
