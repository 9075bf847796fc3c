import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { loadEmployer } from '#app/domain/employers/employers.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, contacts, users } from '#db/schema/index.ts'
import { asSeenBy, type ContactRecord, TALK_KINDS } from './contact.ts'

/** Far more than anybody is in touch with one person or firm; older ones are found in the journal. */
const MOST_READ = 300

/** Whom a contact is about. */
export type About = { readonly candidateId: string } | { readonly employerId: string }

/**
 * The last day on which staff talked with the candidate of a statement over `candidates`: what was written down as a
 * contact, and answers that were heard by telephone or at a meeting. Null when there is none.
 */
export const lastTalkDay = sql<string | null>`(select max(talks.day) from (
  select c.held_on as day from contacts c
  where c.candidate_id = candidates.id and c.kind in (${sql.raw(TALK_KINDS.map((kind) => `'${kind}'`).join(', '))})
  union all
  select e.said_on from introduction_events e join introductions i on i.id = e.introduction_id
  where i.candidate_id = candidates.id and e.on_behalf_of = 'candidate' and e.way in ('phone', 'meeting')) talks)`

/** The contacts with one candidate, newest first, one statement. The caller has asked the policy; see `asSeenBy`. */
export function contactsWithCandidate(q: Reader, candidateId: string): Promise<ContactRecord[]> {
  return select(q, eq(contacts.candidateId, candidateId))
}

/** The contacts of one municipality with an employer, newest first, one statement. */
export function contactsWithEmployer(q: Reader, employerId: string, municipalityCode: string) {
  return select(q, and(eq(contacts.employerId, employerId), eq(contacts.municipalityCode, municipalityCode)))
}

function select(q: Reader, where: SQL | undefined): Promise<ContactRecord[]> {
  return q
    .select({ ...getTableColumns(contacts), byName: users.name })
    .from(contacts)
    .innerJoin(users, eq(users.id, contacts.byUserId))
    .where(where)
    .orderBy(desc(contacts.heldOn), desc(contacts.createdAt), desc(contacts.id))
    .limit(MOST_READ)
}

/** One contact that this consultant may read; 404 for one that is not there or not for her. */
export async function loadContact(q: Reader, visit: OpenVisit, id: string): Promise<ContactRecord> {
  const [row] = await q
    .select({ ...getTableColumns(contacts), byName: users.name, homeCode: candidates.municipalityCode })
    .from(contacts)
    .innerJoin(users, eq(users.id, contacts.byUserId))
    .leftJoin(candidates, eq(candidates.id, contacts.candidateId))
    .where(eq(contacts.id, id))
  if (!row) throw notFound()
  const { homeCode, ...contact } = row
  if (contact.candidateId === null) assertCan(visit.actor, 'employer.contact', contact)
  else {
    const subject = { candidateId: contact.candidateId, municipalityCode: homeCode ?? '' }
    assertCan(visit.actor, 'contact.write', subject)
  }
  if (!asSeenBy(visit.actor, contact)) throw notFound()
  return contact
}

/** The candidate or the employer whom a consultant may write about: id, name, telephone. 404 for anybody else. */
export async function loadAbout(q: Reader, visit: OpenVisit, about: About) {
  if ('candidateId' in about) {
    const { candidate } = await loadCandidate(q, visit, about.candidateId, 'contact.write')
    const { id, name, phone } = candidate
    return { id, name, phone }
  }
  const { municipalityCode } = visit.actor
  const { id, name, phone } = await loadEmployer(q, visit, about.employerId, 'employer.read')
  assertCan(visit.actor, 'employer.contact', { municipalityCode })
  return { id, name, phone }
}

/** Whom a stored contact is about. */
export function aboutOf({ candidateId, employerId }: Pick<ContactRecord, 'candidateId' | 'employerId'>): About {
  return candidateId === null ? { employerId: employerId ?? '' } : { candidateId }
}
