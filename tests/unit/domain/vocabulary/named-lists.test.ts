import { expect, test } from 'vitest'
import {
  competenceGroups,
  competenceLevels,
  competences,
  findCompetence,
  nearCompetences,
} from '#app/domain/vocabulary/competence.ts'
import { competenceSteps } from '#app/domain/vocabulary/competence-steps.ts'
import { findLicence, licences } from '#app/domain/vocabulary/licences.ts'
import { findOccupation, occupations, searchOccupations } from '#app/domain/vocabulary/occupation.ts'
import { findDiagnosisWords, findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'

const lists = { competences, occupations, licences }

test.each(Object.entries(lists))('%s have ids of their own and names in both languages', (_, list) => {
  expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
  for (const language of ['da', 'en'] as const) {
    const labels = list.map((one) => one.label[language].trim())
    expect(labels).not.toContain('')
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(list.length)
    const all = labels.join('. ')
    expect(findDiagnosisWords(all)).toEqual([])
    expect(findExcludingWords(all)).toEqual([])
  }
  for (const { id } of list) expect(id).toMatch(/^[A-Za-z]+(-[a-z]+)*$/)
  for (const { label } of list) expect(label.da, label.da).toMatch(/^\p{Lu}/u)
})

test('there are enough competences, occupations and tasks to choose from', () => {
  expect(competences.length).toBeGreaterThanOrEqual(300)
  expect(occupations.filter((one) => one.kind === 'occupation').length).toBeGreaterThanOrEqual(60)
  expect(occupations.filter((one) => one.kind === 'task').length).toBeGreaterThanOrEqual(40)
})

test('a step between two competences names only what is on the list, and each pair stands once', () => {
  const pairs = competenceSteps.flatMap(([from, ...others]) => others.map((to) => [from, to].toSorted().join(' ')))
  expect(competenceSteps.flat().filter((id) => !findCompetence(id))).toEqual([])
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(pairs.length).toBe(nearCompetences().length)
})

test('every competence has a near one, which names it back, and never itself', () => {
  for (const one of competences) {
    expect(one.near.length, one.id).toBeGreaterThan(0)
    expect(new Set(one.near).size, one.id).toBe(one.near.length)
    expect(one.near, one.id).not.toContain(one.id)
    for (const id of one.near) expect(findCompetence(id)?.near, `${one.id} → ${id}`).toContain(one.id)
  }
})

test('a pair of near competences is listed once', () => {
  const pairs = nearCompetences().map((pair) => pair.toSorted().join(' '))
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(pairs).toContain('kasse kundebetjening')
  expect(pairs.length * 2).toBe(competences.reduce((sum, one) => sum + one.near.length, 0))
})

test('groups are all used and all named, the competences stand in their order, and the levels are 1 to 4', () => {
  const used = new Set(competences.map((one) => one.group))
  expect([...used]).toEqual(competenceGroups.map((group) => group.id))
  const order = competences.map((one) => competenceGroups.findIndex((group) => group.id === one.group))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(competenceLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4])
})

test('synonyms are no repetition of the label, and every occupation has an ISCO group', () => {
  for (const one of occupations) {
    expect(one.isco, one.id).toMatch(/^\d{4}$/)
    expect(one.synonyms.map((name) => name.trim())).not.toContain('')
    expect(one.synonyms, one.id).not.toContain(one.label.da.toLowerCase())
  }
})

test('professional work is on the list', () => {
  const professional = occupations.filter((one) => one.isco.startsWith('2') && one.kind === 'occupation')
  expect(professional.length).toBeGreaterThanOrEqual(20)
})

test('a search finds labels, synonyms and English names, the beginning of a word first', () => {
  const ids = (text: string) => searchOccupations(text).map((one) => one.id)
  expect(ids('æggepiller')).toEqual(['groentsagsklargoering'])
  expect(ids('Cleaner')).toEqual(['rengoeringsassistent'])
  expect(ids('RENGØRING')[0]).toBe('rengoeringsassistent')
  expect(ids('it')[0]).toMatch(/^it-/)
  expect(ids('hospital porter')).toEqual(['portoer'])
  expect(ids('')).toEqual([])
  expect(ids('findes ikke')).toEqual([])
  expect(searchOccupations('e', 3)).toHaveLength(3)
})

test('the ids of the published examples are there', () => {
  expect(['kasse', 'excel', 'kundebetjening'].map((id) => findCompetence(id)?.id)).not.toContain(undefined)
  expect(['varepaafylder', 'rengoering'].map((id) => findOccupation(id)?.kind)).toEqual(['task', 'task'])
  expect(['B', 'C', 'D', 'truck', 'hygiejne'].map((id) => findLicence(id)?.id)).not.toContain(undefined)
  expect([findCompetence('x'), findOccupation('x'), findLicence('x')]).toEqual([null, null, null])
})
