import { byCodeUnit } from '#app/domain/matching/answer.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { type Template, templates } from '#app/domain/vocabulary/template.ts'
import { type Conditions, HOME_WORK, WORKPLACE_BASICS } from './condition.ts'

/** So many accommodations are asked about before the folds. */
export const FIRST_AT_MOST = 12

/**
 * What decides most often (DOMAIN 3.1: pauses, strain, pace, a steady contact; then what candidates ask for across
 * kinds of work), published with the rest of the rules. The order is the order of asking while nothing is known of whom
 * the job could reach.
 */
export const OFTEN_DECISIVE: readonly string[] = [
  'fys-loeft',
  'fys-stillinger',
  'tid-pauser',
  'soc-fast',
  'tid-fleks',
  'san-stoej',
  'kog-tid',
  'kog-en',
  'kog-oplaer',
  'soc-kunde',
  'tid-gradvis',
  'tid-hvile',
]

/** What is known of a job before its accommodations are asked about. */
export interface AskedRole {
  readonly conditions: Conditions
  /** Occupations or tasks, by id. */
  readonly tasks: readonly { readonly id: string }[]
  /** The template that fills the form. */
  readonly template?: Template | null
}

/**
 * The accommodations that are asked about first, by id: at most twelve, none that role or workplace have answered
 * ("don't know" is still asked). `changes`: item → number of people whose status its answer could change; those are
 * asked first, the most people first, ties by id. What it leaves open, and all without it, goes by the published order:
 * what decides most often, half and half with what the template and the tasks touch. The same input gives the same list.
 */
export function firstQuestions(
  role: AskedRole,
  workplace: Conditions,
  changes: ReadonlyMap<string, number> | null,
): string[] {
  const isOpen = (id: string) => [role.conditions[id] ?? 'unknown', workplace[id] ?? 'unknown'].every(isUnknown)
  const known = storedAccommodations()
    .map(({ id }) => id)
    .filter((id) => id !== HOME_WORK)
  const counted = known
    .map((id) => ({ id, people: changes?.get(id) ?? 0 }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || byCodeUnit(a.id, b.id))
    .map(({ id }) => id)
  const rest = alternating(OFTEN_DECISIVE, touchedBy(role))
  const places = WORKPLACE_BASICS.filter((id) => !rest.includes(id))
  const order = new Set([...counted, ...rest, ...places])
  return [...order].filter((id) => known.includes(id) && isOpen(id)).slice(0, FIRST_AT_MOST)
}

const isUnknown = (answer: Conditions[string]) => answer === 'unknown'

/** One from each list in turn, each only once. */
function alternating(one: readonly string[], other: readonly string[]): string[] {
  const turns = Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
  return [...new Set(turns.flat().filter((id) => id !== undefined))]
}

/** What a job's template says something about, then what other templates with its tasks do, the most shared first. */
function touchedBy({ tasks, template }: AskedRole): string[] {
  const shared = new Map<string, number>()
  const has = new Set(tasks.map(({ id }) => id))
  for (const other of templates) {
    const common = other.tasks.filter(({ id }) => has.has(id)).length
    if (common === 0) continue
    for (const id of Object.keys(other.conditions)) shared.set(id, (shared.get(id) ?? 0) + common)
  }
  const byTasks = [...shared].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([id]) => id)
  return [...new Set([...Object.keys(template?.conditions ?? {}), ...byTasks])]
}
