import { candidateReader } from './input/candidate.ts'
import { number, oneOf } from './input/fields.ts'
import { list, pair, type Read, shape, show, text } from './input/read.ts'
import { roleReader } from './input/role.ts'
import { type Input, KINDS, type VocabularyItem } from './types.ts'

export type Checked = { readonly input: Input; readonly faults: null } | { readonly faults: readonly string[] }

const vocabularyReader = list(shape({ id: text, kind: oneOf(KINDS) }, { margin: number(0) }), ({ id }) => id, 'id')
const pairs = list(pair(text))
const planReader = shape({}, { minScore: number(0, 100), pins: pairs, bans: pairs })
const anything: Read<unknown> = (value) => value

/**
 * Checks a whole input as parsed from JSON (README section 1). Refused as a whole: `faults` has one `path: reason` a
 * fault, in the order of the records. `shipped` is the vocabulary of an input that brings none. Never throws.
 */
export function readInput(json: unknown, shipped: readonly VocabularyItem[]): Checked {
  const faults: string[] = []
  const outer = shape(
    { version, candidates: anything, roles: anything },
    { vocabulary: vocabularyReader, nearSkills: pairs, plan: planReader },
  )(json, '', faults)
  const vocabulary = outer.vocabulary ?? shipped
  const items = new Map(vocabulary.map((item) => [item.id, item]))
  const nearSkills = outer.nearSkills ?? []
  nearSkills.forEach(([a, b], at) => {
    if (a === b && a !== '') faults.push(`nearSkills[${at}]: ${show(a)} is paired with itself`)
  })
  const candidates = list(candidateReader(items), ({ id }) => id, 'id')(outer.candidates ?? [], 'candidates', faults)
  const roles = list(roleReader(items), ({ id }) => id, 'id')(outer.roles ?? [], 'roles', faults)
  const plan = { minScore: outer.plan?.minScore ?? 0, pins: outer.plan?.pins ?? [], bans: outer.plan?.bans ?? [] }
  checkPairs('pins', plan.pins)
  checkPairs('bans', plan.bans)
  if (faults.length > 0) return { faults }
  return { input: { version: 1, vocabulary, nearSkills, candidates, roles, plan }, faults: null }

  function checkPairs(name: string, pairs: readonly (readonly [string, string])[]): void {
    const people = new Set(candidates.map(({ id }) => id, 'id'))
    const jobs = new Set(roles.map(({ id }) => id, 'id'))
    pairs.forEach(([person, job], at) => {
      if (person !== '' && !people.has(person)) faults.push(`plan.${name}[${at}][0]: ${show(person)} is no candidate`)
      if (job !== '' && !jobs.has(job)) faults.push(`plan.${name}[${at}][1]: ${show(job)} is no role`)
    })
  }
}

function version(value: unknown, path: string, faults: string[]): 1 {
  if (value !== 1) faults.push(`${path}: ${show(value)} is not 1`)
  return 1
}
