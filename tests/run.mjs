/**
 * The whole test of the product in one command: `npm test`. Installs packages when they are missing, finds Chromium and
 * PostgreSQL (installs them as root with CI=true or `-- --install`), then: check, both engines, build, browser journeys.
 * An absent engine or browser fails the run; nothing is skipped. Writes test-results/summary.json.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../db/packages.mjs'
import { findChromium, installLine } from './support/machine.mjs'
import { findPostgres, startPostgres } from './support/postgres.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const mayInstall = process.argv.includes('--install') || (process.env.CI === 'true' && process.getuid?.() === 0)

/** Runs a command in the open; true when it ended well. */
function run(command, args, env = {}) {
  console.log(`\n> ${[command, ...args].join(' ')}`)
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0
}

function fail(message) {
  console.error(`\n${message}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

function findMachine() {
  const missing = () => [...(findChromium() ? [] : ['chromium']), ...(findPostgres() ? [] : ['postgresql'])]
  const absent = missing()
  if (absent.length > 0 && mayInstall) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', ...absent], { DEBIAN_FRONTEND: 'noninteractive' })
  }
  const still = missing()
  if (still.length > 0) fail(`Not on this machine: ${still.join(' and ')}. Run: ${installLine(still)}`)
}

/** Runs a command that ends in vitest, and counts what it reports. */
function vitest(name, command, args, env) {
  const file = `test-results/${name}.json`
  const ended = run(command, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env)
  return { ...countVitest(file), ended }
}

/** Two parts of one engine as one. */
function together(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    ended: a.ended && b.ended,
  }
}

function countVitest(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

function browser(env) {
  const file = 'test-results/browser.json'
  const ended = run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], env)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, ended }
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, ended }
}

function axeRows() {
  const file = 'test-results/axe.jsonl'
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

if (!installPackages()) fail('npm install failed.')
findMachine()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const embedded = { TEST_DATABASE_URL: undefined }
const checked = vitest('check', 'npm', ['run', '--silent', 'check', '--'], embedded)
const built = run('npm', ['run', '--silent', 'build'])
const sqlite = together(checked, vitest('sqlite', 'npx', ['vitest', 'run', '--project', 'requests'], embedded))
const server = await startPostgres()
const postgres = vitest('postgres', 'npx', ['vitest', 'run'], { TEST_DATABASE_URL: server.url })
const journeys = browser({ TEST_DATABASE_URL: server.url })
await server.stop()

const axe = axeRows()
const count = ({ passed, failed, skipped }) => ({ passed, failed, skipped })
const summary = { sqlite: count(sqlite), postgres: count(postgres), browser: count(journeys), axe }
writeFileSync('test-results/summary.json', `${JSON.stringify(summary, null, 2)}\n`)

const parts = [sqlite, postgres, journeys]
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const broken = [built, ...parts.map((part) => part.ended)].filter((ok) => !ok).length
const empty = parts.filter((part) => part.passed === 0).length + (axe.length === 0 ? 1 : 0)
const counted = parts.reduce((sum, part) => sum + part.failed + part.skipped, 0)
const violations = axe.filter((row) => row.violations > 0 || row.h1 !== 1).length
const failed = counted + violations + (counted + violations === 0 ? broken + empty : 0)
console.log(`\nsqlite ${JSON.stringify(count(sqlite))}  postgres ${JSON.stringify(count(postgres))}`)
console.log(`browser ${JSON.stringify(count(journeys))}  axe rows ${axe.length}, with violations ${violations}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
