import { type Competence, competenceGroupLabel, competences as shippedCompetences } from '../competence.ts'
import type { ImportedVocabulary } from '../imported.ts'
import { type Occupation, occupations as shippedOccupations } from '../occupation.ts'
import type { SearchEntry } from '../search/entry.ts'
import type { Bilingual, Locale } from '../text.ts'
import type { Concept, ConceptKind, ConceptLabels } from './concept.ts'
import { groupOf } from './groups.ts'

/** A concept and whether it is in the present import, or only in an earlier one. */
export type KnownConcept = Omit<Concept, 'uri'> & { readonly offered: boolean }

/** Concepts of one step: some milliseconds. */
const STEP = 2_000

/**
 * The vocabulary of an import as the product uses it. Names get a capital as the shipped ones have it; a missing
 * language takes the other one's name, marked so; two that would be called the same are told apart. A concept that is
 * called like a shipped one of its kind is known but not offered: the shipped one stands for both. Made in steps, so
 * that a server can answer in between.
 */
export function* vocabularySteps(
  generation: number,
  concepts: readonly KnownConcept[],
): Generator<void, ImportedVocabulary> {
  const da = distinct(concepts, 'da')
  yield
  const en = distinct(concepts, 'en')
  yield
  const near = nearOf(concepts)
  const occupations = new Map<string, Occupation>()
  const competences = new Map<string, Competence>()
  const entries: SearchEntry[] = []
  for (const [at, concept] of concepts.entries()) {
    if (at % STEP === 0) yield
    const { id, kind, names, isco } = concept
    const label = { da: da.get(id)!, en: en.get(id)! }
    const group = groupOf(concept.group)
    if (kind === 'occupation') {
      occupations.set(id, { id, kind, label, synonyms: names.da, isco: isco ?? '' })
    } else {
      competences.set(id, { id, label, group, near: near.get(id) ?? [] })
    }
    if (!concept.offered || shippedNames[kind].has(label.da.toLowerCase())) continue
    const shared = { id, labels: label, names: [...names.da, ...names.en] }
    entries.push(
      kind === 'occupation'
        ? { ...shared, kind, ...(isco && { isco }) }
        : { ...shared, kind: 'competence', group: competenceGroupLabel(group) },
    )
  }
  return { generation, occupations, competences, entries }
}

const namesOf = (list: readonly { readonly label: Bilingual }[]) =>
  new Set(list.map(({ label }) => label.da.toLowerCase()))

const shippedNames: Readonly<Record<ConceptKind, ReadonlySet<string>>> = {
  occupation: namesOf(shippedOccupations),
  skill: namesOf(shippedCompetences),
}

/** One name each in a language: where two of a kind share one, what the other language says follows, then the id. */
function distinct(concepts: readonly KnownConcept[], locale: Locale): Map<string, string> {
  const plain = (one: KnownConcept) => nameIn(one.labels, locale)
  const both = (one: KnownConcept) =>
    `${plain(one)} (${one.labels[locale === 'da' ? 'en' : 'da'] ?? one.isco ?? 'ESCO'})`
  const whole = (one: KnownConcept) => `${plain(one)} (ESCO ${one.id.slice(-4)})`
  const names = new Map<string, string>()
  let rest = concepts
  for (const name of [plain, both, whole]) {
    const named = rest.map((one) => ({ one, text: name(one) }))
    const uses = new Map<string, number>()
    const key = ({ one, text }: (typeof named)[number]) => `${one.kind} ${text.toLowerCase()}`
    for (const each of named) uses.set(key(each), (uses.get(key(each)) ?? 0) + 1)
    for (const each of named) if (name === whole || uses.get(key(each)) === 1) names.set(each.one.id, each.text)
    rest = rest.filter(({ id }) => !names.has(id))
  }
  return names
}

function nameIn(labels: ConceptLabels, locale: Locale): string {
  const own = labels[locale]
  if (own !== null) return capital(own)
  return locale === 'da' ? `${capital(labels.en ?? '')} (engelsk)` : `${capital(labels.da ?? '')} (Danish)`
}

/** A word that has a capital inside keeps its first letter: iOS, pH. */
function capital(name: string): string {
  const word = name.split(' ')[0] ?? ''
  return word === word.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

/** ESCO says that a skill builds on another, essentially or not: either way they are near, in both directions. */
function nearOf(concepts: readonly KnownConcept[]): Map<string, string[]> {
  const skills = new Set(concepts.filter(({ kind }) => kind === 'skill').map(({ id }) => id))
  const near = new Map<string, Set<string>>()
  const link = (from: string, to: string) => near.set(from, (near.get(from) ?? new Set()).add(to))
  for (const { id, relations } of concepts) {
    if (!skills.has(id)) continue
    for (const other of [...relations.essential, ...relations.optional]) {
      if (other === id || !skills.has(other)) continue
      link(id, other)
      link(other, id)
    }
  }
  return new Map([...near].map(([id, others]) => [id, [...others].sort()]))
}
