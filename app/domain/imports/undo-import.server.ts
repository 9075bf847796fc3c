import { and, eq, inArray, isNull, notExists, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import {
  candidateProfiles,
  candidates,
  consents,
  contacts,
  csvImports,
  employers,
  employerUsers,
  hiddenEmployers,
  introductions,
  placements,
  roles,
  talkRequests,
  workplaces,
} from '#db/schema/index.ts'
import { type CsvImport, loadImport } from './staged.server.ts'

/** Ids of one statement. */
const BATCH = 400

/**
 * Removes what an import made, except what somebody has worked with since: that stays, and is still named as made. Once
 * all is gone the import counts as dropped. A second undo finds nothing more to remove.
 */
export function undoImport(db: Db, visit: OpenVisit, id: string): Promise<void> {
  return db.tx(async (tx) => {
    const found = await loadImport(tx, visit, id)
    if (found.status !== 'imported') return
    const gone = await untouchedOf(tx, found)
    if (gone.length === 0) return
    for (const ids of batches(gone)) await remove(tx, visit, found, ids)
    const made = (found.made ?? []).filter((one) => !gone.includes(one))
    const status = made.length === 0 ? 'dropped' : 'imported'
    await tx.update(csvImports).set({ made, taken: made.length, status }).where(eq(csvImports.id, id))
    const details = { kind: found.kind, removed: gone.length }
    await recordChange(tx, visit, { entity: 'csv_import', entityId: id, action: 'undone', details })
  })
}

/** Those of what an import made that nobody has worked with since; one statement. */
export async function untouchedOf(q: Reader, { kind, made }: Pick<CsvImport, 'kind' | 'made'>): Promise<string[]> {
  if (!made || made.length === 0) return []
  const rows = kind === 'employers' ? await freshEmployers(q, made) : await freshCandidates(q, made)
  return rows.map(({ id }) => id)
}

function freshCandidates(q: Reader, ids: readonly string[]) {
  const none = noneOf(q, sql`${candidates.id}`)
  return q
    .select({ id: candidates.id })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .where(
      and(
        inArray(candidates.id, [...ids]),
        eq(candidates.version, 1),
        eq(candidateProfiles.version, 1),
        isNull(candidates.userId),
        isNull(candidateProfiles.lastConfirmedAt),
        none(contacts, contacts.candidateId),
        none(talkRequests, talkRequests.candidateId),
        none(introductions, introductions.candidateId),
        none(consents, consents.candidateId),
        none(placements, placements.candidateId),
        none(hiddenEmployers, hiddenEmployers.candidateId),
        sql`(select count(*) from candidate_responsibilities cr where cr.candidate_id = ${candidates.id}) <= 1`,
      ),
    )
}

function freshEmployers(q: Reader, ids: readonly string[]) {
  const none = noneOf(q, sql`${employers.id}`)
  return q
    .select({ id: employers.id })
    .from(employers)
    .innerJoin(workplaces, eq(workplaces.employerId, employers.id))
    .where(
      and(
        inArray(employers.id, [...ids]),
        eq(employers.version, 1),
        eq(employers.status, 'unverified'),
        eq(workplaces.version, 1),
        none(employerUsers, employerUsers.employerId),
        none(roles, roles.employerId),
        none(contacts, contacts.employerId),
        none(introductions, introductions.employerId),
        none(hiddenEmployers, hiddenEmployers.employerId),
        sql`(select count(*) from workplaces w where w.employer_id = ${employers.id}) = 1`,
      ),
    )
}

type About =
  | typeof contacts
  | typeof talkRequests
  | typeof introductions
  | typeof consents
  | typeof placements
  | typeof hiddenEmployers
  | typeof employerUsers
  | typeof roles

/** No row of a table is about this record. */
const noneOf = (q: Reader, record: SQL) => (table: About, column: SQLWrapper) =>
  notExists(q.select({ one: sql`1` }).from(table).where(sql`${column} = ${record}`))

async function remove(tx: Writer, visit: OpenVisit, { kind }: CsvImport, ids: readonly string[]): Promise<void> {
  if (kind === 'employers') {
    await tx.delete(workplaces).where(inArray(workplaces.employerId, [...ids]))
    await tx.delete(employers).where(inArray(employers.id, [...ids]))
    return
  }
  // Profile and responsibility go with her.
  await tx.delete(candidates).where(inArray(candidates.id, [...ids]))
  await recordChange(tx, visit, { entity: 'candidate', entityId: ids[0]!, action: 'undone', candidateIds: ids })
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH)
}
