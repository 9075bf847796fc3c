import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArchLarge, ArchVerdict } from '#app/ui/arch.tsx'
import { segments } from '#app/ui/arch-geometry.ts'
import { BridgeProgress, Steps } from '#app/ui/bridge-progress.tsx'
import { Button } from '#app/ui/button.tsx'
import { LineChart } from '#app/ui/charts.tsx'
import { Toast } from '#app/ui/feedback.tsx'
import { FilterBar, FilterSelect, Pagination } from '#app/ui/find-way.tsx'
import { Meter, PartsTable, percent } from '#app/ui/meter.tsx'
import { pageSteps } from '#app/ui/page-steps.ts'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'

test('a status never stands without its fixed words', () => {
  const words = (element: JSX.Element) => renderToStaticMarkup(element).replace(/<[^>]+>/g, '')
  expect(words(<Status status="fits" />)).toBe('Passer')
  expect(words(<Status status="ask" open={1} />)).toBe('Passer, hvis én ting afklares')
  expect(words(<Status status="ask" open={2} />)).toBe('Passer, hvis to ting afklares')
  expect(words(<Status status="ask" open={12} />)).toBe('Passer, hvis 12 ting afklares')
  expect(words(<Status status="ask" />)).toBe('Passer, hvis noget afklares')
  expect(words(<Status status="near" />)).toBe('Tæt på: én hindring')
  expect(words(<Status status="blocked" />)).toBe('Passer ikke')
  expect(words(<Status status="ask" open={2} own />)).toBe('To ting skal afklares')
  expect(words(<Status status="ask" open={1} own />)).toBe('Én ting skal afklares')
  expect(words(<Status status="near" own />)).toBe('Tæt på: én ting er i vejen')
})

test('the arch has a stone for each thing checked: whole with a hanger, dotted, or broken in two', () => {
  const [whole, dotted, broken] = segments(['for', 'ask', 'no'])
  expect(whole?.hanger).toBeDefined()
  expect(dotted?.hanger).toBeUndefined()
  expect(broken?.path.match(/M/g)).toHaveLength(2)
  expect(dotted?.path.match(/M/g)).toHaveLength(1)
})

test('the arch of the reference is drawn to the tenth of a pixel', () => {
  const stones = ['for', 'for', 'for', 'no', 'for', 'ask', 'for', 'ask', 'for', 'for', 'for'] as const
  const drawn = segments(stones)
  expect(drawn[0]?.path).toBe('M14.0 180.0A186 168 0 0 1 20.0 137.5')
  expect(drawn[3]?.path).toBe('M82.5 49.8A186 168 0 0 1 92.5 42.9M106.6 34.7A186 168 0 0 1 117.7 29.3')
  expect(drawn[10]?.path).toBe('M380.0 137.5A186 168 0 0 1 386.0 180.0')
  expect(drawn[1]?.hanger).toBe('M30.8 117.2V180')
})

test('the large arch is hidden from assistive technology and the counts are said in words', () => {
  expect(renderToStaticMarkup(<ArchLarge stones={['for']} />)).toContain('aria-hidden="true"')
  const html = renderToStaticMarkup(<ArchVerdict stones={['for', 'ask', 'ask', 'no']} status="ask" />)
  const words = html.replace(/<[^>]+>/g, '|')
  for (const said of ['Passer, hvis to ting afklares', '1 holder', '2 mangler svar', '1 taler imod'])
    expect(words).toContain(said)
})

test('the way says which step is now and which have happened', () => {
  const html = renderToStaticMarkup(<Steps steps={['Godkendt', 'Dit svar', 'Møde']} current={1} />)
  expect(html).toContain('<li class="done">Godkendt<span class="vh">, er sket</span></li>')
  expect(html).toContain('<li class="now" aria-current="step">Dit svar</li>')
  expect(html.match(/aria-current/g)).toHaveLength(1)
})

test('the bridge of a way is drawn from the first step to the one that is now', () => {
  const steps = ['a', 'b', 'c', 'd', 'e']
  const html = renderToStaticMarkup(<BridgeProgress steps={steps} current={2} title="Vejen" />)
  expect(html).toContain('class="go" d="M100 100A400 93 0 0 1 500 7"')
  expect(html).toContain('class="to" d="M500 7A400 93 0 0 1 900 100"')
})

test('a button that works says so and keeps its name and value', () => {
  const html = renderToStaticMarkup(
    <Button kind="primary" name="do" value="approve" busy="Sender">
      Godkend
    </Button>,
  )
  expect(html).toMatch(/^<button name="do" value="approve" type="submit" class="btn btn--primary" aria-busy="true">/)
  expect(html).toContain('Sender')
  expect(html).not.toContain('disabled')
})

test('a table keeps its roles and says each column’s word before the value', () => {
  const html = renderToStaticMarkup(
    <Table
      caption="Enheder"
      rows={[{ name: 'Havnen', now: 3 }]}
      rowKey={(row) => row.name}
      columns={[
        { key: 'name', head: 'Enhed', cell: (row) => row.name },
        { key: 'now', head: 'Nu', numeric: true, cell: (row) => row.now },
      ]}
    />,
  )
  expect(html).toMatch(/role="region" aria-label="Enheder" tabindex="0"/i)
  expect(html).toContain('<th role="rowheader" scope="row">Havnen</th>')
  expect(html).toContain('<td role="cell" class="n" data-head="Nu">3</td>')
})

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 9, [1, 2, 'gap after', 9]],
  [3, 9, [1, 2, 3, 4, 'gap after', 9]],
  [5, 9, [1, 'gap before', 4, 5, 6, 'gap after', 9]],
  [9, 9, [1, 'gap before', 8, 9]],
])('page %d of %d shows its neighbours and both ends', (page, pages, steps) => {
  expect(pageSteps(page, pages)).toEqual(steps)
})

test('pages link with the filters in use, and one page needs no pages', () => {
  const html = renderToStaticMarkup(<Pagination page={2} pages={3} href={(page) => `?frist=i-dag&side=${page}`} />)
  expect(html).toContain('href="?frist=i-dag&amp;side=1" rel="prev"')
  expect(html).toMatch(/side=2" aria-current="page" aria-label="Side 2 af 3"/)
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} href={String} />)).toBe('')
})

test('filters ask by GET and keep what was chosen', () => {
  const options = [
    { value: '', label: 'Alle' },
    { value: 'i-dag', label: 'I dag' },
  ]
  const html = renderToStaticMarkup(
    <FilterBar>
      <FilterSelect name="frist" label="Frist" options={options} defaultValue="i-dag" />
    </FilterBar>,
  )
  expect(html).toContain('method="get"')
  expect(html).toContain('<label for="filter-frist">Frist</label>')
  expect(html).toContain('<option value="i-dag" selected="">')
  expect(html).not.toContain('Nulstil')
})

test('a message that can be undone posts its fields', () => {
  const html = renderToStaticMarkup(<Toast undo={{ action: '/fortryd', fields: { id: '7' } }}>Lagt til side.</Toast>)
  expect(html).toMatch(/<form method="post" action="\/fortryd"><input type="hidden" name="id" value="7"\/>/)
  expect(html).toContain('Fortryd')
})

test('bars stay between nothing and all, also without a whole', () => {
  expect([percent(9, 12), percent(-1, 12), percent(20, 12), percent(1, 0)]).toEqual(['75%', '0%', '100%', '0%'])
  expect(renderToStaticMarkup(<Meter value={18} max={20} label="18 af 20" />)).toContain(
    'role="img" aria-label="18 af 20"',
  )
})

test('the bar of a part is as long as its weight, and the sum is the one that is given', () => {
  const parts = [
    { label: 'Kompetencer', points: 29, weight: 40 },
    { label: 'Dage', points: 5, weight: 10 },
  ]
  const html = renderToStaticMarkup(<PartsTable caption="Dele" parts={parts} total={33} />)
  expect(
    [...html.matchAll(/class="meter" aria-hidden="true" style="width:([^"]+)"/g)].map((match) => match[1]),
  ).toEqual(['100%', '25%'])
  expect(html).toContain('33 af 50')
})

test('a line chart is named and said in words, and its numbers stand at the points', () => {
  const html = renderToStaticMarkup(
    <LineChart
      id="c"
      title="Ansatte"
      description="358, så 454"
      points={[
        { at: 2016.5, value: 358 },
        { at: 2019.5, value: 454 },
      ]}
      ticks={[320, 480]}
      years={[2016, 2019]}
      caption="Personer"
    >
      tabel
    </LineChart>,
  )
  expect(html).toContain('aria-labelledby="c-title c-words"')
  expect(html).toContain('class="line" d="M122 197.8L542 65.8"')
  expect(html).toContain('>454</text>')
})
