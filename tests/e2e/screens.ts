/**
 * Pictures of every page as every role sees it, in both languages, on a phone and on a desk, light and dark, from a
 * demo that runs at BASE (default http://localhost:3000): `npx tsx tests/e2e/screens.ts [part of an address]`.
 * They land in test-results/screens/<role>/<language>-<width>-<light or dark>/<page>.png.
 */
import { mkdirSync } from 'node:fs'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { demoId } from '#db/seed/demo-id.ts'
import { findChromium } from '../support/machine.mjs'
import { DEMO_PASSWORD } from './browser.ts'
import { type Ids, LOGINS } from './people.ts'
import { planFor, READERS, type Reader } from './plan.ts'

const baseURL = process.env.BASE ?? 'http://localhost:3000'
const wanted = process.argv[2] ?? ''
const sizes = { 390: 844, 1280: 900 } as const
const looks = ['light', 'dark'] as const
const languages = ['da', 'en'] as const

async function open(reader: Reader): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL, timezoneId: 'Europe/Copenhagen' })
  const page = await context.newPage()
  if (reader === 'anonymous') return { context, page }
  await page.goto('/log-ind')
  await page.getByLabel('E-mail').fill(LOGINS[reader])
  await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.waitForURL((url) => url.pathname !== '/log-ind')
  return { context, page }
}

/** The newest introduction of a list whose name holds these words; '' when there is none. */
async function introductionOf(page: Page, words: string): Promise<string> {
  await page.goto('/formidlinger?vis=all')
  const link = page.getByRole('link', { name: words }).first()
  const href = (await link.count()) > 0 ? await link.getAttribute('href') : null
  return href?.split('/')[2] ?? ''
}

/** Writes a contact down, so that there is one that can be put right. */
async function writeContact(page: Page): Promise<string> {
  await page.goto(`/kandidater/${demoId('candidate', 'Emil Toft')}/kontakt`)
  await page.getByLabel('Hvad talte I om?').fill('Emil har set tre job, han godt kan lide.')
  await page.getByRole('button', { name: 'Gem' }).click()
  await page.waitForURL(/skrevet=/)
  return new URL(page.url()).searchParams.get('skrevet') ?? ''
}

async function findIds(page: Page): Promise<Ids> {
  const placed = await introductionOf(page, 'Amin Haddad')
  await page.goto(`/formidlinger/${placed}`)
  const placement = await page.getByRole('link', { name: 'Se ansættelsen' }).getAttribute('href')
  return {
    candidate: demoId('candidate', 'Mette Ravn'),
    role: demoId('role', 'Havnens Byggecenter Varemodtagelse og registrering'),
    employer: demoId('employer', 'Havnens Byggecenter'),
    workplace: demoId('workplace', 'Havnens Byggecenter'),
    asked: await introductionOf(page, 'Mette Ravn'),
    presented: await introductionOf(page, 'Rasmus Nygård'),
    agreement: await introductionOf(page, 'Birgit Storm'),
    placement: placement?.split('/')[2] ?? '',
    contact: await writeContact(page),
  }
}

const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox'] })
const staff = await open('consultant')
const ids = await findIds(staff.page)
await staff.context.close()

let taken = 0
for (const reader of READERS) {
  const { context, page } = await open(reader)
  for (const lang of languages) {
    await page.goto('/')
    if (lang === 'en') await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click()
    for (const { pattern, path, status } of planFor(reader, ids).filter((one) => one.pattern.includes(wanted))) {
      const answer = await page.goto(path)
      if (answer?.status() !== status) continue
      const name = pattern === '/' ? 'forside' : pattern.replace(/[/:*]+/g, '-').replace(/^-/, '') || 'findes-ikke'
      for (const [width, height] of Object.entries(sizes))
        for (const colorScheme of looks) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width: Number(width), height })
          const folder = `test-results/screens/${reader}/${lang}-${width}-${colorScheme}`
          mkdirSync(folder, { recursive: true })
          await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
          taken += 1
        }
    }
  }
  await context.close()
  process.stdout.write(`${reader}: ${taken} pictures so far\n`)
}
await browser.close()
