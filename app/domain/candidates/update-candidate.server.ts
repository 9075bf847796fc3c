import { and, eq, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { candidates, users } from '#db/schema/index.ts'
import { approvalProblems, type CandidateRecord } from './candidate.ts'
import { type ChangedFacts, findChangedFacts } from './candidate-facts.server.ts'
import { loadCandidate } from './candidates.server.ts'
import { asErrors } from './create-candidate.server.ts'
import type { CandidateFacts } from './form.ts'

export type Updated = { ok: true; path: string } | { ok: false; errors: FieldErrors; changed: ChangedFacts | null }

/**
 * Puts the facts about a candidate right. Only a consultant of her municipality: the approval is the municipality's.
 * When somebody else has saved meanwhile nothing is written and `changed` tells what.
 */
export async function updateCandidate(db: Db, visit: OpenVisit, id: string, input: CandidateFacts): Promise<Updated> {
  return db.tx(async (tx) => {
    const { candidate } = await loadCandidate(tx, visit, id, 'candidate.invite')
    if (candidate.version !== input.version) {
      const changed = await findChangedFacts(tx, visit, candidate, input.version)
      visit.saw(id, ['identity', 'contact', 'approval'])
      return { ok: false, errors: { changed: ['errors.changed'] }, changed }
    }
    const errors = asErrors(approvalProblems(input, dayOf(visit.now)))
    if (errors) return { ok: false, errors, changed: null }
    const { version, ...facts } = input
    const fields = (Object.keys(facts) as (keyof typeof facts)[]).filter((field) => facts[field] !== candidate[field])
    const pick = (record: typeof facts) => Object.fromEntries(fields.map((field) => [field, record[field]]))
    const path = paths.candidate(id)
    if (fields.length === 0) return { ok: true, path }
    await tx
      .update(candidates)
      // A card of a person who is protected now is closed with the same save.
      .set({ ...facts, ...(facts.protectedIdentity && { cardReleased: false }), version: version + 1 })
      .where(and(eq(candidates.id, id), eq(candidates.version, version)))
    if (fields.includes('email')) await dropUnusedAccount(tx, candidate)
    const details = { version: version + 1, was: pick(candidate), is: pick(facts) }
    await recordChange(tx, visit, { entity: 'candidate', entityId: id, action: 'update', candidateIds: [id], details })
    return { ok: true, path }
  })
}

/** An invitation that nobody has used ends with the address that it went to: that may have been a stranger's. */
async function dropUnusedAccount(tx: Writer, { id, userId }: CandidateRecord): Promise<void> {
  if (userId === null) return
  const [unused] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.passwordHash)))
  if (!unused) return
  await tx.update(candidates).set({ userId: null }).where(eq(candidates.id, id))
  await tx.delete(users).where(eq(users.id, unused.id))
}
