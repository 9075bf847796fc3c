import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { roles } from '#db/schema/index.ts'
import { TITLE_LENGTH } from './role.ts'
import type { RoleLogDetails } from './role-log.server.ts'
import { subjectOf, unscopedRole } from './roles.server.ts'
import { onBehalf } from './write-role.server.ts'

/**
 * Makes a draft with all that a role says and nothing of what has happened to it, and leads to its form; the same post
 * again leads to the same copy. Any role can be copied, a closed one too. Throws 404 for one that this actor may not edit.
 */
export async function copyRole(db: Db, visit: OpenVisit, id: string, formId: string): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    const found = await unscopedRole(tx, id)
    if (!found) throw notFound()
    assertCan(visit.actor, 'role.edit', subjectOf(found.employer))
    const say = translate(rolesServer, visit.locale)
    const title = say('roles.copyOf', { title: found.role.title }).slice(0, TITLE_LENGTH).trim()
    const copy = {
      ...found.role,
      id: v7(),
      title,
      status: 'draft' as const,
      placed: 0,
      publishedAt: null,
      expiresOn: null,
      expiryToldFor: null,
      createdAt: visit.now,
      createdBy: visit.actor.userId,
      version: 1,
    }
    await tx.insert(roles).values(copy)
    const details: RoleLogDetails = { version: 1, title, copiedFrom: id, ...onBehalf(visit.actor) }
    await recordChange(tx, visit, { entity: 'role', entityId: copy.id, action: 'created', details })
    return { ok: true, path: paths.editRole(copy.id) }
  })
}
