import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Db } from '#db/client.server.ts'
import { type ActInput, type ActResult, actOn, move } from './act.server.ts'
import { tellEmployer } from './news.server.ts'
import { standingOf } from './record.server.ts'

/** "Præsentér": from now on the employer sees what she has consented to, and is a controller of it (DESIGN 7). */
export function presentIntroduction(db: Db, visit: OpenVisit, input: ActInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.present', input, async (tx, record) => {
    const holds = standingOf(record, visit.now)
    const result = await move(tx, visit, record, { to: 'presented', by: 'consultant', holds })
    if (result.ok) await tellEmployer(tx, visit, record.employer.id)
    return result
  })
}
