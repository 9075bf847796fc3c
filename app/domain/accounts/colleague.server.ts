import { and, eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { inTreeOrder, type PlacedUnit } from '#app/domain/municipalities/unit-tree.ts'
import { listUnits } from '#app/domain/municipalities/units.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { accountLinks, candidates, employers, users } from '#db/schema/index.ts'
import { isOpenInvitation, isOwnUnit, managed, type StaffRow, staffRow } from './accounts.server.ts'
import type { ColleagueForm } from './form.ts'

/** One colleague as an admin sees her. Cases are a number: an admin reads none. */
export interface ColleaguePage extends StaffRow {
  readonly phone: string | null
  readonly createdAt: Date
  readonly own: boolean
  /** Citizens and employers who have her as their contact. */
  readonly cases: number
  readonly employers: number
  readonly units: readonly PlacedUnit[]
}

/** A colleague of the admin's municipality, her units to choose from, and what hangs on her; four statements. 404. */
export async function getColleague(q: Reader, visit: OpenVisit, id: string): Promise<ColleaguePage> {
  const [found] = await q
    .select({ user: users, until: accountLinks.expiresAt })
    .from(users)
    .leftJoin(accountLinks, isOpenInvitation)
    .where(eq(users.id, id))
  if (!found) throw notFound()
  const { user, until } = found
  assertCan(visit.actor, 'account.manage', user)
  const code = user.municipalityCode ?? ''
  const hers = and(eq(candidates.consultantId, id), eq(candidates.municipalityCode, code))
  return {
    ...staffRow(user, until, visit.now),
    phone: user.phone,
    createdAt: user.createdAt,
    own: id === visit.actor.userId,
    cases: await q.$count(candidates, and(hers, eq(candidates.status, 'active'))),
    employers: await q.$count(employers, eq(employers.consultantId, id)),
    units: inTreeOrder(await listUnits(q, code)),
  }
}

/**
 * Changes a colleague's role, unit and telephone; the role holds from her next request. Nobody changes her own role.
 * Throws 404 for a colleague of another municipality, 403 for an admin who is none any more.
 */
export function changeColleague(
  db: Db,
  visit: OpenVisit,
  { id, ...form }: ColleagueForm & { readonly id: string },
): Promise<Done | Refused> {
  return once(db, visit, form.formId, async (tx): Promise<Done | Refused> => {
    const user = await managed(tx, visit, id)
    const role = form.role ?? user.role
    if (id === visit.actor.userId && role !== user.role) return { ok: false, errors: { role: ['colleague.error.own'] } }
    if (!(await isOwnUnit(tx, visit, form.unitId))) return { ok: false, errors: { unitId: ['colleague.error.unit'] } }
    const { unitId, phone } = form
    await tx.update(users).set({ role, unitId, phone }).where(eq(users.id, id))
    const was = { role: user.role, unitId: user.unitId }
    const details = { was, is: { role, unitId } }
    await recordChange(tx, visit, { entity: 'account', entityId: id, action: 'changed', details })
    return { ok: true, path: paths.account(id) }
  })
}
