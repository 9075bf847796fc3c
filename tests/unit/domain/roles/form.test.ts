import { expect, test } from 'vitest'
import { contentOf } from '#app/domain/roles/form.ts'
import { findOccupationByName } from '#app/domain/roles/named.ts'
import { aParsedRole, aRoleForm, postRole } from '#tests/support/role-form.ts'

const workplaceId = 'w'

test('an empty form says what is missing at each field, in sentences', async () => {
  const { errors } = await postRole({ intent: 'review', version: '1' })
  expect(errors).toEqual({
    title: ['Skriv, hvad jobbet hedder.'],
    description: ['Skriv, hvad der skal laves.'],
    workplaceId: ['Vælg, hvor arbejdet foregår.'],
    hoursMin: ['Skriv, hvor mange timer det er.'],
    hoursMax: ['Skriv, hvor mange timer det er.'],
  })
})

test.each([
  ['0', 'Timetallet skal være fra 1 til 37 om ugen.'],
  ['38', 'Timetallet skal være fra 1 til 37 om ugen.'],
  ['ti', 'Skriv timerne som et tal, fx 7,4.'],
  ['12,3456', 'Skriv højst to decimaler, så det går op i hele minutter, fx 7,4.'],
  ['', 'Skriv, hvor mange timer det er.'],
])('"%s" hours are refused at the field: %s', async (hours, message) => {
  const { errors } = await postRole({ ...aRoleForm, workplaceId, hoursMin: hours })
  expect(errors).toEqual({ hoursMin: [message] })
})

test('7,4 hours and 37 hours are whole minutes', async () => {
  const form = await aParsedRole({ workplaceId, hoursMin: '7,4', hoursMax: '37' })
  expect([form.hoursMin, form.hoursMax]).toEqual([444, 2220])
})

test('lowest above highest is told together with what else is wrong', async () => {
  const { errors } = await postRole({ ...aRoleForm, workplaceId, title: '', hoursMin: '14', hoursMax: '12' })
  expect(errors).toEqual({
    title: ['Skriv, hvad jobbet hedder.'],
    hoursMin: ['Det laveste timetal skal være mindre end det højeste.'],
  })
})

test('what is left alone is unknown, "don’t know" is written down, and the two are not the same', async () => {
  const form = await aParsedRole({
    workplaceId,
    'conditions.tid-hvile': 'unknown',
    'conditions.fys-stillinger.unknown': 'on',
    'conditions.fys-loeft.value': '8',
    'conditions.fys-loeft.adaptableTo': '5',
    'conditions.soc-fast': 'partly',
  })
  const content = contentOf(form)
  expect(content.conditions).toEqual({
    'tid-hvile': 'unknown',
    'fys-stillinger': 'unknown',
    'fys-loeft': { value: 8, adaptableTo: 5 },
    'soc-fast': 'partly',
  })
  expect(content).toMatchObject({ week: null, maxPerDay: null, minShift: null, fixedDays: [], remote: 0 })
  expect(content).not.toHaveProperty('version')
})

test.each([
  [{ 'conditions.fys-loeft.value': '31' }, 'value', 'Begrænsede løft: Skriv et helt tal fra 0 til 30 kg.'],
  [{ 'conditions.fys-loeft.value': 'otte' }, 'value', 'Begrænsede løft: Skriv et helt tal fra 0 til 30 kg.'],
  [{ 'conditions.fys-loeft.adaptableTo': '5' }, 'value', 'Begrænsede løft: Skriv også, hvordan det er nu.'],
  [
    { 'conditions.fys-loeft.value': '5', 'conditions.fys-loeft.adaptableTo': '8' },
    'adaptableTo',
    'Begrænsede løft: Det, I kan indrette til, skal være mindre end det, der er nu.',
  ],
  [
    { 'conditions.fys-loeft.value': '5', 'conditions.fys-loeft.unknown': 'on' },
    'value',
    'Begrænsede løft: Skriv et tal, eller sæt kryds ved ”Ved ikke”. Ikke begge dele.',
  ],
])('a measured answer that cannot be is told at its own field: %o', async (fields, field, message) => {
  const { errors } = await postRole({ ...aRoleForm, workplaceId, ...fields } as Record<string, string>)
  expect(errors).toEqual({ [`conditions.fys-loeft.${field}`]: [message] })
})

test('the share of hours at home is both the condition and the remote share', async () => {
  const content = contentOf(await aParsedRole({ workplaceId, 'conditions.stt-hjemme.value': '40' }))
  expect([content.remote, content.conditions]).toEqual([40, { 'stt-hjemme': { value: 40 } }])
})

test('a week has one interval a day, a missing day is closed, and the fixed day has to be open', async () => {
  const open = { weekAnswer: 'set', 'week.mon.from': '9', 'week.mon.to': '13.30' }
  const form = await aParsedRole({ workplaceId, ...open, fixedDays: 'mon' })
  expect(form.week).toEqual({ mon: ['09:00', '13:30'] })
  const closed = await postRole({ ...aRoleForm, workplaceId, ...open, fixedDays: ['mon', 'tue'] })
  expect(closed.errors).toEqual({ fixedDays: ['En fast dag skal være en dag, der er åben i ugen.'] })
})

test('"not decided yet" leaves the week unanswered, whatever stands in the times that it closes', async () => {
  expect(contentOf(await aParsedRole({ workplaceId, weekAnswer: 'open' })).week).toBeNull()
  const times = { 'week.mon.from': '9', 'week.mon.to': '12' }
  const both = await aParsedRole({ workplaceId, weekAnswer: 'open', ...times, fixedDays: 'tue' })
  expect(contentOf(both)).toMatchObject({ week: null, fixedDays: ['tue'] })
  expect(contentOf(await aParsedRole({ workplaceId, ...times })).week).toEqual({ mon: ['09:00', '12:00'] })
})

test('times that are wrong, or missing where they are promised, are told', async () => {
  const none = await postRole({ ...aRoleForm, workplaceId, weekAnswer: 'set' })
  expect(Object.keys(none.errors)).toEqual(['weekAnswer'])
  const half = await postRole({ ...aRoleForm, workplaceId, 'week.tue.from': '12', 'week.tue.to': '9' })
  expect(half.errors).toEqual({ 'week.tue.to': ['Tiden skal slutte, efter at den begynder.'] })
})

test('competences and tasks are found by name, empty rows are skipped, and a level is asked for', async () => {
  const form = await aParsedRole({
    workplaceId,
    'competences[0].name': '',
    'competences[1].name': 'indtastning og registrering',
    'competences[1].level': '2',
    'competences[1].required': 'on',
    'tasks[0].name': 'varepaafylder',
    'tasks[0].minutes': '90',
    'tasks[0].core': 'on',
    'tasks[1].name': 'opvask',
    'tasks[1].minutes': '',
    licences: ['B', 'truck'],
  })
  expect(contentOf(form)).toMatchObject({
    competences: [{ id: 'indtastning', level: 2, required: true }],
    licences: ['B', 'truck'],
  })
  expect(contentOf(form).tasks).toEqual([
    { id: 'varepaafylder', core: true, minutes: 90 },
    { id: 'opvask', core: false },
  ])
  const { errors } = await postRole({
    ...aRoleForm,
    workplaceId,
    'competences[0].name': 'indtastning',
    'competences[1].name': 'trylleri',
    'competences[1].level': '2',
  })
  expect(errors).toEqual({
    'competences[0].level': ['Vælg et niveau.'],
    'competences[1].name': ['Vi kender ikke den kompetence. Vælg en fra listen.'],
  })
})

test('a name that nobody knows is told with the names nearest to it, in the reader’s language', async () => {
  const fields = { ...aRoleForm, workplaceId, 'tasks[0].name': 'bogføre regninger', 'competences[0].name': 'regnark' }
  const { errors } = await postRole({ ...fields, 'competences[0].level': '2' })
  expect(errors['competences[0].name']).toEqual([
    expect.stringMatching(/^Vi kender ikke ”regnark”\. Skriv fx ”Regneark”/),
  ])
  const [task] = errors['tasks[0].name'] ?? []
  const [, offered = ''] = /Skriv fx ”([^”]+)”/.exec(task ?? '') ?? []
  expect(findOccupationByName(offered)).not.toBeNull()
  const english = await postRole({ ...aRoleForm, workplaceId, 'tasks[0].name': 'washing upp' }, 'en')
  expect(english.errors['tasks[0].name']?.[0]).toMatch(/^We do not know “washing upp”/)
})

test('the minutes of a task are whole, belong to a task, and fit in the most hours', async () => {
  const { errors } = await postRole({
    ...aRoleForm,
    workplaceId,
    'tasks[0].name': 'opvask',
    'tasks[0].minutes': '4',
    'tasks[1].name': '',
    'tasks[1].minutes': '60',
    'tasks[2].name': 'rengoering',
    'tasks[2].minutes': '1,5',
  })
  const whole = ['Skriv et helt antal minutter fra 5 til 2.220.']
  expect(errors).toEqual({
    'tasks[0].minutes': whole,
    'tasks[1].name': ['Skriv, hvilken opgave minutterne gælder.'],
    'tasks[2].minutes': whole,
  })
  const fields = { ...aRoleForm, workplaceId, 'tasks[0].name': 'opvask', 'tasks[1].name': 'rengoering' }
  const minutes = (one: string, other: string) => ({ 'tasks[0].minutes': one, 'tasks[1].minutes': other })
  expect((await postRole({ ...fields, ...minutes('600', '120') })).errors).toEqual({})
  expect((await postRole({ ...fields, ...minutes('600', '121') })).errors).toEqual({
    hoursMax: ['Opgaverne fylder mere end de fleste timer om ugen. Ret timerne eller minutterne.'],
  })
})

test('an end before the start, a day that does not exist and 51 positions are refused', async () => {
  const wrong = { startsOn: '2027-02-01', endsOn: '2027-01-01', latestStart: '2027-02-30', positions: '51' }
  const { errors } = await postRole({ ...aRoleForm, workplaceId, ...wrong })
  expect(errors).toEqual({
    endsOn: ['Slutdatoen ligger før startdatoen.'],
    latestStart: ['Skriv en dato, der findes.'],
    positions: ['Skriv et antal fra 1 til 50.'],
  })
})

test('a CPR number is refused wherever it is written, and a workplace’s text about illness is not', async () => {
  const cpr = await postRole({ ...aRoleForm, workplaceId, description: 'Ring til 010190-1234' })
  expect(cpr.errors).toEqual({ description: ['Skriv ikke CPR-numre her. Fleksbro gemmer dem aldrig.'] })
  const care = await postRole({ ...aRoleForm, workplaceId, description: 'Plejehjem for borgere med demens' })
  expect(care.errors).toEqual({})
})
