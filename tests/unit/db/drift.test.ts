import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { migrationsFolder } from '#db/migrate.server.ts'

const KIT = 'node_modules/drizzle-kit/bin.cjs'

test.each(['sqlite', 'postgres'] as const)('the migrations for %s make the tables that the schema says', (engine) => {
  const out = mkdtempSync(join(tmpdir(), 'fleksbro-drift-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  cpSync(migrationsFolder(engine), out, { recursive: true })
  const said = execFileSync(process.execPath, [KIT, 'generate', '--config', 'db/drizzle.config.ts'], {
    // drizzle-kit reads an absolute folder as one below the current folder.
    env: {
      ...process.env,
      DATABASE_URL: engine === 'sqlite' ? 'file:' : 'postgres:',
      MIGRATIONS_OUT: relative('.', out),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 20_000,
  })
  // drizzle-kit ends with 0 also when it fails or has a question, so its words count.
  expect(said, 'run npm run db:generate').toContain('No schema changes')
})
