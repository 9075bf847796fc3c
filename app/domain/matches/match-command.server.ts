/**
 * `npm run --silent match -- FILE …`: compares the people and the jobs of a file (app/domain/matching/README.md, section
 * 10). All that it answers is worked out in app/domain/matching/command; here are the file, the terminal and the
 * product's own vocabulary. Progress is told on a terminal only, and a reader who goes away ends it in silence.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { runCommand } from '#app/domain/matching/command/command.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'

/** Shorter work is over before anybody reads of it. */
const QUIET_MS = 500
const EMPTY_LINE = '\r\u001b[K'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
const { code, out, err } = await runCommand(process.argv.slice(2), {
  readBytes: (file) => (file === '-' ? readStandardInput() : readFile(resolve(startedIn(), file))),
  vocabulary: storedAccommodations(),
  progress: process.stderr.isTTY ? progressFrom(Date.now()) : () => {},
})
process.stderr.write(process.stderr.isTTY ? EMPTY_LINE + err : err)
process.stdout.write(out)
// Set, not forced: what has not reached a slow reader yet still is written.
process.exitCode = code

/** npm runs its scripts in the folder of package.json and tells where the person is. */
function startedIn(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return (script === 'match' && folder) || process.cwd()
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function progressFrom(start: number): (done: number, total: number) => void {
  let next = start + QUIET_MS
  return (done, total) => {
    const now = Date.now()
    if (now < next) return
    next = now + 100
    process.stderr.write(`${EMPTY_LINE}${done} of ${total} pairs`)
  }
}
