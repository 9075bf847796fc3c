import { and, eq, exists, inArray, isNull, ne, not, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/domain/accounts/account.ts'
import { isLeftBehind } from '#app/domain/candidates/left-behind.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, employers, introductionEvents, introductions } from '#db/schema/index.ts'
import { PRESENTED_STATUSES, UNTOLD_STATUSES } from './introduction.ts'

/**
 * The introductions that an actor may read, for queries that join candidates and employers. The same rule as
 * `introduction.read` of the policy: the employer's side from the moment when she was presented.
 */
export function visibleTo(q: Reader, actor: Actor): SQL {
  const nothing = sql`1 = 0`
  const known = wasPresented(q)
  switch (actor.role) {
    case 'candidate':
      return (actor.candidateId && and(eq(introductions.candidateId, actor.candidateId), told(q))) || nothing
    case 'employer':
      return (actor.employerId && and(eq(introductions.employerId, actor.employerId), known)) || nothing
    case 'consultant': {
      const { municipalityCode } = actor
      if (!municipalityCode) return nothing
      const ours = and(eq(candidates.municipalityCode, municipalityCode), mayKnowOfNo(q, actor))
      return or(ours, and(eq(employers.municipalityCode, municipalityCode), known)) ?? nothing
    }
    default:
      return nothing
  }
}

/** The employer's side has been told of her: `presented` for queries over introductions. */
function wasPresented(q: Reader): SQL {
  const { introductionId, toStatus } = introductionEvents
  const event = and(eq(introductionId, introductions.id), inArray(toStatus, [...PRESENTED_STATUSES]))
  return or(
    inArray(introductions.status, [...PRESENTED_STATUSES]),
    exists(q.select({ id: introductionEvents.id }).from(introductionEvents).where(event)),
  )!
}

/** Not a no of hers: she says it before the employer has heard of her. For queries over introductions. */
export function isNoOwnNo(q: Reader): SQL {
  return or(ne(introductions.status, 'declined'), wasPresented(q))!
}

/**
 * No no of hers but for her own consultant and whoever wrote it down (DESIGN 5), and for all while nobody is
 * responsible, or whoever was has left; to herself it is no secret. For queries over introductions that join candidates.
 */
export function mayKnowOfNo(q: Reader, { userId, role }: Actor): SQL | undefined {
  if (role === 'candidate') return undefined
  const { introductionId, toStatus, byUserId } = introductionEvents
  const wrote = and(eq(introductionId, introductions.id), eq(toStatus, 'declined'), eq(byUserId, userId))
  return or(
    isNoOwnNo(q),
    isNull(candidates.consultantId),
    eq(candidates.consultantId, userId),
    isLeftBehind,
    exists(q.select({ id: introductionEvents.id }).from(introductionEvents).where(wrote)),
  )
}

/** Not an employer's wish that nobody has told her of: `isUntold` for queries over introductions. */
export function told(q: Reader): SQL {
  const event = (...where: (SQL | undefined)[]) =>
    exists(
      q
        .select({ id: introductionEvents.id })
        .from(introductionEvents)
        .where(and(eq(introductionEvents.introductionId, introductions.id), ...where)),
    )
  const wished = eq(introductionEvents.toStatus, 'wished')
  const { onBehalfOf } = introductionEvents
  return or(
    notInArray(introductions.status, [...UNTOLD_STATUSES]),
    not(event(wished, eq(onBehalfOf, 'employer'))),
    event(wished, or(isNull(onBehalfOf), ne(onBehalfOf, 'employer'))),
    event(notInArray(introductionEvents.toStatus, [...UNTOLD_STATUSES])),
  )!
}
