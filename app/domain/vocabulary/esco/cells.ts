import { findCpr } from '../sensitive.ts'
import type { ConceptKind } from './concept.ts'

/** One row of a file: what a column holds, '' for a column that the file does not have. */
export type Cells = (column: string) => string

/** What a row of occupations or skills says in its language. */
export interface ConceptRow {
  readonly id: string
  readonly uri: string
  readonly isco: string | null
  readonly label: string
  readonly names: readonly string[]
  /** How many of its other names cannot be used. */
  readonly namesLeftOut: number
}

/** As long as the field in which a name is typed. */
const NAME_MAX = 200
/** No concept of ESCO comes near this. */
const NAMES_MAX = 300

const TYPES: Readonly<Record<ConceptKind, string>> = {
  occupation: 'Occupation',
  skill: 'KnowledgeSkillCompetence',
}

/**
 * Reads a row of `occupations_*.csv` or `skills_*.csv`. Otherwise the reason why it is refused, as the end of a
 * sentence that begins with file and line; it never repeats what may be a CPR number.
 */
export function readConceptRow(kind: ConceptKind, cells: Cells): ConceptRow | string {
  const type = cells('conceptType')
  if (type !== '' && type !== TYPES[kind]) return `is of the type ${show(type)}, not ${TYPES[kind]}`
  const uri = cells('conceptUri').trim()
  const id = idOf(uri, kind)
  if (!id) return `has no address of an ESCO ${kind}: ${show(uri)}`
  const status = cells('status')
  if (status !== '' && status !== 'released') return `is marked ${show(status)}, so it is not offered`
  const isco = kind === 'occupation' ? cells('iscoGroup').trim() : null
  if (isco !== null && !/^\d{4}$/.test(isco)) return `has no ISCO-08 group of four digits: ${show(isco)}`
  const label = oneLine(cells('preferredLabel'))
  const fault = nameFault(label)
  if (fault) return `has ${fault}`
  const all = `${cells('altLabels')}\n${cells('hiddenLabels')}`.split('\n').map(oneLine)
  const others = all.filter((name) => name !== '' && name !== label)
  const names = [...new Set(others.filter((name) => nameFault(name) === null))].sort().slice(0, NAMES_MAX)
  return { id, uri, isco, label, names, namesLeftOut: others.filter((name) => nameFault(name) !== null).length }
}

/** The id that we store for an address of ESCO, or null when it is none of that kind. */
export function idOf(uri: string, kind: ConceptKind): string | null {
  const [, found, uuid] = ADDRESS.exec(uri.trim()) ?? []
  return found === kind && uuid ? `esco:${uuid.toLowerCase()}` : null
}

const ADDRESS = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

/** True when a cell holds what looks like a CPR number. No file of ESCO does, so a row with one is not from there. */
export function holdsCpr(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d{2}/.test(cell) && findCpr(cell).length > 0)
}

/** A value in a message: quoted, short and without characters that steer a terminal. */
export function show(value: string): string {
  return value === '' ? 'nothing' : JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}

/** One line without the characters that only say where a word may be broken. */
function oneLine(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}

function nameFault(name: string): string | null {
  if (name === '') return 'no name'
  if (name.length > NAME_MAX) return `a name of ${name.length} characters, more than ${NAME_MAX}`
  if (/[\p{Cc}\p{Cf}\uFFFD]/u.test(name)) return 'a name with characters that cannot be seen or read'
  // A spreadsheet that somebody opens a list in would take it for a formula.
  if (/^[=+@-]/.test(name)) return 'a name that begins like a formula'
  return null
}
