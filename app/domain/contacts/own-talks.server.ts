import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { candidateIdOf, loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateResponsibilities, introductionEvents, introductions, users } from '#db/schema/index.ts'
import { contactsWithCandidate } from './contacts.server.ts'
import type { HistoryEntry } from './history.ts'
import { contactEntry, requestEntry } from './history-words.ts'
import { type Asked, askedIn, type Standing, standingIn } from './standing-words.ts'
import { listRequests } from './talk-requests.server.ts'

/** For so long a candidate is told that her contact is a new one. */
const NEW_CONTACT_DAYS = 30
const DAY_MS = 86_400_000

/** A candidate's own view of her contact with the municipality. */
export interface OwnTalks {
  readonly contact: { readonly name: string; readonly phone: string | null } | null
  /** When her contact is a new one: since when, and who it was before. */
  readonly since: { readonly date: string; readonly before: string } | null
  readonly standing: Standing
  readonly asked: Asked | null
  /** Contacts and wishes, as far as they are open to her; newest last written first. */
  readonly entries: readonly HistoryEntry[]
}

/** Who her contact is, when they talked, what is agreed and what she may read; five statements. */
export async function getOwnTalks(
  q: Reader,
  visit: OpenVisit,
  candidate: { readonly id: string; readonly consultantId: string | null },
): Promise<OwnTalks> {
  const { id, consultantId } = candidate
  const [contact] = consultantId
    ? await q.select({ name: users.name, phone: users.phone }).from(users).where(eq(users.id, consultantId))
    : []
  const contacts = await contactsWithCandidate(q, id)
  const requests = await listRequests(q, id)
  const heard = await heardDays(q, id)
  const since = await newContactSince(q, visit, id)
  visit.saw(id, ['talk'])
  return {
    contact: contact ?? null,
    since,
    standing: standingIn(contacts, heard, visit),
    asked: askedIn(requests, visit),
    entries: [
      ...contacts.flatMap((one) => contactEntry(one, visit)),
      ...requests.map((request) => requestEntry(request, visit)),
    ],
  }
}

/** A candidate's page of talks: what stands, and what was written. 404 for anybody else. */
export async function getOwnTalksPage(q: Reader, visit: OpenVisit): Promise<OwnTalks> {
  const { candidate } = await loadCandidate(q, visit, candidateIdOf(visit, undefined), 'contact.own')
  return getOwnTalks(q, visit, candidate)
}

/** The days on which an answer of hers was heard by telephone or at a meeting. */
async function heardDays(q: Reader, candidateId: string): Promise<string[]> {
  const rows = await q
    .select({ day: introductionEvents.saidOn })
    .from(introductionEvents)
    .innerJoin(introductions, eq(introductions.id, introductionEvents.introductionId))
    .where(
      and(
        eq(introductions.candidateId, candidateId),
        eq(introductionEvents.onBehalfOf, 'candidate'),
        inArray(introductionEvents.way, ['phone', 'meeting']),
        isNotNull(introductionEvents.saidOn),
      ),
    )
    .orderBy(desc(introductionEvents.saidOn))
    .limit(1)
  return rows.flatMap(({ day }) => day ?? [])
}

/** Since when her contact is another than before; null when it is not new. */
async function newContactSince(q: Reader, { now, locale }: OpenVisit, candidateId: string): Promise<OwnTalks['since']> {
  const [present, before] = await q
    .select({ at: candidateResponsibilities.fromAt, name: users.name })
    .from(candidateResponsibilities)
    .innerJoin(users, eq(users.id, candidateResponsibilities.consultantId))
    .where(eq(candidateResponsibilities.candidateId, candidateId))
    .orderBy(desc(candidateResponsibilities.fromAt), desc(candidateResponsibilities.id))
    .limit(2)
  if (!present || !before || now.getTime() - present.at.getTime() > NEW_CONTACT_DAYS * DAY_MS) return null
  return { date: formatDate(present.at, locale), before: before.name }
}
