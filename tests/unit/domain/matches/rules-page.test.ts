import { expect, test } from 'vitest'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { exampleCandidate, exampleRole } from '#app/domain/matches/example-pair.ts'
import { rulesPage } from '#app/domain/matches/rules-page.ts'
import { fractionText, sumOf } from '#app/domain/matches/sums.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Weights } from '#app/domain/matching/weights.ts'
import { WEIGHTS } from '#app/domain/matching/weights.ts'
import { howWeMatch } from '#app/i18n/texts/how-we-match.ts'
import { exampleTexts } from '#app/i18n/texts/worked-example-server.ts'

const under = (weights: Weights, locale: 'da' | 'en' = 'da') => rulesPage({ ...matchSetting(), weights }, locale)
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

test('no number of the rules is typed into the texts', () => {
  for (const texts of [howWeMatch, exampleTexts])
    for (const text of [...Object.values(texts.da), ...Object.values(texts.en)])
      expect(typeof text === 'string' ? text : `${text.one} ${text.other}`).not.toMatch(/\d/)
})

test('the example is worked out by the rules as they run, and is the one of the module’s README', () => {
  const { status, score, parts, findings } = explain(exampleCandidate, exampleRole, matchSetting())
  const { example, version } = under(WEIGHTS)
  expect([status, score]).toEqual(['ask', 64])
  expect([example.status, example.open]).toEqual([status, 1])
  expect(version).toBe('Version 1 af reglerne.')
  expect(example.total).toBe('I alt 23 + 13 + 12 + 8 + 5 + 3 = 64 point.')
  expect(example.parts.map(({ title }) => numbersIn(title))).toEqual(
    Object.entries(parts).map(([part, points]) => [points, WEIGHTS.parts[part as keyof typeof WEIGHTS.parts]]),
  )
  expect(example.hard.map(({ code }) => code)).toEqual(
    findings.map(({ code }) => code).filter((code) => !code.startsWith('score.')),
  )
  expect(example.parts.map(({ sum }) => sum)).toEqual([
    '(2 × 1 + 1 × 0) ÷ 3 × 35 = 23,3. Vi runder ned til 23.',
    '(2 × 3⁄5 + 1 × 2⁄5) ÷ 3 × 25 = 13,3. Vi runder ned til 13.',
    '4⁄5 × 15 = 12.',
    '37⁄45 × 10 = 8,2. Vi runder ned til 8.',
    '1⁄2 × 10 = 5.',
    '2⁄3 × 5 = 3,3. Vi runder ned til 3.',
  ])
  expect(example.parts[0]?.facts).toEqual([
    'Kassebetjening er et krav og vejer 2. Det tæller 1.',
    'Varemodtagelse er et ønske og vejer 1. Det tæller 0.',
  ])
})

test('a weight that is changed is changed on the whole page: table, sentences, sums and total', () => {
  const other: Weights = {
    ...WEIGHTS,
    version: 7,
    parts: { competences: 20, needs: 40, hours: 15, travel: 10, wishes: 10, days: 6 },
    competence: { required: 3, other: 1, near: [1, 4] },
    need: { should: 5, nice: 2 },
    verdict: { met: [1, 1], arrange: [7, 10], unknown: [1, 10], unmet: [0, 1] },
    unknown: { travel: [1, 3], days: [2, 3] },
  }
  const { score } = explain(exampleCandidate, exampleRole, { ...matchSetting(), weights: other })
  const { table, version, example } = under(other)
  expect(version).toBe('Version 7 af reglerne.')
  expect(table.caption).toBe('Point i alt: 101')
  expect(table.rows.map(({ points }) => points)).toEqual([20, 40, 15, 10, 10, 6])
  expect(table.rows[0]?.how).toContain('Et krav vejer 3, et ønske 1. Kan man noget, der ligner, tæller det 1⁄4.')
  expect(table.rows[1]?.how).toContain('Kan det indrettes: 7⁄10. Er der ikke svaret: 1⁄10.')
  expect(table.rows[1]?.how).toContain('Et ”bør” vejer 5, et ”rart” 2.')
  expect(table.rows[3]?.how).toContain('tæller den 1⁄3')
  expect(table.rows[5]?.how).toContain('tæller dagene 2⁄3')
  expect(example.parts[0]?.sum).toBe('(3 × 1 + 1 × 0) ÷ 4 × 20 = 15.')
  expect(example.parts[1]?.sum).toBe('(5 × 7⁄10 + 2 × 1⁄10) ÷ 7 × 40 = 21,1. Vi runder ned til 21.')
  expect(example.parts[1]?.facts[0]).toBe('Faste rutiner er et ”bør” og vejer 5. Kan indrettes tæller 7⁄10.')
  expect(numbersIn(example.total).at(-1)).toBe(score)
  expect(score).not.toBe(64)
  const plain = under(WEIGHTS)
  expect(JSON.stringify(plain.example.parts)).not.toBe(JSON.stringify(example.parts))
})

test('in English it is English, with the same numbers', () => {
  const [da, en] = [under(WEIGHTS), under(WEIGHTS, 'en')]
  const words = JSON.stringify(en)
  expect(words).not.toMatch(/[æøåÆØÅ]|undefined|NaN/)
  const numbers = (page: typeof da) => page.example.parts.flatMap(({ title, sum }) => numbersIn(title + sum))
  expect(numbers(en)).toEqual(numbers(da))
  expect(en.example.total).toBe('In all 23 + 13 + 12 + 8 + 5 + 3 = 64 points.')
})

test('it says what is never used', () => {
  const never = under(WEIGHTS).chapters.find(({ id }) => id === 'never')
  const text = never?.points.join(' ') ?? ''
  for (const word of ['Navn', 'alder', 'køn', 'oprindelse', 'Diagnoser', 'ydelse']) expect(text).toContain(word)
})

test('fractions stand in their lowest terms, and a part that nobody asks for has no sum', () => {
  expect(
    [
      [1, 1],
      [0, 7],
      [480, 600],
      [3, 2],
    ].map((pair) => fractionText(pair as [number, number])),
  ).toEqual(['1', '0', '4⁄5', '3⁄2'])
  expect(sumOf([], 35, 'da')).toBeNull()
})
