import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { forbidden } from '#app/http/errors.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { once } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidateProfiles, candidateResponsibilities, candidates } from '#db/schema/index.ts'
import { approvalProblems } from './candidate.ts'
import type { NewCandidate } from './form.ts'

export type Saved = { ok: true; path: string } | { ok: false; errors: FieldErrors }

/**
 * Makes a candidate of the consultant's municipality, with an empty profile and the consultant as the one responsible.
 * The same form handed in again leads to the first one's candidate. An approval in the future is refused.
 */
export async function createCandidate(db: Db, visit: OpenVisit, input: NewCandidate): Promise<Saved> {
  const { actor, now } = visit
  const { municipalityCode, userId } = actor
  if (municipalityCode === null) throw forbidden()
  const errors = asErrors(approvalProblems(input, dayOf(now)))
  if (errors) return { ok: false, errors }
  const { formId, ...facts } = input
  return once(db, visit, formId, async (tx) => {
    const id = v7()
    await tx.insert(candidates).values({ ...facts, id, municipalityCode, consultantId: userId, createdAt: now })
    await tx
      .insert(candidateProfiles)
      .values({ candidateId: id, needs: [], competences: {}, licences: {}, wishes: [], unwanted: [] })
    await tx.insert(candidateResponsibilities).values({ id: v7(), candidateId: id, consultantId: userId, fromAt: now })
    await recordChange(tx, visit, { entity: 'candidate', entityId: id, action: 'create', candidateIds: [id] })
    return { ok: true, path: paths.candidate(id) }
  })
}

/** Problems as the form wants them; null when there are none. */
export function asErrors(problems: Readonly<Record<string, string>>): FieldErrors | null {
  const entries = Object.entries(problems)
  return entries.length === 0 ? null : Object.fromEntries(entries.map(([field, key]) => [field, [key]]))
}
