import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCommand } from '#app/domain/matching/command/command.ts'
import type { VocabularyItem } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, nearSkills, vocabulary } from '#tests/support/matching-pairs.ts'

const examples = 'app/domain/matching/examples'

/** Runs the command on an input with a small vocabulary as the shipped one. */
function run(input: unknown, words: string[], shipped: readonly VocabularyItem[] = vocabulary) {
  const readBytes = async () => new TextEncoder().encode(typeof input === 'string' ? input : JSON.stringify(input))
  return runCommand(['file.json', ...words], { readBytes, vocabulary: shipped, progress: () => {} })
}

async function answer(input: unknown, ...words: string[]) {
  const { code, out, err } = await run(input, [...words, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^\{.*\}\n$/)
  return JSON.parse(out)
}

const world = {
  version: 1,
  candidates: [
    aCandidate({ id: 'b', licences: { B: true }, exposure: 1 }),
    aCandidate({ id: 'c', licences: { B: false } }),
    aCandidate({ id: 'a', licences: { B: true, truck: false }, unwanted: ['post'] }),
    aCandidate({ id: 'd', licences: { B: false, truck: false } }),
    aCandidate({ id: 'e' }),
  ],
  roles: [
    aRole({ id: 'r2', licences: ['B', 'truck'] }),
    aRole({ id: 'r1', licences: ['B'], tasks: [{ id: 'post', core: true }], positions: 2 }),
  ],
}
const full = { competences: 35, needs: 25, hours: 15, travel: 10, wishes: 10, days: 5 }

test('--role gives the reach in all four statuses and a ranking without the blocked', async () => {
  expect(await answer(world, '--role', 'r2')).toEqual({
    version: 1,
    reach: { fits: 0, ask: 2, near: 2, blocked: 1 },
    ranking: [
      { id: 'e', status: 'ask', score: 100, parts: full },
      { id: 'b', status: 'ask', score: 100, parts: full },
      { id: 'a', status: 'near', score: 100, parts: full },
      { id: 'c', status: 'near', score: 100, parts: full },
    ],
  })
})

test('--top shortens the ranking and not the reach', async () => {
  expect(await answer(world, '--role', 'r1', '--top', '1')).toEqual({
    version: 1,
    reach: { fits: 2, ask: 1, near: 2, blocked: 0 },
    ranking: [{ id: 'b', status: 'fits', score: 100, parts: full }],
  })
  expect((await answer(world, '--role', 'r1', '--top', '99')).ranking).toHaveLength(5)
})

test('--candidate is the same from the other side', async () => {
  expect(await answer(world, '--candidate', 'a')).toEqual({
    version: 1,
    reach: { fits: 1, ask: 0, near: 1, blocked: 0 },
    ranking: [
      { id: 'r1', status: 'fits', score: 90, parts: { ...full, wishes: 0 } },
      { id: 'r2', status: 'near', score: 100, parts: full },
    ],
  })
})

test('--explain gives one pair with its findings', async () => {
  const { findings, ...rest } = await answer(world, '--explain', 'c', 'r1')
  expect(rest).toEqual({ status: 'near', score: 100, parts: full })
  expect(findings.map(({ code, kind }: { code: string; kind: string }) => `${kind} ${code}`)).toContain(
    'conflict licence.B',
  )
  expect(Object.keys(findings[0])).toEqual(['code', 'kind', 'values', 'points'])
})

test('--advice serves a role and a candidate', async () => {
  expect(await answer(world, '--advice', 'r1')).toEqual({ changes: [{ code: 'licence.B', n: 2, q: 1 }] })
  expect(await answer(world, '--advice', 'c')).toEqual({ changes: [{ code: 'licence.B', n: 2, q: 0 }] })
  expect(await answer(world, '--advice', 'b')).toEqual({ changes: [{ code: 'licence.truck', n: 0, q: 1 }] })
})

test('--all gives every pair, blocked ones too', async () => {
  const { pairs } = await answer(world, '--all')
  expect(pairs).toHaveLength(10)
  expect(pairs.slice(0, 3)).toEqual([
    { candidate: 'a', role: 'r1', status: 'fits', score: 90 },
    { candidate: 'a', role: 'r2', status: 'near', score: 100 },
    { candidate: 'b', role: 'r1', status: 'fits', score: 100 },
  ])
  expect(pairs.filter(({ status }: { status: string }) => status === 'blocked')).toEqual([
    { candidate: 'd', role: 'r2', status: 'blocked', score: 100 },
  ])
})

test('without a question everybody and every role are counted', async () => {
  const { version, roles, candidates } = await answer(world)
  expect(version).toBe(1)
  expect(roles).toEqual([
    { id: 'r1', positions: 2, reach: { fits: 2, ask: 1, near: 2, blocked: 0 } },
    { id: 'r2', positions: 1, reach: { fits: 0, ask: 2, near: 2, blocked: 1 } },
  ])
  expect(candidates.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(candidates[3]).toEqual({ id: 'd', reach: { fits: 0, ask: 0, near: 1, blocked: 1 } })
})

test('empty lists are good input, and every table says so', async () => {
  const nothing = { version: 1, candidates: [], roles: [] }
  expect(await answer(nothing)).toEqual({ version: 1, roles: [], candidates: [] })
  expect(await answer(nothing, '--all')).toEqual({ pairs: [] })
  expect(await answer(nothing, '--plan')).toEqual({
    assignments: [],
    people: 0,
    points: 0,
    dual: { candidates: {}, roles: {} },
    gap: 0,
    blocking: [],
    prices: [],
  })
  for (const words of [[], ['--all'], ['--plan']]) expect((await run(nothing, words)).out).toMatch(/^\S.*\n/)
  expect((await answer({ ...nothing, roles: [aRole()] }, '--role', 'r1')).ranking).toEqual([])
})

test('an input without a vocabulary has the shipped one, an empty list is none, and near skills are its own alone', async () => {
  const needs = [{ item: 'lift', strength: 'must', limit: 5 }]
  const asked = aRole({ competences: [{ id: 'till', level: 2, required: true }] })
  const own = { version: 1, candidates: [aCandidate({ competences: { till: 0, service: 3 } })], roles: [asked] }
  expect((await answer({ ...own, nearSkills }, '--all')).pairs[0].status).toBe('ask')
  for (const without of [own, { ...own, nearSkills: [] }])
    expect((await answer(without, '--all')).pairs[0].status).toBe('near')
  const lifting = { ...own, candidates: [aCandidate({ needs: needs as never })] }
  expect((await run(lifting, [])).code).toBe(0)
  expect(await run({ ...lifting, vocabulary: [] }, ['--json'])).toEqual({
    code: 2,
    out: '',
    err: 'candidates[0].needs[0].item: "lift" is not in the vocabulary\n',
  })
})

test.each([
  [['--role', 'a'], '--role: "a" is no role'],
  [['--candidate', 'r1'], '--candidate: "r1" is no candidate'],
  [['--explain', 'x', 'r1'], '--explain: "x" is no candidate'],
  [['--explain', 'a', 'x'], '--explain: "x" is no role'],
  [['--advice', 'x'], '--advice: "x" is neither a candidate nor a role'],
])('%j asks for somebody who is not there: 1, nothing on standard output', async (words, message) => {
  expect(await run(world, words)).toEqual({ code: 1, out: '', err: `${message}\n` })
})

test('advice for an id that is a candidate and a role is refused, the rankings of both are not', async () => {
  const twins = { version: 1, candidates: [aCandidate({ id: 'x' })], roles: [aRole({ id: 'x' })] }
  const refused = await run(twins, ['--advice', 'x', '--json'])
  expect(refused).toEqual({ code: 1, out: '', err: '--advice: "x" is both a candidate and a role\n' })
  expect((await answer(twins, '--role', 'x')).ranking).toHaveLength(1)
  expect((await answer(twins, '--candidate', 'x')).ranking).toHaveLength(1)
})

test('bad input is 2 with every fault on a line of its own, bad pins only where a plan is asked for', async () => {
  const bad = { ...world, version: 2, roles: [aRole({ hours: { min: 8, max: 4 } })] }
  expect(await run(bad, ['--all', '--json'])).toEqual({
    code: 2,
    out: '',
    err: 'version: 2 is not 1\nroles[0].hours.max: 4 is below min 8\n',
  })
  expect(await run('{"version":1', [])).toEqual({
    code: 2,
    out: '',
    err: 'input: is not JSON at line 1, column 13: where it ends\n',
  })
  const pinned = { ...world, plan: { pins: [['d', 'r2']] } }
  expect(await run(pinned, ['--plan'])).toEqual({
    code: 2,
    out: '',
    err: 'plan.pins[0]: "d" at "r2" is not open but blocked\n',
  })
  expect((await run(pinned, ['--explain', 'd', 'r2'])).code).toBe(0)
})

test.each([[[]], [['--all']], [['--plan']]])('%j tells how far it is, after each candidate', async (words) => {
  const heard: string[] = []
  const readBytes = async () => new TextEncoder().encode(JSON.stringify(world))
  const progress = (done: number, total: number) => void heard.push(`${done}/${total}`)
  await runCommand(['f.json', ...words], { readBytes, vocabulary, progress })
  expect(heard).toEqual(['2/10', '4/10', '6/10', '8/10', '10/10'])
})

test('wrong arguments and an unreadable file are 1, help is 0', async () => {
  const wrong = await run(world, ['--plan', '--all'])
  expect(wrong).toMatchObject({ code: 1, out: '' })
  expect(wrong.err).toMatch(/^--plan and --all cannot be asked together\n\nnpm run --silent match -- FILE/)
  const readBytes = () => Promise.reject(new Error('ENOENT'))
  const lost = await runCommand(['f.json'], { readBytes, vocabulary, progress: () => {} })
  expect(lost).toEqual({ code: 1, out: '', err: 'f.json cannot be read: ENOENT\n' })
  expect(await run(world, ['--help'])).toMatchObject({ code: 0, err: '' })
})

test('the tables are aligned plain text', async () => {
  expect((await run(world, ['--role', 'r2', '--top', '2'])).out).toBe(
    [
      'The candidates for r2: 0 fits, 2 ask, 2 near, 1 blocked',
      '',
      '   candidate  score  competences  needs  hours  travel  wishes  days  status',
      '1  e            100           35     25     15      10      10     5  fits if the questions turn out well',
      '2  b            100           35     25     15      10      10     5  fits if the questions turn out well',
      'Listed: the first 2 of 4.',
      '',
    ].join('\n'),
  )
  expect((await run(world, ['--advice', 'r1'])).out).toContain('licence.B          2                           1\n')
  expect((await run(world, ['--advice', 'e'])).out).toContain('licence.B')
  expect((await run(world, ['--all'])).out).toContain('d          r2      100  does not fit\n')
})

test('--explain says status and reasons in words', async () => {
  const worked = readFileSync(`${examples}/worked.json`, 'utf8')
  const { out } = await run(worked, ['--explain', 'anna', 'shop'])
  expect(out).toContain('anna at shop: fits if the questions turn out well (conflicts 0, questions 1)\n')
  expect(out).toContain('Questions\n  need.lift: it can be arranged\n      her: strength must, limit 5\n')
  expect(out).toContain('her: week (mon 09:00-15:00, wed 09:00-15:00), per day 4, max days 3')
  expect(out).toContain('score            64  100\n')
  const far = { ...world, candidates: [aCandidate({ id: 'far', place: undefined, licences: { B: false } })] }
  const near = await run(far, ['--explain', 'far', 'r1'])
  expect(near.out).toContain('Conflicts\n  licence.B: she has not got it\n')
})

test('what a file calls somebody cannot move the cursor', async () => {
  const id = 'a\n\u001b[2J\u202e'
  const { out } = await run({ version: 1, candidates: [aCandidate({ id })], roles: [aRole()] }, ['--all'])
  expect(out).toContain('a\\u000a\\u001b[2J\\u202e  r1')
})
