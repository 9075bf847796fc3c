import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '#db/client.server.ts'
import { type ActInput, type ActResult, actOn, move } from './act.server.ts'
import { type Decision, decisionErrors } from './decision.ts'
import { standingOf } from './record.server.ts'

/** A trial (virksomhedspraktik) that the municipality has granted in its own system. It may be skipped. */
export function startTrial(db: Db, visit: OpenVisit, input: ActInput & Decision): Promise<ActResult> {
  return actOn(db, visit, 'introduction.agree', input, async (tx, record) => {
    const errors = decisionErrors(input, dayOf(visit.now))
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const { decisionOn, decisionSystem, decisionReference } = input
    return move(tx, visit, record, {
      to: 'trial',
      by: 'consultant',
      holds: { decision: true, ...standingOf(record, visit.now) },
      details: { decisionOn, decisionSystem: decisionSystem.trim(), decisionReference: decisionReference.trim() },
    })
  })
}
