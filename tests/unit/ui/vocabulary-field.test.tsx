import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type ChosenItem, useChosen } from '#app/ui/form/use-chosen.ts'
import { type Find, VocabularyField } from '#app/ui/form/vocabulary-field.tsx'

function Tasks({ items, find, one }: { items: readonly ChosenItem[]; find?: Find; one?: boolean }) {
  const chosen = useChosen(items, one)
  return (
    <VocabularyField
      name="tasks"
      kinds={['task']}
      label="Opgaver"
      hint="Fx opvask"
      error="Vælg en opgave"
      legend="Valgt"
      chosen={chosen}
      find={find}
    />
  )
}

const opvask = { id: 'opvask', label: 'Opvask' }
const lugning = { id: 'lugning', label: 'Luge' }

test('without scripts: a line of text, a button that searches, and ticks for what is chosen and found', () => {
  const html = renderToStaticMarkup(<Tasks items={[opvask]} find={{ text: 'luge', hits: [opvask, lugning] }} />)
  expect(html).not.toContain('combobox')
  expect(html).not.toContain('Fjern')
  expect(html).toMatch(/<input[^>]*id="tasksSearch"[^>]*name="tasksSearch"[^>]*value="luge"/)
  expect(html).toMatch(/<button[^>]*name="find"[^>]*value="tasks"/)
  expect(html).toContain('aria-describedby="tasksSearch-hint tasksSearch-error"')
  expect(html.match(/<input type="checkbox"[^>]*>/g)).toEqual([
    '<input type="checkbox" name="tasks" value="lugning"/>',
    '<input type="checkbox" name="tasks" checked="" value="opvask"/>',
  ])
})

test('a search that finds nothing says so, and no search says nothing', () => {
  expect(renderToStaticMarkup(<Tasks items={[]} find={{ text: 'xyz', hits: [] }} />)).toContain('Vi fandt ikke ”xyz”')
  const quiet = renderToStaticMarkup(<Tasks items={[]} />)
  expect(quiet).not.toContain('fandt')
  expect(quiet).not.toContain('Valgt')
})

test('of one, only one is shown', () => {
  const html = renderToStaticMarkup(<Tasks items={[opvask, lugning]} one />)
  expect(html).toContain('value="opvask"')
  expect(html).not.toContain('value="lugning"')
})
