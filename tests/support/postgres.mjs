import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * The folder with PostgreSQL's server programs on this machine, or null: on the PATH, where `pg_config` says, or where
 * Debian puts them (the newest).
 * @returns {string | null}
 */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    pgConfig(),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

/**
 * Starts a private cluster in a temporary folder, on a free loopback port, without fsync: for tests only.
 * `url` is its administrator's; `stop()` ends it and deletes the folder.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPostgres() {
  const bin = findPostgres()
  if (!bin) throw new Error('PostgreSQL is not installed: apt-get install postgresql, or put its programs on the PATH.')
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'fleksbro-pg-'))
  const data = join(folder, 'data')
  // The server refuses to run as root.
  const root = process.getuid?.() === 0
  if (root) chownSync(folder, accountId('-u'), accountId('-g'))
  /** @param {string} program @param {string[]} args */
  const run = (program, args) => {
    const command = [join(bin, program), ...args]
    if (root) execFileSync('runuser', ['-u', 'postgres', '--', ...command], { cwd: folder, stdio: 'pipe' })
    else execFileSync(command[0], command.slice(1), { cwd: folder, stdio: 'pipe' })
  }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    run('initdb', ['-D', data, '-U', 'app', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'])
    const port = await freePort()
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 200,
    }
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
    run('pg_ctl', ['-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', options.join(' '), 'start'])
    return {
      url: `postgres://app@127.0.0.1:${port}/postgres`,
      async stop() {
        run('pg_ctl', ['-D', data, '-w', '-s', '-m', 'immediate', 'stop'])
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** @param {'-u' | '-g'} which */
function accountId(which) {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
}

/** @returns {string} */
function pgConfig() {
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
