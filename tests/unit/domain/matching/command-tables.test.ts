import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCommand } from '#app/domain/matching/command/command.ts'
import { reasonOf } from '#app/domain/matching/command/reasons.ts'
import { table } from '#app/domain/matching/command/table.ts'
import { inWords } from '#app/domain/matching/command/words.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'

/** What a person reads of an example. */
async function shown(file: string, ...words: string[]): Promise<string> {
  const { code, out, err } = await runCommand([`app/domain/matching/examples/${file}`, ...words], {
    readBytes: async (path) => readFileSync(path),
    vocabulary: storedAccommodations(),
    progress: () => {},
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

test('an input without a question is counted from both sides', async () => {
  expect(await shown('shop.json')).toBe(`role   positions  fits  ask  near  blocked
phone          1     1    5     0        0
shop           2     2    1     2        1

candidate  fits  ask  near  blocked
bo            1    1     0        0
cille         1    1     0        0
dina          0    2     0        0
emil          0    1     1        0
fie           1    0     0        1
gry           0    1     1        0
`)
})

test('the roles for a candidate', async () => {
  expect(await shown('shop.json', '--candidate', 'dina')).toBe(`The roles for dina: 0 fits, 2 ask, 0 near, 0 blocked

   role   score  competences  needs  hours  travel  wishes  days  status
1  shop      80           17     25     15       8      10     5  fits if the questions turn out well
2  phone     75           35     10      9      10      10     1  fits if the questions turn out well
`)
})

test('everything about one pair', async () => {
  expect(
    await shown('worked.json', '--explain', 'anna', 'shop'),
  ).toBe(`anna at shop: fits if the questions turn out well (conflicts 0, questions 1)

Questions
  need.lift: it can be arranged
      her: strength must, limit 5
      role: value 10, adaptable to 5

Speaks for
  hours: the hours meet
      her: min 6, max 12
      role: min 6, max 8
  week: days that both have hold the least hours
      her: week (mon 09:00-15:00, wed 09:00-15:00), per day 4, max days 3, rest day no
      role: week (mon 08:00-14:00, wed 08:00-14:00, fri 08:00-14:00), fixed days mon, min shift 1, hours 6
      common minutes (240, 0, 240, 0, 0, 0, 0), best (days (mon, wed), minutes 480)
  licence.B: she has it
      her: yes
      role: yes
  competence.till: at the level asked for
      her: level 3, complete no
      role: level 2
  travel: she gets there within her limit, or works at home
      her: minutes 45, modes car, land sjaelland
      role: remote 0, land sjaelland
      minutes 8, mode car
  start: she is free in time
      her: not answered
      role: not answered
  competences.till: 23 of 23 points
      her: level 3
      role: level 2, required yes
      credit 1/1
  needs.routine: 10 of 17 points
      her: strength should
      role: partly
      credit 3/5
  hours: 12 of 15 points
      her: 10
      role: min 6, max 8
      nearest minutes 480
      credit 480/600
  travel: 8 of 10 points
      her: 45
      role: estimate
      minutes 8
      credit 37/45
  wishes: 5 of 10 points
      her: wished shelves, unwanted none, wishes any yes
      role: post, shelves
      credit 1/2
  days: 3 of 5 points
      her: 2
      role: 3
      asked 3
      credit 2/3

Speaks against
  competences.excel: 0 of 12 points
      her: level 0
      role: level 1, required no
      credit 0/1
  needs.mentor: 3 of 8 points
      her: strength nice
      role: not answered
      credit 2/5

part         points   of
competences      23   35
needs            13   25
hours            12   15
travel            8   10
wishes            5   10
days              3    5
score            64  100
`)
})

test('the plan with what is left, what it costs and the proof', async () => {
  expect(await shown('plan.json', '--plan')).toBe(`The plan places 3 of 4 people with 255 points together.

candidate  role    score
anna       cafe      100
bo         cafe       73  pinned
carl       office     82

not placed
dina

No position is free.

Pairs that would both rather have each other
candidate  role  score
dina       cafe     91

What each decision costs: the best plan without it minus this one
decision  candidate  role    people  points
pin       bo         cafe         0      18
ban       anna       office       0       9

Proof: a person counts 301 and a point 1. Pins apart the plan reaches 784, and no plan reaches more
than the prices of all candidates and of all free positions together: 784.

candidate  price
anna           9
carl         383

role  price
cafe    392
`)
})

test('every pair', async () => {
  expect(await shown('plan.json', '--all')).toBe(`candidate  role    score  status
anna       cafe      100  fits
anna       office    100  fits if the questions turn out well
bo         cafe       73  fits
bo         office     65  fits if the questions turn out well
carl       cafe       82  fits
carl       office     82  fits if the questions turn out well
dina       cafe       91  fits
dina       office     65  near: one conflict
`)
})

test('advice', async () => {
  expect(await shown('shop.json', '--advice', 'shop')).toBe(`What would change most for shop

change                 more open  open, now without question
condition.fys-loeft=3          1                           0
licence.B                      1                           0
`)
})

test('a ranking says what it leaves out only where it does', async () => {
  expect(await shown('shop.json', '--candidate', 'dina', '--top', '2')).not.toContain('Listed')
  expect(await shown('shop.json', '--candidate', 'dina', '--top', '1')).toContain('\nListed: the first 1 of 2.\n')
})

function finding(code: string, kind: Finding['kind'], own: Partial<Finding> = {}): Finding {
  return { code, kind, values: {}, points: { won: 0, lost: 0 }, ...own }
}

test.each<[Finding, string | null]>([
  [finding('hours', 'for'), 'the hours meet'],
  [finding('hours', 'question'), 'the job is smaller than her hours, and she has not said whether she takes several'],
  [finding('hours', 'conflict'), 'the hours do not meet'],
  [finding('week', 'for'), 'days that both have hold the least hours'],
  [finding('week', 'question'), 'a week is not answered'],
  [finding('week', 'conflict'), 'no days that both have, and she may work, hold the least hours'],
  [finding('need.lift', 'for'), 'the role satisfies it'],
  [finding('need.lift', 'question', { values: { verdict: 'arrange' } }), 'it can be arranged'],
  [finding('need.lift', 'question', { values: { verdict: 'unknown' } }), 'nobody has answered it'],
  [finding('need.lift', 'conflict'), 'the role does not satisfy it'],
  [finding('need.lift', 'conflict', { close: true }), 'the role does not satisfy it, but only just'],
  [finding('licence.B', 'for'), 'she has it'],
  [finding('licence.B', 'question'), 'she has not said'],
  [finding('licence.B', 'conflict'), 'she has not got it'],
  [finding('competence.till', 'for'), 'at the level asked for'],
  [finding('competence.till', 'question'), 'below the level, near to it, or not answered'],
  [finding('competence.till', 'conflict'), 'she has not got it'],
  [finding('travel', 'for'), 'she gets there within her limit, or works at home'],
  [finding('travel', 'question'), 'the way is not known, or a little above her limit, which is an estimate'],
  [finding('travel', 'conflict'), 'too far for her'],
  [finding('start', 'for'), 'she is free in time'],
  [finding('start', 'question'), 'she is free later than the latest start'],
  [finding('score.hours', 'for'), null],
  [finding('score.hours', 'against'), null],
  [finding('constructor', 'for'), null],
])('%j means: %s', (one, reason) => {
  expect(reasonOf(one)).toBe(reason)
})

test.each([
  [null, 'not answered'],
  [true, 'yes'],
  [false, 'no'],
  [7.5, '7.5'],
  ['partly', 'partly'],
  [[], 'none'],
  [['a', 'b'], 'a, b'],
  [['08:00', '24:00'], '08:00-24:00'],
  [['08:00', '12:00', '16:00'], '08:00, 12:00, 16:00'],
  [['08:00', 'later'], '08:00, later'],
  [{ maxDays: 3, perDay: null, days: ['mon', 'tue'], gone: undefined }, 'max days 3, days (mon, tue)'],
  [{ limit: null }, 'not answered'],
])('the value %j reads: %s', (value, words) => {
  expect(inWords(value)).toBe(words)
})

test('columns are as wide as their widest cell, numbers to the right, and lines have no tail', () => {
  const rows = [
    ['æ😀', 5, 'x'],
    ['b', 1000, ''],
  ]
  expect(table([['a'], ['n', 'number'], ['status']], rows, 'None.')).toBe('a      n  status\næ😀     5  x\nb   1000\n')
  expect(table([['a']], [], 'None.')).toBe('None.\n')
})
