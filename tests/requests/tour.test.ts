import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { DEMO_LOGINS } from '#app/domain/accounts/demo-logins.ts'
import { TOURS } from '#app/domain/tour/tour.ts'
import { prepareDemo } from '#db/seed/demo.server.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { demoActors } from '#tests/support/demo-actors.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const STARTS = {
  employer: '/virksomhed',
  candidate: '/min-side',
  consultant: '/min-side',
  leader: '/overblik',
  admin: '/brugere',
}

async function theDemo(mode: 'demo' | 'test' = 'demo') {
  const db = await testDb()
  await prepareDemo(db, NOW)
  const app = await testApp(db, { mode, now: () => NOW })
  const actors = await demoActors(db)
  const as = (role: Actor['role']) => actors.find((actor) => actor.role === role)!
  return { app, as }
}

/** The links of the panel, in their order. */
const linksIn = (html: string) => {
  const [, panel = ''] = /<aside class="panel tour"[\s\S]*?<ol[^>]*>([\s\S]*?)<\/ol>/.exec(html) ?? []
  return [...panel.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
}

test('the first page of each demo login offers its tour, and every step of it leads to a page', async () => {
  const { app, as } = await theDemo()
  for (const { role } of DEMO_LOGINS) {
    const links = linksIn(await (await app.get(STARTS[role], { as: as(role) })).text())
    expect([role, links.length]).toEqual([role, TOURS[role].length])
    for (const href of links) {
      const { status } = await app.get(href, { as: as(role) })
      expect([role, href, status]).toEqual([role, href, 200])
    }
  }
}, 60_000)

test('the page of all tours shows everybody five, and links to the pages of the reader’s own only', async () => {
  const { app, as } = await theDemo()
  const anonymous = await (await app.get('/rundvisning')).text()
  for (const { email } of DEMO_LOGINS) expect(anonymous).toContain(email)
  expect(anonymous).not.toContain('/virksomhed/skabeloner')
  const employer = await (await app.get('/rundvisning', { as: as('employer') })).text()
  expect(employer).toContain('/virksomhed/skabeloner')
  expect(employer).not.toContain('/om-mig/set-udefra')
  expect(await (await app.get('/log-ind')).text()).toContain('/rundvisning')
})

test('the panel can be put away and brought back, with a form', async () => {
  const { app, as } = await theDemo()
  const leader = { as: as('leader') }
  const answer = await app.post('/rundvisning', { panel: 'skjult' }, leader)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/min-side'])
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  const without = await (await app.get('/overblik', { ...leader, headers: { cookie } })).text()
  expect(linksIn(without)).toEqual([])
  expect(await (await app.get('/rundvisning', { ...leader, headers: { cookie } })).text()).toContain('value="vis"')
  const back = await app.post('/rundvisning', { panel: 'vis' }, leader)
  const shown = back.headers.get('set-cookie')!.split(';')[0]!
  expect(linksIn(await (await app.get('/overblik', { ...leader, headers: { cookie: shown } })).text())).toHaveLength(5)
})

test('outside of the demo there is no tour', async () => {
  const { app, as } = await theDemo('test')
  expect((await app.get('/rundvisning')).status).toBe(404)
  expect((await app.post('/rundvisning', { panel: 'skjult' })).status).toBe(404)
  expect(linksIn(await (await app.get('/overblik', { as: as('leader') })).text())).toEqual([])
})
