import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONDITION_ANSWERS, type Conditions, HOME_WORK } from '#app/domain/roles/condition.ts'
import { FIRST_AT_MOST, firstQuestions } from '#app/domain/roles/first-questions.ts'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { templates } from '#app/domain/vocabulary/template.ts'

const ids = storedAccommodations().map(({ id }) => id)
const anId = fc.constantFrom(...ids)
const conditions = fc.dictionary(anId, fc.constantFrom(...CONDITION_ANSWERS), { maxKeys: 60 })
const aTask = fc.constantFrom(...templates.flatMap(({ tasks }) => tasks.map(({ id }) => ({ id }))))
const world = fc.record({
  role: fc.record({
    conditions,
    tasks: fc.array(aTask, { maxLength: 4 }),
    template: fc.option(fc.constantFrom(...templates)),
  }),
  workplace: conditions,
  changes: fc.option(fc.uniqueArray(fc.tuple(anId, fc.nat(100)), { selector: ([id]) => id })),
})

const isAnswered = (given: Conditions, id: string) => id in given && given[id] !== 'unknown'

test('at most twelve are asked first, each once, none that is answered, and those that change most before the others', () => {
  let counted = 0
  fc.assert(
    fc.property(world, ({ role, workplace, changes }) => {
      const map = changes && new Map(changes)
      const first = firstQuestions(role, workplace, map)
      expect(first.length).toBeLessThanOrEqual(FIRST_AT_MOST)
      expect(new Set(first).size).toBe(first.length)
      for (const id of first) {
        expect(ids).toContain(id)
        expect(id).not.toBe(HOME_WORK)
        expect(isAnswered(role.conditions, id) || isAnswered(workplace, id)).toBe(false)
      }
      const people = first.map((id) => map?.get(id) ?? 0)
      expect(people).toEqual([...people].sort((a, b) => b - a))
      const least = Math.min(...people)
      for (const [id, count] of map ?? []) {
        const open = id !== HOME_WORK && !isAnswered(role.conditions, id) && !isAnswered(workplace, id)
        if (open && !first.includes(id)) expect(count === 0 || (first.length === 12 && count <= least)).toBe(true)
      }
      counted += people.filter((count) => count > 0).length
    }),
    { numRuns: 300 },
  )
  expect(counted).toBeGreaterThan(0)
})

test('the order of what is known makes no difference', () => {
  fc.assert(
    fc.property(world, ({ role, workplace, changes }) => {
      const turned = <V>(of: Readonly<Record<string, V>>) => Object.fromEntries(Object.entries(of).reverse())
      const other = { ...role, conditions: turned(role.conditions), tasks: [...role.tasks].reverse() }
      const again = firstQuestions(other, turned(workplace), changes && new Map([...changes].reverse()))
      expect(again).toEqual(firstQuestions(role, workplace, changes && new Map(changes)))
    }),
    { numRuns: 200 },
  )
})

test('without numbers the published order holds: what decides most often, in turn with what the template touches', () => {
  const template = templates.find(({ id }) => id === 'pluk-pak')!
  const first = firstQuestions({ conditions: {}, tasks: [], template }, {}, null)
  expect(first).toHaveLength(12)
  expect(first.slice(0, 1)).toEqual(['fys-loeft'])
  const touched = Object.keys(template.conditions)
  expect(first.filter((id) => touched.includes(id)).length).toBeGreaterThan(4)
  expect(firstQuestions({ conditions: {}, tasks: [] }, { 'fys-loeft': 'no' }, null)).not.toContain('fys-loeft')
})
