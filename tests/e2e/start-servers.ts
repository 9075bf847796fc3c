import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startMailbox } from './mailbox.ts'
import { addPeople, TODAY } from './people.ts'
import { startServer } from './server.ts'

/**
 * Both engines with one mail server for the journeys, and the demo as visitors meet it for the pages. The addresses
 * reach the tests through the environment.
 */
export default async function startServers() {
  const postgresUrl = process.env.TEST_DATABASE_URL
  if (!postgresUrl) throw new Error('TEST_DATABASE_URL is not set: run `npm test`')
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-e2e-'))
  const mailbox = await startMailbox()
  const admin = new pg.Client({ connectionString: postgresUrl })
  await admin.connect()
  const name = `e2e_${process.pid}`
  await admin.query(`create database ${name}`)
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  const test = { APP_MODE: 'test', SEED_DEMO: 'yes', SMTP_URL: mailbox.smtpUrl }
  const demoDatabase = `file:${join(folder, 'demo.db')}`
  const servers = await Promise.allSettled([
    startServer(`file:${join(folder, 'fleksbro.db')}`, test),
    startServer(url.href, test),
    startServer(demoDatabase, { APP_MODE: 'demo', NOW: TODAY.toISOString() }),
  ])
  const stop = async () => {
    await Promise.all(servers.map((server) => server.status === 'fulfilled' && server.value.stop()))
    await mailbox.stop()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const [sqlite, postgres, demo] = servers.map((server) => {
      if (server.status === 'rejected') throw server.reason
      return server.value.origin
    })
    Object.assign(process.env, { E2E_SQLITE: sqlite, E2E_POSTGRES: postgres, E2E_DEMO: demo })
    process.env.E2E_MAILBOX = mailbox.url
    process.env.E2E_IDS = JSON.stringify(await addPeople(demoDatabase))
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
