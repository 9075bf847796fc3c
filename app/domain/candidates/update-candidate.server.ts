import { and, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { forbidden } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { candidates } from '#db/schema/index.ts'
import { approvalProblems, type CandidateRecord } from './candidate.ts'
import { loadCandidate } from './candidates.server.ts'
import { asErrors, type Saved } from './create-candidate.server.ts'
import type { CandidateFacts } from './form.ts'

type Refused = Extract<Saved, { ok: false }> & { readonly current?: CandidateRecord }

/**
 * Puts the facts about a candidate right. Only a consultant of her municipality: the approval is the municipality's.
 * When somebody else has saved meanwhile nothing is written and `current` holds what stands now.
 */
export async function updateCandidate(
  db: Db,
  visit: OpenVisit,
  id: string,
  input: CandidateFacts,
): Promise<Extract<Saved, { ok: true }> | Refused> {
  if (visit.actor.role !== 'consultant') throw forbidden()
  return db.tx(async (tx) => {
    const { candidate } = await loadCandidate(tx, visit, id, 'candidate.edit')
    if (candidate.version !== input.version)
      return { ok: false, errors: { '': ['errors.changed'] }, current: candidate }
    const errors = asErrors(approvalProblems(input, dayOf(visit.now)))
    if (errors) return { ok: false, errors }
    const { version, ...facts } = input
    const changed = (Object.keys(facts) as (keyof typeof facts)[]).filter((field) => facts[field] !== candidate[field])
    await tx
      .update(candidates)
      .set({ ...facts, version: version + 1 })
      .where(and(eq(candidates.id, id), eq(candidates.version, version)))
    const details = { fields: changed, status: facts.status }
    await recordChange(tx, visit, { entity: 'candidate', entityId: id, action: 'update', candidateIds: [id], details })
    return { ok: true, path: paths.candidate(id) }
  })
}
