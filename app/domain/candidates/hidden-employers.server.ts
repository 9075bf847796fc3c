import { and, asc, eq, notInArray, or, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { normaliseCvr } from '#app/domain/vocabulary/cvr.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { candidates, employers, hiddenEmployers, roles } from '#db/schema/index.ts'
import { loadCandidate } from './candidates.server.ts'

const MOST_FOUND = 10

/** What the page was asked: words to search for, and the job whose employer it came from. */
export interface HiddenAsked {
  readonly words: string
  readonly roleId: string | null
}

export interface HiddenEmployerPage {
  readonly name: string
  readonly hidden: readonly { id: string; name: string; cvr: string }[]
  readonly found: readonly { id: string; name: string; cvr: string }[]
}

/**
 * The employers that a candidate is not shown to, and verified ones that a CVR number or part of a name finds, or whose
 * job she came from.
 */
export async function getHiddenEmployers(
  q: Reader,
  visit: OpenVisit,
  candidateId: string,
  { words, roleId }: HiddenAsked,
): Promise<HiddenEmployerPage> {
  const { candidate } = await loadCandidate(q, visit, candidateId, 'candidate.read')
  const columns = { id: employers.id, name: employers.name, cvr: employers.cvr }
  const hidden = await q
    .select(columns)
    .from(hiddenEmployers)
    .innerJoin(employers, eq(employers.id, hiddenEmployers.employerId))
    .where(eq(hiddenEmployers.candidateId, candidateId))
    .orderBy(asc(employers.name), asc(employers.id))
  visit.saw(candidateId, ['profile'])
  if (roleId !== null && words === '') {
    const found = await q
      .select(columns)
      .from(employers)
      .innerJoin(roles, eq(roles.employerId, employers.id))
      .where(and(eq(roles.id, roleId), eq(employers.status, 'verified')))
    return { name: candidate.name, hidden, found: found.filter(({ id }) => hidden.every((one) => one.id !== id)) }
  }
  if (words.length < 2) return { name: candidate.name, hidden, found: [] }
  const part = `%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const asTyped = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const cvr = normaliseCvr(words)
  const found = await q
    .select(columns)
    .from(employers)
    .where(
      and(
        eq(employers.status, 'verified'),
        hidden.length > 0
          ? notInArray(
              employers.id,
              hidden.map(({ id }) => id),
            )
          : undefined,
        or(
          sql`lower(${employers.name}) like ${part} escape '\\'`,
          sql`${employers.name} like ${asTyped} escape '\\'`,
          cvr.length === 8 ? eq(employers.cvr, cvr) : undefined,
        ),
      ),
    )
    .orderBy(asc(employers.name), asc(employers.id))
    .limit(MOST_FOUND)
  return { name: candidate.name, hidden, found }
}

/** Hides the candidate from an employer, or shows her again, at once. Doing it twice changes nothing more. */
export async function setHiddenEmployer(
  db: Db,
  visit: OpenVisit,
  candidateId: string,
  { employerId, intent }: { employerId: string; intent: 'hide' | 'show' },
): Promise<void> {
  await db.tx(async (tx) => {
    await loadCandidate(tx, visit, candidateId, 'candidate.edit')
    const pair = and(eq(hiddenEmployers.candidateId, candidateId), eq(hiddenEmployers.employerId, employerId))
    const [now] = await tx.select({ id: hiddenEmployers.employerId }).from(hiddenEmployers).where(pair)
    if ((intent === 'hide') === (now !== undefined)) return
    if (intent === 'show') await tx.delete(hiddenEmployers).where(pair)
    else {
      const [employer] = await tx
        .select({ id: employers.id })
        .from(employers)
        .where(and(eq(employers.id, employerId), eq(employers.status, 'verified')))
      if (!employer) throw notFound()
      await tx.insert(hiddenEmployers).values({ candidateId, employerId, createdAt: visit.now })
    }
    const change = { entity: 'hidden_employer', entityId: employerId, action: intent, candidateIds: [candidateId] }
    await recordChange(tx, visit, change)
  })
}

/** Pairs that do not exist for anybody but the candidate's consultant; for the matching's own use. */
export async function unscopedHiddenEmployers(
  q: Reader,
  municipalityCode: string | null,
): Promise<Map<string, Set<string>>> {
  const rows = await q
    .select({ candidateId: hiddenEmployers.candidateId, employerId: hiddenEmployers.employerId })
    .from(hiddenEmployers)
    .innerJoin(candidates, eq(candidates.id, hiddenEmployers.candidateId))
    .where(municipalityCode === null ? undefined : eq(candidates.municipalityCode, municipalityCode))
  const hidden = new Map<string, Set<string>>()
  for (const { candidateId, employerId } of rows)
    hidden.set(candidateId, (hidden.get(candidateId) ?? new Set()).add(employerId))
  return hidden
}
