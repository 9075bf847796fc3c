import type { Page } from '@playwright/test'
import { expect, signIn } from './browser.ts'
import { anyCvr, anyWord } from './invent.ts'
import { linkMailedTo } from './mailbox.ts'
import { LOGINS } from './people.ts'

/** The people and things of one journey. Every name has a word that is nowhere else in the run. */
export function aCast() {
  const word = anyWord()
  const lower = word.toLowerCase()
  return {
    boss: { name: `Karen ${word}`, email: `karen.${lower}@example.dk`, phone: '43 21 00 11' },
    firm: { name: `${word} Tømmerhandel`, cvr: anyCvr(), place: `Lageret ${word}` },
    role: { title: `Varemodtagelse ${word}` },
    signe: { name: `Signe ${word}`, email: `signe.${lower}@example.dk`, phone: '20 11 22 33' },
    otto: { name: `Otto ${word}`, phone: '20 44 55 66' },
    words: `Jeg har orden i tingene hos ${word}.`,
  }
}
export type Cast = ReturnType<typeof aCast>

/** Of nobody else, and long enough for the rules. */
export const PASSWORD = 'blå cykel ved havnen 7'

/** Today as date fields take it, in Denmark; or some days on. */
export function day(later = 0): string {
  return new Date(Date.now() + later * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
}

export const h1 = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
export const write = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)

export async function signUp(page: Page, { boss, firm }: Cast) {
  await page.goto('/')
  await follow(page, 'Opret virksomhed')
  await write(page, 'Dit navn', boss.name)
  await write(page, 'E-mail', boss.email)
  await write(page, 'Adgangskode', PASSWORD)
  await write(page, 'Telefon', boss.phone)
  await write(page, 'Virksomhedens navn', firm.name)
  await write(page, 'CVR-nummer', firm.cvr)
  await write(page, 'Arbejdsstedets navn', firm.place)
  await write(page, 'Vej og nummer', 'Ledreborg Allé 2')
  await write(page, 'Postnummer', '4320')
  await press(page, 'Opret virksomhed')
  await h1(page, 'Tak. Nu kan du logge ind.')
  await signIn(page, boss.email, PASSWORD)
}

/** Posts the role of the journey: five accommodations, two days, one competence. Leaves the page on its own address. */
export async function postRole(page: Page, { role }: Cast) {
  await page.goto('/virksomhed')
  await follow(page, 'Slå et job op')
  await write(page, 'Hvad hedder jobbet?', role.title)
  await write(page, 'Hvad skal der laves?', 'Tage imod varer, tælle op og skrive ind.')
  await write(page, 'Fra', '8')
  await write(page, 'Til', '12')
  await page.getByLabel('Ja, vi skriver dem herunder').check()
  for (const weekday of ['Mandag', 'Onsdag']) {
    await write(page, `${weekday} fra`, '9')
    await write(page, `${weekday} til`, '14.30')
  }
  const question = (name: string) => page.getByRole('group', { name, exact: true })
  await question('Begrænsede løft').getByLabel('Hvor meget?').fill('8')
  await question('Begrænsede løft').getByLabel('Kan indrettes til').fill('5')
  await question('Skifte mellem at sidde, stå og gå').getByLabel('Hvor meget?').fill('20')
  await question('Ekstra pauser').getByLabel('Hvor meget?').fill('10')
  await question('Hvilerum eller liggeplads').getByLabel('Ja').check()
  await question('Én fast kontaktperson').getByLabel('Ved ikke').check()
  await write(page, 'Kompetence 1', 'Lagerstyring')
  await page.getByLabel('Hvor godt?').first().selectOption('Kan med lidt hjælp')
  await press(page, 'Se jobbet igennem')
  await h1(page, 'Se jobbet igennem')
  const answer = (term: string) => page.getByRole('definition').filter({ hasText: term }).first()
  await expect(answer('onsdag kl. 09.00–14.30')).toBeVisible()
  await expect(answer('Jobbet kræver løft op til 8 kg. Løft kan deles op til 5 kg')).toBeVisible()
  await expect(answer('Lagerstyring, kan med lidt hjælp')).toBeVisible()
}

/** Reads the page as an employer who must not learn anything about candidates: no number of them, no name. */
export async function learnsNothing(page: Page, { signe, otto }: Cast) {
  const shown = page.getByRole('main')
  for (const told of [signe.name, otto.name, /\d+ (kandidat|borger|person|menneske)/i, /(kan nå|når) (færre end )?\d/i])
    await expect(shown).not.toContainText(told)
}

/** A consultant writes down whom she talked to, and the employer is approved. */
export async function verify(page: Page, { boss, firm }: Cast) {
  await page.goto('/virksomheder')
  await write(page, 'Navn eller CVR-nummer', firm.name)
  await press(page, 'Vis')
  await follow(page, firm.name)
  await write(page, 'Hvem talte du med?', `${boss.name}, ejer`)
  await page.getByLabel('Telefon', { exact: true }).check()
  await write(page, 'Hvornår?', day())
  await press(page, 'Godkend')
  await expect(page.getByText('Godkendt', { exact: true }).first()).toBeVisible()
}

/** Makes a candidate of Lejre. Leaves the page on her file. */
export async function makeCandidate(page: Page, person: { name: string; phone: string; email?: string }) {
  await page.goto('/kandidater')
  await follow(page, 'Opret borger')
  await write(page, 'Navn', person.name)
  await page.getByLabel('Telefon').fill(person.phone)
  if (person.email) await page.getByLabel('E-mail').fill(person.email)
  await write(page, 'Postnummer', '4320')
  await write(page, 'Bevilget den', day(-60))
  await page.getByLabel('Bevilget af').selectOption({ label: 'Lejre' })
  await page.getByLabel('Første fleksjob').check()
  await press(page, 'Opret borger')
  await h1(page, person.name)
}

/** Opens the link of the invitation that was mailed, and chooses a password. */
export async function redeem(page: Page, mailbox: string, email: string) {
  await page.goto(await linkMailedTo(mailbox, email, '/invitation/'))
  await h1(page, 'Velkommen. Vælg en adgangskode.')
  await write(page, 'Adgangskode', PASSWORD)
  await press(page, 'Gem')
  await expect(page.getByText('Velkommen. Din konto er klar.')).toBeVisible()
}

/** Answers a need that is folded away: how important it is, and its limit. */
async function need(page: Page, label: string, strength: 'Skal' | 'Bør' | 'Rart', limit?: string) {
  const fold = page
    .getByRole('group')
    .filter({ has: page.locator('summary', { hasText: label }) })
    .last()
  await fold.locator('summary').click()
  await fold.getByLabel(strength, { exact: true }).check()
  if (limit) await fold.getByRole('textbox').fill(limit)
}

/** Part by part, each saved by itself: hours, week, way to work, needs, competences, wishes, own words. */
export async function fillProfile(page: Page, { words }: Cast, start: string) {
  await page.goto(start)
  await follow(page, 'Begynd: Timer')
  const part = async (title: string, answer: () => Promise<unknown>) => {
    await h1(page, title)
    await answer()
    await press(page, title === 'Med egne ord' ? 'Gem' : 'Gem, og gå videre')
  }
  const none = () => page.getByLabel('Ingen behov her').check()
  await part('Timer', async () => {
    await write(page, 'Færrest', '8')
    await write(page, 'Flest', '12')
    await page.getByRole('group', { name: 'Er flere små job i orden?' }).getByLabel('Ja').check()
  })
  await part('Dage og tider', async () => {
    await page.getByLabel('Ja, jeg skriver tiderne her').check()
    for (const weekday of ['Mandag', 'Onsdag']) {
      await write(page, `${weekday} fra`, '9')
      await page.getByLabel(new RegExp(`^${weekday} til$`, 'i')).fill('14.30')
    }
  })
  await part('Vejen til job', async () => {
    await page.getByLabel('I bil').check()
    await page.getByLabel('Hvor langt må der højst være').fill('45')
  })
  await part('Krop og bevægelse', () => need(page, 'Begrænsede løft', 'Skal', '8'))
  await part('Sanser og luft', none)
  await part('Tanke, hukommelse og overblik', none)
  await part('Samvær og samarbejde', () => need(page, 'Én fast kontaktperson', 'Skal'))
  await part('Tid og energi', () => need(page, 'Hvilerum eller liggeplads', 'Bør'))
  await part('Adgang og transport', none)
  await part('Støtte og andet', none)
  await part('Det kan jeg', async () => {
    await page.locator('summary', { hasText: 'Lager og transport' }).click()
    await page.getByLabel('Lagerstyring').selectOption({ index: 3 })
  })
  await part('Kørekort og beviser', () =>
    page.getByRole('group', { name: 'Kørekort til bil', exact: true }).getByLabel('Ja').check(),
  )
  await part('Det vil jeg gerne', () => page.getByLabel('Jeg er åben for det meste').check())
  await part('Med egne ord', () => write(page, 'Hvad er du god til?', words))
  await h1(page, 'Om mig')
  await expect(page.getByRole('main')).toContainText(words)
}

/** From the open list to the page of the pair. */
export async function openMatch(page: Page, { role }: Cast, name: string) {
  await page.goto('/stillinger')
  await write(page, 'Søg efter job eller virksomhed', role.title)
  await press(page, 'Vis')
  await page.getByRole('link', { name: role.title, exact: true }).click()
  await follow(page, 'Se, hvem der passer')
  await h1(page, `Borgere til ${role.title}`)
  await follow(page, `Se match: ${name}`)
  await h1(page, `${name} og ${role.title}`)
}

/** Ticks whatever has to be seen before the approval, and approves. */
export async function approve(page: Page) {
  const seen = page.getByRole('group', { name: 'Det, du har set' }).getByRole('checkbox')
  for (const box of await seen.all()) await box.check()
  await press(page, 'Godkend')
  await expect(page).toHaveURL(/\/formidlinger\//)
}

/** A job of the demo's own employer with nothing but hours answered; posted at once, since the employer is verified. */
export async function postSmallRole(page: Page, { role }: Cast) {
  await signIn(page, LOGINS.employer)
  await page.goto('/virksomhed/stillinger/ny')
  await write(page, 'Hvad hedder jobbet?', role.title)
  await write(page, 'Hvad skal der laves?', 'Tage imod varer og tælle op.')
  await write(page, 'Fra', '8')
  await write(page, 'Til', '12')
  await page.getByLabel('Ikke besluttet endnu').check()
  await press(page, 'Se jobbet igennem')
  await press(page, 'Slå jobbet op')
  await h1(page, 'Jobbet er slået op')
}

/** The consultant writes down the hours of a candidate whose file stands open: without them nobody can be matched. */
export async function writeHours(page: Page) {
  await follow(page, 'Se og ret profilen')
  await follow(page, 'Begynd: Timer')
  await write(page, 'Færrest', '8')
  await write(page, 'Flest', '12')
  await press(page, 'Gem, og hold pause')
  await expect(page.getByText('Gemt.')).toBeVisible()
}
