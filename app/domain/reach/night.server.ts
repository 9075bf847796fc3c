import { and, asc, eq, gt, inArray, isNotNull, lt, notExists } from 'drizzle-orm'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import type { Candidate } from '#app/domain/matching/types.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates, hiddenEmployers, reachPeople } from '#db/schema/index.ts'
import { forgetOldQuestions } from './budget.server.ts'

/** So many people are written in one transaction. */
const AT_ONCE = 50

/** Who may be counted: active, with answered hours, without protected identity. */
export const countable = and(
  eq(candidates.status, 'active'),
  eq(candidates.protectedIdentity, false),
  isNotNull(candidateProfiles.hoursMin),
  isNotNull(candidateProfiles.hoursMax),
)!

/** Whether this night's snapshot is still to be taken, or was left half done. */
export async function isNightDue(q: Reader, now: Date): Promise<boolean> {
  const today = dayOf(now)
  const one = (where: ReturnType<typeof eq>) =>
    q.select({ id: reachPeople.candidateId }).from(reachPeople).where(where).limit(1)
  if ((await one(lt(reachPeople.night, today))).length > 0) return true
  if ((await one(eq(reachPeople.night, today))).length > 0) return false
  return (await fresh(q, '').limit(1)).length > 0
}

/**
 * Takes the snapshot that employers' numbers are counted from: once a calendar day, a few people in each transaction,
 * so that requests go between. Whoever came since is added first, then those of the nights before are renewed or
 * removed, so that a night that stops half way is known by its old rows. `mayGoOn` is asked before each few. Returns how
 * many are in it. It is a count inside: nobody reads a person.
 */
export async function takeNight(db: Db, now: Date, mayGoOn: () => Promise<boolean>): Promise<number> {
  const night = dayOf(now)
  if (!(await db.read((q) => isNightDue(q, now)))) return 0
  let taken = 0
  let after = ''
  for (const step of [fresh, stale]) {
    after = ''
    while (await mayGoOn()) {
      const ids = (await db.read((q) => step(q, after, night).limit(AT_ONCE))).map(({ id }) => id)
      if (ids.length === 0) break
      taken += await write(db, night, ids)
      after = ids.at(-1) ?? after
    }
  }
  await db.tx((tx) => forgetOldQuestions(tx, night))
  return taken
}

/** Those who may be counted and are in no snapshot yet, by id. */
function fresh(q: Reader, after: string) {
  return q
    .select({ id: candidates.id })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .where(
      and(
        countable,
        gt(candidates.id, after),
        notExists(
          q.select({ id: reachPeople.candidateId }).from(reachPeople).where(eq(reachPeople.candidateId, candidates.id)),
        ),
      ),
    )
    .orderBy(asc(candidates.id))
}

/** Those of the nights before, by id. */
function stale(q: Reader, after: string, night: string) {
  return q
    .select({ id: reachPeople.candidateId })
    .from(reachPeople)
    .where(and(lt(reachPeople.night, night), gt(reachPeople.candidateId, after)))
    .orderBy(asc(reachPeople.candidateId))
}

/** Writes these people as they are now; one who may not be counted any more is removed. */
function write(db: Db, night: string, ids: readonly string[]): Promise<number> {
  return db.tx(async (tx) => {
    const people = await tx
      .select({ candidate: candidates, profile: candidateProfiles })
      .from(candidates)
      .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
      .where(and(countable, inArray(candidates.id, [...ids])))
    const pairs = await tx
      .select()
      .from(hiddenEmployers)
      .where(inArray(hiddenEmployers.candidateId, [...ids]))
    await tx.delete(reachPeople).where(inArray(reachPeople.candidateId, [...ids]))
    const rows = people.flatMap(({ candidate, profile }) => {
      const person = asMatchCandidate(candidate, profile, 0)
      const hidden = pairs.filter((pair) => pair.candidateId === candidate.id).map((pair) => pair.employerId)
      return person ? [{ candidateId: candidate.id, night, person, hidden }] : []
    })
    if (rows.length > 0) await tx.insert(reachPeople).values(rows)
    return rows.length
  })
}

/** The snapshot as it is: everybody in it, and its night, or null while nobody is. */
export async function unscopedNight(q: Reader): Promise<{
  night: string | null
  people: readonly { readonly person: Candidate; readonly hidden: readonly string[] }[]
}> {
  const people = await q.select().from(reachPeople).orderBy(asc(reachPeople.candidateId))
  const nights = people.map(({ night }) => night).sort()
  return { night: nights.at(-1) ?? null, people }
}
