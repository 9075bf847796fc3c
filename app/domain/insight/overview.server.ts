import { and, count, eq, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { lastTalkDay } from '#app/domain/contacts/contacts.server.ts'
import {
  CLOSED_STATUSES,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
} from '#app/domain/introductions/introduction.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { unitPath } from '#app/domain/municipalities/unit-tree.ts'
import { listUnits } from '#app/domain/municipalities/units.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { WITHOUT_ROLE_DAYS } from '#app/domain/rules/contact-norm.ts'
import { forbidden } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import {
  candidateProfiles,
  candidates,
  introductions,
  openRoleDays,
  placements,
  roles,
  users,
  workplaces,
} from '#db/schema/index.ts'
import { type Figure, partsOfWhole } from './figure.ts'
import { type Gap, gapsBetween } from './gaps.ts'
import { CONTACT_BANDS, type CountedPeople, type OverviewLine, overviewLines, type TeamLine } from './overview.ts'
import { type Begun, begunOver, firstDay, type YearsBack } from './placed-months.ts'

/** The municipality in numbers, none of which points to a person. */
export interface Overview {
  readonly all: OverviewLine
  readonly teams: readonly (TeamLine & { readonly names: readonly (string | null)[] })[]
  readonly openRoles: number
  readonly introductions: readonly { readonly status: IntroductionStatus; readonly figure: Figure }[]
  readonly begun: Begun
  readonly gaps: readonly Gap[]
  /** The municipality's own norm, and half of it. */
  readonly weeks: { readonly half: number; readonly norm: number }
}

/** A no is in no leader's view (DESIGN 5), and why others ended is no measure either: only what is under way is counted. */
const LIVE = INTRODUCTION_STATUSES.filter((status) => ![...CLOSED_STATUSES, 'placed'].some((over) => over === status))

/**
 * Counts for the leader of a municipality, now and over the last `years`; seven statements, however many candidates
 * there are. No record of anybody leaves the database, and no number below five can be computed from the others.
 * Throws 403 for somebody without a municipality.
 */
export async function getOverview(q: Reader, visit: OpenVisit, years: YearsBack): Promise<Overview> {
  const { municipalityCode } = visit.actor
  if (municipalityCode === null) throw forbidden()
  const today = dayOf(visit.now)
  const { contactWeeks: norm } = await getSettings(q, municipalityCode, visit.now)
  const half = Math.max(1, Math.round(norm / 2))
  const people = await countPeople(q, municipalityCode, today, { half, norm })
  const under = await countIntroductions(q, municipalityCode)
  const jobs = await listJobs(q, municipalityCode, today)
  const running = jobs.filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today))
  const units = await listUnits(q, municipalityCode)
  const open = await listOpenConditions(q, municipalityCode, today)
  const needs = await q
    .select({ needs: candidateProfiles.needs })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .where(isActiveIn(municipalityCode))
  const { all, teams } = overviewLines(people, under, running)
  const byStatus = LIVE.map((status) =>
    under.filter((one) => one.status === status).reduce((sum, { number }) => sum + number, 0),
  )
  const figures = partsOfWhole(byStatus)
  const named = new Set(units.map(({ id }) => id))
  return {
    all,
    teams: teams.map((team) => ({
      ...team,
      names: team.units.map((unit) => (unit !== null && named.has(unit) ? unitPath(units, unit) : null)),
    })),
    openRoles: open.length,
    introductions: LIVE.map((status, at) => ({ status, figure: figures[at] ?? { kind: 'hidden' } })),
    begun: begunOver(
      jobs.map(({ startsOn }) => startsOn),
      today,
      years,
    ),
    gaps: gapsBetween(
      needs.map((one) => one.needs),
      open,
    ),
    weeks: { half, norm },
  }
}

function isActiveIn(municipalityCode: string) {
  return and(eq(candidates.municipalityCode, municipalityCode), eq(candidates.status, 'active'))
}

/** Active candidates by their consultant's unit, when somebody last talked with them, and whether a job is open. */
async function countPeople(q: Reader, code: string, today: string, { half, norm }: Overview['weeks']) {
  const { lastOpenOn, firstCheckedOn } = openRoleDays
  const lacks = sql`coalesce(${lastOpenOn}, ${firstCheckedOn}) <= ${addDays(today, -WITHOUT_ROLE_DAYS)}`
  const each = q
    .select({
      unit: users.unitId,
      talked: sql<string | null>`${lastTalkDay}`.as('talked'),
      without: sql<number>`case when ${lacks} then 1 else 0 end`.as('without'),
    })
    .from(candidates)
    .leftJoin(users, eq(users.id, candidates.consultantId))
    .leftJoin(openRoleDays, eq(openRoleDays.candidateId, candidates.id))
    .where(isActiveIn(code))
    .as('each')
  const rows = await q
    .select({ unit: each.unit, talked: each.talked, without: each.without, people: count() })
    .from(each)
    .groupBy(each.unit, each.talked, each.without)
  const bandOf = (talked: string | null) => {
    if (talked === null) return 'never'
    if (talked < addDays(today, -7 * norm)) return 'late'
    return talked < addDays(today, -7 * half) ? 'due' : 'recent'
  }
  const counted = new Map<string, CountedPeople>()
  for (const { unit, talked, without, people } of rows) {
    const one = {
      unit,
      band: CONTACT_BANDS.find((band) => band === bandOf(talked))!,
      withoutRole: Number(without) === 1,
    }
    const key = JSON.stringify(one)
    counted.set(key, { ...one, people: people + (counted.get(key)?.people ?? 0) })
  }
  return [...counted.values()]
}

function countIntroductions(q: Reader, code: string) {
  return q
    .select({ unit: users.unitId, status: introductions.status, number: count() })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .leftJoin(users, eq(users.id, candidates.consultantId))
    .where(and(eq(candidates.municipalityCode, code), inArray(introductions.status, LIVE)))
    .groupBy(users.unitId, introductions.status)
}

/** The jobs of the municipality's candidates that run now or began lately. */
function listJobs(q: Reader, code: string, today: string) {
  const { hours, intensity, startsOn, endsOn } = placements
  return q
    .select({ unit: users.unitId, hours, intensity, startsOn, endsOn })
    .from(placements)
    .innerJoin(candidates, eq(candidates.id, placements.candidateId))
    .leftJoin(users, eq(users.id, candidates.consultantId))
    .where(
      and(
        eq(candidates.municipalityCode, code),
        lte(startsOn, today),
        or(isNull(endsOn), gte(endsOn, today), gte(startsOn, firstDay(today))),
      ),
    )
}

/** What the open jobs in the municipality offer; a job's own answer wins over its workplace's. */
async function listOpenConditions(q: Reader, code: string, today: string) {
  const rows = await q
    .select({ place: workplaces.conditions, role: roles.conditions })
    .from(roles)
    .innerJoin(workplaces, eq(workplaces.id, roles.workplaceId))
    .where(
      and(
        eq(workplaces.municipalityCode, code),
        eq(roles.status, 'published'),
        lt(roles.placed, roles.positions),
        or(isNull(roles.expiresOn), gte(roles.expiresOn, today)),
      ),
    )
  return rows.map(({ place, role }) => ({ ...place, ...role }))
}
