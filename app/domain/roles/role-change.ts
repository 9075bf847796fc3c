import type { Conditions } from './condition.ts'
import type { RoleContent } from './role.ts'

/** One field that is not what it was. `field` is a field of the role, `conditions.<id>` or `reasons.<id>`. */
export interface FieldChange {
  readonly field: string
  readonly was: unknown
  readonly is: unknown
}

/** A change that somebody else made while a form was open. */
export interface ForeignChange extends FieldChange {
  readonly by: string
}

/** The order of the form, so that changes are told in the order of the page. */
const FIELDS = [
  'title',
  'description',
  'workplaceId',
  'positions',
  'peer',
  'hoursMin',
  'hoursMax',
  'week',
  'fixedDays',
  'maxPerDay',
  'minShift',
  'competences',
  'licences',
  'tasks',
  'startsOn',
  'endsOn',
  'latestStart',
] as const satisfies readonly (keyof RoleContent)[]

interface WithConditions {
  readonly conditions: Conditions
}

/** What differs between two versions of a role, field by field; the remote share is told by its condition. */
export function changesBetween(before: RoleContent, after: RoleContent): FieldChange[] {
  const reasons = (role: RoleContent) => role.conditionReasons ?? {}
  const ids = new Set([...Object.keys(reasons(before)), ...Object.keys(reasons(after))])
  return [
    ...changesOf(FIELDS, before, after),
    ...[...ids]
      .map((id) => ({ field: `reasons.${id}`, was: reasons(before)[id] ?? null, is: reasons(after)[id] ?? null }))
      .filter(({ was, is }) => was !== is),
  ]
}

/** What differs in these fields and in the conditions, in the order of the fields. */
export function changesOf<R extends WithConditions>(
  fields: readonly (keyof R & string)[],
  before: R,
  after: R,
): FieldChange[] {
  const ids = [...new Set([...Object.keys(before.conditions), ...Object.keys(after.conditions)])]
  const all: FieldChange[] = [
    ...fields.map((field) => ({ field, was: before[field], is: after[field] })),
    ...ids.map((id) => ({
      field: `conditions.${id}`,
      was: before.conditions[id] ?? null,
      is: after.conditions[id] ?? null,
    })),
  ]
  return all.filter(({ was, is }) => canonical(was) !== canonical(is))
}

/** Several changes in a row as one for each field: from what it was first to what it is now, by whom last. */
export function foldChanges(changes: readonly ForeignChange[]): ForeignChange[] {
  const folded = new Map<string, ForeignChange>()
  for (const change of changes) {
    const earlier = folded.get(change.field)
    folded.set(change.field, earlier ? { ...change, was: earlier.was } : change)
  }
  return [...folded.values()].filter(({ was, is }) => canonical(was) !== canonical(is))
}

/** Equal values give equal text, whatever order their keys were stored in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${key}:${canonical(inner)}`).join()}}`
}
