import { setTimeout } from 'node:timers/promises'
import { openDb } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { increment, setValue } from './trial.ts'

/** What another process does with the database in the tests of two processes. */
const [task, url = '', argument = ''] = process.argv.slice(2)

if (task === 'migrate') {
  process.send?.('begun')
  await migrate(url, argument)
} else {
  const db = await openDb(url)
  if (task === 'increment') {
    process.send?.('begun')
    for (let i = 0; i < Number(argument); i++) await increment(db)
  } else {
    await db.tx(async (tx) => {
      await setValue('a', 1, tx)
      process.send?.('begun')
      await setTimeout(Number(argument))
    })
  }
  await db.close()
}
process.disconnect()
