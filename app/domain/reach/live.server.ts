import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { loadEmployer } from '#app/domain/employers/employers.server.ts'
import type { Db } from '#db/client.server.ts'
import { roleInForm } from './form-role.server.ts'
import type { ReachPanel } from './panel.ts'
import { type Asking, reachPanel } from './reach.server.ts'

/**
 * The panel for a form as it is filled so far; null when nothing may be told, or the form cannot be read yet. Throws 404
 * for an employer whose roles this actor may not edit.
 */
export async function livePanel(db: Db, visit: OpenVisit, asking: Asking, form: FormData): Promise<ReachPanel | null> {
  const role = await db.read(async (q) => {
    await loadEmployer(q, visit, asking.employerId, 'role.edit')
    return roleInForm(q, asking.employerId, form, visit.locale)
  })
  return role && reachPanel(db, visit, asking, role, '')
}
