import { appendFileSync, mkdirSync } from 'node:fs'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { profileParts } from '#app/domain/candidates/profile-part.ts'
import { DEMO_PASSWORD, expect, lookAt, signIn, test } from './browser.ts'
import { type Ids, LOGINS, type Login } from './people.ts'
import { planFor, READERS, type Reader, type Visit } from './plan.ts'
import { scriptBytes } from './script-bytes.ts'

test.describe.configure({ mode: 'parallel' })

const ids = () => JSON.parse(process.env.E2E_IDS ?? '{}') as Ids

type Person = (settings?: BrowserContextOptions) => Promise<Page>

/** One page at a time for each login, signed in once. */
function tabs(
  person: Person,
  { lang, ...look }: { colorScheme?: 'dark'; forcedColors?: 'active'; lang?: 'da' | 'en' } = {},
) {
  const open = new Map<Login | null, Page>()
  return async (login: Login | null) => {
    const known = open.get(login)
    if (known) return known
    const page = await person({ colorScheme: 'light', ...look })
    open.set(login, page)
    if (login) await signIn(page, LOGINS[login], DEMO_PASSWORD)
    if (lang === 'en') {
      if (!login) await page.goto('/')
      await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    }
    return page
  }
}

async function visit(page: Page, { path, status, pattern, reader }: Visit) {
  const answer = await page.goto(path)
  expect.soft([pattern, reader, answer?.status()], 'the answer').toEqual([pattern, reader, status])
  expect
    .soft([pattern, reader, new URL(page.url()).pathname], 'stays on the page')
    .toEqual([pattern, reader, path.split('?')[0]])
  return answer?.status() === status
}

for (const reader of READERS)
  for (const lang of ['da', 'en'] as const)
    test(`every page that ${reader} may see has no fault, in ${lang}`, async ({ person }) => {
      const tab = tabs(person, { lang })
      const plan = planFor(reader, ids())
      expect(plan.length).toBeGreaterThan(5)
      for (const one of plan) {
        const page = await tab(one.login)
        if (!(await visit(page, one))) continue
        await expect.soft(page.locator('html')).toHaveAttribute('lang', lang)
        await lookAt(page, { route: one.pattern, role: reader, state: one.state, lang })
        if (lang === 'da') await weigh(page, one)
      }
    })

/** First-load JavaScript is 110 kB gzipped at most, on every page but the gallery of all components. */
async function weigh(page: Page, { pattern, reader }: Visit) {
  if (pattern.startsWith('/udvikling/')) return
  const bytes = await scriptBytes(page)
  mkdirSync('test-results', { recursive: true })
  appendFileSync('test-results/javascript.jsonl', `${JSON.stringify({ route: pattern, role: reader, bytes })}\n`)
  expect.soft(bytes, `JavaScript of ${pattern}`).toBeLessThanOrEqual(110_000)
}

const LOOKS = { dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active' } } as const

for (const reader of READERS)
  for (const [state, look] of Object.entries(LOOKS))
    test(`every page that ${reader} may see has no fault in ${state}`, async ({ person }) => {
      const tab = tabs(person, look)
      const own = planFor(reader, ids()).filter(({ pattern }) => reader === 'anonymous' || !isPublic(pattern))
      for (const one of own) {
        const page = await tab(one.login)
        if (await visit(page, one)) await lookAt(page, { route: one.pattern, role: reader, state, lang: 'da' }, [1280])
      }
    })

const publicPatterns = () => new Set(planFor('anonymous', ids()).map(({ pattern }) => pattern))
const isPublic = (pattern: string) => publicPatterns().has(pattern)

/** Pages that a newcomer can reach: those that are about no record. */
for (const reader of READERS.slice(1))
  test(`every page is whole for a new ${reader} who has nothing yet`, async ({ person }) => {
    const tab = tabs(person)
    const page = await tab(`new-${reader as Exclude<Reader, 'anonymous'>}`)
    const own = planFor(reader, ids()).filter(
      ({ pattern, path }) => !path.includes('?') && !pattern.includes(':') && !isPublic(pattern),
    )
    for (const one of own)
      if (await visit(page, one)) await lookAt(page, { route: one.pattern, role: reader, state: 'empty', lang: 'da' })
  })

test('every part of the profile has no fault', async ({ person }) => {
  const page = await tabs(person)('candidate')
  for (const { slug } of profileParts) {
    await page.goto(`/om-mig/${slug}`)
    await lookAt(page, { route: '/om-mig/:part', role: 'candidate', state: slug, lang: 'da' }, [390])
  }
})

for (const reader of READERS)
  test(`no page that ${reader} may see scrolls sideways at 320 px`, async ({ person }) => {
    const tab = tabs(person)
    for (const one of planFor(reader, ids()).filter(({ pattern }) => reader === 'anonymous' || !isPublic(pattern))) {
      const page = await tab(one.login)
      await page.setViewportSize({ width: 320, height: 640 })
      await visit(page, one)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft([one.pattern, Math.max(0, overflow)]).toEqual([one.pattern, 0])
    }
  })
