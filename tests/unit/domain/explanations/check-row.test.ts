import { expect, test } from 'vitest'
import { checkRows } from '#app/domain/explanations/check-row.ts'
import { reasonsOf, wordsFor } from '#app/domain/explanations/reason.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { needRows } from '#app/domain/matches/need-rows.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Finding, Json } from '#app/domain/matching/findings.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { aCandidate, aRole } from '#tests/support/matching-pairs.ts'
import { shippedPairs } from '#tests/support/shipped-pairs.ts'

const PAIRS = 1500
const readings = [
  { locale: 'da', name: 'Mette' },
  { locale: 'en', name: 'Mette' },
] as const

/** A job that has answered that no day is open, which chance hardly draws. */
const closed = { candidate: aCandidate(), role: aRole({ week: {} }) }

const explained = [...shippedPairs(PAIRS), closed].map(({ candidate, role }) => {
  const { findings } = explain(candidate, role, matchSetting())
  return { candidate, findings }
})

/** All that the page says of each finding, with the findings that the words are about. */
function tellings(locale: 'da' | 'en', { candidate, findings }: (typeof explained)[number]) {
  const say = translate(matchWords, locale)
  const words = wordsFor({ locale, name: 'Mette' })
  const of = (codes: readonly string[]) => findings.filter(({ code }) => codes.includes(code))
  return [
    ...needRows(candidate.needs ?? [], findings, words, say).map(({ code, label, need, offer, verdict, points }) => ({
      about: of([code]),
      sides: [label, need, offer, verdict],
      more: points === null ? [] : [points],
    })),
    ...checkRows(findings, locale).map(({ codes, what, hers, jobs, note, verdict, points }) => ({
      about: of(codes),
      sides: [what, hers, jobs, verdict],
      more: [note, points].filter((text): text is string => Boolean(text)),
    })),
  ]
}

test('the pairs hold every finding of every kind that explaining can give', () => {
  const seen = new Set<string>()
  for (const { findings } of explained)
    for (const { code, kind, values } of findings) {
      const [first = '', part = ''] = code.split('.')
      const name = first === 'score' ? `score.${part}` : first
      seen.add(`${name} ${kind}`)
      if (values.verdict) seen.add(`${name} ${String(values.verdict)}`)
      if (values.asked === false) seen.add(`${name} not asked`)
    }
  const hard = ['hours', 'week', 'need', 'licence', 'competence', 'travel'].flatMap((name) =>
    ['for', 'question', 'conflict'].map((kind) => `${name} ${kind}`),
  )
  const verdicts = ['need', 'score.needs'].flatMap((name) =>
    ['met', 'arrange', 'unknown', 'unmet'].map((verdict) => `${name} ${verdict}`),
  )
  const soft = ['competences', 'needs', 'hours', 'travel', 'wishes', 'days'].flatMap((part) =>
    ['for', 'against'].map((kind) => `score.${part} ${kind}`),
  )
  const unasked = ['competences', 'needs', 'wishes', 'days'].map((part) => `score.${part} not asked`)
  const expected = [...hard, ...verdicts, ...soft, ...unasked, 'start for', 'start question']
  expect(expected.filter((name) => !seen.has(name))).toEqual([])
  expect([...seen].filter((name) => !expected.includes(name))).toEqual([])
})

test.each(readings)('every finding is told once, from both sides and whole, in $locale', ({ locale }) => {
  for (const pair of explained) {
    const told = tellings(locale, pair)
    const codes = told.flatMap(({ about }) => about.map(({ code }) => code))
    expect(codes.toSorted()).toEqual(pair.findings.map(({ code }) => code).toSorted())
    for (const { about, sides, more } of told) {
      for (const text of [...sides, ...more]) {
        expect(text, about[0]?.code).toMatch(/^[\p{Lu}\d–]/u)
        expect(text).not.toMatch(
          /undefined|null|NaN|Infinity|\{|…|\[object|, ,|\.\.|\b(need|score|licence|competence)\./,
        )
      }
      expect(sides[1], about[0]?.code).not.toBe(sides[2])
      if (locale === 'en') expect([...sides, ...more].join(' ')).not.toMatch(/[æøåÆØÅ]/)
    }
  }
})

const formats = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

/** Every way in which a number of the values can be written: as it is, or as hours when it counts minutes. */
function writtenAs(value: Json | undefined, locale: 'da' | 'en', into: Set<string>) {
  if (typeof value === 'number') {
    for (const one of [value, value / 60]) into.add(formats[locale].format(one))
    return
  }
  if (typeof value === 'string') {
    for (const part of value.match(/\d+/g) ?? []) into.add(String(Number(part)))
    // A time of day, as Danish writes it.
    if (locale === 'da') into.add(value.replace(':', '.'))
  }
  if (Array.isArray(value)) for (const one of value) writtenAs(one, locale, into)
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) writtenAs(one, locale, into)
}

/** Numbers that stand in the name of a thing or in its sentence, not in a finding. */
function namesOf({ code, values }: Finding, locale: 'da' | 'en'): string {
  const id = code.slice(code.lastIndexOf('.') + 1)
  const item = findAccommodation(id)
  const texts = item ? [item.label, item.need, item.offer, item.adaptable, item.employerQuestion] : []
  const ids = [id, ...JSON.stringify(values).split('"')]
  const names = ids.flatMap((one) => [findCompetence(one), findLicence(one), findOccupation(one)])
  return [...texts, ...names.map((found) => found?.label)].map((text) => text?.[locale] ?? '').join(' ')
}

const numbersIn = (text: string) => text.match(/(?<![\p{L}\d])-?\d+(?:[.,]\d+)*/gu) ?? []
const plain = (written: string) => (/^0\d$/.test(written) ? String(Number(written)) : written)

/** The numbers that are neither known nor part of a name. */
function strangersIn(texts: readonly string[], about: readonly Finding[], known: Set<string>, locale: 'da' | 'en') {
  const strangers = texts.flatMap(numbersIn).filter((number) => !known.has(plain(number)))
  if (strangers.length === 0) return []
  const named = about.flatMap((finding) => numbersIn(namesOf(finding, locale))).map(plain)
  return strangers.filter((number) => !named.includes(plain(number)))
}

test.each(readings)('no number is shown that is not the finding’s own, in $locale', ({ locale }) => {
  let checked = 0
  for (const pair of explained)
    for (const { about, sides, more } of tellings(locale, pair)) {
      const known = new Set<string>()
      for (const { values, points } of about) {
        writtenAs(values, locale, known)
        writtenAs(points.won, locale, known)
        writtenAs(points.won + points.lost, locale, known)
        // A measured conflict tells the distance itself.
        const { candidate, role } = values as { candidate?: { limit?: number }; role?: { value?: number } }
        if (typeof candidate?.limit === 'number' && typeof role === 'object' && role !== null)
          for (const offered of Object.values(role)) writtenAs(Math.abs(offered - candidate.limit), locale, known)
      }
      const texts = [...sides, ...more]
      expect(strangersIn(texts, about, known, locale), [about[0]?.code, ...texts].join(' | ')).toEqual([])
      checked += texts.flatMap(numbersIn).length
    }
  expect(checked).toBeGreaterThan(PAIRS * 10)
})

test.each(readings)('the reasons in a list never show a stranger’s number either, in $locale', (reading) => {
  for (const { findings } of explained)
    for (const { code, title, note, short } of reasonsOf(findings, reading)) {
      const about = findings.filter((finding) => finding.code === code)
      const known = new Set<string>()
      for (const { values } of about) writtenAs(values, reading.locale, known)
      const texts = [title, note, short].filter((text): text is string => text !== undefined)
      expect(texts.join(' ')).not.toMatch(/undefined|NaN|\{/)
      expect(strangersIn(texts, about, known, reading.locale), texts.join(' | ')).toEqual([])
    }
})
