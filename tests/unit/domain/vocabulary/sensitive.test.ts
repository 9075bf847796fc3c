import { expect, test } from 'vitest'
import { findCpr, findDiagnosisWords, findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'
import { diagnosisWords, excludingWords } from '#app/domain/vocabulary/sensitive-words.ts'

test.each([
  ['010170-1234', '010170-1234'],
  ['0101701234', '0101701234'],
  ['010170 1234', '010170 1234'],
  ['010170 - 1234', '010170 - 1234'],
  ['010170–1234', '010170–1234'],
  ['010170‑1234', '010170‑1234'],
  ['01 01 70 1234', '01 01 70 1234'],
  ['01.01.70-1234', '01.01.70-1234'],
  ['Hendes nummer er 311299-0001.', '311299-0001'],
  ['cpr0101701234.pdf', '0101701234'],
  ['290200-1234', '290200-1234'],
  ['300470-1234', '300470-1234'],
])('%j holds a CPR number', (text, found) => {
  expect(findCpr(text).map((hit) => hit.text)).toEqual([found])
})

test.each([
  ['CVR of eight digits', '61126228'],
  ['CVR with spaces', '61 12 62 28'],
  ['telephone', '+45 12 34 56 78'],
  ['two telephones', '12345678 87654321'],
  ['P-number whose first digits are no date', '1023456789'],
  ['day 0', '000170-1234'],
  ['day 32', '320170-1234'],
  ['31 April', '310470-1234'],
  ['30 February', '300200-1234'],
  ['29 February of a common year', '290201-1234'],
  ['month 0', '010070-1234'],
  ['month 13', '011370-1234'],
  ['eleven digits', '01017012345'],
  ['eleven digits of which the last ten have the shape', '90101701234'],
  ['three last digits', '010170-123'],
  ['ISO date and time', '2026-01-01T10:00'],
  ['date and year range', '01-01-2024 til 31-12-2025'],
  ['random id', 'ab010170-1234-4abc-8def-0123456789ab'],
  ['id that ends in digits', '3f2a9c1e-1234-4abc-8def-ab0101701234'],
  ['IBAN', 'DK50 0040 0440 1162 43'],
  ['empty', ''],
])('%s is no CPR number', (_, text) => {
  expect(findCpr(text)).toEqual([])
})

test('every CPR number of a text is found with its place', () => {
  expect(findCpr('a 010170-1234, b 020280-4321')).toEqual([
    { start: 2, text: '010170-1234' },
    { start: 17, text: '020280-4321' },
  ])
})

test.each([
  ['Hun har angst', ['angst']],
  ['PANIKANGST', ['PANIKANGST']],
  ['angstanfald og angsten', ['angstanfald', 'angsten']],
  ['har diagnosen skizofreni', ['diagnosen', 'skizofreni']],
  ['ADHD-medicin', ['ADHD']],
  ['autister og autistiske', ['autister', 'autistiske']],
  ['brystkræft og kræftens følger', ['brystkræft', 'kræftens']],
  ['slidgigt i knæet', ['slidgigt']],
  ['psykiske lidelser', ['psykiske lidelser']],
  ['en kronisk sygdom', ['kronisk sygdom']],
  ['senfølger efter hjernerystelse', ['senfølger', 'hjernerystelse']],
  ['epileptiker, diabetikere, ordblindes', ['epileptiker', 'diabetikere', 'ordblindes']],
  ['KOL', ['KOL']],
  ['migræne\nPTSD', ['migræne', 'PTSD']],
  ['gik ned med stress', ['stress']],
])('%j names %j', (text, words) => {
  expect(findDiagnosisWords(text).map((hit) => hit.text)).toEqual(words)
})

test.each([
  'Jeg kan bruge mine kræfter og løfte op til 5 kg',
  'Et godt eksempel på giftigt affald',
  'Add the numbers',
  'hearing aids',
  'Han er uafhængig og kender en kollega',
  'Stresstest af et system',
  'autoværksted og automatik',
  'Har brug for ro, faste rutiner og én opgave ad gangen',
  'kolonihave',
  '',
])('%j names no illness', (text) => {
  expect(findDiagnosisWords(text)).toEqual([])
})

test('a diagnosis word comes with functional words in both languages and its place', () => {
  const [hit] = findDiagnosisWords('Ja, migræne')
  expect(hit).toMatchObject({ start: 4, text: 'migræne' })
  expect(hit?.suggestion.da).toContain('dæmpet lys')
  expect(hit?.suggestion.en).toContain('dimmed light')
})

test('a word written with combining marks is found too', () => {
  expect(findDiagnosisWords('Åreforkalkning'.normalize('NFD'))).toHaveLength(1)
})

test.each([
  ['Du er robust', ['robust']],
  ['robuste og stresstålige', ['robuste', 'stresstålige']],
  ['Du er fysisk stærk', ['fysisk stærk']],
  ['Fysisk  stærke folk', ['Fysisk  stærke']],
  ['fuldt rask', ['fuldt rask']],
  ['mange bolde i luften', ['mange bolde i luften']],
  ['vi søger en ung', ['ung']],
  ['højt tempo', ['højt tempo']],
])('%j shuts people out with %j', (text, words) => {
  expect(findExcludingWords(text).map((hit) => hit.text)).toEqual(words)
})

test.each(['Klub for unge', 'Raskt', 'Vi løfter højst 5 kg', 'En stærk afdeling', 'Travlt mellem 11 og 13', ''])(
  '%j shuts nobody out, or only by a word of the list',
  (text) => {
    const words = findExcludingWords(text).map((hit) => hit.text)
    expect(words).toEqual(text === 'Raskt' ? ['Raskt'] : [])
  },
)

test('no suggestion uses a word of the lists, and all are in both languages', () => {
  for (const { words, suggestion } of [...diagnosisWords, ...excludingWords]) {
    expect(words.length).toBeGreaterThan(0)
    for (const text of [suggestion.da, suggestion.en]) {
      expect(text).not.toBe('')
      expect(findDiagnosisWords(text)).toEqual([])
      expect(findExcludingWords(text)).toEqual([])
    }
  }
})

test('every word of the lists is found when it stands alone', () => {
  const alone = (word: string) => word.replace(/^[!=]/, '').replaceAll('*', '')
  for (const word of diagnosisWords.flatMap((entry) => entry.words))
    expect(findDiagnosisWords(`x ${alone(word)} y`), word).not.toEqual([])
  for (const word of excludingWords.flatMap((entry) => entry.words))
    expect(findExcludingWords(`x ${alone(word)} y`), word).not.toEqual([])
})
