import type { Json, Status } from '../findings.ts'
import { printable } from './table.ts'

/** A status in words. */
export const STATUS_WORDS: { readonly [status in Status]: string } = {
  fits: 'fits',
  ask: 'fits if the questions turn out well',
  near: 'near: one conflict',
  blocked: 'does not fit',
}

/** A value of a finding in words. Fields without an answer are left out. */
export function inWords(value: Json | undefined): string {
  if (value === null || value === undefined) return 'not answered'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return printable(String(value))
  if (isList(value)) return value.length === 0 ? 'none' : value.map(inWords).join(isInterval(value) ? '-' : ', ')
  const fields = Object.entries(value).filter(([, own]) => own !== undefined && own !== null)
  return fields.map(([name, own]) => `${spaced(name)} ${nested(own)}`).join(', ') || 'not answered'
}

/** A field inside another value: in brackets where it has several of its own. */
function nested(value: Json | undefined): string {
  const words = inWords(value)
  return words.includes(', ') ? `(${words})` : words
}

/** maxPerDay as "max per day". */
function spaced(name: string): string {
  return printable(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isInterval(value: readonly Json[]): boolean {
  return value.length === 2 && value.every((time) => typeof time === 'string' && /^\d\d:\d\d$/.test(time))
}
