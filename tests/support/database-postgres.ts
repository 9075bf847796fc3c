import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#db/migrate.server.ts'
import type { Place } from './database.ts'

const TEMPLATE_LOCK = 7_305_512

/** Databases on the server whose administrator's URL is given. Templates stay there for the next run. */
export function postgresPlace(adminUrl: string): Place {
  const admin = new pg.Pool({ connectionString: adminUrl, max: 1 })
  const templates = new Map<string, Promise<string>>()

  function urlOf(name: string): string {
    const url = new URL(adminUrl)
    url.pathname = `/${name}`
    return url.href
  }

  async function create(template: string): Promise<string> {
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await admin.query(`create database ${name} template ${template}`)
    return urlOf(name)
  }

  /** The template of a set of migrations, made by the first test file that needs it. */
  async function template(migrations: string): Promise<string> {
    const name = `template_${hashOf(migrations)}`
    const building = `${name}_building`
    const client = await admin.connect()
    try {
      await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
      if (rowCount === 0) {
        await client.query(`drop database if exists ${building} with (force)`)
        await client.query(`create database ${building} template template0`)
        await migrate(urlOf(building), migrations)
        await client.query(`alter database ${building} rename to ${name}`)
      }
      return name
    } finally {
      await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
      client.release()
    }
  }

  return {
    empty: () => create('template0'),
    async migrated(migrations) {
      const name = templates.get(migrations) ?? template(migrations)
      templates.set(migrations, name)
      return create(await name)
    },
    async drop(url) {
      await admin.query(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)
    },
    end: () => admin.end(),
  }
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.sql')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
