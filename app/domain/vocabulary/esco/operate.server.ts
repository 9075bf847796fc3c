import { existsSync } from 'node:fs'
import { DatabaseError, type Db, openDb } from '#db/client.server.ts'
import { databaseFile } from '#db/sqlite.server.ts'
import { importFolder, undoImport } from './change.server.ts'
import { differenceOf } from './difference.ts'
import { EscoError } from './errors.ts'
import { findPresent, type ImportRow, listHashes, listImports } from './imports.server.ts'
import { readFolder } from './read.server.ts'
import { folderLines } from './report.ts'

const USAGE = `Usage:
  npm run esco -- preview FOLDER   what an import of the ESCO files in FOLDER would do; writes nothing
  npm run esco -- import FOLDER    import them: all or nothing, in place of the present import
  npm run esco -- undo             take the present import back; the one before it, if any, is offered again
  npm run esco -- status           which import is present

DATABASE_URL names the database, as for the server. Exit code: 0 done, 1 could not be done, 2 called wrongly.`

/** Where the command speaks to. */
export interface Operator {
  /** Lines of the answer. */
  say(lines: readonly string[]): void
  /** What is wrong. */
  warn(text: string): void
  /** How far something is, 0 to 1. */
  progress(what: string, part: number): void
  /** Ends what is under way; nothing of it stays. */
  readonly signal: AbortSignal
}

/**
 * Does what the operator's words ask for, on the database that a DATABASE_URL names. The exit code: 0 done, 1 could not be
 * done, 2 called wrongly. Never throws.
 */
export async function operate(words: readonly string[], url: string, operator: Operator): Promise<number> {
  const [command, folder, ...more] = words
  const wantsFolder = command === 'preview' || command === 'import'
  const known = wantsFolder || command === 'undo' || command === 'status'
  if (!known || more.length > 0 || (folder !== undefined) !== wantsFolder) {
    operator.warn(USAGE)
    return 2
  }
  try {
    const db = await openExisting(url)
    try {
      operator.say(folder ? await withFolder(db, command, folder, operator) : await withoutFolder(db, command))
    } finally {
      await db.close()
    }
    return 0
  } catch (error) {
    operator.warn(explain(error))
    return 1
  }
}

async function withFolder(db: Db, command: string, path: string, { signal, progress }: Operator): Promise<string[]> {
  const folder = await readFolder(path, (part) => {
    if (signal.aborted) throw new EscoError('STOPPED', 'Stopped. Nothing was written.')
    progress('Reading', part)
  })
  if (command === 'preview') {
    const hashes = await db.read(async (q) => {
      const present = await findPresent(q)
      return present ? listHashes(q, present.number) : []
    })
    return [...folderLines(folder, differenceOf(hashes, folder.concepts)), '', 'Preview: nothing was written.']
  }
  const { number, difference } = await importFolder(db, folder, {
    now: new Date(),
    signal,
    progress: (part) => progress('Writing', part),
  })
  const end = number
    ? `Import ${number} is present. Every running server knows it within a minute.`
    : 'Nothing has changed: the present import says the same.'
  return [...folderLines(folder, difference), '', end]
}

async function withoutFolder(db: Db, command: string | undefined): Promise<string[]> {
  if (command === 'undo') {
    const { undone, present } = await undoImport(db)
    const now = present ? `Import ${present} is present again.` : 'There is no import any more.'
    return [`Import ${undone} was taken back. ${now} What people have chosen stays readable.`]
  }
  const rows = await db.read(listImports)
  return rows.length === 0 ? ['Nothing has been imported.'] : rows.map(statusLine)
}

const STATUS_WORDS: Readonly<Record<ImportRow['status'], string>> = {
  staging: 'not finished; the next import or undo clears it',
  present: 'present',
  former: 'replaced by a later one',
  undone: 'taken back',
}

function statusLine({ number, status, counts, startedAt, files }: ImportRow): string {
  const { occupations, skills, relations } = counts
  const what = `${occupations} occupations, ${skills} skills, ${relations} relations from ${files.length} files`
  return `Import ${number} of ${startedAt.toISOString().slice(0, 16)}Z: ${what}; ${STATUS_WORDS[status]}.`
}

/** A database that the server has made: a mistyped DATABASE_URL must not make another one. */
async function openExisting(url: string): Promise<Db> {
  if (url.startsWith('file:') && !existsSync(databaseFile(url))) {
    throw new EscoError('DATABASE', `There is no database at ${url}. Start the server once, or set DATABASE_URL.`)
  }
  return openDb(url)
}

/** One sentence for what the operator can mend; the whole error for what only a developer can. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof EscoError || error instanceof DatabaseError) return error.message
  const words = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
  if (/no such table|relation "vocabulary_\w+" does not exist/.test(words)) {
    return 'The database is of an older version: start the server of this version once.'
  }
  return error.stack ?? error.message
}
