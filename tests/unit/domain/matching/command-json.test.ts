import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson, scanJson } from '#app/domain/matching/command/json-text.ts'

function read(text: string) {
  return readJson(new TextEncoder().encode(text))
}

test('a byte order mark, Windows line ends and odd spaces are no matter', () => {
  expect(read('\uFEFF{\r\n\t"a" : [ 1 , -2.5e+3, "\\u00e6\\n\\"" , null ] }\r\n')).toEqual({
    value: { a: [1, -2500, 'æ\n"', null] },
    faults: null,
  })
})

test.each([
  ['', 'line 1, column 1: where it ends'],
  ['{', 'line 1, column 2: where it ends'],
  ['{"a": 1,}', 'line 1, column 9: "}"'],
  ['[1,]', 'line 1, column 4: "]"'],
  ['[1 2]', 'line 1, column 4: "2"'],
  ['[1]]', 'line 1, column 4: "]"'],
  ['{"a" 1}', 'line 1, column 6: "1"'],
  ['{a: 1}', 'line 1, column 2: "a"'],
  ['{1}', 'line 1, column 2: "1"'],
  ['{[]}', 'line 1, column 2: "["'],
  ['{"a": 1, 2}', 'line 1, column 10: "2"'],
  ['{"a": 1, "b', 'line 1, column 12: where it ends'],
  ['{"a": nul}', 'line 1, column 7: "n"'],
  ['[01]', 'line 1, column 3: "1"'],
  ['[1.]', 'line 1, column 3: "."'],
  ['[+1]', 'line 1, column 2: "+"'],
  ['[NaN]', 'line 1, column 2: "N"'],
  ["['a']", 'line 1, column 2: "\'"'],
  ['[}', 'line 1, column 2: "}"'],
  ['{]', 'line 1, column 2: "]"'],
  ['["a', 'line 1, column 4: where it ends'],
  ['["a\nb"]', 'line 1, column 4: "\\n"'],
  ['["\\x"]', 'line 1, column 3: "\\\\"'],
  ['["\\u12"]', 'line 1, column 3: "\\\\"'],
  ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 'line 3, column 3: "\\""'],
  ['{\r  "a": 1\r  😀', 'line 3, column 3: "😀"'],
  ['// no\n{}', 'line 1, column 1: "/"'],
])('%j is no JSON at %s', (text, place) => {
  expect(read(text)).toEqual({ faults: [`input: is not JSON at ${place}`] })
})

test('what is not UTF-8 is refused, not guessed', () => {
  expect(readJson(Uint8Array.from([0x22, 0xe6, 0x22]))).toEqual({ faults: ['input: is not UTF-8'] })
})

test('a field that is written twice is named with its path', () => {
  const text =
    '{"a": [{"b": 1, "c": 2, "b": 3}, {"b": 1}], "d e": {"f": [], "f": {}}, "a": 0, "x": {"y": 1, "\\u0079": 2}}'
  expect(read(text)).toEqual({
    faults: ['a[0].b: is given twice', '"d e".f: is given twice', 'a: is given twice', 'x.y: is given twice'],
  })
})

test('nesting may be deep', () => {
  const deep = 200_000
  expect(scanJson('['.repeat(deep) + ']'.repeat(deep))).toEqual({ stopped: null, twice: [] })
  expect(scanJson('['.repeat(deep)).stopped).toBe(deep)
})

test('a text is JSON exactly where the parser says so', () => {
  const pieces = fc.constantFrom(
    ...'{}[],:" \n\\utrefalsn01-+.eE\u0001',
    'null',
    'true',
    '"a"',
    '"b":',
    '-1.5e3',
    '\\"',
  )
  const texts = fc.oneof(
    fc.json(),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
    fc
      .tuple(fc.json(), fc.nat({ max: 60 }), pieces)
      .map(([json, at, piece]) => json.slice(0, at) + piece + json.slice(at)),
    fc.tuple(fc.json(), fc.nat({ max: 60 })).map(([json, at]) => json.slice(0, at) + json.slice(at + 1)),
  )
  let good = 0
  let bad = 0
  fc.assert(
    fc.property(texts, (text) => {
      const { stopped } = scanJson(text)
      if (parses(text)) good++
      else bad++
      expect(stopped === null).toBe(parses(text))
      if (stopped !== null) expect(stopped).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 5000 },
  )
  expect(Math.min(good, bad)).toBeGreaterThan(50)
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
