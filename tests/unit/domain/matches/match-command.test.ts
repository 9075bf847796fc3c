import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCommand } from '#app/domain/matching/command/command.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'

const examples = 'app/domain/matching/examples'
const entry = ['--import', 'tsx', 'app/domain/matches/match-command.server.ts']

/** The command as a process of its own, with whatever it reads on standard input. */
function match(words: readonly string[], input = '', env: { [name: string]: string } = {}) {
  const run = spawnSync(process.execPath, [...entry, ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** Every list and the fields of every object the other way round; what is a pair or an interval stays. */
function backwards(text: string): string {
  const turned = JSON.parse(text, (_, value: unknown) => {
    if (Array.isArray(value)) {
      const isPair = value.length === 2 && value.every((entry) => typeof entry === 'string')
      return isPair ? value : value.toReversed()
    }
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse()) : value
  })
  return `\uFEFF${JSON.stringify(turned, null, 2).replaceAll('\n', '\r\n')}\r\n`
}

function inProcess(words: readonly string[]) {
  return runCommand(words, {
    readBytes: async (file) => readFileSync(file),
    vocabulary: storedAccommodations(),
    progress: () => {},
  })
}

test.each([
  ['worked.json', []],
  ['worked.json', ['--explain', 'anna', 'shop', '--json']],
  ['shop.json', ['--json']],
  ['shop.json', ['--role', 'shop', '--json']],
  ['shop.json', ['--candidate', 'dina', '--top', '1', '--json']],
  ['shop.json', ['--advice', 'shop', '--json']],
  ['shop.json', ['--all', '--json']],
  ['shop.json', ['--explain', 'emil', 'shop']],
  ['plan.json', ['--plan', '--json']],
  ['plan.json', ['--plan']],
])(
  '%s %j: the order of the file, line ends, a byte order mark, locale and time zone change nothing',
  async (file, words) => {
    const plain = await inProcess([`${examples}/${file}`, ...words])
    expect({ code: plain.code, err: plain.err }).toEqual({ code: 0, err: '' })
    expect(plain.out.length).toBeGreaterThan(20)
    const abroad = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }
    expect(match(['-', ...words], backwards(readFileSync(`${examples}/${file}`, 'utf8')), abroad)).toEqual(plain)
  },
)

async function answer(...words: string[]) {
  return JSON.parse((await inProcess([...words, '--json'])).out)
}

test('the worked example is that of the README', async () => {
  const { findings, ...rest } = await answer(`${examples}/worked.json`, '--explain', 'anna', 'shop')
  expect(rest).toEqual({
    status: 'ask',
    score: 64,
    parts: { competences: 23, needs: 13, hours: 12, travel: 8, wishes: 5, days: 3 },
  })
  expect(findings).toHaveLength(15)
  expect(findings[2]).toEqual({
    code: 'need.lift',
    kind: 'question',
    values: {
      candidate: { strength: 'must', limit: 5 },
      role: { value: 10, adaptableTo: 5 },
      verdict: 'arrange',
    },
    points: { won: 0, lost: 0 },
  })
})

test('the shop reaches three of six, lists five, and can reach two more', async () => {
  const most = { competences: 35, needs: 25, hours: 15, travel: 6, wishes: 10, days: 5 }
  expect(await answer(`${examples}/shop.json`, '--role', 'shop')).toEqual({
    version: 1,
    reach: { fits: 2, ask: 1, near: 2, blocked: 1 },
    ranking: [
      { id: 'cille', status: 'fits', score: 96, parts: most },
      { id: 'bo', status: 'fits', score: 96, parts: most },
      { id: 'dina', status: 'ask', score: 80, parts: { ...most, competences: 17, travel: 8 } },
      { id: 'emil', status: 'near', score: 96, parts: most },
      { id: 'gry', status: 'near', score: 96, parts: most },
    ],
  })
  expect(await answer(`${examples}/shop.json`, '--advice', 'shop')).toEqual({
    changes: [
      { code: 'condition.fys-loeft=3', n: 1, q: 0 },
      { code: 'licence.B', n: 1, q: 0 },
    ],
  })
  expect(await answer(`${examples}/shop.json`, '--advice', 'gry')).toEqual({
    changes: [{ code: 'licence.B', n: 1, q: 0 }],
  })
})

test('the plan is that of the README, through npm too', async () => {
  const plan = {
    assignments: [
      { candidate: 'anna', role: 'cafe', score: 100 },
      { candidate: 'bo', role: 'cafe', score: 73 },
      { candidate: 'carl', role: 'office', score: 82 },
    ],
    people: 3,
    points: 255,
    dual: { candidates: { anna: 9, bo: 0, carl: 383, dina: 0 }, roles: { cafe: 392, office: 0 } },
    gap: 0,
    blocking: [{ candidate: 'dina', role: 'cafe', score: 91 }],
    prices: [
      { kind: 'pin', candidate: 'bo', role: 'cafe', people: 0, points: 18 },
      { kind: 'ban', candidate: 'anna', role: 'office', people: 0, points: 9 },
    ],
  }
  const words = ['run', '--silent', 'match', '--', `${examples}/plan.json`, '--plan', '--json']
  const run = spawnSync('npm', words, { encoding: 'utf8' })
  expect({ code: run.status, out: run.stdout }).toEqual({ code: 0, out: `${JSON.stringify(plan)}\n` })
})

test('bad input is 2, with the faults on standard error alone', () => {
  expect(match([`${examples}/bad.json`, '--all', '--json'])).toEqual({
    code: 2,
    out: '',
    err: `candidates[0].maxdays: is not a known field
candidates[0].hours.max: 8 is below min 12
candidates[0].week.mon[1]: 09:00 is not after 15:00
candidates[0].needs[0].limit: is missing, fys-loeft is measured
candidates[1].needs[0].item: tid-timer has a field of its own and is never a need
candidates[1].id: "anna" is already at [0]
roles[0].conditions.kog-rutine: "maybe" is not one of yes, partly, no, unknown
plan.pins[0][0]: "bo" is no candidate
`,
  })
  expect(match(['-'], '{"version": 1,\n')).toEqual({
    code: 2,
    out: '',
    err: 'input: is not JSON at line 2, column 1: where it ends\n',
  })
})

test('a file that is not there, and arguments that make no sense, are 1', () => {
  const lost = match([`${examples}/nowhere.json`])
  expect(lost).toMatchObject({ code: 1, out: '' })
  expect(lost.err).toMatch(/^app\/domain\/matching\/examples\/nowhere\.json cannot be read: ENOENT[^\n]*\n$/)
  expect(match([])).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^a file is missing\n\nnpm run/) })
})

test('a reader who goes away ends it in silence', () => {
  const people = Array.from({ length: 3000 }, (_, at) => ({ id: `k${at}`, hours: { min: 8, max: 12 } }))
  const input = JSON.stringify({ version: 1, candidates: people, roles: [{ id: 'r1', hours: { min: 8, max: 12 } }] })
  expect(Buffer.byteLength(match(['-', '--all'], input).out)).toBeGreaterThan(100_000)
  const line = `"${process.execPath}" ${entry.join(' ')} - --all | head -n 1`
  const run = spawnSync('sh', ['-c', line], { input, encoding: 'utf8' })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toMatch(/^candidate +role +score +status\n$/)
})

test('every example is tried here, and all but the bad one are good', async () => {
  const files = readdirSync(examples)
  expect(files).toEqual(['bad.json', 'plan.json', 'shop.json', 'worked.json'])
  for (const file of files) expect((await inProcess([`${examples}/${file}`])).code).toBe(file === 'bad.json' ? 2 : 0)
})
