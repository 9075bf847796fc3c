import { appendFileSync, mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import type { Matrix } from './playwright.config.ts'

const origins = { sqlite: 'E2E_SQLITE', postgres: 'E2E_POSTGRES' } as const

/** A test on one engine's server. Anything that the page's console calls an error fails it. */
export const test = base.extend<Matrix & { quiet: undefined }>({
  engine: ['sqlite', { option: true }],
  baseURL: async ({ engine }, use) => use(process.env[origins[engine]]),
  quiet: [
    async ({ context }, use) => {
      const errors: string[] = []
      context.on('console', (message) => {
        // A refused form answers 400 and the browser notes it; that is what the test asks for.
        if (message.type() === 'error' && !/the server responded with a status of 4/.test(message.text()))
          errors.push(message.text())
      })
      context.on('weberror', (error) => errors.push(error.error().message))
      await use(undefined)
      expect(errors, 'the console').toEqual([])
    },
    { auto: true },
  ],
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

interface Seen {
  route: string
  role: string
  state: string
  lang: 'da' | 'en'
  width: number
  js: boolean
}

/** Runs axe with every rule of WCAG 2.0–2.2 A and AA and best practice, writes the report's row, and demands none. */
export async function lookAt(page: Page, seen: Seen) {
  const result = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const h1 = await page.locator('h1').count()
  const nodes = await page.locator('body *').count()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  mkdirSync('test-results', { recursive: true })
  const row = { ...seen, url: new URL(page.url()).pathname, h1, nodes, violations: result.violations.length }
  appendFileSync('test-results/axe.jsonl', `${JSON.stringify(row)}\n`)
  const told = result.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target).join(' | ')}`)
  expect.soft(told, `axe on ${seen.route} as ${seen.role}, ${seen.lang}, ${seen.width}`).toEqual([])
  expect.soft([seen.route, h1], 'one h1').toEqual([seen.route, 1])
  expect.soft([seen.route, overflow > 0], 'no sideways scroll').toEqual([seen.route, false])
  expect.soft(nodes).toBeGreaterThan(20)
}
