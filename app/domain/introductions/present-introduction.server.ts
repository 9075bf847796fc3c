import { and, eq, gt } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { hiddenEmployers } from '#db/schema/index.ts'
import { type ActInput, type ActResult, actOn, move, refuse } from './act.server.ts'
import { type IntroductionRecord, standingOf } from './record.server.ts'

/** "Præsentér": from now on the employer sees what she has consented to, and is a controller of it (DESIGN 7). */
export function presentIntroduction(db: Db, visit: OpenVisit, input: ActInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.present', input, async (tx, record) => {
    // A wish not to be shown that came after her yes wins over the yes (DESIGN 4).
    if (await hidSinceConsent(tx, record)) return refuse('introductions.error.hiddenSince')
    const holds = standingOf(record, visit.now)
    return move(tx, visit, record, { to: 'presented', by: 'consultant', holds })
  })
}

/** Whether she has said, after her yes, that this employer must not see her. */
async function hidSinceConsent(q: Reader, { candidate, employer, consent }: IntroductionRecord): Promise<boolean> {
  if (!consent) return false
  const [row] = await q
    .select({ employerId: hiddenEmployers.employerId })
    .from(hiddenEmployers)
    .where(
      and(
        eq(hiddenEmployers.candidateId, candidate.id),
        eq(hiddenEmployers.employerId, employer.id),
        gt(hiddenEmployers.createdAt, consent.givenAt),
      ),
    )
  return row !== undefined
}
