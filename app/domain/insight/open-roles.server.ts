import { and, asc, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { unscopedHiddenEmployers } from '#app/domain/candidates/hidden-employers.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { statusBetween } from '#app/domain/matching/judge.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { unscopedOpenRoles } from '#app/domain/roles/roles.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates, openRoleDays } from '#db/schema/index.ts'

/** So many people are written in one transaction. */
const AT_ONCE = 50

/** Active people with answered hours whom nobody has counted on this day. */
function uncounted(q: Reader, today: string) {
  return q
    .select({ candidate: candidates, profile: candidateProfiles })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .leftJoin(openRoleDays, eq(openRoleDays.candidateId, candidates.id))
    .where(
      and(
        eq(candidates.status, 'active'),
        isNotNull(candidateProfiles.hoursMin),
        isNotNull(candidateProfiles.hoursMax),
        or(isNull(openRoleDays.checkedOn), lt(openRoleDays.checkedOn, today)),
      ),
    )
    .orderBy(asc(candidates.id))
}

/** Whether somebody has not been counted today. */
export async function isOpenRoleCountDue(q: Reader, now: Date): Promise<boolean> {
  return (await uncounted(q, dayOf(now)).limit(1)).length > 0
}

/**
 * Notes for every active candidate whether a job is open to her today: one that fits, or would if a question were
 * answered, at an employer that she will be shown to. Once a day each, a few at a time, so that requests go between.
 * `mayGoOn` is asked before each few. Returns how many were counted. It is a count inside: nobody reads a person.
 */
export async function countOpenRoles(db: Db, now: Date, mayGoOn: () => Promise<boolean>): Promise<number> {
  const today = dayOf(now)
  const { roles, hidden } = await db.read(async (q) => ({
    roles: (await unscopedOpenRoles(q)).map(({ role, workplace, employer }) => ({
      match: asMatchRole(role, workplace),
      employerId: employer.id,
    })),
    hidden: await unscopedHiddenEmployers(q, null),
  }))
  let counted = 0
  while (await mayGoOn()) {
    const people = await db.read((q) => uncounted(q, today).limit(AT_ONCE))
    if (people.length === 0) break
    const found: { candidateId: string; isOpen: boolean }[] = []
    for (const { candidate, profile } of people) {
      const match = asMatchCandidate(candidate, profile, 0)
      const shown = roles.filter(({ employerId }) => !hidden.get(candidate.id)?.has(employerId))
      const isOpen = match !== null && shown.some((role) => OPEN.has(statusBetween(match, role.match, matchSetting())))
      found.push({ candidateId: candidate.id, isOpen })
      await breath()
    }
    await write(db, today, found)
    counted += found.length
  }
  return counted
}

/** Lets whoever waits have the thread. */
const breath = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A job is open to whom it fits, and to whom a question stands between (README of matching, section 7). */
const OPEN: ReadonlySet<string> = new Set(['fits', 'ask'])

function write(db: Db, today: string, found: readonly { readonly candidateId: string; readonly isOpen: boolean }[]) {
  return db.tx(async (tx) => {
    for (const { candidateId, isOpen } of found) {
      const seen = { checkedOn: today, ...(isOpen ? { lastOpenOn: today } : {}) }
      await tx
        .insert(openRoleDays)
        .values({ candidateId, firstCheckedOn: today, ...seen })
        .onConflictDoUpdate({ target: openRoleDays.candidateId, set: seen })
    }
  })
}
