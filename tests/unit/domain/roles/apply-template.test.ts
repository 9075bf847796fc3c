import { expect, test } from 'vitest'
import { applyTemplate, templateValues } from '#app/domain/roles/apply-template.ts'
import { contentOf } from '#app/domain/roles/form.ts'
import { valuesOf } from '#app/domain/roles/role-values.ts'
import { findTemplate, templates } from '#app/domain/vocabulary/template.ts'
import { postRole } from '#tests/support/role-form.ts'

const template = (id: string) => findTemplate(id)!

/** Form values as a browser posts them: one field a name. */
function posted(values: unknown, at = ''): Record<string, string | string[]> {
  if (typeof values === 'string') return { [at]: values }
  if (Array.isArray(values) && values.every((one) => typeof one === 'string')) return { [at]: values }
  return Object.assign(
    {},
    ...Object.entries(values ?? {}).map(([key, inner]) =>
      posted(inner, Array.isArray(values) ? `${at}[${key}]` : at ? `${at}.${key}` : key),
    ),
  )
}

test.each(['da', 'en'] as const)('every template fills a form that can be saved as it stands: %s', async (locale) => {
  for (const one of templates) {
    const form = { ...templateValues(one, locale), intent: 'review', version: '1', workplaceId: 'w' }
    const { form: role, errors } = await postRole(posted(form), locale)
    expect(errors, one.id).toEqual({})
    const { label, text, hours, tasks, week, conditions, competences, licences } = one
    const { min: hoursMin, max: hoursMax } = hours
    const told = { title: label[locale], description: text[locale], hoursMin, hoursMax, week }
    expect(contentOf(role!), one.id).toMatchObject({ ...told, tasks, conditions, competences, licences })
  }
})

test('an empty form gets all of it, and ticks and levels without a name are nothing', () => {
  const empty = {
    title: ' ',
    workplaceId: 'w',
    positions: '2',
    tasks: [{ name: '', minutes: '', core: 'on' }, { name: '' }],
    competences: [{ name: '', level: '2' }],
    week: { mon: { from: '', to: '' } },
    conditions: { 'fys-loeft': { value: '', adaptableTo: '' } },
  }
  const { values, filled, kept } = applyTemplate(empty, template('pluk-pak'), null, 'da')
  expect(filled).toEqual(['title', 'description', 'tasks', 'hours', 'week', 'conditions', 'competences'])
  expect(kept).toEqual([])
  expect(values).toMatchObject({
    workplaceId: 'w',
    positions: '2',
    title: 'Pluk og pak, let gods',
    hoursMin: '6',
    hoursMax: '15',
    weekAnswer: 'set',
    week: { fri: { from: '7.00', to: '15.00' } },
    tasks: [{ name: 'Plukke og pakke let gods', minutes: '360', core: 'on' }, {}, {}],
    conditions: { 'fys-loeft': { value: '10', adaptableTo: '5' }, 'kog-en': 'yes', 'soc-kunde': { value: '0' } },
  })
})

test('what somebody has written stays as it was, and is named', () => {
  const mine = {
    title: 'Nattevagt',
    hoursMin: '3',
    hoursMax: '',
    weekAnswer: 'open',
    tasks: [{ name: 'Opvask', minutes: '' }],
    conditions: {
      'fys-loeft': { value: '25' },
      'kog-en': 'unknown',
      'fys-skub': { value: 'unknown' },
      'tid-hvile': 'no',
    },
  }
  const { values, filled, kept } = applyTemplate(mine, template('pluk-pak'), null, 'da')
  expect(kept).toEqual(['title', 'tasks', 'hours', 'week', 'conditions'])
  expect(filled).toEqual(['description', 'conditions', 'competences'])
  expect(values).toMatchObject(mine)
  expect(values).not.toHaveProperty('week')
  expect((values.conditions as Record<string, unknown>)['kog-rutine']).toBe('yes')
})

test('another template takes the place of the one before, but not of what was changed after it', () => {
  const [first, second] = [template('korte-ture'), template('korrektur')]
  const before = applyTemplate({}, first, null, 'da').values as Record<string, Record<string, unknown>>
  const changed = { ...before, title: 'Kør for os', conditions: { ...before.conditions, 'fys-loeft': { value: '3' } } }
  const { values, kept } = applyTemplate(changed, second, first, 'da')
  expect(kept).toEqual(['title', 'conditions'])
  expect(values).toMatchObject({
    title: 'Kør for os',
    description: second.text.da,
    licences: [],
    weekAnswer: 'set',
    conditions: { 'fys-loeft': { value: '3' }, 'fys-knae': 'yes' },
  })
  const answers = values.conditions as Record<string, unknown>
  expect([answers['soc-ikkealene'], answers['fys-vibration']]).toEqual([undefined, { value: '0' }])
  const back = applyTemplate(values, first, second, 'da').values
  expect(back).toMatchObject({ licences: ['B'], description: first.text.da, title: 'Kør for os' })
  expect(back.weekAnswer).toBeUndefined()
})

test('line breaks and spaces at the ends are no change of a text', () => {
  const first = template('korrektur')
  const filled = applyTemplate({}, first, null, 'da').values
  const again = { ...filled, description: `${first.text.da.replace('. ', '.\r\n')} ` }
  expect(applyTemplate(again, template('layout'), first, 'da').values.description).toBe(template('layout').text.da)
})

test('a stored role and its form’s values are the same role', async () => {
  const role = {
    title: 'Lager',
    description: 'Tage imod varer.',
    workplaceId: 'w',
    positions: 2,
    hoursMin: 444,
    hoursMax: 750,
    week: null,
    fixedDays: [],
    maxPerDay: 222,
    minShift: null,
    conditions: { 'fys-loeft': { value: 8, adaptableTo: 5 }, 'tid-hvile': 'no', 'stt-hjemme': { value: 40 } },
    conditionReasons: { 'tid-hvile': 'Der er ikke plads.' },
    peer: true,
    competences: [{ id: 'excel', level: 2, required: true }],
    licences: ['B'],
    tasks: [
      { id: 'opvask', core: true, minutes: 45 },
      { id: 'rengoering', core: false },
    ],
    remote: 40,
    startsOn: '2027-01-04',
    endsOn: null,
    latestStart: null,
  } as const
  const values = valuesOf(role, 'da')
  expect(values).toMatchObject({ hoursMin: '7,4', hoursMax: '12,5', maxPerDay: '3,7', weekAnswer: 'open' })
  const { form } = await postRole(posted({ ...values, intent: 'save', version: '1' }))
  expect(contentOf(form!)).toEqual(role)
})
