import { createHash } from 'node:crypto'

/** A value as one text whatever the order of its keys: databases keep documents in an order of their own. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, one]) => one !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}

/** SHA-256 in hex over the canonical JSON of values. */
export function digest(...values: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(values)).digest('hex')
}

/** What stands in an entry for its personal part: says nothing without the salt, and fits one body only. */
export function commit(salt: string, body: unknown): string {
  return digest('payload', salt, body)
}
