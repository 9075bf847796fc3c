/** Installs the packages when node_modules is missing or older than the lockfile. Plain Node: runs on a bare clone. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const MARKER = 'node_modules/.fleksbro-lock'

/** True when the packages are in place. `npm ci` is not used: registries differ in the optional packages they serve. */
export function installPackages() {
  const lock = () => readFileSync('package-lock.json', 'utf8')
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === lock()) return true
  const install = ['install', '--no-audit', '--no-fund']
  const shell = process.platform === 'win32'
  const env = { ...process.env, ...nodeHeaders() }
  if (spawnSync('npm', install, { stdio: 'inherit', shell, env }).status !== 0) return false
  writeFileSync(MARKER, lock())
  return true
}

/** Where this Node's own headers are, when they came with it: compiling SQLite then asks no network for them. */
function nodeHeaders() {
  const prefix = join(dirname(process.execPath), '..')
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}
}
