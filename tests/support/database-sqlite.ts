import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#db/migrate.server.ts'
import type { Place } from './database.ts'

/** Databases are files in memory where the machine has such a folder: readers are connections of their own. */
export function sqlitePlace(): Place {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const images = new Map<string, Promise<string>>()
  let folder: Promise<string> | undefined
  let count = 0

  async function path(): Promise<string> {
    folder ??= mkdtemp(join(parent, 'fleksbro-test-'))
    return join(await folder, `${count++}.db`)
  }

  async function image(migrations: string): Promise<string> {
    const file = await path()
    await migrate(`file:${file}`, migrations)
    return file
  }

  return {
    empty: async () => `file:${await path()}`,
    async migrated(migrations) {
      const from = images.get(migrations) ?? image(migrations)
      images.set(migrations, from)
      const file = await path()
      await copyFile(await from, file)
      return `file:${file}`
    },
    async drop(url) {
      const file = url.slice('file:'.length)
      await Promise.all(['', '-wal', '-shm'].map((end) => rm(file + end, { force: true })))
    },
    async end() {
      if (folder) await rm(await folder, { recursive: true, force: true })
    },
  }
}
