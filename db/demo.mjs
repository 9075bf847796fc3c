/**
 * `npm run demo`: installs, builds, creates and fills the database, and serves on http://localhost:3000. A second run
 * keeps the data and builds only when the source is newer than the build. Plain Node: runs on a bare clone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './packages.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const shell = process.platform === 'win32'

/** The newest change below a path, in milliseconds. */
function newest(path) {
  const at = statSync(path)
  if (!at.isDirectory()) return at.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isBuilt() {
  const build = 'build/server/index.js'
  if (!existsSync(build)) return false
  const built = statSync(build).mtimeMs
  return ['app', 'db', 'public', 'package-lock.json', 'tailwind.config.ts', 'vite.config.ts'].every(
    (path) => newest(path) <= built,
  )
}

if (!installPackages()) process.exit(1)
if (!isBuilt() && spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell }).status !== 0)
  process.exit(1)

const port = process.env.PORT ?? '3000'
const env = { ...process.env, NODE_ENV: 'production', APP_MODE: 'demo', PORT: port }
const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env,
})
server.on('message', () => {
  console.log('\nLogins (adgangskode: fleksbro-demo):')
  for (const name of ['virksomhed', 'borger', 'konsulent', 'leder', 'admin']) console.log(`  ${name}@demo.fleksbro.dk`)
  console.log('\nMails kan ses på /udbakke. Stop med Ctrl+C.')
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
