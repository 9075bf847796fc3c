/** What an import brings: ESCO's two pillars. */
export const CONCEPT_KINDS = ['occupation', 'skill'] as const
export type ConceptKind = (typeof CONCEPT_KINDS)[number]

/**
 * `staging` while it is being written, then `present`: what is offered. `former` when a later one took its place,
 * `undone` when it was taken back.
 */
export const IMPORT_STATUSES = ['staging', 'present', 'former', 'undone'] as const

/** The official name in each language, as the files write it; null where they have none. */
export interface ConceptLabels {
  readonly da: string | null
  readonly en: string | null
}

/** Other names (ESCO's alternative and hidden labels), without the official one. */
export interface ConceptNames {
  readonly da: readonly string[]
  readonly en: readonly string[]
}

/** Ids of the skills that belong to an occupation, or that a skill builds on. */
export interface ConceptRelations {
  readonly essential: readonly string[]
  readonly optional: readonly string[]
}

/** One occupation or skill of ESCO. */
export interface Concept {
  /** `esco:` and the UUID at the end of the URI: what profiles and roles store. */
  readonly id: string
  readonly kind: ConceptKind
  readonly uri: string
  /** ISCO-08 unit group of an occupation, four digits; null for a skill. */
  readonly isco: string | null
  /** Code of the skill's group in ESCO ("S4.8.1", "0613", "L1"); null for an occupation or when the files have none. */
  readonly group: string | null
  readonly labels: ConceptLabels
  readonly names: ConceptNames
  readonly relations: ConceptRelations
}

/** A file that was read: its name without folder, its rows without the heading, SHA-256 of its bytes in hex. */
export interface ImportedFile {
  readonly name: string
  readonly rows: number
  readonly sha256: string
}

/** How much an import holds. `withoutDanish` counts concepts that have an English name only. */
export interface ImportCounts {
  readonly occupations: number
  readonly skills: number
  readonly relations: number
  readonly withoutDanish: number
}
