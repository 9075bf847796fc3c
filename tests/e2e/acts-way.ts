import type { Page } from '@playwright/test'
import { type Cast, day, follow, h1, press, write } from './acts.ts'
import { expect } from './browser.ts'

/** DESIGN 5: what the screen says before she answers. */
const BEFORE = 'Dit svar bruges kun til at finde noget bedre. Det er ikke et afslag på et job.'

/** What an employer may see of her in these journeys, and what she keeps to herself. */
export const SHOWN = ['Navn', 'Timer om ugen', 'Dage og tider', 'Teksten med egne ord', 'Hensyn: Begrænsede løft']

/** Opens a fold by its words. */
export const unfold = (page: Page, words: string) => page.locator('summary', { hasText: words }).click()

/** From her own start page to the page where she answers. The sentence stands there before the buttons. */
export async function openAnswer(page: Page, { role, firm }: Cast) {
  await page.goto('/min-side')
  await expect(page.getByText('Det er din tur').first()).toBeVisible()
  await follow(page, 'Se jobbet, og svar')
  await h1(page, `Hvad må ${firm.name} se?`)
  await expect(page.getByRole('main')).toContainText(role.title)
  await expect(page.getByText(BEFORE)).toBeVisible()
}

/** Says yes to some fields and to no others. */
export async function sayYes(page: Page, fields: readonly string[] = SHOWN) {
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked()
  for (const field of fields) await page.getByRole('checkbox', { name: field }).check()
  await press(page, 'Sig ja tak')
  await expect(page.getByText('Tak for dit svar.')).toBeVisible()
}

export async function sayNo(page: Page) {
  await page.getByLabel('Hvorfor?').selectOption('Vejen er for lang')
  await press(page, 'Nej tak')
  await expect(page.getByText('Tak for dit svar.')).toBeVisible()
}

/** Writes down the yes of a candidate who has no account: how, when, who was there, and every field by itself. */
export async function recordYes(page: Page, way: string, shown: readonly string[] = SHOWN) {
  await page.goto(way)
  await follow(page, 'Skriv svaret ned')
  const yes = page.getByRole('region', { name: 'Borgeren har sagt ja' })
  await yes.getByLabel('Ved et møde').check()
  await yes.getByLabel('Hvilken dag?').fill(day())
  await yes.getByLabel('Hvem var til stede?').fill('Borgeren, hans søster og jeg')
  await expect(yes.getByLabel('De ord, du læste op')).toHaveValue(/må se det, jeg har valgt/)
  const answers = await yes
    .getByRole('group')
    .filter({ has: page.getByLabel('Nej', { exact: true }) })
    .all()
  for (const answer of answers) await answer.getByLabel('Nej', { exact: true }).check()
  for (const field of shown)
    await yes.getByRole('group', { name: field, exact: true }).getByLabel('Ja', { exact: true }).check()
  await yes.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Svaret er skrevet ned.')).toBeVisible()
}

export async function present(page: Page, way: string) {
  await page.goto(way)
  await press(page, 'Præsentér')
  await expect(page.getByText('Borgeren er præsenteret for virksomheden.')).toBeVisible()
}

/** The employer agrees on a meeting a week from now. */
export async function meet(page: Page, way: string) {
  await page.goto(way)
  await write(page, 'Dag', day(7))
  await write(page, 'Klokken', '9.30')
  await write(page, 'Sted', 'På lageret')
  await press(page, 'Aftal samtale')
  await expect(page.getByText('Samtalen er aftalt. De andre får besked.')).toBeVisible()
}

/** The consultant writes the agreement. Its needs are those that she lets this employer see, and no others. */
export async function writeAgreement(page: Page, way: string) {
  await page.goto(way)
  await follow(page, 'Skriv aftalen')
  await write(page, 'Timer om ugen på arbejdspladsen', '10')
  await write(page, 'Arbejdsintensitet', '60')
  await write(page, 'Opgaver', 'Tage imod varer, mandag og onsdag.')
  await page.getByRole('group', { name: 'Begrænsede løft' }).getByLabel('Hvem sørger for det?').fill('Lagerchefen')
  await expect(page.getByRole('group', { name: 'Én fast kontaktperson' })).toHaveCount(0)
  await page.getByLabel('Midlertidigt').check()
  await write(page, 'Begynder', day(14))
  await write(page, 'Slutter', day(700))
  await press(page, 'Gem')
  await expect(page.getByText('Aftalen er gemt.')).toBeVisible()
}

/** Signs what stands there. It says that it is a draft, to everybody. */
export async function sign(page: Page, way: string, button = 'Skriv under') {
  await page.goto(`${way}/aftale`)
  await expect(page.getByText('Udkast. Gælder først, når kommunen har bevilget fleksjobbet.')).toBeVisible()
  await expect(page.getByText('60 %, det er 6 effektive timer om ugen')).toBeVisible()
  await press(page, button)
  await expect(page.getByText('Underskriften er gemt.')).toBeVisible()
}

/** Nobody can sign before it is her turn. */
export async function cannotSign(page: Page, way: string) {
  await page.goto(`${way}/aftale`)
  await expect(page.getByRole('button', { name: /^Skriv under/ })).toHaveCount(0)
}

/** Takes back her yes on the page of her consents. */
export async function withdraw(page: Page, firm: string) {
  await page.goto('/samtykker')
  const consent = page.getByRole('listitem').filter({ hasText: firm }).first()
  await consent.getByRole('button', { name: 'Træk samtykke tilbage' }).click()
  await expect(page.getByText('Samtykket er trukket tilbage.')).toBeVisible()
}

/** The municipality's own decision is typed, and the job is filled. */
export async function place(page: Page, way: string, reference: string) {
  await page.goto(way)
  await write(page, 'Afgørelsens dato', day())
  await write(page, 'System', 'Kommunens fagsystem')
  await write(page, 'Sagens nummer', reference)
  await page.getByLabel('Borgeren søger ikke mere').check()
  await press(page, 'Bekræft ansættelse')
  await expect(page.getByText('Ansættelsen er bekræftet.')).toBeVisible()
}
