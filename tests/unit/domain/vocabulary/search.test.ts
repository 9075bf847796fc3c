import { expect, test } from 'vitest'
import type { SearchEntry } from '#app/domain/vocabulary/search/entry.ts'
import { bare, fold } from '#app/domain/vocabulary/search/fold.ts'
import { type Hit, searchIn, searchVocabulary } from '#app/domain/vocabulary/search/search.ts'
import { VocabularyIndex } from '#app/domain/vocabulary/search/vocabulary-index.ts'

const idOf = ({ kind, id }: Pick<Hit, 'kind' | 'id'>) => `${kind} ${id}`
const search = (text: string, limit = 10) => searchVocabulary(text, { locale: 'da', limit }).map(idOf)

/** What is named so well that it comes first, whatever else the vocabulary takes in. */
const first = [
  ['bogholder', 'occupation bogholder'],
  ['BOGHOLDER', 'occupation bogholder'],
  ['bogholdere', 'occupation bogholder'],
  ['bogholderen', 'occupation bogholder'],
  ['bogholderne', 'occupation bogholder'],
  ['bogholdre', 'occupation bogholder'],
  ['boghalder', 'occupation bogholder'],
  ['bokholder', 'occupation bogholder'],
  ['bookkeeper', 'occupation bogholder'],
  ['regnskabsmedarbejder', 'occupation bogholder'],
  ['pædagog', 'occupation paedagog'],
  ['paedagog', 'occupation paedagog'],
  ['pædagoger', 'occupation paedagog'],
  ['PÆDAGOGEN', 'occupation paedagog'],
  ['padagog', 'occupation paedagog'],
  ['pa\u0308dagog', 'occupation paedagog'],
  ['kontorassistent', 'occupation administrativ-medarbejder'],
  ['kontorasistent', 'occupation administrativ-medarbejder'],
  ['kontorasistnt', 'occupation administrativ-medarbejder'],
  ['it-supporter', 'occupation it-supporter'],
  ['IT supporter', 'occupation it-supporter'],
  ['it suporter', 'occupation it-supporter'],
  ['it supportere', 'occupation it-supporter'],
  ['rengøring', 'competence rengoering'],
  ['rengoering', 'competence rengoering'],
  ['rengoring', 'competence rengoering'],
  ['rengørng', 'competence rengoering'],
  ['rengøringen', 'competence rengoering'],
  ['rengøringsassistent', 'occupation rengoeringsassistent'],
  ['rengøringsassitent', 'occupation rengoeringsassistent'],
  ['cleaner', 'occupation rengoeringsassistent'],
  ['sekretær', 'occupation sekretaer'],
  ['sekretaer', 'occupation sekretaer'],
  ['sekretæren', 'occupation sekretaer'],
  ['lægesekretær', 'occupation laegesekretaer'],
  ['laegesekretær', 'occupation laegesekretaer'],
  ['medical secretary', 'occupation laegesekretaer'],
  ['gartner', 'occupation gartner'],
  ['gartnerne', 'occupation gartner'],
  ['gartnr', 'occupation gartner'],
  ['gardener', 'occupation gartner'],
  ['kok', 'occupation kok'],
  ['kokke', 'occupation kok'],
  ['kokken', 'occupation kok'],
  ['havearbejde', 'competence havearbejde'],
  ['sygeplejerske', 'occupation sygeplejerske'],
  ['sygeplejersker', 'occupation sygeplejerske'],
  ['sygplejerske', 'occupation sygeplejerske'],
  ['nurse', 'occupation sygeplejerske'],
  ['chauffør', 'occupation chauffoer'],
  ['chauffor', 'occupation chauffoer'],
  ['chauffører', 'occupation chauffoer'],
  ['shauffør', 'occupation chauffoer'],
  ['jurist', 'occupation jurist'],
  ['psykologer', 'occupation psykolog'],
  ['økonom', 'occupation oekonom'],
  ['okonom', 'occupation oekonom'],
  ['projektleder', 'occupation projektleder'],
  ['project manager', 'occupation projektleder'],
  ['projektledelse', 'competence projektledelse'],
  ['lærer', 'occupation laerer'],
  ['larer', 'occupation laerer'],
  ['teacher', 'occupation laerer'],
  ['butiksassistent', 'occupation butiksassistent'],
  ['æggepiller', 'task groentsagsklargoering'],
  ['aeggepiller', 'task groentsagsklargoering'],
  ['hospital porter', 'occupation portoer'],
  ['excel', 'competence excel'],
  ['regneark', 'competence excel'],
  ['regnearket', 'competence excel'],
  ['spreadsheets', 'competence excel'],
  ['powerpoint', 'competence praesentation'],
  ['svejsning', 'competence svejsning'],
  ['engelsk', 'competence engelsk'],
  ['hjemmehjælp', 'competence praktisk-hjaelp'],
  ['strikning', 'competence haandarbejde'],
  ['opvask', 'competence opvask'],
  ['opvasker', 'occupation opvasker'],
  ['HR-konsulent', 'occupation hr-konsulent'],
  ['hr konsulenter', 'occupation hr-konsulent'],
  ['forsker', 'occupation forsker'],
  ['socialrådgiver', 'occupation socialraadgiver'],
  ['socialraadgivere', 'occupation socialraadgiver'],
] as const

test.each(first)('“%s” finds %s first', (text, expected) => {
  expect(search(text)[0]).toBe(expected)
})

/** What must be among the first, though others are as close. */
const among = [
  ['truckforer', 'competence truckkoersel'],
  ['truckfører', 'competence truckkoersel'],
  ['lagerarbejde', 'occupation lagermedarbejder'],
  ['lagerarbejder', 'occupation lagermedarbejder'],
  ['lagerarbejde', 'competence lagerstyring'],
  ['lager', 'occupation lagermedarbejder'],
  ['regnskab', 'competence regnskab'],
  ['regnskabsarbejde', 'occupation regnskabsassistent'],
  ['kassedame', 'occupation kassemedarbejder'],
  ['hospitalsrengøring', 'competence hospitalsrengoering'],
  ['arbejde med dyr', 'competence dyrepasning'],
  ['job med børn', 'competence boernepasning'],
  ['bogh', 'occupation bogholder'],
  ['itsupporter', 'occupation it-supporter'],
  ['phd', 'occupation forsker'],
  ['bogholderi', 'competence bogholderi'],
  ['reng', 'competence rengoering'],
  ['it', 'competence it-support'],
  ['linned', 'task linned'],
  ['tømrer', 'occupation tomrer'],
  ['tomrer', 'occupation tomrer'],
  ['vaske op', 'task opvask'],
  ['indtastning', 'task indtastning'],
  ['python', 'competence programmering'],
  ['c#', 'competence programmering'],
  ['hunde', 'competence hunde'],
  ['hund', 'competence hunde'],
  ['medarbejder', 'occupation lagermedarbejder'],
] as const

test.each(among)('“%s” finds %s among the first', (text, expected) => {
  expect(search(text, text === 'medarbejder' ? 100 : 12)).toContain(expected)
})

test.each(['', ' ', '-', '…', '"\'', '\u0000', 'xyzzyq', 'findes ikke'])('“%s” finds nothing', (text) => {
  expect(search(text)).toEqual([])
})

const entry = (id: string, da: string, en: string, names: string[] = [], more: Partial<SearchEntry> = {}) =>
  ({ kind: 'occupation', id, labels: { da, en }, names, ...more }) satisfies SearchEntry

test('ranked: label, form of the label, its beginning, synonym, words, parts, compound; slips only where nothing else answers', () => {
  const made = [
    entry('a-form', 'Pladebæreren', 'A'),
    entry('a-label', 'Pladebærer', 'B'),
    entry('a-part', 'Metalpladebærer', 'C'),
    entry('metal', 'Metal', 'D'),
    entry('a-start', 'Pladebærerformand', 'E'),
    entry('a-synonym', 'Noget andet', 'F', ['pladebærer']),
    entry('a-words', 'Gammel pladebærer', 'G'),
    entry('a-synonym-words', 'Noget tredje', 'H', ['ung pladebærer']),
    entry('a-compound', 'Plade', 'I'),
    entry('b-compound', 'Bærer', 'J'),
  ]
  const found = searchIn(VocabularyIndex.build(made), 'pladebærer', { locale: 'da' })
  expect(found.map(({ id, by }) => [id, by])).toEqual([
    ['a-label', 'label'],
    ['a-form', 'label'],
    ['a-start', 'label'],
    ['a-synonym', 'synonym'],
    ['a-words', 'label'],
    ['a-synonym-words', 'synonym'],
    ['a-part', 'part'],
    ['b-compound', 'part'],
    ['a-compound', 'part'],
  ])
  const slips = searchIn(
    VocabularyIndex.build([entry('a-slip', 'Pladebører', 'S'), entry('other', 'Pladebager', 'O')]),
    'pladebøror',
    { locale: 'da' },
  )
  expect(slips.map(({ id, by }) => [id, by])).toEqual([['a-slip', 'slip']])
})

test('equals stand in the Danish alphabet, then by id, skilled and unskilled alike', () => {
  const made = ['Ørebæk', 'Åbæk', 'Ærbæk', 'Zebæk', 'Abæk'].map((name, at) =>
    entry(`x${9 - at}`, `Vagt ${name}`, name, [], { isco: at % 2 ? '2411' : '9112' }),
  )
  const twins = [entry('y2', 'Vagt Zebæk', 'Z'), entry('y1', 'Vagt Zebæk', 'Z')]
  const found = searchIn(VocabularyIndex.build([...made, ...twins]), 'vagt', { locale: 'da' })
  expect(found.map(({ label, id }) => `${label} ${id}`)).toEqual([
    'Vagt Abæk x5',
    'Vagt Zebæk x6',
    'Vagt Zebæk y1',
    'Vagt Zebæk y2',
    'Vagt Ærbæk x7',
    'Vagt Ørebæk x9',
    'Vagt Åbæk x8',
  ])
})

test('a hit is told in the reader’s language, with the name that was met where the label does not explain it', () => {
  const [found] = searchVocabulary('kontorassistent', { locale: 'da' })
  expect(found).toEqual({
    kind: 'occupation',
    id: 'administrativ-medarbejder',
    label: 'Administrativ medarbejder',
    also: 'kontorassistent',
    group: null,
    by: 'synonym',
  })
  const english = searchVocabulary('kontorassistent', { locale: 'en' })[0]
  expect([english?.label, english?.also]).toEqual(['Administrative officer', 'kontorassistent'])
  expect(searchVocabulary('bogholder', { locale: 'da' })[0]?.also).toBeNull()
  expect(searchVocabulary('bogholder', { locale: 'en' })[0]).toMatchObject({ label: 'Bookkeeper', also: 'Bogholder' })
  expect(searchVocabulary('excel', { locale: 'en' })[0]).toMatchObject({ label: 'Spreadsheets', group: 'IT and data' })
})

test('only the kinds that are asked for are found, and no more than asked for', () => {
  const tasks = searchVocabulary('rengøring', { locale: 'da', kinds: ['task'] })
  expect(tasks.length).toBeGreaterThan(0)
  expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(['task']))
  expect(searchVocabulary('rengøring', { locale: 'da', kinds: [] })).toEqual([])
  expect(searchVocabulary('e', { locale: 'da', limit: 3 })).toHaveLength(3)
  for (const limit of [0, -1, Number.NaN]) expect(searchVocabulary('e', { locale: 'da', limit })).toEqual([])
  expect(searchVocabulary('e', { locale: 'da', limit: Number.POSITIVE_INFINITY }).length).toBeLessThanOrEqual(100)
})

test('what stands after a hundred characters is not read', () => {
  expect(search(`bogholder${' '.repeat(91)}gartner`)).toEqual(search('bogholder'))
  expect(search(`bogholder ${'findesikke '.repeat(9)}`)).toEqual(search(`bogholder ${'findesikke '.repeat(30)}`))
})

test('letters are folded to one spelling, however they are written', () => {
  for (const same of [
    'Løn på fløde',
    'LØN PÅ FLØDE',
    'loen paa floede',
    'lo\u0308n pa\u030a flo\u0308de',
    'lön pa\u030A flöde',
  ])
    expect(fold(same)).toBe('loen paa floede')
  expect(fold('Æblé, Straße & ﬁne')).toBe('aeble, strasse & fine')
  expect(bare(fold('Æ, ø og å'))).toBe('a, o og a')
})

test('a keyboard without Danish letters finds what holds several of them', () => {
  const index = VocabularyIndex.build([entry('a', 'Rørsmøråbåds', 'A'), entry('b', 'Rorsport', 'B')])
  expect(searchIn(index, 'rorsmorabads', { locale: 'da' }).map(({ id, by }) => [id, by])).toEqual([['a', 'slip']])
})

test('where nothing answers to all words, what answers to some of them is shown', () => {
  const made = [entry('a', 'Køre bus', 'A'), entry('b', 'Vaske bil', 'B'), entry('c', 'Bage brød', 'C')]
  const found = searchIn(VocabularyIndex.build(made), 'køre grønne bil', { locale: 'da' })
  expect(found.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a compound that ends in the word is nearer than one that holds its parts', () => {
  const parts = ['Øst', 'Truck', 'Fører'].map((name) => entry(name, name, name))
  const made = [...parts, entry('ends', 'Noget', 'N', ['østtruckfører']), entry('holds', 'Fører af truck', 'H')]
  const found = searchIn(VocabularyIndex.build(made), 'truckfører', { locale: 'da' })
  expect(found.map(({ id }) => id)).toEqual(['ends', 'holds', 'Fører', 'Truck'])
})

test('another form of a label comes before any number of labels that begin so', () => {
  const many = Array.from({ length: 30 }, (_, at) => entry(`m${at}`, `Vagterchef ${at}`, `M${at}`))
  const index = VocabularyIndex.build([...many, entry('x', 'Vagt', 'X')])
  expect(searchIn(index, 'vagter', { locale: 'da' })[0]?.id).toBe('x')
})

test('one or two letters find what begins so', () => {
  for (const text of ['b', 'bo', 'Ø']) {
    const found = searchVocabulary(text, { locale: 'da', limit: 20 })
    expect(found.length).toBeGreaterThanOrEqual(3)
    for (const { label } of found.slice(0, 3)) expect(label.toLowerCase().startsWith(text.toLowerCase())).toBe(true)
  }
})

test('a whole name comes first among any number of those that only hold its words', () => {
  const many = Array.from({ length: 900 }, (_, at) => entry(`m${at}`, `Vagt, gammel, nummer ${at}`, `M${at}`))
  const index = VocabularyIndex.build([...many, entry('x', 'Noget helt andet', 'X', ['gammel vagt'])])
  expect(searchIn(index, 'gammel vagt', { locale: 'da' })[0]).toMatchObject({ id: 'x', by: 'synonym' })
  const few = searchIn(index, 'gamle vagter', { locale: 'da', limit: 100 })
  expect(few).toHaveLength(100)
  const turned = VocabularyIndex.build([...many.toReversed(), entry('x', 'Noget helt andet', 'X', ['gammel vagt'])])
  expect(searchIn(turned, 'gamle vagter', { locale: 'da', limit: 100 })).toEqual(few)
})
