/**
 * Reads one value at a path. Every fault is added as `path: reason`; a faulty value still gives one of the right type,
 * so that the rest is read and all faults are reported at once. Nobody uses the result when there are faults.
 */
export type Read<T> = (value: unknown, path: string, faults: string[]) => T

type Readers = { readonly [field: string]: Read<unknown> }
type Required<R extends Readers> = { readonly [K in keyof R]: ReturnType<R[K]> }
type Optional<R extends Readers> = { readonly [K in keyof R]?: ReturnType<R[K]> }

/** Names that every object inherits from; as ids they would answer for facts that nobody gave. */
const RESERVED = ['__proto__', 'constructor', 'prototype']

/** An object with just these fields. An unknown field is a fault: a limit with a misspelt name must not get lost. */
export function shape<R extends Readers, O extends Readers>(required: R, optional: O): Read<Required<R> & Optional<O>> {
  return (value, path, faults) => {
    const result: Record<string, unknown> = {}
    const given = isObject(value, path, faults) ? value : null
    for (const key of given ? Object.keys(given) : []) {
      if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) {
        faults.push(`${field(path, key)}: is not a known field`)
      }
    }
    for (const [key, read] of Object.entries(required)) {
      const present = given && Object.hasOwn(given, key) && given[key] !== undefined
      if (given && !present) faults.push(`${field(path, key)}: is missing`)
      if (present) result[key] = read(given[key], field(path, key), faults)
    }
    for (const [key, read] of Object.entries(optional)) {
      const present = given && Object.hasOwn(given, key) && given[key] !== undefined
      if (present) result[key] = read(given[key], field(path, key), faults)
    }
    return result as Required<R> & Optional<O>
  }
}

/** A list; where `keyOf` is given, no two entries may have the same key, which is the entry's field `name`. */
export function list<T>(read: Read<T>, keyOf?: (entry: T) => string | undefined, name?: string): Read<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.push(`${path}: must be a list, not ${show(value)}`)
      return []
    }
    const seen = new Map<string, number>()
    return value.map((raw: unknown, at) => {
      const here = `${path}[${at}]`
      const entry = read(raw, here, faults)
      const key = keyOf?.(entry)
      const first = key === undefined ? undefined : seen.get(key)
      if (first !== undefined) faults.push(`${name ? field(here, name) : here}: ${show(key)} is already at [${first}]`)
      else if (key) seen.set(key, at)
      return entry
    })
  }
}

/** An object from ids to values; `readKey` judges each id. */
export function keyed<T>(readKey: Read<string>, readValue: (key: string) => Read<T>): Read<{ [id: string]: T }> {
  return (value, path, faults) => {
    const result: { [id: string]: T } = {}
    if (!isObject(value, path, faults)) return result
    for (const [key, entry] of Object.entries(value)) {
      const before = faults.length
      readKey(key, field(path, key), faults)
      if (faults.length === before) result[key] = readValue(key)(entry, field(path, key), faults)
    }
    return result
  }
}

export function pair<T>(read: Read<T>): Read<readonly [T, T]> {
  return (value, path, faults) => {
    const two: readonly unknown[] = Array.isArray(value) && value.length === 2 ? value : []
    if (two.length === 0) faults.push(`${path}: must be a list of two, not ${show(value)}`)
    const within = two.length === 0 ? [] : faults
    return [read(two[0], `${path}[0]`, within), read(two[1], `${path}[1]`, within)]
  }
}

/** Adds a rule over several fields; it is asked only where each of them is good by itself. */
export function checked<T>(read: Read<T>, rule: (value: T, path: string) => string | null): Read<T> {
  return (value, path, faults) => {
    const before = faults.length
    const result = read(value, path, faults)
    const fault = faults.length === before ? rule(result, path) : null
    if (fault !== null) faults.push(fault)
    return result
  }
}

export function text(value: unknown, path: string, faults: string[]): string {
  if (typeof value !== 'string') faults.push(`${path}: must be a text, not ${show(value)}`)
  else if (value.trim() === '') faults.push(`${path}: must not be empty`)
  else if (RESERVED.includes(value)) faults.push(`${path}: ${show(value)} cannot be an id`)
  return typeof value === 'string' ? value : ''
}

/** The path of a field, quoted where the name is not a plain word, so that a fault always stays on one line. */
export function field(path: string, key: string): string {
  const name = /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key)
  return path === '' ? name : `${path}.${name}`
}

/** A value as a fault shows it: one line, cut short, never a whole structure. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown
}

function isObject(value: unknown, path: string, faults: string[]): value is { [key: string]: unknown } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true
  faults.push(`${path || 'input'}: must be an object, not ${show(value)}`)
  return false
}
