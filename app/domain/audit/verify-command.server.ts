import { parseArgs } from 'node:util'
import { readEnv } from '#app/env.server.ts'
import { openDb } from '#db/client.server.ts'
import type { Head } from './faults.ts'
import { verifyLog } from './verify.server.ts'

/** So many faults are listed one by one; a log that is wholly broken says so in its closing line. */
const LISTED = 50

/** A head as `audit:verify` prints it: "17:<64 hex digits>". Throws an Error for another text. */
function readHead(text: string): Head {
  const [, seal, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (!seal || !hash) throw new Error(`--head takes what audit:verify printed as head, e.g. 17:9f86…; not "${text}"`)
  return { seal: Number(seal), hash }
}

/**
 * `npm run audit:verify [-- --head 17:9f86…]`: reads the whole log of DATABASE_URL and says what was changed, taken out,
 * put in or moved since it was sealed. Exit code 0 when it is whole, otherwise 1; the last line says which.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } })
  const heads = (values.head ?? []).map(readHead)
  // Of the environment only the database counts here, so no secret is asked for.
  const { DATABASE_URL: url } = readEnv({ APP_MODE: 'demo', DATABASE_URL: process.env.DATABASE_URL })
  const db = await openDb(url)
  try {
    const { faults, seals, entries, waiting, erased, head } = await db.read((q) => verifyLog(q, new Date(), heads))
    for (const { kind, at } of faults.slice(0, LISTED)) process.stdout.write(`${kind} ${at}\n`)
    if (faults.length > LISTED) process.stdout.write(`… and ${faults.length - LISTED} more\n`)
    if (head) process.stdout.write(`head ${head.seal}:${head.hash}\n`)
    const held = `${entries} entries under ${seals} seals, ${waiting} waiting for theirs, ${erased} erased`
    process.stdout.write(faults.length === 0 ? `The log is whole: ${held}.\n` : `${faults.length} faults: ${held}.\n`)
    return faults.length === 0 ? 0 : 1
  } finally {
    await db.close()
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stdout.write(`The log could not be read: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
