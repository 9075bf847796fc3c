import { eq } from 'drizzle-orm'
import type { Actor } from '#app/domain/accounts/account.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Visit } from '#app/domain/audit/readings.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { roles, workplaces } from '#db/schema/index.ts'
import { splitBasics } from './condition.ts'
import { draftRole } from './draft-form.ts'
import { dropDraft, findDraft, parkDraft } from './drafts.server.ts'
import { contentOf } from './form.ts'
import type { RoleLogDetails } from './role-log.server.ts'
import { columns } from './write-role.server.ts'

/** The account that a draft follows into, just made. */
interface Into {
  readonly actor: Actor
  readonly employerId: string
  readonly workplaceId: string
}

/**
 * Makes the draft behind a token the first job of a new employer, at its new workplace, which gets what was answered
 * about the place. In the sign-up's transaction: both happen or neither. What cannot be put aside yet, because an answer
 * is missing or wrong, is laid aside for her to go on with.
 */
export async function takeDraftAlong(
  tx: Writer,
  visit: Visit & { readonly locale: Locale },
  token: string,
  { actor, employerId, workplaceId }: Into,
): Promise<void> {
  const body = await findDraft(tx, visit.now, { token })
  const form = body && draftRole(body, visit.locale)
  if (!form) return parkDraft(tx, token, actor.email)
  const { role, workplace } = splitBasics(form.conditions)
  const id = v7()
  const content = { ...contentOf({ ...form, conditions: role }), workplaceId }
  const made = { id, employerId, createdAt: visit.now, createdBy: actor.userId, wordingReason: form.wordingReason }
  await tx.insert(roles).values({ ...columns(content), ...made })
  await tx.update(workplaces).set({ conditions: workplace }).where(eq(workplaces.id, workplaceId))
  const details: RoleLogDetails = { version: 1, title: content.title }
  await recordChange(tx, { ...visit, actor }, { entity: 'role', entityId: id, action: 'created', details })
  await dropDraft(tx, { token })
}
