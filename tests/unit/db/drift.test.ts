import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { migrationsFolder } from '#db/migrate.server.ts'

const KIT = 'node_modules/drizzle-kit/bin.cjs'

test.each(['sqlite', 'postgres'] as const)('the migrations for %s make the tables that the schema says', (engine) => {
  const out = mkdtempSync(join(tmpdir(), 'fleksbro-drift-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  cpSync(migrationsFolder(engine), out, { recursive: true })
  const before = readdirSync(out)
  execFileSync(process.execPath, [KIT, 'generate', '--config', 'db/drizzle.config.ts'], {
    env: { ...process.env, DATABASE_URL: engine === 'sqlite' ? 'file:' : 'postgres:', MIGRATIONS_OUT: out },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  })
  expect(readdirSync(out), 'run npm run db:generate').toEqual(before)
})
