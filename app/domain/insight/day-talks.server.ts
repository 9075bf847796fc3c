import { and, asc, desc, eq, gte, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { visibleTo } from '#app/domain/candidates/candidates.server.ts'
import { TALK_KINDS, type TalkTime } from '#app/domain/contacts/contact.ts'
import { addDays, weekdayOf } from '#app/domain/rules/calendar.ts'
import { nextWorkingDay } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateResponsibilities, candidates, contacts, employers, talkRequests } from '#db/schema/index.ts'

/** No list of the day is longer; the rest is found in its own list. */
const MOST = 15
/** An appointment that nobody has written about since is asked for so long; then it is history. */
const BACK_DAYS = 30
/** A candidate who was handed over is shown as new for so long, or until her new consultant has written a contact. */
const NEW_DAYS = 30
const DAY_MS = 86_400_000

/** A candidate who asked to be called, the longest waiting first. */
export interface DayRequest {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly suits: TalkTime
  readonly askedAt: Date
}

/** The candidates whose wish to be called waits; one statement. `whose` limits them as the page does. */
export async function listDayRequests(q: Reader, visit: OpenVisit, whose: SQL | undefined): Promise<DayRequest[]> {
  const rows = await q
    .select({
      id: candidates.id,
      name: candidates.name,
      text: talkRequests.text,
      suits: talkRequests.suits,
      askedAt: talkRequests.askedAt,
    })
    .from(talkRequests)
    .innerJoin(candidates, eq(candidates.id, talkRequests.candidateId))
    .where(and(visibleTo(visit.actor), whose, isNull(talkRequests.answeredAt), isNull(talkRequests.withdrawnAt)))
    .orderBy(asc(talkRequests.askedAt), asc(talkRequests.id))
    .limit(MOST)
  for (const { id } of rows) visit.saw(id, ['identity', 'talk'])
  return rows
}

/** What is agreed for today or this week, or for a day that has passed without a word of how it went. */
export interface DayAppointment {
  readonly about: { readonly candidateId: string } | { readonly employerId: string }
  readonly name: string
  readonly on: string
  readonly clock: string | null
  readonly what: string
}

/**
 * Appointments with candidates and employers until the end of this week and the next working day, the earliest first;
 * one statement. Which of them still stand is the rule of `standingAppointments`, said in SQL. Mine are those of my
 * candidates, and those with employers that I wrote myself.
 */
export async function listDayAppointments(
  q: Reader,
  visit: OpenVisit,
  whose: SQL | undefined,
): Promise<DayAppointment[]> {
  const { actor, now } = visit
  const today = dayOf(now)
  const sunday = addDays(today, 7 - weekdayOf(today))
  // On a Friday one prepares for Monday.
  const until = [sunday, nextWorkingDay(today)].toSorted().at(-1) ?? sunday
  const ownCandidate = and(isNotNull(contacts.candidateId), visibleTo(actor), whose)
  const ownEmployer = and(isNotNull(contacts.employerId), whose ? eq(contacts.byUserId, actor.userId) : undefined)
  const rows = await q
    .select({
      candidateId: contacts.candidateId,
      employerId: contacts.employerId,
      candidate: candidates.name,
      employer: employers.name,
      on: contacts.nextOn,
      clock: contacts.nextClock,
      what: contacts.nextWhat,
    })
    .from(contacts)
    .leftJoin(candidates, eq(candidates.id, contacts.candidateId))
    .leftJoin(employers, eq(employers.id, contacts.employerId))
    .where(
      and(
        eq(contacts.municipalityCode, actor.municipalityCode ?? ''),
        or(ownCandidate, ownEmployer),
        gte(contacts.nextOn, addDays(today, -BACK_DAYS)),
        lte(contacts.nextOn, until),
        isNull(contacts.nextDroppedAt),
        isNotOvertaken,
      ),
    )
    .orderBy(asc(contacts.nextOn), sql`coalesce(${contacts.nextClock}, '99')`, asc(contacts.id))
    .limit(MOST)
  return rows.map(({ candidateId, employerId, candidate, employer, on, clock, what }) => {
    if (candidateId) visit.saw(candidateId, ['identity', 'talk'])
    const about = candidateId ? { candidateId } : { employerId: employerId ?? '' }
    return { about, name: candidate ?? employer ?? '', on: on ?? '', clock, what }
  })
}

/** Written later, and either another appointment in its place or a talk on its day or after: see `standingAppointments`. */
const overtakes = sql.raw(`(newer.created_at > contacts.created_at
    or (newer.created_at = contacts.created_at and newer.id > contacts.id))
  and ((newer.kind in (${TALK_KINDS.map((kind) => `'${kind}'`).join(', ')}) and newer.held_on >= contacts.next_on)
    or (newer.next_on is not null and newer.visible_to_candidate = contacts.visible_to_candidate))`)

/** Asked of the candidate and of the employer apart, so that each is found by its index and not by the municipality's. */
const isNotOvertaken = sql`not exists (select 1 from contacts newer
    where newer.candidate_id = contacts.candidate_id and ${overtakes})
  and (contacts.employer_id is null or not exists (select 1 from contacts newer
    where newer.employer_id = contacts.employer_id
      and coalesce(newer.municipality_code, '') = contacts.municipality_code and ${overtakes}))`

/** A candidate whom a colleague has handed over, and why. */
export interface DayHandedOver {
  readonly id: string
  readonly name: string
  readonly reason: string
  readonly at: Date
  /** Who was responsible before; null when nobody was. */
  readonly from: string | null
}

/** The candidates who were handed over to this consultant and whom she has not been in touch with since; one statement. */
export async function listHandedOver(q: Reader, visit: OpenVisit): Promise<DayHandedOver[]> {
  const { actor, now } = visit
  const before = sql<
    string | null
  >`(select u.name from candidate_responsibilities r join users u on u.id = r.consultant_id
    where r.candidate_id = ${candidates.id} and r.to_at = ${candidateResponsibilities.fromAt} limit 1)`
  const rows = await q
    .select({
      id: candidates.id,
      name: candidates.name,
      reason: candidateResponsibilities.reason,
      at: candidateResponsibilities.fromAt,
      from: before,
    })
    .from(candidateResponsibilities)
    .innerJoin(candidates, eq(candidates.id, candidateResponsibilities.candidateId))
    .where(
      and(
        visibleTo(actor),
        eq(candidateResponsibilities.consultantId, actor.userId),
        isNull(candidateResponsibilities.toAt),
        // The first one to be responsible was handed nothing.
        isNotNull(candidateResponsibilities.reason),
        gte(candidateResponsibilities.fromAt, new Date(now.getTime() - NEW_DAYS * DAY_MS)),
        sql`not exists (select 1 from contacts c where c.candidate_id = ${candidates.id}
          and c.by_user_id = ${actor.userId} and c.created_at >= ${candidateResponsibilities.fromAt})`,
      ),
    )
    .orderBy(desc(candidateResponsibilities.fromAt), asc(candidates.id))
    .limit(MOST)
  for (const { id } of rows) visit.saw(id, ['identity'])
  return rows.map(({ reason, ...row }) => ({ ...row, reason: reason ?? '' }))
}
