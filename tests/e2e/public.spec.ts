import { expect, test } from './browser.ts'

test('a page that comes without a reload is announced when it is slow, and takes the focus to its heading', async ({
  person,
}) => {
  const page = await person()
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.route('**/*.data*', async (route) => {
    await new Promise((done) => setTimeout(done, 1_500))
    await route.continue()
  })
  await page.getByRole('link', { name: 'Sådan matcher vi' }).first().click()
  await expect(page.getByText('Henter siden')).toBeAttached()
  await expect(page).toHaveURL(/saadan-matcher-vi$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('Henter siden')).toHaveCount(0)
})

test('without a network nothing that is typed is lost, and it is sent when the network is back', async ({ person }) => {
  const page = await person()
  await page.goto('/hvad-koster-det', { waitUntil: 'networkidle' })
  await page.getByLabel('Løn for fuld tid, med pension').fill('31500')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page.getByText('Der er ingen forbindelse.')).toBeVisible()
  await page.getByRole('link', { name: 'Kontakt' }).first().click()
  await expect(page).toHaveURL(/hvad-koster-det$/)
  await expect(page.getByLabel('Løn for fuld tid, med pension')).toHaveValue('31500')
  await page.context().setOffline(false)
  await expect(page.getByText('Der er ingen forbindelse.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Regn ud' }).click()
  await expect(page).toHaveURL(/loen=31500/)
})

test('from the front page to the nearest jobs, and one choice taken away again', async ({ person }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await person({ javaScriptEnabled })
    await page.goto('/')
    await page.getByLabel('Dit postnummer').fill('4330')
    await page.getByRole('button', { name: 'Find job' }).click()
    await expect(page.getByRole('link', { name: /^Fra 4330 Hvalsø/ })).toBeVisible()
    await page.getByLabel('Timer om ugen').selectOption('6-10')
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await expect(page).toHaveURL(/timer=6-10/)
    await page.getByRole('link', { name: /^6–10 timer/ }).click()
    await expect(page).toHaveURL(/postnr=4330$/)
    await expect(page.getByLabel('Timer om ugen')).toHaveValue('')
  }
})
