import { expect, test } from 'vitest'
import { faultOf } from '#app/domain/roles/condition.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { weeklyHours } from '#app/domain/vocabulary/hours.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { findCpr, findDiagnosisWords, findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'
import { findTemplate, sectors, templates, templatesBySector } from '#app/domain/vocabulary/template.ts'
import { parseInterval } from '#app/domain/vocabulary/week.ts'

const minutesOf = (tasks: readonly { minutes: number }[]) => tasks.reduce((sum, { minutes }) => sum + minutes, 0)

test('there are templates for twenty sectors, three at least in each, professional work among them', () => {
  expect(templatesBySector().map(({ id }) => id)).toEqual(sectors.map(({ id }) => id))
  expect(sectors).toHaveLength(20)
  for (const { id, templates: own } of templatesBySector()) expect(own.length, id).toBeGreaterThanOrEqual(3)
  expect(templates.length).toBeGreaterThanOrEqual(70)
  const professional = templates.filter((one) => /^[23]/.test(findOccupation(one.occupation)?.isco ?? ''))
  expect(professional.length).toBeGreaterThanOrEqual(15)
})

test('every template and sector has an id and a name of its own in both languages', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
  for (const { id } of templates) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(findTemplate(id)?.id).toBe(id)
  }
  for (const language of ['da', 'en'] as const)
    for (const list of [templates, sectors]) {
      const labels = list.map(({ label }) => label[language].trim())
      expect(labels).not.toContain('')
      expect(new Set(labels).size).toBe(list.length)
    }
  expect(findTemplate('findes-ikke')).toBeNull()
})

test('whatever a template points at is in the vocabulary, and nothing twice', () => {
  for (const { id, occupation, tasks, competences, licences } of templates) {
    expect(findOccupation(occupation)?.id, id).toBe(occupation)
    expect(tasks.map((task) => findOccupation(task.id)?.id ?? `${task.id}?`)).toEqual(tasks.map((task) => task.id))
    const wanted = competences.map((one) => one.id)
    expect(wanted.map((one) => findCompetence(one)?.id ?? `${one}?`)).toEqual(wanted)
    expect(licences.map((one) => findLicence(one)?.id ?? `${one}?`)).toEqual([...licences])
    for (const ids of [tasks.map((task) => task.id), wanted]) expect(new Set(ids).size, id).toBe(ids.length)
    for (const { level } of competences) expect([1, 2, 3, 4], id).toContain(level)
  }
})

test('a role takes every condition as it stands: kind, bounds, steps, and no arrangement that asks for more', () => {
  for (const { id, conditions } of templates) {
    expect(Object.keys(conditions).length, id).toBeGreaterThanOrEqual(7)
    for (const [item, answer] of Object.entries(conditions)) {
      const accommodation = findAccommodation(item)
      expect(accommodation?.stored, `${id}: ${item}`).toBe(true)
      expect(faultOf(accommodation!, answer), `${id}: ${item}`).toBeNull()
    }
  }
})

test('no template claims what differs from one workplace to the next', () => {
  const ofThePlace = /^(adg-|tid-|stt-(?!svar)|soc-(fast|mentor|viden)|kog-(oplaer|besked|plan|husk)|fys-trapper)/
  const claimed = templates.flatMap(({ id, conditions }) =>
    Object.keys(conditions).flatMap((item) => (ofThePlace.test(item) ? [`${id}: ${item}`] : [])),
  )
  expect(claimed).toEqual([])
})

test('the core tasks fit in the fewest hours, all tasks in the most, and the fewest are filled', () => {
  for (const { id, hours, tasks } of templates) {
    expect(hours.min, id).toBeGreaterThanOrEqual(weeklyHours.min)
    expect(hours.max, id).toBeLessThanOrEqual(weeklyHours.max)
    expect(hours.min, id).toBeLessThanOrEqual(hours.max)
    for (const { minutes } of tasks) expect([minutes > 0, Number.isInteger(minutes)], id).toEqual([true, true])
    const core = tasks.filter((task) => task.core)
    expect(core.length, id).toBeGreaterThan(0)
    expect(minutesOf(core), id).toBeLessThanOrEqual(hours.min)
    expect(minutesOf(tasks), id).toBeGreaterThanOrEqual(hours.min)
    expect(minutesOf(tasks), id).toBeLessThanOrEqual(hours.max)
  }
})

test('a typical week has real times and room for the most hours', () => {
  const week = templates.flatMap(({ id, hours, week }) => (week ? [{ id, hours, days: Object.values(week) }] : []))
  expect(week.length).toBeGreaterThan(templates.length / 2)
  for (const { id, hours, days } of week) {
    for (const [from, to] of days) expect(parseInterval(from, to), id).toEqual({ interval: [from, to] })
    const open = days.map(([from, to]) => toMinutes(to) - toMinutes(from)).reduce((sum, minutes) => sum + minutes, 0)
    expect(open, id).toBeGreaterThanOrEqual(hours.max)
  }
})

const toMinutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

test('no text names an illness, shuts anybody out or holds a number of a person, and none is cried out', () => {
  for (const { id, label, text } of templates) {
    const all = [label.da, label.en, text.da, text.en].join(' ')
    expect([findDiagnosisWords(all), findExcludingWords(all), findCpr(all)], id).toEqual([[], [], []])
    expect(all, id).not.toMatch(/[!{}]|fleksjobber|systemet|jobcent/i)
  }
})

test('each text is two to four short sentences in each language', () => {
  for (const { id, text } of templates)
    for (const language of ['da', 'en'] as const) {
      const sentences = text[language].split(/(?<=\.)\s+/)
      expect(sentences.length, `${id} ${language}`).toBeGreaterThanOrEqual(2)
      expect(sentences.length, `${id} ${language}`).toBeLessThanOrEqual(4)
      expect(text[language], id).toMatch(/^[A-ZÆØÅ].*\.$/)
      for (const sentence of sentences)
        expect(sentence.split(/\s+/).length, sentence).toBeLessThan(language === 'da' ? 15 : 20)
    }
})

test('a licence is asked for only where the law asks: children, or driving', () => {
  const asking = templates.filter(({ licences }) => licences.length > 0).map(({ id, licences }) => [id, ...licences])
  expect(asking).toEqual([
    ['boernehave', 'boerneattest'],
    ['laesestoette', 'boerneattest'],
    ['laerer-fag', 'boerneattest'],
    ['korte-ture', 'B'],
  ])
})
