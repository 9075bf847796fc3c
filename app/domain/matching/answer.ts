/** The record's own answer for an id; undefined when not answered, also for ids that every object inherits. */
export function answer<T>(record: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined
}

/** Ascending by code unit, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
