import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Db } from '#db/client.server.ts'
import { type ActInput, type ActResult, actOn, move, refuse } from './act.server.ts'
import { findStep, type IntroductionStatus, type Party } from './introduction.ts'
import { reasonsOf } from './reasons.ts'

/**
 * Each party takes back what it is part of, for a structured reason. An employer that was asked says no (declined);
 * once an agreement is being written it withdraws. The others withdraw.
 */
export function withdrawIntroduction(
  db: Db,
  visit: OpenVisit,
  input: ActInput & { readonly reason: string },
): Promise<ActResult> {
  return actOn(db, visit, 'introduction.withdraw', input, async (tx, record, by) => {
    if (!reasonsOf(by).includes(input.reason)) return refuse('errors.choose', 'reason')
    const to = endFor(record.introduction.status, by)
    return move(tx, visit, record, { to, by, holds: { reason: true }, reason: input.reason })
  })
}

/** What a party's no is called at a status. */
export function endFor(status: IntroductionStatus, by: Party): IntroductionStatus {
  return by === 'employer' && findStep(status, 'declined', by) ? 'declined' : 'withdrawn'
}

/** A consultant ends an introduction that nothing more comes of, in a sentence that everybody who knows of it may read. */
export function expireIntroduction(
  db: Db,
  visit: OpenVisit,
  input: ActInput & { readonly sentence: string },
): Promise<ActResult> {
  return actOn(db, visit, 'introduction.place', input, async (tx, record) => {
    const sentence = input.sentence.trim()
    if (sentence === '') return refuse('introductions.error.sentence', 'sentence')
    return move(tx, visit, record, {
      to: 'expired',
      by: 'consultant',
      holds: { sentence: true },
      details: { sentence },
    })
  })
}
