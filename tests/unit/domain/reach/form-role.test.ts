import { expect, test } from 'vitest'
import { roleInForm } from '#app/domain/reach/form-role.server.ts'
import { anEmployer, aWorkplace } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

test('a form describes a role as far as it is filled: what is faulty is unknown, what is whole is kept', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const { employer: other } = await anEmployer(db)
  const theirs = await aWorkplace(db, { employerId: other.id })
  const read = (fields: Record<string, string>, locale: 'da' | 'en' = 'da') => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    return db.read((q) => roleInForm(q, employer.id, form, locale))
  }
  expect(await read({})).toMatchObject({ hours: { min: 1, max: 37 }, conditions: {}, competences: [] })
  const filled = await read({
    workplaceId: workplace.id,
    hoursMin: 'ti',
    hoursMax: '12,5',
    'conditions.fys-loeft.value': 'meget',
    'conditions.tid-hvile': 'no',
    'competences[0].name': 'xyzzy',
    'competences[0].level': '2',
    'tasks[0].minutes': '99',
    weekAnswer: 'set',
    'week.mon.from': '9',
    'week.mon.to': '15',
    'week.tue.from': '15',
    'week.tue.to': '9',
    description: '010203-1234',
  })
  expect(filled).toMatchObject({
    hours: { min: 1, max: 12.5 },
    week: { mon: ['09:00', '15:00'] },
    conditions: { 'tid-hvile': 'no' },
    competences: [],
    place: { land: expect.any(String) },
  })
  expect(Object.keys(filled?.week ?? {})).toEqual(['mon'])
  expect(await read({ hoursMin: '12', hoursMax: '8' })).toMatchObject({ hours: { min: 1, max: 8 } })
  expect((await read({ workplaceId: theirs.id }))?.place).toBeUndefined()
})
