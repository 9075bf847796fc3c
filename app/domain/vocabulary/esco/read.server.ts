import { createHash } from 'node:crypto'
import { type Cells, idOf, readConceptRow, show } from './cells.ts'
import type { Concept, ConceptKind, ImportCounts, ImportedFile } from './concept.ts'
import { type Listener, readCsv } from './csv.server.ts'
import { EscoError } from './errors.ts'
import { type EscoFiles, findFiles } from './folder.server.ts'

/** A concept with the hash of all that it says. */
export type HashedConcept = Concept & { readonly hash: string }

/** What a folder says, ready to be compared with the present import. */
export interface EscoFolder {
  readonly files: readonly ImportedFile[]
  /** In the order of their ids. */
  readonly concepts: readonly HashedConcept[]
  readonly counts: ImportCounts
  readonly refused: number
  /** The first of the refused rows. */
  readonly firstRefused: readonly { readonly file: string; readonly line: number; readonly reason: string }[]
  /** Other names that were left out while their row was taken. */
  readonly namesLeftOut: number
}

/** How many refused rows are kept to be shown. */
const SHOWN = 20
/** Ten times ESCO; a file beyond it is something else, and everything is held in memory once. */
const CONCEPTS_MAX = 200_000

interface Draft {
  readonly id: string
  readonly kind: ConceptKind
  readonly uri: string
  readonly isco: string | null
  group: string | null
  readonly labels: { da: string | null; en: string | null }
  readonly names: { da: readonly string[]; en: readonly string[] }
  /** Line of its row in each language's file. */
  readonly lines: { da: number; en: number }
  readonly related: Map<string, 'essential' | 'optional'>
}

/**
 * Reads a folder with ESCO's download. The files are streamed; what is kept are names and relations, about 60 MB for
 * all of ESCO in two languages. `progress` gets the part that has been read, 0 to 1. Throws EscoError when the folder
 * or a whole file cannot be used; single rows are refused and counted.
 */
export async function readFolder(folder: string, progress: (part: number) => void = () => {}): Promise<EscoFolder> {
  const files = await findFiles(folder)
  const reader = new Reader(files, progress)
  await reader.readAll()
  return reader.result()
}

class Reader implements Listener {
  readonly #files: EscoFiles
  readonly #progress: (part: number) => void
  readonly #drafts = new Map<string, Draft>()
  readonly #done: ImportedFile[] = []
  readonly #firstRefused: { file: string; line: number; reason: string }[] = []
  #refused = 0
  #bytes = 0
  #namesLeftOut = 0

  constructor(files: EscoFiles, progress: (part: number) => void) {
    this.#files = files
    this.#progress = progress
  }

  refused(file: string, line: number, reason: string): void {
    this.#refused++
    if (this.#firstRefused.length < SHOWN) this.#firstRefused.push({ file, line, reason })
  }

  read(bytes: number): void {
    this.#bytes += bytes
    this.#progress(this.#files.bytes === 0 ? 1 : this.#bytes / this.#files.bytes)
  }

  async readAll(): Promise<void> {
    const { occupations, skills, occupationSkills, skillSkills, skillGroups, broaderSkills } = this.#files
    for (const language of ['da', 'en'] as const) {
      await this.#csv(occupations[language], ['conceptUri', 'preferredLabel', 'iscoGroup'], (cells, line) =>
        this.#takeConcept('occupation', language, cells, line),
      )
      await this.#csv(skills[language], ['conceptUri', 'preferredLabel'], (cells, line) =>
        this.#takeConcept('skill', language, cells, line),
      )
    }
    const codes = new Map<string, string>()
    await this.#csv(skillGroups, ['conceptUri', 'code'], (cells) => {
      codes.set(cells('conceptUri').trim(), cells('code').trim())
      return null
    })
    await this.#csv(broaderSkills, ['conceptUri', 'broaderUri'], (cells) => this.#takeGroup(codes, cells))
    await this.#csv(occupationSkills, ['occupationUri', 'relationType', 'skillUri'], (cells) =>
      this.#takeRelation(cells, idOf(cells('occupationUri'), 'occupation'), idOf(cells('skillUri'), 'skill')),
    )
    await this.#csv(skillSkills, ['originalSkillUri', 'relationType', 'relatedSkillUri'], (cells) =>
      this.#takeRelation(cells, idOf(cells('originalSkillUri'), 'skill'), idOf(cells('relatedSkillUri'), 'skill')),
    )
  }

  async #csv(path: string | null, columns: string[], take: (cells: Cells, line: number) => string | null) {
    if (path) this.#done.push(await readCsv(path, columns, this, take))
  }

  #takeConcept(kind: ConceptKind, language: 'da' | 'en', cells: Cells, line: number): string | null {
    const row = readConceptRow(kind, cells)
    if (typeof row === 'string') return row
    let draft = this.#drafts.get(row.id)
    if (draft && draft.kind !== kind) return `has the id of an ${draft.kind}: ${row.id}`
    if (draft?.labels[language]) return `has the address of line ${draft.lines[language]}`
    if (!draft) {
      if (this.#drafts.size >= CONCEPTS_MAX) {
        throw new EscoError('FILE', `There are more than ${CONCEPTS_MAX} concepts. That is not ESCO.`)
      }
      draft = {
        id: row.id,
        kind,
        uri: row.uri,
        isco: row.isco,
        group: null,
        labels: { da: null, en: null },
        names: { da: [], en: [] },
        lines: { da: 0, en: 0 },
        related: new Map(),
      }
      this.#drafts.set(row.id, draft)
    }
    draft.labels[language] = row.label
    draft.names[language] = row.names
    draft.lines[language] = line
    this.#namesLeftOut += row.namesLeftOut
    return null
  }

  /** Of several groups the first by code counts, whatever the order of the file. */
  #takeGroup(codes: ReadonlyMap<string, string>, cells: Cells): null {
    const skill = this.#drafts.get(idOf(cells('conceptUri'), 'skill') ?? '')
    const uri = cells('broaderUri').trim()
    const code = codes.get(uri) ?? uri.slice(uri.lastIndexOf('/') + 1)
    if (skill && /^[A-Z\d][\d.]*$/.test(code) && (skill.group === null || code < skill.group)) skill.group = code
    return null
  }

  #takeRelation(cells: Cells, fromId: string | null, toId: string | null): string | null {
    const from = this.#drafts.get(fromId ?? '')
    const to = this.#drafts.get(toId ?? '')
    if (!from || !to) return 'relates something that is not among the occupations and skills that were taken'
    if (from === to) return 'relates a skill to itself'
    const type = cells('relationType').trim()
    if (type !== 'essential' && type !== 'optional') return `has the relation ${show(type)}, not essential or optional`
    if (type === 'essential' || !from.related.has(to.id)) from.related.set(to.id, type)
    return null
  }

  result(): EscoFolder {
    const drafts = [...this.#drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    const concepts = drafts.map(hashed)
    const of = (kind: ConceptKind) => drafts.filter((one) => one.kind === kind).length
    return {
      files: this.#done,
      concepts,
      counts: {
        occupations: of('occupation'),
        skills: of('skill'),
        relations: drafts.reduce((sum, { related }) => sum + related.size, 0),
        withoutDanish: drafts.filter(({ labels }) => labels.da === null).length,
      },
      refused: this.#refused,
      firstRefused: this.#firstRefused,
      namesLeftOut: this.#namesLeftOut,
    }
  }
}

function hashed({ lines: _lines, related, ...draft }: Draft): HashedConcept {
  const of = (type: string) => [...related].filter(([, is]) => is === type).map(([id]) => id)
  const relations = { essential: of('essential').sort(), optional: of('optional').sort() }
  const { id, kind, uri, isco, group, labels, names } = draft
  const said = [id, kind, uri, isco, group, labels.da, labels.en, names.da, names.en, relations]
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)
  return { ...draft, relations, hash }
}
