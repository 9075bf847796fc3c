import { importFolder } from '#app/domain/vocabulary/esco/change.server.ts'
import { readFolder } from '#app/domain/vocabulary/esco/read.server.ts'
import { openDb } from '#db/client.server.ts'

/** An import that is killed when all is written and nothing is switched: no handler runs, no connection is closed. */
const [folder = ''] = process.argv.slice(2)
const db = await openDb(process.env.DATABASE_URL ?? '')
await importFolder(db, await readFolder(folder), {
  now: new Date(),
  progress: () => void process.kill(process.pid, 'SIGKILL'),
})
