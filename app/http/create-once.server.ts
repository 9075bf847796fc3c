import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { type Db, isUniqueViolation, type Writer } from '#db/client.server.ts'
import type { FieldErrors } from './form.server.ts'
import { alreadyDone, remember } from './once.server.ts'

/** What became of a form that creates: where to go now, or what a person can mend. */
export type Created =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly errors: FieldErrors }

/**
 * Runs `create` in one transaction, once for each form: a second post of the same form, at whatever time, gets the
 * path of the first and has no effect.
 */
export async function createOnce(
  db: Db,
  visit: OpenVisit,
  formId: string,
  create: (tx: Writer) => Promise<Created>,
): Promise<Created> {
  try {
    return await db.tx(async (tx) => {
      const path = await alreadyDone(tx, formId)
      if (path !== null) return { ok: true, path }
      const created = await create(tx)
      if (created.ok) await remember(tx, visit, formId, created.path)
      return created
    })
  } catch (error) {
    // Two posts at once on PostgreSQL: the slower one meets the row of the faster.
    const path = isUniqueViolation(error) ? await db.read((q) => alreadyDone(q, formId)) : null
    if (path === null) throw error
    return { ok: true, path }
  }
}
