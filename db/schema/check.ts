import { sql } from 'drizzle-orm'
import { kit as k } from '../kit.ts'

/** A CHECK that a text column holds one of the constants: drizzle's enums bind types only. Values are our own words. */
export function oneOf(name: string, column: string, values: readonly string[]) {
  return k.check(name, sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`))
}

/** A CHECK written as plain SQL that both engines understand. */
export function holds(name: string, condition: string) {
  return k.check(name, sql.raw(condition))
}
