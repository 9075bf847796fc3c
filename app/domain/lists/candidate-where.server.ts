import { and, asc, desc, eq, exists, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { CANDIDATE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { visibleTo } from '#app/domain/candidates/candidates.server.ts'
import { CONFIRM_AFTER_DAYS } from '#app/domain/candidates/next-step.ts'
import { lastTalkDay } from '#app/domain/contacts/contacts.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { WITHOUT_ROLE_DAYS } from '#app/domain/rules/contact-norm.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates, openRoleDays, users } from '#db/schema/index.ts'
import type { CandidateAsked } from './lists.ts'
import { danishOrder, saysAll } from './text-search.server.ts'

/** Before anybody talked. A real day, so that both engines compare it with days. */
const FIRST_DAY = '1900-01-01'

/** What narrows a statement over candidates, their profiles and consultants (`users`). */
export function candidatesWhere(q: Reader, visit: OpenVisit, { values, q: words }: CandidateAsked): SQL {
  const { actor } = visit
  const phone = words.replace(/\D/g, '')
  return and(
    visibleTo(actor),
    values.hvis === 'mine' ? eq(candidates.consultantId, actor.userId) : undefined,
    values.hvis === 'team' ? inTeamOf(actor.userId) : undefined,
    values.status === 'any' ? undefined : eq(candidates.status, values.status),
    silentFor(values.kontakt, visit.now),
    values.job === 'uden' ? withoutRole(q, visit.now) : undefined,
    values.profil === 'timer' ? or(isNull(candidateProfiles.hoursMin), isNull(candidateProfiles.hoursMax)) : undefined,
    values.profil === 'bekraeft' ? unconfirmed(visit.now) : undefined,
    values.enhed ? eq(users.unitId, values.enhed) : undefined,
    or(
      saysAll([candidates.name, candidates.email, candidates.postcode], words),
      phone.length >= 4 ? sql`replace(${candidates.phone}, ' ', '') like ${`%${phone}%`}` : undefined,
    ),
  )!
}

/** Colleagues of the same unit; somebody without a unit is a team of one. */
function inTeamOf(userId: string): SQL {
  const unit = sql`(select me.unit_id from users me where me.id = ${userId})`
  return or(eq(candidates.consultantId, userId), sql`${users.unitId} = ${unit}`)!
}

/** Nobody has talked with her for so many weeks. Who is newer than that is not behind yet. */
function silentFor(weeks: string, now: Date): SQL | undefined {
  if (weeks === '') return undefined
  if (weeks === 'aldrig') return sql`${lastTalkDay} is null`
  const since = addDays(dayOf(now), -7 * Number(weeks))
  return and(
    lt(candidates.createdAt, new Date(`${since}T00:00:00Z`)),
    sql`coalesce(${lastTalkDay}, ${FIRST_DAY}) < ${since}`,
  )
}

/** No job has been open for thirty days, by the nightly count. Whoever has not been counted for so long is left out. */
function withoutRole(q: Reader, now: Date): SQL {
  const since = sql`coalesce(${openRoleDays.lastOpenOn}, ${openRoleDays.firstCheckedOn})`
  const before = addDays(dayOf(now), -WITHOUT_ROLE_DAYS)
  return exists(
    q
      .select({ id: openRoleDays.candidateId })
      .from(openRoleDays)
      .where(and(eq(openRoleDays.candidateId, candidates.id), sql`${since} <= ${before}`)),
  )
}

/** The same rule as `needsConfirming`. */
function unconfirmed(now: Date): SQL | undefined {
  const { lastConfirmedAt } = candidateProfiles
  return or(isNull(lastConfirmedAt), lt(lastConfirmedAt, new Date(now.getTime() - CONFIRM_AFTER_DAYS * 86_400_000)))
}

/** The order that is asked for; names decide between equals, and ids between equal names. */
export function candidatesOrder({ order }: CandidateAsked): SQL[] {
  const turn = order.down ? desc : asc
  const name = danishOrder(candidates.name)
  const rank = sql.join(
    CANDIDATE_STATUSES.map((status, at) => sql.raw(`when '${status}' then ${at}`)),
    sql` `,
  )
  const by = {
    navn: name,
    kontakt: sql`coalesce(${lastTalkDay}, ${sql.raw(`'${FIRST_DAY}'`)})`,
    bevilget: candidates.approvedOn,
    ansvarlig: danishOrder(sql`coalesce(${users.name}, '')`),
    status: sql`case ${candidates.status} ${rank} end`,
  }[order.by]
  return [turn(by), asc(name), asc(candidates.id)]
}
