/**
 * Pictures of every page as every role sees it, in both languages, on a phone and on a desk, light and dark, from a
 * demo of its own: `npm run screens` (builds first), `npm run screens -- part-of-an-address` for some. They land in
 * test-results/screens/<role>/<language>-<width>-<light or dark>/<page>.png; index.html beside them shows them all.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../support/machine.mjs'
import { DEMO_PASSWORD } from './browser.ts'
import { addPeople, LOGINS, type Login, TODAY } from './people.ts'
import { planFor, READERS } from './plan.ts'
import { startServer } from './server.ts'

const OUT = 'test-results/screens'
const wanted = process.argv[2] ?? ''
const sizes = { 390: 844, 1280: 900 } as const
const looks = ['light', 'dark'] as const
const languages = ['da', 'en'] as const

const folder = mkdtempSync(join(tmpdir(), 'fleksbro-screens-'))
const database = `file:${join(folder, 'demo.db')}`
const server = await startServer(database, { APP_MODE: 'demo', NOW: TODAY.toISOString() })
const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox'] })
try {
  const ids = await addPeople(database)
  const names = new Set<string>()
  for (const reader of READERS)
    for (const lang of languages) {
      const plan = planFor(reader, ids).filter(({ pattern }) => pattern.includes(wanted))
      for (const login of new Set(plan.map((one) => one.login))) {
        const page = await open(login, lang)
        for (const { pattern, path, status } of plan.filter((one) => one.login === login)) {
          const answer = await page.goto(path)
          if (answer?.status() !== status) process.stdout.write(`${path} answered ${answer?.status()}\n`)
          names.add(`${reader}/${await takePictures(page, `${reader}/${lang}`, nameOf(pattern))}`)
        }
        await page.context().close()
      }
      process.stdout.write(`${reader}, ${lang}: done\n`)
    }
  writeFileSync(`${OUT}/index.html`, indexOf([...names]))
  process.stdout.write(`${names.size} pages: ${OUT}/index.html\n`)
} finally {
  await browser.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function open(login: Login | null, lang: 'da' | 'en'): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.origin,
    timezoneId: 'Europe/Copenhagen',
    // A change from light to dark is pictured when it has happened.
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(login ? '/log-ind' : '/')
  if (login) {
    await page.getByLabel('E-mail').fill(LOGINS[login])
    await page.getByLabel('Adgangskode').fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: 'Log ind' }).click()
    await page.waitForURL((url) => url.pathname !== '/log-ind')
  }
  if (lang === 'en') {
    await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click()
    await page.locator('html[lang=en]').waitFor()
  }
  return page
}

function nameOf(pattern: string): string {
  return pattern === '/' ? 'forside' : pattern.replace(/[/:*]+/g, '-').replace(/^-|-$/g, '') || 'findes-ikke'
}

async function takePictures(page: Page, start: string, name: string): Promise<string> {
  for (const [width, height] of Object.entries(sizes))
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: Number(width), height })
      const where = `${OUT}/${start}-${width}-${colorScheme}`
      mkdirSync(where, { recursive: true })
      await page.screenshot({ path: `${where}/${name}.png`, fullPage: true })
    }
  return name
}

/** One row a page: its eight pictures side by side. */
function indexOf(pages: readonly string[]): string {
  const kinds = languages.flatMap((lang) =>
    [390, 1280].flatMap((width) => looks.map((look) => `${lang}-${width}-${look}`)),
  )
  const rows = pages.map((page) => {
    const [reader, name] = page.split('/')
    const pictures = kinds.map(
      (kind) =>
        `<a href="${reader}/${kind}/${name}.png"><img loading="lazy" alt="${kind}" src="${reader}/${kind}/${name}.png"></a>`,
    )
    return `<h2>${reader}: ${name}</h2><div>${pictures.join('')}</div>`
  })
  const style = 'div{display:flex;gap:1rem;overflow:auto}img{height:30rem}'
  return `<!doctype html><meta charset="utf-8"><title>Fleksbro</title><style>${style}</style>${rows.join('\n')}\n`
}
