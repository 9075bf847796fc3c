import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { isEditable, type RoleStatus } from '#app/domain/roles/role.ts'
import { unscopedRole } from '#app/domain/roles/roles.server.ts'
import { reachTexts } from '#app/i18n/texts/reach-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import type { ReachPanel } from './panel.ts'
import { reachPanel } from './reach.server.ts'

/** The panel of a role on its own page, and the way to the cards of people whom it fits. */
export interface OwnReach {
  readonly title: string
  readonly panel: ReachPanel
  readonly cards: { readonly href: string; readonly label: string } | null
}

/**
 * How many a stored role can reach, for its employer's own users: the municipality has exact numbers on the pages of its
 * own. Null for everybody else, for a role that can no longer be changed, and before the employer is verified. Six
 * statements. The caller has asserted that the actor may read the role.
 */
export async function ownReach(
  db: Db,
  visit: OpenVisit,
  secret: string,
  { id, status }: { readonly id: string; readonly status: RoleStatus },
): Promise<OwnReach | null> {
  const { actor, locale } = visit
  if (actor.role !== 'employer' || !isEditable(status)) return null
  const loaded = await db.read((q) => unscopedRole(q, id))
  if (loaded?.employer.status !== 'verified') return null
  const asking = { employerId: loaded.employer.id, secret }
  const role = asMatchRole(loaded.role, loaded.workplace)
  const panel = await reachPanel(db, visit, asking, role, paths.editRole(id))
  const say = translate(reachTexts, locale)
  const cards = status === 'published' ? { href: paths.roleCards(id), label: say('cards') } : null
  return panel && { title: say('title'), panel, cards }
}
