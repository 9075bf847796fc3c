import { appendFileSync, mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { Matrix } from './playwright.config.ts'

const origins = { sqlite: 'E2E_SQLITE', postgres: 'E2E_POSTGRES', demo: 'E2E_DEMO' } as const

interface Tools {
  /** Opens the browser of one more person: her own cookies, and no error on her console. */
  person: (settings?: BrowserContextOptions) => Promise<Page>
}

/** A test on one engine's server. Anything that a page's console calls an error fails it. */
export const test = base.extend<Matrix & Tools>({
  engine: ['sqlite', { option: true }],
  baseURL: async ({ engine }, use) => use(process.env[origins[engine]]),
  person: async ({ browser }, use) => {
    const errors: string[] = []
    const contexts: BrowserContext[] = []
    await use(async (settings) => {
      const context = await browser.newContext(settings)
      contexts.push(context)
      context.on('console', (message) => {
        // A refused form answers 400 and the browser notes it; that is what the test asks for.
        if (message.type() === 'error' && !/the server responded with a status of 4/.test(message.text()))
          errors.push(`${message.text()} on ${message.page()?.url()}`)
      })
      context.on('weberror', (error) => errors.push(error.error().message))
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(errors, 'the console').toEqual([])
  },
})
export { expect }

export const DEMO_PASSWORD = 'fleksbro-demo'

/** Signs in with the form, as a person does. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD) {
  await page.goto('/log-ind')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page).not.toHaveURL(/log-ind/)
}

export interface Seen {
  route: string
  role: string
  state: string
  lang: 'da' | 'en'
  js?: boolean
}

const RULES = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Telling what is in order takes longer than finding it out.
  resultTypes: ['violations' as const],
}
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
const SIZES = { 390: 844, 1280: 900 } as const
export type Width = keyof typeof SIZES

/**
 * Runs axe with every rule of WCAG 2.0–2.2 A and AA and best practice at each width, writes a row of the report for
 * each, and demands no violation, one h1, a title of our own and no sideways scroll.
 */
export async function lookAt(reader: Page, seen: Seen, widths: readonly Width[] = [390, 1280]) {
  const page = seen.js === false ? await withoutScripts(reader) : reader
  for (const width of widths) {
    await page.setViewportSize({ width, height: SIZES[width] })
    const violations = await violationsOn(page)
    const { h1, nodes, overflow, title } = await page.evaluate(() => ({
      h1: document.querySelectorAll('h1').length,
      nodes: document.querySelectorAll('body *').length,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      title: document.title,
    }))
    const where = `${seen.route} as ${seen.role}, ${seen.state}, ${seen.lang}, ${width} px`
    const told = violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target).join(' | ')}`)
    const url = new URL(page.url()).pathname
    writeRow({ js: true, ...seen, width, url, h1, nodes, violations: violations.length })
    expect.soft(told, `axe on ${where}`).toEqual([])
    expect.soft(h1, `one h1 on ${where}`).toBe(1)
    expect.soft(overflow, `no sideways scroll on ${where}`).toBeLessThanOrEqual(0)
    expect.soft(nodes, `a page on ${where}`).toBeGreaterThan(20)
    expect.soft(title, `a title on ${where}`).toMatch(/^.{3,} – Fleksbro$/)
  }
  if (page !== reader) await page.context().close()
}

/** Runs axe; where an earlier look has left it on the page, that one runs again. */
async function violationsOn(page: Page): Promise<Results['violations']> {
  const stays = await page.evaluate(() => 'axe' in window)
  // Without frames axe need not open a tab of its own to gather its answer.
  if (!stays) return (await new AxeBuilder({ page }).options(RULES).setLegacyMode(true).analyze()).violations
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(where: Document, how: typeof rules): Promise<Results> } }
    return (await axe.run(document, rules)).violations
  }, RULES)
}

/**
 * The page as it is sent, for axe, which is a script itself: a browser that runs scripts and gets none of ours. It is
 * signed in as the reader is.
 */
async function withoutScripts(page: Page): Promise<Page> {
  const storageState = await page.context().storageState()
  const context = await page.context().browser()!.newContext({ storageState, javaScriptEnabled: true })
  await context.route('**/*.js', (route) => route.abort())
  const still = await context.newPage()
  await still.goto(page.url())
  return still
}

function writeRow(row: Seen & { width: Width; url: string; h1: number; nodes: number; violations: number }) {
  mkdirSync('test-results', { recursive: true })
  appendFileSync('test-results/axe.jsonl', `${JSON.stringify(row)}\n`)
}
