import type { Logger } from 'pino'
import type { Db } from '#db/client.server.ts'
import { replaceImported } from '../imported.ts'
import { readImported } from './load.server.ts'

/** How soon every process knows of an import that an operator's command has made. */
const LOOK_EVERY_MS = 30_000

export interface KeepParts {
  readonly db: Db
  readonly log: Pick<Logger, 'error' | 'info'>
  /** How often to look, in ms. */
  readonly every?: number
  /** Called when this process has another imported vocabulary than before. */
  readonly replaced?: () => Promise<void>
}

/**
 * Brings the imported vocabulary into this process, then looks every half minute whether it is another one. Every
 * process does so, without a lease, and no request waits for it or asks the database for it. Throws when the first
 * reading fails; later ones are logged and tried again.
 */
export async function keepImported(parts: KeepParts): Promise<{ stop(): Promise<void> }> {
  const { db, log, every = LOOK_EVERY_MS, replaced } = parts
  let known: string | null = null
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  async function look() {
    const read = await readImported(db, known)
    if (!read) return
    replaceImported(read.vocabulary)
    const { generation, entries } = read.vocabulary
    const isNews = known !== null || generation > 0
    known = read.state
    if (!isNews) return
    log.info({ generation, offered: entries.length }, 'imported vocabulary')
    await replaced?.()
  }
  await look()
  let looking = Promise.resolve()
  function next() {
    timer = setTimeout(() => {
      looking = look()
        .catch((error: unknown) => {
          const name = error instanceof Error ? error.name : typeof error
          log.error({ job: 'vocabulary', error: name }, 'background work failed')
        })
        .then(() => void (stopped || next()))
    }, every)
    timer.unref()
  }
  next()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
