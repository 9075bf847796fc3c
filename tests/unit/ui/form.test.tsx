import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LocaleContext } from '#app/i18n/use-text.ts'
import { Checks, Choice } from '#app/ui/form/choice.tsx'
import { errorList, errorTitle } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { FourWayAnswer, MeasuredAnswer } from '#app/ui/form/four-way.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Tick } from '#app/ui/form/tick.tsx'

const options = [
  { value: 'early', label: 'Før kl. 9' },
  { value: 'late', label: 'Efter kl. 9' },
]
const wrong = { hint: 'Ned til 1 time.', error: 'Skriv et tal' }

const controls = [
  ['a field', <Field key="x" name="days[0].from" label="Fra" {...wrong} />],
  ['a field with a unit', <Field key="x" name="hours" label="Timer" suffix="timer" {...wrong} />],
  ['a text area', <TextArea key="x" name="note" label="Note" maxLength={500} {...wrong} />],
  ['a select', <Select key="x" name="step" label="Trin" options={options} {...wrong} />],
  ['a tick', <Tick key="x" name="seen" label="Set" {...wrong} />],
  ['radios', <Choice key="x" name="start" legend="Hvornår?" options={options} {...wrong} />],
  ['check boxes', <Checks key="x" name="start" legend="Hvornår?" options={options} {...wrong} />],
  ['a four-way answer', <FourWayAnswer key="x" name="bed" legend="Hvilerum" {...wrong} />],
  ['a measured answer', <MeasuredAnswer key="x" name="lift" legend="Løft" unit="kg" {...wrong} />],
] as const

test.each(controls)('%s ties every label, hint and error to an id that exists once', (_, control) => {
  const html = renderToStaticMarkup(control)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(new Set(ids).size).toBe(ids.length)
  const labels = [...html.matchAll(/ for="([^"]+)"/g)].map((match) => match[1])
  expect(labels.length).toBeGreaterThan(0)
  const described = [...html.matchAll(/ aria-describedby="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '))
  expect(described.length).toBeGreaterThanOrEqual(2)
  for (const id of [...labels, ...described]) expect(ids).toContain(id)
})

test.each(controls)('%s says its error in words, marked as one', (_, control) => {
  const html = renderToStaticMarkup(control)
  expect(html).toContain('<span class="vh">Fejl: </span>Skriv et tal')
  expect(html).toContain('field--error')
})

test('a control without hint and error says nothing about either', () => {
  const html = renderToStaticMarkup(<Field name="phone" label="Telefon" />)
  expect(html).not.toMatch(/aria-|hint|error/)
  expect(html).toContain('<label for="phone">')
})

test('a control is invalid only while it has an error, also as conform gives it', () => {
  expect(renderToStaticMarkup(<Field name="a" label="A" error={['Skriv et tal']} />)).toContain('aria-invalid="true"')
  expect(renderToStaticMarkup(<Field name="a" label="A" error={[]} />)).not.toContain('aria-invalid')
  expect(renderToStaticMarkup(<Field name="a" label="A" error="" />)).not.toContain('aria-invalid')
})

test('the first option carries the group’s own id, so that the summary can link to it', () => {
  const html = renderToStaticMarkup(<Choice name="start" legend="Hvornår?" options={options} />)
  expect(html).toMatch(/<input type="radio" id="start" name="start" value="early"/)
  expect(html).not.toContain('checked')
})

test('check boxes keep every value that was ticked', () => {
  const html = renderToStaticMarkup(<Checks name="d" legend="Dage" options={options} defaultValue={['late']} />)
  expect(html.match(/checked=""/g)).toHaveLength(1)
  expect(html).toContain('checked="" value="late"')
})

test('a four-way answer has nothing chosen beforehand and opens a private reason under no', () => {
  const html = renderToStaticMarkup(<FourWayAnswer name="bed" legend="Hvilerum" reason={{ name: 'bed-reason' }} />)
  expect(html).not.toContain('checked')
  expect([...html.matchAll(/type="radio"[^>]* value="(\w+)"/g)].map((match) => match[1])).toEqual([
    'yes',
    'partly',
    'no',
    'unknown',
  ])
  expect(html).toMatch(/opens--no.*kun kommunen ser det.*name="bed-reason"/)
})

test('errors stand in the order of the page, and none is lost', () => {
  const errors = { hours: ['Skriv et tal'], other: 'Prøv igen', title: ['Skriv et navn', 'Kortere'], empty: [] }
  expect(errorList(['title', 'hours'], errors)).toEqual([
    { id: 'title', message: 'Skriv et navn' },
    { id: 'title', message: 'Kortere' },
    { id: 'hours', message: 'Skriv et tal' },
    { id: 'other', message: 'Prøv igen' },
  ])
})

test('the summary links to each field, can be focused without a script, and is absent without errors', () => {
  const html = renderToStaticMarkup(<ErrorSummary errors={[{ id: 'title', message: 'Skriv et navn' }]} />)
  expect(html).toContain('<a href="#title">Skriv et navn</a>')
  expect(html).toMatch(/tabindex="-1"/i)
  expect(html).toMatch(/autofocus/i)
  expect(html).toMatch(/aria-labelledby="error-summary".*<h2 id="error-summary">Der er et problem<\/h2>/)
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('')
})

test('the title says that there is an error', () => {
  expect(errorTitle('Slå et job op', 1, 'Fejl:')).toBe('Fejl: Slå et job op')
  expect(errorTitle('Slå et job op', 0, 'Fejl:')).toBe('Slå et job op')
})

test('the fixed words follow the reader’s language', () => {
  const html = renderToStaticMarkup(
    <LocaleContext.Provider value="en">
      <Field name="a" label="A" optional error="Write a number" />
    </LocaleContext.Provider>,
  )
  expect(html).toContain('(optional)')
  expect(html).toContain('Error: ')
})
