import { field, show } from '../input/read.ts'

export type ReadJson = { readonly value: unknown; readonly faults: null } | { readonly faults: readonly string[] }

/**
 * Parses a file of UTF-8, with a byte order mark or without. Where it is no JSON the fault names the place; a field that
 * is written twice is a fault as well, because the parser would keep only the last, and a limit would get lost.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  const json = decoded(bytes)
  if (json === null) return { faults: ['input: is not UTF-8'] }
  const { stopped, twice } = scanJson(json)
  if (stopped !== null) return { faults: [`input: is not JSON at ${placeOf(stopped, json)}`] }
  if (twice.length > 0) return { faults: twice.map((path) => `${path}: is given twice`) }
  return { value: JSON.parse(json), faults: null }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function placeOf(at: number, json: string): string {
  const lines = json.slice(0, at).split(/\r\n|\r|\n/)
  const found = at >= json.length ? 'where it ends' : show(String.fromCodePoint(json.codePointAt(at) ?? 0))
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}: ${found}`
}

interface Open {
  readonly path: string
  /** The names so far; null in a list. */
  readonly names: Set<string> | null
  length: number
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Walks a text as JSON's grammar wants it: where it stops being JSON (null: nowhere), and the paths of fields that an
 * object has twice. Nesting may be as deep as it likes.
 */
export function scanJson(text: string): { readonly stopped: number | null; readonly twice: readonly string[] } {
  const twice: string[] = []
  const open: Open[] = []
  let at = 0
  let path = ''
  let expected: 'value' | 'more' = 'value'
  for (;;) {
    skip(SPACE)
    const inside = open.at(-1)
    const found = text[at]
    const closes = inside !== undefined && found === (inside.names ? '}' : ']')
    if (closes && (expected === 'more' || inside.length === 0)) {
      at++
      open.pop()
      expected = 'more'
    } else if (expected === 'more') {
      if (!inside && at === text.length) return { stopped: null, twice }
      if (!inside || found !== ',') return { stopped: at, twice }
      at++
      expected = 'value'
    } else {
      if (inside && !enter(inside)) return { stopped: at, twice }
      if (text[at] === '{' || text[at] === '[') {
        open.push({ path, names: text[at] === '{' ? new Set() : null, length: 0 })
        at++
      } else {
        if (!(text[at] === '"' ? quoted() : skip(SCALAR))) return { stopped: at, twice }
        expected = 'more'
      }
    }
  }

  /** Goes to where the next value of a list or an object begins, for an object past the name and the colon. */
  function enter(inside: Open): boolean {
    inside.length++
    if (!inside.names) {
      path = `${inside.path}[${inside.length - 1}]`
      return true
    }
    const start = at
    if (text[at] !== '"' || !quoted()) return false
    const name: string = JSON.parse(text.slice(start, at))
    path = field(inside.path, name)
    if (inside.names.has(name)) twice.push(path)
    inside.names.add(name)
    skip(SPACE)
    if (text[at] !== ':') return false
    at++
    skip(SPACE)
    return true
  }

  function quoted(): boolean {
    at++
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 0x22) {
        at++
        return true
      }
      if (code === 0x5c) {
        if (!skip(ESCAPE)) return false
      } else if (code >= 0x20) at++
      else return false
    }
  }

  /** Whether something of the pattern was there; if so it is behind us. */
  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
}
