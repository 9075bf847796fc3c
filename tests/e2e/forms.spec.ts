import type { Locator, Page } from '@playwright/test'
import { demoId } from '#db/seed/demo-id.ts'
import { DEMO_PASSWORD, expect, lookAt, signIn, test } from './browser.ts'
import { type Ids, LOGINS } from './people.ts'
import { refusedForms } from './refused-forms.ts'

test.describe.configure({ mode: 'parallel' })

const ids = () => JSON.parse(process.env.E2E_IDS ?? '{}') as Ids
const logins = [...new Set(refusedForms.map(({ login }) => login))]

for (const login of logins)
  test(`a refused form of ${login ?? 'anonymous'} says what to mend, first of all`, async ({ person }) => {
    const page = await person()
    if (login) await signIn(page, LOGINS[login])
    for (const { route, path, spoil, button } of refusedForms.filter((form) => form.login === login)) {
      await page.goto(path(ids()))
      await spoil?.(page)
      await page.getByRole('main').getByRole('button', { name: button, exact: true }).first().click()
      const summary = page.getByRole('alert').filter({ hasText: 'Der er et problem' })
      await expect.soft(summary, `summary on ${route}`).toBeFocused()
      await expect.soft(page, `title of ${route}`).toHaveTitle(/^Fejl: /)
      await lookAt(page, { route, role: login ?? 'anonymous', state: 'error', lang: 'da' })
      const link = summary.getByRole('link').first()
      const field = (await link.getAttribute('href'))?.slice(1) ?? ''
      await link.click()
      await expect.soft(page.locator(':focus'), `the field on ${route}`).toHaveAttribute('id', field)
      await expect.soft(summary, `the errors stay on ${route}`).toBeVisible()
    }
  })

/** Goes on with Tab until something has the focus, as one without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let i = 0; i < 120; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

test('a consultant signs in and approves a pair without a mouse', async ({ person }) => {
  const page = await person()
  await page.goto('/log-ind')
  await tabTo(page, page.getByLabel('E-mail'))
  await page.keyboard.type(LOGINS.consultant)
  await page.keyboard.press('Tab')
  await page.keyboard.type(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/min-side/)
  await page.goto(`/match/${demoId('role', 'Havnens Byggecenter Prismærkning og skilte')}/${ids().candidate}`)
  for (const box of await page.getByRole('group', { name: 'Det, du har set' }).getByRole('checkbox').all()) {
    await tabTo(page, box)
    await page.keyboard.press('Space')
  }
  for (const why of await page.getByRole('main').getByRole('combobox').all()) {
    await tabTo(page, why)
    await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, page.getByRole('button', { name: 'Godkend' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Parret er godkendt.')).toBeVisible()
})

test('the first Tab offers to skip the head of the page', async ({ person }) => {
  const page = await person()
  await page.goto('/stillinger')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Gå til indholdet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('whoever saves a job second is told what changed, and keeps what was typed', async ({ person }) => {
  const first = await person()
  await signIn(first, LOGINS.employer)
  const path = `/virksomhed/stillinger/${demoId('role', 'Havnens Byggecenter Prismærkning og skilte')}/rediger`
  const second = await first.context().newPage()
  for (const page of [first, second]) await page.goto(path)
  await first.getByLabel('Hvor mange skal I bruge?').fill('3')
  await first.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(first.getByText('Gemt.')).toBeVisible()
  await second.getByLabel('Hvad skal der laves?').fill('Sætte priser på varer i ro og mag.')
  await second.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(second.getByText('Rettet, mens du skrev').first()).toBeVisible()
  await expect(second.getByRole('row', { name: /Antal pladser.*1.*3/ })).toBeVisible()
  await expect(second.getByLabel('Hvad skal der laves?')).toHaveValue('Sætte priser på varer i ro og mag.')
  await lookAt(second, { route: '/virksomhed/stillinger/:id/rediger', role: 'employer', state: 'conflict', lang: 'da' })
  await second.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(second.getByText('Gemt.')).toBeVisible()
})

test('whoever saves a profile second is told what changed, and keeps what was typed', async ({ person }) => {
  const [own, staff] = [await person(), await person()]
  await signIn(own, LOGINS.signe)
  await signIn(staff, LOGINS.consultant)
  await own.goto('/om-mig/timer')
  await staff.goto('/find?q=Signe+Holm')
  await staff.getByRole('link', { name: 'Signe Holm', exact: true }).click()
  await staff.getByRole('link', { name: 'Se og ret profilen' }).click()
  await staff
    .getByRole('link', { name: /: Timer$/ })
    .first()
    .click()
  await staff.getByLabel('Flest', { exact: true }).fill('14')
  await staff.getByRole('button', { name: 'Gem, og gå videre', exact: true }).click()
  await own.getByLabel('Færrest', { exact: true }).fill('6')
  await own.getByRole('button', { name: 'Gem, og gå videre', exact: true }).click()
  await expect(own.getByText('Profilen er rettet imens').first()).toBeVisible()
  await expect(own.getByText('Lone Bækgaard rettede', { exact: false })).toBeVisible()
  await expect(own.getByLabel('Færrest', { exact: true })).toHaveValue('6')
  await lookAt(own, { route: '/om-mig/:part', role: 'candidate', state: 'conflict', lang: 'da' })
})

test('clicks that come before the page is awake are no error', async ({ person }) => {
  const page = await person()
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    const end = Date.now() + 1_500
    // Between any two tasks of the page: also between its first render and its data.
    port1.onmessage = () => {
      document.body?.click()
      if (Date.now() < end) port2.postMessage(null)
    }
    port2.postMessage(null)
  })
  for (const path of ['/log-ind', '/', '/stillinger']) {
    await page.goto(path)
    await page.waitForTimeout(1_600)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})
