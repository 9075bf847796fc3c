import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CsvError, type Info, parse } from 'csv-parse'
import { type Cells, holdsCpr } from './cells.ts'
import type { ImportedFile } from './concept.ts'
import { EscoError } from './errors.ts'

/** A row of ESCO has a few thousand characters; a quote that is never closed must not eat the memory. */
const ROW_MAX = 256 * 1024

/** What reading reports. Both are called for every file in turn. */
export interface Listener {
  /** A row that is left out, with the line on which it begins. The heading is line 1. */
  refused(file: string, line: number, reason: string): void
  /** Bytes that were read since the last time. */
  read(bytes: number): void
}

/**
 * Reads a file of comma- or semicolon-separated values row by row, with or without byte order mark, and gives `take`
 * each row in order; a text that it returns is why the row is refused. Throws EscoError when the file lacks one of the
 * columns, or is not such a file at all.
 */
export async function readCsv(
  path: string,
  columns: readonly string[],
  listener: Listener,
  take: (cells: Cells, line: number) => string | null,
): Promise<ImportedFile> {
  const name = basename(path)
  const delimiter = await delimiterOf(path)
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: ROW_MAX,
  })
  const hash = createHash('sha256')
  const reading = pipeline(
    createReadStream(path),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        listener.read(chunk.length)
        yield chunk
      }
    },
    parser,
  )
  // What goes wrong ends the loop below as well.
  reading.catch(() => undefined)
  let heading: Map<string, number> | undefined
  let rows = 0
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const at = line
      line = info.lines + 1
      if (!heading) {
        heading = new Map(record.map((column, index) => [column.trim(), index]))
        const lacking = columns.filter((column) => !heading?.has(column))
        if (lacking.length > 0) throw new EscoError('FILE', `${name} has no column ${lacking.join(', ')}.`)
        continue
      }
      rows++
      const reason = fault(record, heading) ?? take(cellsOf(record, heading), at)
      if (reason) listener.refused(name, at, reason)
    }
    await reading
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new EscoError('FILE', `${name} cannot be read from line ${line} on: ${error.code}. Download it again.`)
  }
  if (!heading) throw new EscoError('FILE', `${name} is empty.`)
  return { name, rows, sha256: hash.digest('hex') }
}

function fault(record: readonly string[], heading: ReadonlyMap<string, number>): string | null {
  if (record.length !== heading.size) return `has ${record.length} cells where the heading has ${heading.size}`
  return holdsCpr(record) ? 'holds what looks like a CPR number' : null
}

function cellsOf(record: readonly string[], heading: ReadonlyMap<string, number>): Cells {
  return (column) => record[heading.get(column) ?? -1] ?? ''
}

/** The mark that the heading uses more often. */
async function delimiterOf(path: string): Promise<',' | ';'> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const first = buffer.toString('utf8', 0, bytesRead).split('\n')[0] ?? ''
    return first.split(';').length > first.split(',').length ? ';' : ','
  } finally {
    await file.close()
  }
}
