import { expect, test } from 'vitest'
import { type Question, readArguments } from '#app/domain/matching/command/arguments.ts'

test.each<[string, Question]>([
  ['', { kind: 'summary' }],
  ['--role r1', { kind: 'role', id: 'r1' }],
  ['--role=r1', { kind: 'role', id: 'r1' }],
  ['--role=--r=1', { kind: 'role', id: '--r=1' }],
  ['--candidate k1', { kind: 'candidate', id: 'k1' }],
  ['--candidate -', { kind: 'candidate', id: '-' }],
  ['--explain k1 r1', { kind: 'explain', candidate: 'k1', role: 'r1' }],
  ['--advice x', { kind: 'advice', id: 'x' }],
  ['--plan', { kind: 'plan' }],
  ['--all', { kind: 'all' }],
])('"%s" asks %j, before the file and after it', (words, question) => {
  const asked = words.split(' ').filter(Boolean)
  const request = { file: 'a b.json', question, top: null, json: false }
  expect(readArguments(['a b.json', ...asked])).toEqual({ request })
  expect(readArguments([...asked, 'a b.json'])).toEqual({ request })
  expect(readArguments(['--json', ...asked, 'a b.json'])).toEqual({ request: { ...request, json: true } })
})

test('standard input is a file, and a ranking can be cut', () => {
  const question = { kind: 'role', id: 'r1' }
  expect(readArguments(['-', '--role', 'r1', '--top', '12', '--json'])).toEqual({
    request: { file: '-', question, top: 12, json: true },
  })
  expect(readArguments(['-', '--top=1', '--candidate', 'k'])).toMatchObject({ request: { top: 1 } })
})

test.each([[['--help']], [['-h']], [['f', '--plan', '--help']]])('%j asks for help', (words) => {
  expect(readArguments(words)).toEqual({ help: true })
})

test.each([
  ['', 'a file is missing'],
  ['--plan', 'a file is missing'],
  ['f g', 'one file is read, and "g" is one more'],
  ['f --plann', '--plann is no option'],
  ['f -p', '-p is no option'],
  ['f -plan', '-plan is no option'],
  ['f --', '-- is no option'],
  ['f --toString', '--toString is no option'],
  ['f --plan=yes', '--plan takes no value after an equals sign'],
  ['f --explain=k1 r1', '--explain takes no value after an equals sign'],
  ['f --role', '--role needs the id of a role'],
  ['f --role=', '--role needs the id of a role'],
  ['f --role --json', '--role needs the id of a role'],
  ['f --explain', '--explain needs the id of a candidate'],
  ['f --explain k1', '--explain needs the id of a role'],
  ['f --explain k1 --json', '--explain needs the id of a role'],
  ['f --advice', '--advice needs the id of a role or a candidate'],
  ['f --candidate', '--candidate needs the id of a candidate'],
  ['f --json --json', '--json is given twice'],
  ['f --role a --role b', '--role is given twice'],
  ['f --role a --candidate b', '--role and --candidate cannot be asked together'],
  ['f --plan --all', '--plan and --all cannot be asked together'],
  ['f --explain k1 r1 --advice k1', '--explain and --advice cannot be asked together'],
  ['f --top 3', '--top goes with --role or --candidate'],
  ['f --plan --top 3', '--top goes with --role or --candidate'],
  ['f --advice r1 --top 3', '--top goes with --role or --candidate'],
  ['f --role r1 --top', '--top needs a whole number from 1'],
  ['f --role r1 --top 0', '--top needs a whole number from 1, not "0"'],
  ['f --role r1 --top -1', '--top needs a whole number from 1, not "-1"'],
  ['f --role r1 --top 2.5', '--top needs a whole number from 1, not "2.5"'],
  ['f --role r1 --top 1e3', '--top needs a whole number from 1, not "1e3"'],
  ['f --role r1 --top ten', '--top needs a whole number from 1, not "ten"'],
])('"%s" is refused: %s', (words, refusal) => {
  expect(readArguments(words.split(' ').filter(Boolean))).toEqual({ refusal })
})
