import type { Page } from '@playwright/test'
import {
  aCast,
  approve,
  type Cast,
  fillProfile,
  follow,
  h1,
  learnsNothing,
  makeCandidate,
  openMatch,
  postRole,
  press,
  redeem,
  signUp,
  verify,
} from './acts.ts'
import { cannotSign, meet, openAnswer, place, present, sayYes, sign, writeAgreement } from './acts-way.ts'
import { expect, lookAt, signIn } from './browser.ts'
import { LOGINS } from './people.ts'

interface Stage {
  person: () => Promise<Page>
  js: boolean
}

/** From the sign-up of an employer to the first day of the job, by the screens alone, each person in her own browser. */
export async function wholeJourney({ person, js }: Stage) {
  const mailbox = process.env.E2E_MAILBOX ?? ''
  const cast = aCast()
  const [boss, lone, signe] = [await person(), await person(), await person()]

  await signUp(boss, cast)
  await postRole(boss, cast)
  await learnsNothing(boss, cast)
  await press(boss, 'Slå jobbet op')
  await h1(boss, 'Jobbet er slået op')
  await learnsNothing(boss, cast)
  await follow(boss, 'Se jobbet')
  await learnsNothing(boss, cast)

  await signIn(lone, LOGINS.consultant)
  await verify(lone, cast)

  await makeCandidate(lone, cast.otto)
  await makeCandidate(lone, cast.signe)
  await press(lone, 'Invitér')
  await expect(lone.getByText('Invitationen er sendt.')).toBeVisible()

  await redeem(signe, mailbox, cast.signe.email)
  await fillProfile(signe, cast, '/om-mig')
  await signe.goto('/job')
  await expect(signe.getByRole('listitem').filter({ hasText: cast.role.title }).first()).toContainText('Timerne passer')

  await openMatch(lone, cast, cast.signe.name)
  await lookAt(lone, { route: '/match/:roleId/:candidateId', role: 'consultant', state: 'full', lang: 'da', js })
  await approve(lone)
  const way = new URL(lone.url()).pathname

  // Until she has said yes and is presented, the employer has nothing to open.
  const closed = async () => {
    await boss.goto('/formidlinger')
    await learnsNothing(boss, cast)
    expect((await boss.goto(way))?.status()).toBe(404)
  }
  await closed()
  await openAnswer(signe, cast)
  await sayYes(signe)
  await expect(signe.getByText('Det er kommunens tur').first()).toBeVisible()
  await closed()
  await present(lone, way)

  await boss.goto('/formidlinger')
  await follow(boss, cast.signe.name)
  await seesOnlyWhatSheShows(boss, cast)

  await meet(boss, way)
  await signe.goto(way)
  await h1(signe, `Du skal møde ${cast.firm.name}`)
  await writeAgreement(lone, way)
  await cannotSign(lone, way)
  await cannotSign(signe, way)
  await sign(boss, way)
  await cannotSign(lone, way)
  await sign(signe, way)
  await sign(lone, way, 'Skriv under for kommunen')

  await place(lone, way, `SAG-${cast.firm.cvr}`)
  for (const [page, title] of [
    [boss, 'Kandidaten er ansat'],
    [signe, 'Du har fået jobbet'],
    [lone, cast.signe.name],
  ] as const) {
    await page.goto(way)
    await h1(page, title)
    await follow(page, 'Se ansættelsen')
    await h1(page, cast.role.title)
    await follow(page, 'Se aftalen')
    await expect(page.getByText('Udkast.')).toHaveCount(0)
  }
  await signe.goto('/log')
  await expect(signe.getByRole('main')).toContainText(cast.firm.name)
}

/** The fields that she said yes to stand there; the ones that she left out stand nowhere on the page. */
async function seesOnlyWhatSheShows(page: Page, { signe, words }: Cast) {
  const seen = page.getByRole('main')
  for (const shown of [signe.name, '8–12 timer', words, 'Jeg kan løfte op til 8 kg'])
    await expect(seen).toContainText(shown)
  for (const kept of [signe.phone, signe.email, 'kontaktperson', 'Lagerstyring', 'Hvilerum', 'point'])
    await expect(seen).not.toContainText(kept)
}
