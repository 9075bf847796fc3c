import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'

/** Tests need not wait a second for each key. */
export interface FileOptions {
  /** Base-2 logarithm of scrypt's work; age's own default without it. */
  readonly work?: number
}

/**
 * Writes lines to a file, compressed and encrypted with a passphrase (the age format, so `age --decrypt` opens it too).
 * The file takes its name when it is whole: a crash leaves none, or the one that was there.
 */
export async function writeBackup(
  path: string,
  passphrase: string,
  lines: AsyncIterable<string>,
  { work }: FileOptions = {},
): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  if (work !== undefined) encrypter.setScryptWorkFactor(work)
  const plain = createGzip()
  const read = pipeline(Readable.from(withEnds(lines)), plain)
  const sealed = await encrypter.encrypt(bytesOf(plain))
  const part = `${path}.part`
  try {
    // Others on the machine may not read it, however safe its lock is.
    await Promise.all([read, pipeline(fromWeb(sealed), createWriteStream(part, { mode: 0o600, flush: true }))])
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/**
 * The lines of a backup. Throws an Error in a sentence for a file that is no backup, another passphrase, and a file that
 * was cut off or changed (each part is authenticated, so nothing changed is ever handed on).
 */
export async function* readBackup(path: string, passphrase: string): AsyncGenerator<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const file = createReadStream(path)
  const opened = await decrypter.decrypt(bytesOf(file)).catch((error: unknown) => {
    throw new Error(whyNot(error), { cause: error })
  })
  const plain = createGunzip()
  const flow = pipeline(fromWeb(opened), plain)
  // Whoever reads hears of a fault from the stream itself; this one would only be told twice.
  flow.catch(() => undefined)
  try {
    plain.setEncoding('utf8')
    let rest = ''
    for await (const part of plain) {
      const lines = (rest + part).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') throw new Error(BROKEN)
    await flow
  } catch (error) {
    throw new Error(BROKEN, { cause: error })
  }
}

const BROKEN = 'The backup is cut off or was changed: it cannot be read to its end.'

function whyNot(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  if (/no identity matched|passphrase/i.test(text)) return 'The passphrase does not open this backup.'
  if (/ENOENT/.test(text)) return 'There is no such file.'
  return 'This is no backup of Fleksbro, or its beginning is cut off.'
}

async function* withEnds(lines: AsyncIterable<string>) {
  for await (const line of lines) yield `${line}\n`
}

/** A stream of Node as one of the web; what goes wrong in it goes wrong in the other. Two sets of types, one thing. */
function bytesOf(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>
}

function fromWeb(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as unknown as NodeStream)
}
