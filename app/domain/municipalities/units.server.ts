import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { organisationUnits, placements, roles, users, workplaces } from '#db/schema/index.ts'
import type { UnitForm } from './form.ts'
import { inTreeOrder, type PlacedUnit, possibleParents, type Unit } from './unit-tree.ts'

/** The units of a municipality; one statement. */
export function listUnits(q: Reader, municipalityCode: string): Promise<Unit[]> {
  const { id, parentId, name } = organisationUnits
  return q
    .select({ id, parentId, name })
    .from(organisationUnits)
    .where(and(eq(organisationUnits.municipalityCode, municipalityCode), isNull(organisationUnits.employerId)))
    .orderBy(asc(name), asc(id))
}

/** A unit with how many colleagues belong to it, where it may be moved, and whether it is in use. */
export interface UnitLine extends Unit {
  readonly people: number
  readonly inUse: boolean
  readonly parents: readonly { readonly id: string; readonly name: string }[]
}

/** The actor's municipality's units as a tree; two statements. */
export async function getUnitsPage(q: Reader, { actor }: OpenVisit): Promise<PlacedUnit<UnitLine>[]> {
  const units = await listUnits(q, actor.municipalityCode ?? '')
  const members = await q
    .select({ unitId: users.unitId, people: count() })
    .from(users)
    .where(eq(users.municipalityCode, actor.municipalityCode ?? ''))
    .groupBy(users.unitId)
  const people = new Map(members.map(({ unitId, people: number }) => [unitId, number]))
  return inTreeOrder(units).map((unit) => ({
    ...unit,
    people: people.get(unit.id) ?? 0,
    inUse: people.has(unit.id) || units.some(({ parentId }) => parentId === unit.id),
    parents: possibleParents(units, unit.id).map(({ id, name }) => ({ id, name })),
  }))
}

/**
 * Makes, changes or removes a unit of the actor's municipality. Refused: a name that its neighbour has, a unit under
 * itself, and removing one that is in use. Throws 404 for a unit of another municipality.
 */
export function changeUnits(db: Db, visit: OpenVisit, form: UnitForm): Promise<Done | Refused> {
  const { municipalityCode } = visit.actor
  assertCan(visit.actor, 'account.manage', { municipalityCode })
  return once(db, visit, form.formId, async (tx): Promise<Done | Refused> => {
    const units = await listUnits(tx, municipalityCode ?? '')
    const unit = form.intent === 'add' ? null : units.find(({ id }) => id === form.id)
    if (unit === undefined) throw notFound()
    const refused =
      form.intent === 'remove' ? await hindrance(tx, units, form.id) : mayBe(units, unit?.id ?? null, form)
    if (refused) return refused
    const id = unit?.id ?? v7()
    if (form.intent === 'add')
      await tx
        .insert(organisationUnits)
        .values({ id, municipalityCode, name: form.name, parentId: form.parentId, createdAt: visit.now })
    else if (form.intent === 'change')
      await tx
        .update(organisationUnits)
        .set({ name: form.name, parentId: form.parentId })
        .where(eq(organisationUnits.id, id))
    else await tx.delete(organisationUnits).where(eq(organisationUnits.id, id))
    const details =
      form.intent === 'remove' ? { was: unit } : { was: unit, is: { name: form.name, under: form.parentId } }
    await recordChange(tx, visit, { entity: 'unit', entityId: id, action: form.intent, details })
    return { ok: true, path: paths.units() }
  })
}

/** Whether a name and a place are possible for a unit (null: a new one); what is wrong otherwise. */
function mayBe(
  units: readonly Unit[],
  id: string | null,
  wanted: { name: string; parentId: string | null },
): Refused | null {
  const places = id === null ? units : possibleParents(units, id)
  if (wanted.parentId !== null && !places.some((place) => place.id === wanted.parentId))
    return { ok: false, errors: { parentId: ['units.error.parent'] } }
  const taken = units.some(
    (other) =>
      other.id !== id && other.parentId === wanted.parentId && other.name.toLowerCase() === wanted.name.toLowerCase(),
  )
  return taken ? { ok: false, errors: { name: ['units.error.taken'] } } : null
}

/** What keeps a unit from being removed: units below it, or anything that names it. */
async function hindrance(tx: Writer, units: readonly Unit[], id: string): Promise<Refused | null> {
  const belongs =
    units.some(({ parentId }) => parentId === id) ||
    (await tx.$count(users, eq(users.unitId, id))) > 0 ||
    (await tx.$count(roles, eq(roles.unitId, id))) > 0 ||
    (await tx.$count(workplaces, eq(workplaces.unitId, id))) > 0 ||
    (await tx.$count(placements, eq(placements.unitId, id))) > 0
  return belongs ? { ok: false, errors: { '': ['units.error.inUse'] } } : null
}
