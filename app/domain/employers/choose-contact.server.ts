import { and, asc, eq, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Changed } from '#app/domain/roles/write-role.server.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { employers, users } from '#db/schema/index.ts'
import { loadEmployer } from './employers.server.ts'
import type { ContactChoice } from './form.ts'

/** Who is chosen for an employer (null: nobody), and who could be; one statement. For who may choose. */
export async function getContactChoice(q: Reader, employerId: string) {
  const rows = await q
    .select({ consultantId: employers.consultantId, id: users.id, name: users.name })
    .from(employers)
    .innerJoin(
      users,
      and(
        eq(users.municipalityCode, employers.municipalityCode),
        eq(users.role, 'consultant'),
        isNull(users.disabledAt),
      ),
    )
    .where(eq(employers.id, employerId))
    .orderBy(asc(users.name), asc(users.id))
  return { contactId: rows[0]?.consultantId ?? null, possible: rows.map(({ id, name }) => ({ id, name })) }
}

/**
 * Names the consultant whom an employer rings; null leaves it to whomever the municipality has named for all. Refused
 * when somebody else has changed the employer meanwhile, or the colleague cannot. Throws 404 for consultants elsewhere.
 */
export function chooseContact(db: Db, visit: OpenVisit, id: string, form: ContactChoice): Promise<Changed> {
  return db.tx(async (tx): Promise<Changed> => {
    const employer = await loadEmployer(tx, visit, id, 'employer.verify')
    if (employer.version !== form.version)
      return { ok: false, errors: { '': ['errors.changed'] }, version: employer.version }
    const { contactId: consultantId } = form
    const { possible } = await getContactChoice(tx, id)
    if (consultantId && !possible.some((one) => one.id === consultantId))
      return { ok: false, errors: { contactId: ['employers.error.contact'] } }
    const version = employer.version + 1
    await tx.update(employers).set({ consultantId, version }).where(eq(employers.id, id))
    const details = { version, was: employer.consultantId, is: consultantId }
    await recordChange(tx, visit, { entity: 'employer', entityId: id, action: 'contact', details })
    return { ok: true }
  })
}
