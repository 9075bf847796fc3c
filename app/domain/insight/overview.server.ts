import { and, count, eq, gte, inArray, isNull, lt, notExists, or } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import {
  CLOSED_STATUSES,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
} from '#app/domain/introductions/introduction.ts'
import { forbidden } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, introductions, placements, roles, workplaces } from '#db/schema/index.ts'
import { type Figure, figure } from './figure.ts'

/** The municipality in numbers, none of which points to a person. */
export interface Overview {
  readonly active: Figure
  readonly withoutIntroduction: Figure
  readonly openRoles: Figure
  readonly placements: Figure
  readonly introductions: readonly { readonly status: IntroductionStatus; readonly figure: Figure }[]
}

/** Counts for the leader of a municipality; five statements, no record of anybody leaves the database. */
export async function getOverview(q: Reader, visit: OpenVisit): Promise<Overview> {
  const { municipalityCode } = visit.actor
  if (municipalityCode === null) throw forbidden()
  const ours = eq(candidates.municipalityCode, municipalityCode)
  const active = and(ours, eq(candidates.status, 'active'))
  const total = await q.$count(candidates, active)
  const any = q.select({ id: introductions.id }).from(introductions).where(eq(introductions.candidateId, candidates.id))
  const without = await q.$count(candidates, and(active, notExists(any)))
  const today = dayOf(visit.now)
  const [open] = await q
    .select({ value: count() })
    .from(roles)
    .innerJoin(workplaces, eq(workplaces.id, roles.workplaceId))
    .where(
      and(
        eq(workplaces.municipalityCode, municipalityCode),
        eq(roles.status, 'published'),
        lt(roles.placed, roles.positions),
        or(isNull(roles.expiresOn), gte(roles.expiresOn, today)),
      ),
    )
  const statuses = await q
    .select({ status: introductions.status, value: count() })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .where(and(ours, inArray(introductions.status, shown)))
    .groupBy(introductions.status)
  const [placed] = await q
    .select({ value: count() })
    .from(placements)
    .innerJoin(candidates, eq(candidates.id, placements.candidateId))
    .where(ours)
  const counted = new Map(statuses.map(({ status, value }) => [status, value]))
  return {
    active: figure(total),
    withoutIntroduction: figure(without, total),
    openRoles: figure(open?.value ?? 0),
    placements: figure(placed?.value ?? 0),
    introductions: shown.map((status) => ({ status, figure: figure(counted.get(status) ?? 0) })),
  }
}

/** A no is in no leader's view (DESIGN 5), and why others ended is no measure either: only what lives is counted. */
const shown = INTRODUCTION_STATUSES.filter((status) => !CLOSED_STATUSES.some((closed) => closed === status))
