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
import { findOccupation, occupations } from '#app/domain/vocabulary/occupation.ts'
import { handsOccupations } from '#app/domain/vocabulary/occupations-hands.ts'
import { knowledgeOccupations } from '#app/domain/vocabulary/occupations-knowledge.ts'
import { officeOccupations } from '#app/domain/vocabulary/occupations-office.ts'
import { peopleOccupations } from '#app/domain/vocabulary/occupations-people.ts'
import { serviceOccupations } from '#app/domain/vocabulary/occupations-service.ts'
import { findDiagnosisWords, findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'
import { deskTasks } from '#app/domain/vocabulary/tasks-desk.ts'
import { handsTasks } from '#app/domain/vocabulary/tasks-hands.ts'
import { peopleTasks } from '#app/domain/vocabulary/tasks-people.ts'

const fields = {
  officeOccupations,
  knowledgeOccupations,
  peopleOccupations,
  serviceOccupations,
  handsOccupations,
  deskTasks,
  peopleTasks,
  handsTasks,
}
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
  expect(occupations.length).toBeGreaterThanOrEqual(250)
  expect(occupations.filter((one) => one.kind === 'occupation').length).toBeGreaterThanOrEqual(190)
  expect(occupations.filter((one) => one.kind === 'task').length).toBeGreaterThanOrEqual(110)
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

test('every occupation and task has two to six synonyms, and no name belongs to two', () => {
  const owner = new Map<string, string>()
  for (const { id, label, synonyms } of occupations) {
    expect(synonyms.length, id).toBeGreaterThanOrEqual(2)
    expect(synonyms.length, id).toBeLessThanOrEqual(6)
    for (const name of [label.da, ...synonyms]) {
      expect(name, id).toBe(name.trim())
      expect(name, id).not.toBe('')
      const plain = name.toLocaleLowerCase('da')
      expect(owner.get(plain) ?? id, `${name}: ${id}`).toBe(id)
      owner.set(plain, id)
    }
    const names = [label.da, ...synonyms].map((name) => name.toLocaleLowerCase('da'))
    expect(new Set(names).size, id).toBe(names.length)
  }
})

test('no synonym names an illness or shuts anybody out', () => {
  const all = occupations.flatMap((one) => one.synonyms).join('. ')
  expect(all).toContain('sosu-hjælper')
  expect(findDiagnosisWords(all)).toEqual([])
  expect(findExcludingWords(all)).toEqual([])
})

test.each(Object.entries(fields))('%s stand by ISCO group, then by the Danish alphabet', (_, list) => {
  const written = list.map(([id]) => id)
  const sorted = list.toSorted((a, b) => (a[1] === b[1] ? a[2].localeCompare(b[2], 'da') : Number(a[1]) - Number(b[1])))
  expect(written.length).toBeGreaterThan(10)
  expect(written).toEqual(sorted.map(([id]) => id))
})

test('every ISCO group has the shape of one: four digits, and none of the armed forces', () => {
  for (const one of occupations) expect(one.isco, one.id).toMatch(/^[1-9][1-9]\d\d$/)
})

test('work of every kind is on the list, and professional work in full measure', () => {
  const count = (kind: string, major: RegExp) =>
    occupations.filter((one) => one.kind === kind && major.test(one.isco)).length
  for (const major of ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(count('occupation', new RegExp(`^${major}`)), major).toBeGreaterThanOrEqual(4)
  expect(count('occupation', /^[23]/)).toBeGreaterThanOrEqual(100)
  expect(count('task', /^[23]/)).toBeGreaterThanOrEqual(40)
})

test('licences that have once been asked for keep their ids, and there are enough to choose from', () => {
  const kept = 'AM B BE C CE D erhverv traktor truck stabler kran hygiejne foerstehjaelp svejsning sproejte vagt'
  const asked = [...kept.split(' '), 'boerneattest', 'straffeattest']
  expect(asked.filter((id) => !findLicence(id))).toEqual([])
  expect(licences.length).toBeGreaterThanOrEqual(30)
})

test('the ids of the published examples are there', () => {
  expect(['kasse', 'excel', 'kundebetjening'].map((id) => findCompetence(id)?.id)).not.toContain(undefined)
  expect(['varepaafylder', 'rengoering'].map((id) => findOccupation(id)?.kind)).toEqual(['task', 'task'])
  expect(['B', 'C', 'D', 'truck', 'hygiejne'].map((id) => findLicence(id)?.id)).not.toContain(undefined)
  expect([findCompetence('x'), findOccupation('x'), findLicence('x')]).toEqual([null, null, null])
})
