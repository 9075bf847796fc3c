import { eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { expireIntroductions } from '#app/domain/introductions/close-filled.server.ts'
import { getRoleDays } from '#app/domain/municipalities/role-days.server.ts'
import { untell } from '#app/domain/notifications/notices.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { roles } from '#db/schema/index.ts'
import { hindranceOf, ROLE_ACTS, type RoleButton } from './role.ts'
import { changesOf } from './role-change.ts'
import { findWordingReason, type RoleLogDetails } from './role-log.server.ts'
import { excludingWordsIn } from './role-words.ts'
import { type LoadedRole, subjectOf, unscopedRole } from './roles.server.ts'
import { type Changed, onBehalf } from './write-role.server.ts'

/**
 * Publishes, renews, pauses, closes or reopens a role, as the state table allows. A role of an employer that is not verified is
 * published too, but only consultants see it. Throws 404 for a role that this actor may not edit.
 */
export async function changeRoleStatus(
  db: Db,
  visit: OpenVisit,
  id: string,
  { act, version }: { act: RoleButton; version: number },
): Promise<Changed> {
  return db.tx(async (tx): Promise<Changed> => {
    const found = await unscopedRole(tx, id)
    if (!found) throw notFound()
    const { role, employer } = found
    assertCan(visit.actor, 'role.edit', subjectOf(employer))
    if (role.version !== version) return { ok: false, errors: { '': ['errors.changed'] }, version: role.version }
    const hindrance = hindranceOf(act, role, employer.status)
    if (hindrance) return { ok: false, errors: { '': [`roles.error.act.${hindrance}`] } }
    if (act === 'publish' && excludingWordsIn(role, 'da').length > 0 && (await findWordingReason(tx, role)) === null)
      return { ok: false, errors: { '': ['roles.error.act.words'] } }
    const status = ROLE_ACTS[act].to
    const next = role.version + 1
    const publishedAt = act === 'publish' ? (role.publishedAt ?? visit.now) : act === 'reopen' ? null : role.publishedAt
    const expiresOn = await expiryAfter(tx, visit, act, found)
    await tx.update(roles).set({ status, publishedAt, expiresOn, version: next }).where(eq(roles.id, id))
    const changes = changesOf(['status', 'expiresOn'], role, { ...role, status, expiresOn })
    const details: RoleLogDetails = { version: next, changes, ...onBehalf(visit.actor) }
    await recordChange(tx, visit, { entity: 'role', entityId: id, action: act, details })
    if (act === 'close') await expireIntroductions(tx, visit, id)
    for (const event of ['expiring', 'expired'] as const) await untell(tx, { event, subjectId: id })
    return { ok: true }
  })
}

/** The last day on which the role is open after an act: anew from today when it is put up or renewed (decision 0021). */
async function expiryAfter(tx: Writer, visit: OpenVisit, act: RoleButton, { role, workplace }: LoadedRole) {
  if (act === 'reopen') return null
  if (act !== 'publish' && act !== 'renew') return role.expiresOn
  const today = dayOf(visit.now)
  // What was paused before its time is put up for the rest of it.
  if (act === 'publish' && role.expiresOn !== null && role.expiresOn >= today) return role.expiresOn
  return addDays(today, await getRoleDays(tx, workplace.municipalityCode))
}
