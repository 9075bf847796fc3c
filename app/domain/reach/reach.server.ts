import { eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import type { Role } from '#app/domain/matching/types.ts'
import { subjectOf } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '#db/client.server.ts'
import { employers } from '#db/schema/index.ts'
import { takeDescription } from './budget.server.ts'
import { makeCrowd } from './crowd.ts'
import { descriptionOf } from './description.ts'
import { keyedHash, offsetsOf, shiftsOf } from './keyed.server.ts'
import { unscopedNight } from './night.server.ts'
import { type Asked, type Counted, countApart, openings, reachBand } from './numbers.ts'
import { type ReachPanel, reachInWords, spentPanel } from './panel.ts'

/** Whose numbers are asked for, and SESSION_SECRET. */
export interface Asking {
  readonly employerId: string
  readonly secret: string
}

/** What may be told: nothing, nothing more today, or what is in `asked` and `counted`, in bands only. */
export type Answer =
  | { readonly state: 'unverified' }
  | { readonly state: 'spent' }
  | { readonly state: 'counted'; readonly asked: Asked; readonly counted: Counted }

/** The key that one employer's description has in the budget and for its cards. */
export function descriptionKey({ employerId, secret }: Asking, role: Role): string {
  return keyedHash(secret, 'description', [employerId, descriptionOf(role)])
}

/**
 * The one door to numbers about people for an employer (DESIGN 4, decision 0022): the employer is verified, the
 * description is within the day's budget, and what is counted is last night's snapshot. The budget is the employer's; its
 * contact, who writes for it and has exact numbers elsewhere, takes nothing from it. Five statements. Throws 404 for an
 * employer whose roles this actor may not edit.
 */
export async function askReach(db: Db, visit: OpenVisit, asking: Asking, role: Role): Promise<Answer> {
  const { employerId, secret } = asking
  const [employer] = await db.read((q) => q.select().from(employers).where(eq(employers.id, employerId)))
  if (!employer) throw notFound()
  assertCan(visit.actor, 'role.edit', subjectOf(employer))
  if (employer.status !== 'verified') return { state: 'unverified' }
  const key = descriptionKey(asking, role)
  const question = { employerId, day: dayOf(visit.now), description: key }
  if (visit.actor.role === 'employer' && !(await takeDescription(db, question))) return { state: 'spent' }
  const { night, people } = await db.read(unscopedNight)
  const asked: Asked = {
    role,
    setting: matchSetting(),
    crowd: makeCrowd(people, employerId, shiftsOf(secret)),
    offset: offsetsOf(secret, { employerId, description: descriptionOf(role), night: night ?? question.day }),
  }
  return { state: 'counted', asked, counted: countApart(asked) }
}

/**
 * The panel of a role for its employer; null for everybody else and before the employer is verified. `form` is the
 * address of the role's form. Throws 404 as `askReach` does.
 */
export async function reachPanel(
  db: Db,
  visit: OpenVisit,
  asking: Asking,
  role: Role,
  form: string,
): Promise<ReachPanel | null> {
  const answer = await askReach(db, visit, asking, role)
  switch (answer.state) {
    case 'unverified':
      return null
    case 'spent':
      return spentPanel(visit.locale)
    case 'counted': {
      const { counted, asked } = answer
      return reachInWords(role, reachBand(counted, asked), openings(counted, asked), form, visit.locale)
    }
  }
}
