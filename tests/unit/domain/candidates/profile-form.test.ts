import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { newCandidateSchema } from '#app/domain/candidates/form.ts'
import { type PartInput, partSchema } from '#app/domain/candidates/profile-form.ts'
import { type PartId, profileParts } from '#app/domain/candidates/profile-part.ts'
import { competences } from '#app/domain/vocabulary/competences.ts'
import { occupations } from '#app/domain/vocabulary/occupations.ts'

function read(id: PartId, fields: Record<string, string | string[]>) {
  const part = profileParts.find((candidatePart) => candidatePart.id === id)!
  return parse(partSchema(part, 'da'), { version: '1', ...fields })
}

function parse(schema: Parameters<typeof parseWithZod>[1]['schema'], fields: Record<string, string | string[]>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  const submission = parseWithZod(body, { schema })
  return submission.status === 'success'
    ? { value: submission.value as PartInput }
    : { errors: submission.reply().error }
}

test('an empty form says nothing: every answer stays unanswered', () => {
  expect(read('hours', {}).value).toEqual({
    version: 1,
    settled: false,
    unknown: [],
    values: {
      hoursMin: null,
      hoursMax: null,
      hoursWish: null,
      perDay: null,
      maxDays: null,
      restDay: false,
      combine: null,
    },
  })
  expect(read('week', {}).value).toMatchObject({ settled: false, values: { week: null, availableFrom: null } })
  expect(read('travel', {}).value).toMatchObject({ values: { travelModes: null, travelMinutes: null } })
  expect(read('needs.body', {}).value).toEqual({ version: 1, settled: false, unknown: [], values: { needs: [] } })
  expect(read('competences', {}).value).toMatchObject({ values: { competences: {}, competencesComplete: false } })
  expect(read('licences', {}).value).toMatchObject({ values: { licences: {} } })
  expect(read('wishes', {}).value).toMatchObject({ values: { wishes: [], unwanted: [] }, shown: [] })
  expect(read('presentation', {}).value).toMatchObject({ values: { presentation: '' } })
})

test('hours are read as Danes write them', () => {
  const { value } = read('hours', { hoursMin: '7,4', hoursMax: '12½', perDay: '4', combine: 'no', restDay: 'yes' })
  expect(value?.values).toMatchObject({ hoursMin: 444, hoursMax: 750, perDay: 240, combine: false, restDay: true })
  expect(read('hours', { hoursMin: '7.4', hoursMax: '12,5' }).value?.values).toMatchObject({
    hoursMin: 444,
    hoursMax: 750,
  })
})

test('"don’t know" is an answer of its own to every question, and never together with another', () => {
  const hours = { 'unknown.hours': 'on', 'unknown.perDay': 'on', maxDays: 'unknown', restDay: 'unknown' }
  const { value } = read('hours', { ...hours, combine: 'unknown' })
  expect(value?.unknown).toEqual(['hours', 'perDay', 'maxDays', 'restDay', 'combine'])
  expect(value?.values).toMatchObject({ hoursMin: null, perDay: null, maxDays: null, restDay: false, combine: null })
  const travel = { 'unknown.travelModes': 'on', 'unknown.travelMinutes': 'on' }
  expect(read('travel', travel).value).toMatchObject({ unknown: ['travelModes', 'travelMinutes'] })
  expect(read('licences', { 'licence.B': 'unknown' }).value).toMatchObject({ unknown: ['B'], values: { licences: {} } })
  expect(read('week', { 'unknown.availableFrom': 'on' }).value).toMatchObject({ unknown: ['availableFrom'] })
  for (const [id, box, fields] of [
    ['hours', 'unknown.hours', { hoursMin: '8', hoursMax: '12' }],
    ['hours', 'unknown.perDay', { perDay: '4' }],
    ['travel', 'unknown.travelModes', { travelModes: 'car' }],
    ['travel', 'unknown.travelMinutes', { travelMinutes: '45' }],
    ['week', 'unknown.availableFrom', { availableFrom: '2026-12-01' }],
  ] as const)
    expect(read(id, { ...fields, [box]: 'on' }).errors).toEqual({ [box]: ['candidates.error.unknownToo'] })
})

test('"don’t know" about a question that the page does not ask is not read', () => {
  expect(read('travel', { 'unknown.hours': 'on', 'unknown.x': 'on' }).value?.unknown).toEqual([])
})

test.each([
  [{ hoursMin: '8' }, { hoursMax: ['candidates.error.bothHours'] }],
  [{ hoursMax: '8' }, { hoursMin: ['candidates.error.bothHours'] }],
  [{ hoursMin: '12', hoursMax: '8' }, { hoursMax: ['candidates.error.hoursOrder'] }],
  [{ hoursMin: '8', hoursMax: '12', hoursWish: '13' }, { hoursWish: ['candidates.error.wishOutside'] }],
  [{ hoursMin: '8', hoursMax: '12', hoursWish: '7' }, { hoursWish: ['candidates.error.wishOutside'] }],
  [{ hoursMin: '0', hoursMax: '12' }, { hoursMin: ['candidates.error.weeklyHours'] }],
  [{ hoursMin: '8', hoursMax: '38' }, { hoursMax: ['candidates.error.weeklyHours'] }],
  [{ hoursMin: 'ti', hoursMax: '12' }, { hoursMin: ['candidates.error.hours'] }],
  [{ hoursMin: '8', hoursMax: '12,3456' }, { hoursMax: ['candidates.error.decimals'] }],
  [{ hoursMin: '7,33', hoursMax: '12' }, { hoursMin: ['candidates.error.decimals'] }],
  [{ perDay: '0,4' }, { perDay: ['candidates.error.dailyHours'] }],
  [{ perDay: '13' }, { perDay: ['candidates.error.dailyHours'] }],
] as const)('hours %o are refused', (fields, errors) => {
  expect(read('hours', fields).errors).toEqual(errors)
})

test('a week has times for the open days, or is not decided', () => {
  const times = { 'day.mon.from': '9', 'day.mon.to': '15.30' }
  expect(read('week', { decided: 'yes', ...times }).value?.values.week).toEqual({ mon: ['09:00', '15:30'] })
  expect(read('week', times).value?.values.week).toEqual({ mon: ['09:00', '15:30'] })
  expect(read('week', { decided: 'no' }).value).toMatchObject({ settled: true, values: { week: null } })
  expect(read('week', { decided: 'no', ...times }).errors).toEqual({ decided: ['candidates.error.weekBoth'] })
  expect(read('week', { decided: 'yes' }).errors).toEqual({ decided: ['candidates.error.weekEmpty'] })
  expect(read('week', { 'day.tue.from': '9', 'day.tue.to': '8' }).errors).toEqual({
    'day.tue.to': ['Tirsdag: sluttiden skal ligge efter starttiden.'],
  })
  expect(read('week', { 'day.tue.from': '9' }).errors).toEqual({
    'day.tue.to': ['Tirsdag: skriv et klokkeslæt, fx 9.00.'],
  })
  expect(read('week', { availableFrom: '2026-02-30' }).errors).toEqual({ availableFrom: ['errors.date'] })
})

test('a measured need wants a limit within its bounds, a flag none', () => {
  expect(read('needs.body', { 'need.fys-loeft.strength': 'must', 'need.fys-loeft.limit': '5' }).value?.values).toEqual({
    needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }],
  })
  for (const limit of ['', '31', '2,5', 'fem', '0x5', '1e1', '-1']) {
    const { errors } = read('needs.body', { 'need.fys-loeft.strength': 'must', 'need.fys-loeft.limit': limit })
    expect(errors).toEqual({ 'need.fys-loeft.limit': ['Begrænsede løft: skriv et helt tal fra 0 til 30 kg.'] })
  }
  const stand = { 'need.fys-staa.strength': 'should', 'need.fys-staa.limit': '22' }
  expect(read('needs.body', stand).errors).toEqual({
    'need.fys-staa.limit': ['Begrænset tid stående: skriv et tal fra 5 til 240 minutter i trin på 5.'],
  })
  const cold = { 'need.fys-kulde.strength': 'must', 'need.fys-kulde.limit': '-5' }
  expect(read('needs.body', cold).value?.values.needs).toEqual([{ item: 'fys-kulde', strength: 'must', limit: -5 }])
  expect(read('needs.cognition', { 'need.kog-rutine.strength': 'nice' }).value?.values).toEqual({
    needs: [{ item: 'kog-rutine', strength: 'nice' }],
  })
})

test('a limit without a strength is asked about, and is dropped only where it is said to be no need', () => {
  const limit = { 'need.fys-loeft.limit': '5' }
  expect(read('needs.body', limit).errors).toEqual({
    'need.fys-loeft.strength': ['Begrænsede løft: vælg, hvor vigtigt det er.'],
  })
  const no = read('needs.body', { ...limit, 'need.fys-loeft.strength': 'no' })
  expect(no.value).toMatchObject({ settled: false, unknown: [], values: { needs: [] } })
})

test('a group is closed by "no needs here" or "don’t know", and never drops what is chosen unless told to', () => {
  const none = { settled: true, unknown: [], values: { needs: [] } }
  const unknown = { settled: false, unknown: ['all'], values: { needs: [] } }
  expect(read('needs.body', { answer: 'none' }).value).toMatchObject(none)
  expect(read('needs.body', { answer: 'unknown' }).value).toMatchObject(unknown)
  const chosen = { 'need.fys-loeft.strength': 'must', 'need.fys-loeft.limit': '5' }
  for (const answer of ['none', 'unknown']) {
    for (const below of [chosen, { 'need.fys-loeft.strength': 'unknown' }])
      expect(read('needs.body', { answer, ...below }).errors).toEqual({
        answer: ['candidates.error.closedAndNeeds'],
      })
    const { errors } = read('needs.body', { answer, 'need.fys-loeft.strength': 'must', 'need.fys-loeft.limit': 'fem' })
    expect(Object.keys(errors ?? {}).sort()).toEqual(['answer', 'need.fys-loeft.limit'])
  }
  expect(read('needs.body', { answer: 'none', clear: 'on', ...chosen }).value).toMatchObject(none)
  expect(read('needs.body', { answer: 'unknown', clear: 'on', ...chosen }).value).toMatchObject(unknown)
  expect(read('needs.body', { answer: 'needs', clear: 'on', ...chosen }).value?.values.needs).toHaveLength(1)
})

test('"yes, I choose below" wants a need or a "don’t know" below', () => {
  expect(read('needs.body', { answer: 'needs' }).errors).toEqual({ answer: ['candidates.error.needsEmpty'] })
  const { value } = read('needs.body', { answer: 'needs', 'need.fys-loeft.strength': 'unknown' })
  expect(value).toMatchObject({ settled: false, unknown: ['fys-loeft'], values: { needs: [] } })
})

test('an item of another group, one that is never stored, and an unknown one are not read', () => {
  const fields = { 'need.kog-rutine.strength': 'must', 'need.tid-timer.strength': 'must', 'need.x.strength': 'must' }
  expect(read('needs.body', fields).value?.values).toEqual({ needs: [] })
})

test('a level of nought is a no, and no level is no answer', () => {
  const [first, second] = competences
  const { value } = read('competences', { [`level.${first!.id}`]: '0', [`level.${second!.id}`]: '3', complete: 'on' })
  expect(value?.values).toEqual({ competences: { [first!.id]: 0, [second!.id]: 3 }, competencesComplete: true })
  expect(read('competences', { [`level.${first!.id}`]: '5' }).errors).toEqual({
    [`level.${first!.id}`]: ['errors.choose'],
  })
})

test('a licence is yes, no or not answered', () => {
  expect(read('licences', { 'licence.B': 'yes', 'licence.C': 'no', 'licence.D': 'unknown' }).value?.values).toEqual({
    licences: { B: true, C: false },
  })
})

test('the ways to work are kept in one order, and none chosen is no answer', () => {
  const { value } = read('travel', { travelModes: ['car', 'bike'], travelMinutes: '45' })
  expect(value?.values).toEqual({ travelModes: ['bike', 'car'], travelMinutes: 45 })
  expect(read('travel', { travelMinutes: '241' }).errors).toEqual({ travelMinutes: ['candidates.error.minutes'] })
  expect(read('travel', { travelModes: ['fly'] }).errors).toBeDefined()
})

test('wishes name the occupations that were shown', () => {
  const [first, second, third] = occupations
  const { value } = read('wishes', {
    [`occupation.${first!.id}`]: 'wish',
    [`occupation.${second!.id}`]: 'unwanted',
    [`occupation.${third!.id}`]: 'neither',
  })
  expect(value?.values).toEqual({ wishes: [first!.id], unwanted: [second!.id] })
  expect(value?.shown?.toSorted()).toEqual([first!.id, second!.id, third!.id].toSorted())
})

test('a diagnosis in her own words is refused with words for what it means at work', () => {
  const { errors } = read('presentation', { presentation: 'Jeg har ADHD og er god til tal.' })
  expect(errors?.presentation?.[0]).toMatch(/^Arbejdsgivere kan læse det her\. I stedet for ”ADHD”: /)
  expect(read('presentation', { presentation: 'x'.repeat(601) }).errors).toEqual({
    presentation: ['candidates.error.presentationLong'],
  })
})

const facts = {
  formId: '0190c0de-0000-7000-8000-000000000000',
  name: 'Mette Ravn',
  postcode: '4330',
  approvedOn: '2026-10-01',
  approvalMunicipality: '0350',
  approvalKind: 'first',
}

test('a candidate needs no e-mail and no telephone', () => {
  expect(parse(newCandidateSchema, facts).value).toEqual({
    ...facts,
    email: null,
    phone: null,
    ledighedsydelseFrom: null,
    protectedIdentity: false,
  })
})

test.each([
  ['phone', '+45 12345678', '12 34 56 78'],
  ['phone', '+46 70 123 45 67', '+46701234567'],
  ['email', 'Mette@Example.DK', 'mette@example.dk'],
])('a %s of %s is kept as %s', (field, typed, kept) => {
  expect(parse(newCandidateSchema, { ...facts, [field]: typed }).value).toMatchObject({ [field]: kept })
})

test.each([
  ['name', ' ', 'candidates.error.name'],
  ['phone', '1234', 'errors.phone'],
  ['email', 'mette', 'errors.email'],
  ['postcode', '0001', 'errors.postcode'],
  ['approvedOn', '2026-13-01', 'errors.date'],
  ['approvalMunicipality', '9999', 'candidates.error.municipality'],
  ['approvalKind', 'third', 'candidates.error.kind'],
  ['formId', 'x', 'errors.invalid'],
  ['approvedOn', '', 'candidates.error.approvedOn'],
])('a %s of “%s” is refused', (field, typed, message) => {
  expect(parse(newCandidateSchema, { ...facts, [field]: typed }).errors).toEqual({ [field]: [message] })
})
