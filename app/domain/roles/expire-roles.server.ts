import { and, asc, eq, isNull, lt, lte, ne, or } from 'drizzle-orm'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { tell, untell, usersOfEmployer } from '#app/domain/notifications/notices.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { roles } from '#db/schema/index.ts'
import { NOTICE_DAYS } from './expiry.ts'
import { ROLE_ACTS } from './role.ts'
import type { RoleLogDetails } from './role-log.server.ts'

/** So many in one transaction. */
const AT_ONCE = 50

/** Published roles whose last day is past. */
function past(q: Reader, today: string) {
  return q
    .select()
    .from(roles)
    .where(and(eq(roles.status, 'published'), lt(roles.expiresOn, today)))
    .orderBy(asc(roles.id))
}

/** Published roles whose last day is near and whose employer has not been told of it. */
function untold(q: Reader, today: string) {
  const notTold = or(isNull(roles.expiryToldFor), ne(roles.expiryToldFor, roles.expiresOn))
  return q
    .select()
    .from(roles)
    .where(and(eq(roles.status, 'published'), lte(roles.expiresOn, addDays(today, NOTICE_DAYS)), notTold))
    .orderBy(asc(roles.id))
}

/** Whether a role has run out, or an employer is to be told that one will. */
export async function isExpiryDue(q: Reader, now: Date): Promise<boolean> {
  const today = dayOf(now)
  return (await past(q, today).limit(1)).length > 0 || (await untold(q, today).limit(1)).length > 0
}

/**
 * Puts roles whose last day is past on pause, and tells the employer's users: then, and once seven days before
 * (decision 0021). What each transaction reads it writes, so two processes tell nobody twice. `mayGoOn` is asked between
 * transactions. Returns how many were paused and how many were told of beforehand.
 */
export async function tendExpiry(
  db: Db,
  now: Date,
  mayGoOn: () => Promise<boolean>,
): Promise<{ paused: number; told: number }> {
  const today = dayOf(now)
  const done = { paused: 0, told: 0 }
  for (;;) {
    const [paused, told] = await db.tx(async (tx) => {
      const over = await past(tx, today).limit(AT_ONCE)
      for (const role of over) await expire(tx, now, role)
      const near = await untold(tx, today).limit(AT_ONCE)
      for (const role of near) await warn(tx, now, role)
      return [over.length, near.length] as const
    })
    done.paused += paused
    done.told += told
    if ((paused < AT_ONCE && told < AT_ONCE) || !(await mayGoOn())) return done
  }
}

type Expiring = Pick<typeof roles.$inferSelect, 'id' | 'employerId' | 'expiresOn' | 'status' | 'version'>

async function expire(tx: Writer, now: Date, { id, employerId, status, version, expiresOn }: Expiring) {
  const next = version + 1
  await tx
    .update(roles)
    .set({ status: ROLE_ACTS.expire.to, expiryToldFor: expiresOn, version: next })
    .where(eq(roles.id, id))
  const changes = [{ field: 'status', was: status, is: ROLE_ACTS.expire.to }]
  const details: RoleLogDetails = { version: next, changes }
  const visit = { actor: null, purpose: 'role.edit', route: 'background', now }
  await recordChange(tx, visit, { entity: 'role', entityId: id, action: 'expire', details })
  await untell(tx, { event: 'expiring', subjectId: id })
  await tell(tx, visit, await usersOfEmployer(tx, employerId), {
    kind: 'role',
    event: 'expired',
    subjectId: id,
    link: paths.ownRole(id),
  })
}

/** The version stays: a form that is open meanwhile has lost nothing. */
async function warn(tx: Writer, now: Date, { id, employerId, expiresOn }: Expiring) {
  await tx.update(roles).set({ expiryToldFor: expiresOn }).where(eq(roles.id, id))
  await tell(tx, { now, actor: null }, await usersOfEmployer(tx, employerId), {
    kind: 'role',
    event: 'expiring',
    subjectId: id,
    link: paths.ownRole(id),
  })
}
