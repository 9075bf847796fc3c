import { expect, test } from 'vitest'
import {
  type Accommodation,
  accommodationGroups,
  findAccommodation,
  gradeWords,
  isMeasured,
  isValidMeasure,
  type MeasuredAccommodation,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'
import {
  adaptableSentence,
  formatMeasure,
  formatMeasureWithUnit,
  needSentence,
  offerSentence,
} from '#app/domain/vocabulary/accommodation-text.ts'
import { accommodations } from '#app/domain/vocabulary/accommodations.ts'
import { findDiagnosisWords, findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'

const texts = ['label', 'explanation', 'need', 'offer', 'adaptable', 'employerQuestion', 'meet'] as const
const languages = ['da', 'en'] as const

const ids = `
  fys-loeft fys-baere fys-skub fys-stillinger fys-sidde fys-staa fys-gaa fys-trapper fys-knae fys-boej
  fys-over fys-haand fys-greb fys-tempo fys-hoejde fys-vibration fys-kulde fys-varme fys-vaadt
  san-stoej san-kontor san-hoereteler san-lys san-skaerm san-syn san-hoerelse san-lugt san-stoev
  san-dyr san-foedevarer san-trangt kog-en kog-skrift kog-rutine kog-tid kog-afbryd kog-ansvar
  kog-oplaer kog-plan kog-besked kog-laes kog-tal kog-husk soc-kunde soc-telefon soc-fast soc-mentor
  soc-lille soc-alene soc-ikkealene soc-konflikt soc-sociale soc-feedback soc-viden tid-timer tid-dag
  tid-dage tid-fri tid-sen tid-pauser tid-hvile tid-fleks tid-ingenaften tid-skift tid-gradvis
  adg-koerestol adg-toilet adg-park adg-rejse adg-bus adg-bil stt-hjaelpemiddel stt-assistance
  stt-hjemme stt-hund stt-mad stt-laege stt-svar
`

function measured(id: string): MeasuredAccommodation {
  const item = findAccommodation(id)
  if (!item || !isMeasured(item)) throw new Error(`${id} is not measured`)
  return item
}

function flag(id: string): Accommodation {
  return findAccommodation(id)!
}

test('the list has 78 items with ids of their own, in the seven groups', () => {
  const count = (group: string) => accommodations.filter((item) => item.group === group).length
  expect(new Set(accommodations.map((item) => item.id)).size).toBe(78)
  expect(accommodationGroups.map(({ id }) => count(id))).toEqual([19, 12, 12, 11, 11, 6, 7])
})

test('the ids are for ever', () => {
  expect(accommodations.map((item) => item.id)).toEqual(ids.trim().split(/\s+/))
})

test('70 items can be stored as needs, the eight sentences about other fields cannot', () => {
  const other = accommodations.filter((item) => !item.stored).map((item) => item.id)
  expect(other.toSorted()).toEqual(
    'adg-bil adg-rejse tid-dag tid-dage tid-fri tid-ingenaften tid-sen tid-timer'.split(' '),
  )
  expect(storedAccommodations()).toHaveLength(70)
})

test('at least counts for exactly six items, all other measured ones are at most', () => {
  const atLeast = accommodations.filter((item) => item.kind === 'atLeast').map((item) => item.id)
  expect(atLeast.toSorted()).toEqual('fys-kulde kog-besked kog-oplaer stt-hjemme stt-laege tid-pauser'.split(' '))
})

test('every text is there in both languages, and the holes stand where a number goes', () => {
  for (const item of accommodations)
    for (const language of languages) {
      for (const text of texts) expect(item[text][language].trim(), `${item.id} ${text}`).not.toBe('')
      const holes = [item.need, item.offer, item.adaptable].map((text) => text[language].match(/\{\w+\}/g) ?? [])
      expect(holes, item.id).toEqual(isMeasured(item) ? [['{limit}'], ['{value}'], ['{value}']] : [[], [], []])
      expect(item.label[language] + item.explanation[language] + item.meet[language]).not.toMatch(/[{}]/)
      expect(item.employerQuestion[language]).toMatch(/\?$/)
    }
})

test('every measured item has bounds, a step and a margin that make sense', () => {
  for (const item of accommodations.filter(isMeasured)) {
    expect(item.min, item.id).toBeLessThan(item.max)
    expect(item.step, item.id).toBeGreaterThan(0)
    expect(item.margin, item.id).toBeGreaterThan(0)
    expect(item.margin, item.id).toBeLessThan(item.max - item.min)
    expect(
      [item.min, item.max].every((border) => isValidMeasure(item, border)),
      item.id,
    ).toBe(true)
    if (item.unit === 'grade') expect([item.min, item.max, item.step]).toEqual([0, gradeWords.length - 1, 1])
  }
})

test('no text names an illness or shuts anybody out, and only activity and environment codes are used', () => {
  for (const item of accommodations) {
    const all = texts.map((text) => `${item[text].da} ${item[text].en}`).join(' ')
    expect(findDiagnosisWords(all), item.id).toEqual([])
    expect(findExcludingWords(all), item.id).toEqual([])
    expect(item.icf.length).toBeGreaterThan(0)
    for (const code of item.icf) expect(code).toMatch(/^[de]\d{3,4}$/)
  }
})

test('Danish sentences are short', () => {
  for (const item of accommodations)
    for (const text of texts)
      for (const sentence of item[text].da.split(/[.?]/))
        expect(sentence.trim().split(/\s+/).length, `${item.id}: ${sentence}`).toBeLessThan(15)
})

test.each([
  ['fys-loeft', -1, false],
  ['fys-loeft', 0, true],
  ['fys-loeft', 0.5, false],
  ['fys-loeft', 30, true],
  ['fys-loeft', 31, false],
  ['fys-loeft', Number.NaN, false],
  ['fys-sidde', 5, true],
  ['fys-sidde', 7, false],
  ['fys-sidde', 245, false],
  ['san-stoej', 34, false],
  ['san-stoej', 85, true],
  ['fys-kulde', -30, true],
  ['fys-kulde', -31, false],
  ['tid-dag', 7.4, true],
  ['tid-dag', 7.2, false],
  ['soc-kunde', 3, true],
  ['soc-kunde', 4, false],
])('%s takes %d: %s', (id, value, valid) => {
  expect(isValidMeasure(measured(id), value)).toBe(valid)
})

test('numbers are written with their unit in the reader’s language', () => {
  expect(formatMeasure(measured('tid-timer'), 2.5, 'da')).toBe('2,5')
  expect(formatMeasureWithUnit(measured('fys-loeft'), 5, 'da')).toBe('5 kg')
  expect(formatMeasureWithUnit(measured('fys-trapper'), 1, 'da')).toBe('1 etage')
  expect(formatMeasureWithUnit(measured('tid-pauser'), 10, 'en')).toBe('10 minutes an hour')
  expect(formatMeasureWithUnit(measured('soc-kunde'), 1, 'da')).toBe('lidt')
  expect(formatMeasureWithUnit(measured('tid-sen'), 570, 'da')).toBe('9.30')
  expect(formatMeasureWithUnit(measured('tid-sen'), 570, 'en')).toBe('09:30')
})

test('needs and offers are whole sentences', () => {
  expect(needSentence(measured('fys-loeft'), 5, 'da')).toBe('Jeg kan løfte op til 5 kg')
  expect(offerSentence(measured('fys-loeft'), 10, 'da')).toBe('Jobbet kræver løft op til 10 kg')
  expect(adaptableSentence(measured('fys-loeft'), 5, 'en')).toBe('Lifts can be split to 5 kg')
  expect(needSentence(measured('soc-kunde'), 0, 'da')).toBe('Jeg har det bedst med ingen kundekontakt')
  expect(needSentence(flag('kog-rutine'), null, 'da')).toBe('Jeg har brug for faste rutiner')
  expect(needSentence(measured('fys-loeft'), null, 'da')).toBe('Jeg kan løfte op til … kg')
})

test('one is told in the singular, in every sentence that can hold it', () => {
  expect(needSentence(measured('fys-trapper'), 1, 'da')).toBe('Jeg kan gå trapper op til 1 etage')
  expect(offerSentence(measured('adg-bus'), 1, 'da')).toBe('Der er 1 minuts gang fra bus eller tog')
  expect(offerSentence(measured('kog-oplaer'), 1, 'en')).toBe('We give 1 day of training')
  const plural = /(^|\s)1 (etager|minutters?|personer|dages?|timer|floors|minutes|metres|people|days|hours)(\s|$)/
  for (const item of accommodations.filter(isMeasured))
    for (const language of languages)
      for (const say of [needSentence, offerSentence, adaptableSentence])
        expect(say(item, 1, language), item.id).not.toMatch(plural)
  expect(needSentence(measured('fys-trapper'), 2, 'da')).toBe('Jeg kan gå trapper op til 2 etager')
})

test('an id that is nobody’s finds nothing', () => {
  expect(findAccommodation('fys-intet')).toBeNull()
  expect(findAccommodation('')).toBeNull()
})
