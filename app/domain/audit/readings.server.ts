import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { auditEntries, auditPayloads, auditSubjects } from '#db/schema/index.ts'
import { commit } from './commitment.server.ts'
import type { EntryKind } from './entry.ts'

/** One request of one person, as far as the log is concerned. `actor` is null for work in the background. */
export interface Visit {
  readonly actor: Actor | null
  /** The permission that opened the door. */
  readonly purpose: string
  /** Path with ids replaced by ':id'. */
  readonly route: string
  readonly now: Date
}

interface Entry {
  readonly visit: Visit
  readonly kind: EntryKind
  readonly body: Record<string, unknown>
  /** Candidate id → groups of fields. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>
}

/** Writes entries in the caller's transaction: three statements whatever their number. */
export async function writeEntries(tx: Writer, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => {
    const salt = randomBytes(16).toString('hex')
    // Whom it is about is personal too, so it is part of what the commitment covers.
    const body = entry.subjects.size > 0 ? { ...entry.body, subjects: listed(entry.subjects) } : entry.body
    return { ...entry, body, id: v7(), salt, commitment: commit(salt, body) }
  })
  await tx.insert(auditEntries).values(
    rows.map(({ id, kind, visit, commitment }) => ({
      id,
      kind,
      commitment,
      at: visit.now,
      actorId: visit.actor?.userId ?? null,
      actorRole: visit.actor?.role ?? 'background',
      municipalityCode: visit.actor?.municipalityCode ?? null,
      purpose: visit.purpose,
      route: visit.route,
    })),
  )
  await tx.insert(auditPayloads).values(rows.map(({ id, salt, body }) => ({ entryId: id, salt, body })))
  const subjects = rows.flatMap(({ id, subjects }) =>
    [...subjects].map(([candidateId, groups]) => ({ entryId: id, candidateId, groups: [...groups].sort() })),
  )
  if (subjects.length > 0) await tx.insert(auditSubjects).values(subjects)
}

/** Candidates and groups of fields in one order, as body and table have them. */
function listed(subjects: Iterable<readonly [string, Iterable<string>]>): [string, string[]][] {
  return [...subjects]
    .map(([id, groups]): [string, string[]] => [id, [...groups].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The fields of people that one request shows. Collected while it loads, written once before it answers. */
export class Readings {
  #visit: Visit | null = null
  readonly #seen = new Map<string, Set<string>>()

  /** Notes that the groups of fields of this candidate are on their way to the reader. */
  saw(visit: Visit, candidateId: string, groups: readonly string[]): void {
    this.#visit ??= visit
    const seen = this.#seen.get(candidateId) ?? new Set<string>()
    for (const group of groups) seen.add(group)
    this.#seen.set(candidateId, seen)
  }

  /** The request's one entry, or null when nobody's fields were shown. */
  entry(): Entry | null {
    if (!this.#visit || this.#seen.size === 0) return null
    return { visit: this.#visit, kind: 'reading', body: {}, subjects: this.#seen }
  }
}

/** How long a reading may wait for others to share its commit. */
const SHARE_MS = 4

/** Gathers the readings of simultaneous requests into one transaction. `write` resolves when they are committed. */
export class ReadingLog {
  readonly #db: Db
  #waiting: Entry[] = []
  #commit: Promise<void> | null = null

  constructor(db: Db) {
    this.#db = db
  }

  write(readings: Readings): Promise<void> {
    const entry = readings.entry()
    if (!entry) return Promise.resolve()
    this.#waiting.push(entry)
    this.#commit ??= new Promise<void>((resolve) => setTimeout(resolve, SHARE_MS)).then(() => {
      const entries = this.#waiting
      this.#waiting = []
      this.#commit = null
      return this.#db.tx((tx) => writeEntries(tx, entries))
    })
    return this.#commit
  }
}
