import { and, eq, notInArray } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { ROLE_ACTS } from '#app/domain/roles/role.ts'
import type { Writer } from '#db/client.server.ts'
import { introductions, roles } from '#db/schema/index.ts'
import { move } from './act.server.ts'
import { CLOSED_STATUSES, type IntroductionStatus } from './introduction.ts'
import { findRecord } from './record.server.ts'

/** The sentences that the platform itself says when an introduction ends; the words are in the texts. */
export const SENTENCES = { filled: 'filled', roleClosed: 'role_closed' } as const

/** No position is left: the role is filled, and everybody else on her way to it is told so in a human sentence. */
export async function closeFilled(tx: Writer, visit: OpenVisit, roleId: string): Promise<void> {
  await tx.update(roles).set({ status: ROLE_ACTS.fill.to }).where(eq(roles.id, roleId))
  await recordChange(tx, visit, { entity: 'role', entityId: roleId, action: 'fill' })
  await endAll(tx, visit, roleId, 'filled_elsewhere', SENTENCES.filled)
}

/**
 * The role has been closed or has run out: everybody on her way to it is told. To be called in the transaction that
 * closes the role.
 */
export async function expireIntroductions(tx: Writer, visit: OpenVisit, roleId: string): Promise<void> {
  await endAll(tx, visit, roleId, 'expired', SENTENCES.roleClosed)
}

async function endAll(tx: Writer, visit: OpenVisit, roleId: string, to: IntroductionStatus, sentence: string) {
  const open = await tx
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(eq(introductions.roleId, roleId), notInArray(introductions.status, [...CLOSED_STATUSES, 'placed'])))
  for (const { id } of open) {
    const record = await findRecord(tx, id)
    if (record) await move(tx, visit, record, { to, by: 'platform', holds: { sentence: true }, details: { sentence } })
  }
}
