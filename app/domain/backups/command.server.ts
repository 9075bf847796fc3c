import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnv } from '#app/env.server.ts'
import { openDb } from '#db/client.server.ts'
import { migrationNames } from '#db/migrate.server.ts'
import { readBackup, writeBackup } from './backup-file.server.ts'
import { dump } from './dump.server.ts'
import { restore } from './restore.server.ts'

const USE = 'Call it with a file: npm run backup -- FILE, npm run restore -- FILE, npm run backup:verify -- FILE'

/** At least this many signs: a backup leaves the house, and can be tried on for ever. */
const PASSPHRASE_SIGNS = 16

/** The passphrase of BACKUP_PASSPHRASE. Throws an Error that says what to set. */
export function readPassphrase(env: Readonly<Record<string, string | undefined>>): string {
  const passphrase = env.BACKUP_PASSPHRASE ?? ''
  if (passphrase.length < PASSPHRASE_SIGNS)
    throw new Error(
      `BACKUP_PASSPHRASE is ${passphrase ? 'too short' : 'not set'}. Set it to at least ${PASSPHRASE_SIGNS} signs, e.g. five words drawn by chance, and keep it apart from the backups.`,
    )
  return passphrase
}

/** The database that the environment names. No secret is asked for: of the environment only the database counts here. */
function databaseUrl(): string {
  return readEnv({ APP_MODE: 'demo', DATABASE_URL: process.env.DATABASE_URL }).DATABASE_URL
}

async function makeBackup(file: string, passphrase: string): Promise<string> {
  const url = databaseUrl()
  const db = await openDb(url)
  try {
    await db.read((q) => writeBackup(file, passphrase, dump(q, migrationNames(url), new Date())))
  } finally {
    await db.close()
  }
  const { size } = await stat(file)
  return `Backup written and read back, ${size} bytes: ${await tryOut(file)}`
}

/**
 * Restores into a database of its own that is thrown away: every byte, every row and every seal is read. In a process of
 * its own, because the engine of a process is chosen once, and the trial is a file whatever the engine.
 */
async function tryOut(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fleksbro-verify-'))
  try {
    const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'trial.db')}` }
    const args = ['--import', 'tsx', fileURLToPath(import.meta.url), 'restore', file]
    const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    const said = stdout.trim()
    if (status !== 0) throw new Error(said)
    return said.replace(/^Restored: /, '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run([what, file, ...rest]: readonly string[]): Promise<string> {
  if (!file || rest.length > 0) throw new Error(USE)
  const passphrase = readPassphrase(process.env)
  switch (what) {
    case 'backup':
      return makeBackup(file, passphrase)
    case 'verify':
      return `The backup is whole: ${await tryOut(file)}`
    case 'restore': {
      const { rows, entries, former } = await restore(databaseUrl(), readBackup(file, passphrase))
      const kept = former ? ` The former data is kept as ${former}: delete it when all is well.` : ''
      return `Restored: ${rows} rows, ${entries} entries of the log under their seals.${kept}`
    }
    default:
      throw new Error(USE)
  }
}

run(process.argv.slice(2)).then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
