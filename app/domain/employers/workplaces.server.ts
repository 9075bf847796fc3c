import { eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { changesOf } from '#app/domain/roles/role-change.ts'
import { listForeignChanges } from '#app/domain/roles/role-log.server.ts'
import { subjectOf } from '#app/domain/roles/roles.server.ts'
import { type Changed, onBehalf } from '#app/domain/roles/write-role.server.ts'
import { municipalityOf } from '#app/domain/vocabulary/postcode.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employers, workplaces } from '#db/schema/index.ts'
import type { EmployerRecordRow, WorkplaceRecord } from './employers.server.ts'
import { loadEmployer } from './employers.server.ts'
import type { WorkplaceForm } from './form.ts'

/** One workplace with its employer, for its form. Throws 404 for one that this actor may not edit. */
export async function getWorkplace(
  q: Reader,
  visit: OpenVisit,
  id: string,
): Promise<{ workplace: WorkplaceRecord; employer: EmployerRecordRow }> {
  const [found] = await q
    .select({ workplace: workplaces, employer: employers })
    .from(workplaces)
    .innerJoin(employers, eq(workplaces.employerId, employers.id))
    .where(eq(workplaces.id, id))
  if (!found) throw notFound()
  assertCan(visit.actor, 'employer.edit', subjectOf(found.employer))
  return found
}

/** Adds a workplace to an employer; posting the same form again adds no second. Throws 404. */
export async function createWorkplace(
  db: Db,
  visit: OpenVisit,
  employerId: string,
  { formId, version: _, seen: _s, ...form }: WorkplaceForm,
): Promise<Done | Refused> {
  return once(db, visit, formId ?? v7(), async (tx) => {
    await loadEmployer(tx, visit, employerId, 'employer.edit')
    const id = v7()
    const municipalityCode = municipalityOf(form.postcode)!.code
    await tx.insert(workplaces).values({ ...form, id, employerId, municipalityCode, createdAt: visit.now })
    const details = { version: 1, name: form.name, employerId, ...onBehalf(visit.actor) }
    await recordChange(tx, visit, { entity: 'workplace', entityId: id, action: 'created', details })
    return { ok: true, path: homeOf(visit, employerId) }
  })
}

const FIELDS = ['name', 'address', 'postcode', 'pNumber'] as const

/**
 * Saves a workplace. A form that was opened on an older version changes nothing and is told what the others did.
 * Returns where to go then. Throws 404 for one that this actor may not edit.
 */
export async function updateWorkplace(
  db: Db,
  visit: OpenVisit,
  id: string,
  { version, formId: _, seen, ...form }: WorkplaceForm,
): Promise<Exclude<Changed, { ok: true }> | { readonly ok: true; readonly path: string }> {
  return db.tx(async (tx) => {
    const { workplace, employer } = await getWorkplace(tx, visit, id)
    if (workplace.version !== version) {
      const changed = await listForeignChanges(tx, visit.now, { entity: 'workplace', id, version, seen })
      return { ok: false, errors: { '': ['errors.changed'] }, changed, version: workplace.version } as const
    }
    const next = workplace.version + 1
    const municipalityCode = municipalityOf(form.postcode)!.code
    await tx
      .update(workplaces)
      .set({ ...form, municipalityCode, version: next })
      .where(eq(workplaces.id, id))
    const changes = changesOf(FIELDS, workplace, form)
    const details = { version: next, changes, ...onBehalf(visit.actor) }
    await recordChange(tx, visit, { entity: 'workplace', entityId: id, action: 'changed', details })
    return { ok: true, path: homeOf(visit, employer.id) } as const
  })
}

const homeOf = ({ actor }: OpenVisit, employerId: string) =>
  actor.role === 'employer' ? paths.ownEmployer() : paths.employer(employerId)
