import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Terms } from '#app/domain/agreements/agreement.ts'
import { createAgreement, problemsOf } from '#app/domain/agreements/save-agreement.server.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { type ActInput, type ActResult, actOn, mayMove, move } from './act.server.ts'
import { standingOf } from './record.server.ts'

/** The candidate's consultant writes the first draft of the agreement: from now on three signatures are waited for. */
export function startAgreement(
  db: Db,
  visit: OpenVisit,
  input: ActInput & { readonly terms: Terms },
): Promise<ActResult> {
  return actOn(db, visit, 'introduction.agree', input, async (tx, record) => {
    const wanted = {
      to: 'agreement',
      by: 'consultant',
      holds: { terms: true, ...standingOf(record, visit.now) },
    } as const
    const refused = mayMove(record.introduction.status, wanted)
    if (refused) return refused
    const errors = problemsOf(record, input.terms, visit.now)
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    await createAgreement(tx, visit, record.introduction.id, input.terms)
    const result = await move(tx, visit, record, wanted)
    return result.ok ? { ok: true, path: paths.agreement(record.introduction.id) } : result
  })
}
