import type { Page } from '@playwright/test'
import {
  aCast,
  approve,
  type Cast,
  follow,
  makeCandidate,
  openMatch,
  postSmallRole,
  press,
  redeem,
  writeHours,
} from './acts.ts'
import { openAnswer, present, recordYes, sayNo, sayYes, unfold, withdraw } from './acts-way.ts'
import { expect, signIn, test } from './browser.ts'
import { wholeJourney } from './journey.ts'
import { LOGINS } from './people.ts'

const FIRM = 'Havnens Byggecenter'

/** A job of the demo's employer, and a candidate of the demo's consultant, approved for it. The path of the pair. */
async function anApprovedPair(boss: Page, lone: Page, cast: Cast, who: 'signe' | 'otto'): Promise<string> {
  await postSmallRole(boss, cast)
  await signIn(lone, LOGINS.consultant)
  await makeCandidate(lone, cast[who])
  if (who === 'signe') await press(lone, 'Invitér')
  await writeHours(lone)
  await openMatch(lone, cast, cast[who].name)
  await approve(lone)
  return new URL(lone.url()).pathname
}

test('an employer, a candidate and the municipality find their way to a fleksjob', async ({
  person,
  javaScriptEnabled,
}) => {
  await wholeJourney({ person, js: javaScriptEnabled !== false })
})

test('a candidate says no, and only her own consultant learns why', async ({ person }) => {
  const cast = { ...aCast(), firm: { name: FIRM, cvr: '', place: '' } }
  const [boss, lone, signe] = [await person(), await person(), await person()]
  const way = await anApprovedPair(boss, lone, cast, 'signe')
  await redeem(signe, process.env.E2E_MAILBOX ?? '', cast.signe.email)
  await openAnswer(signe, cast)
  await sayNo(signe)
  await lone.goto(way)
  await expect(lone.getByRole('main')).toContainText('Vejen er for lang')
  expect((await boss.goto(way))?.status()).toBe(404)
  await boss.goto('/formidlinger?vis=all')
  await expect(boss.getByRole('main')).not.toContainText(cast.role.title)
})

test('a consent that is taken back is gone on the very next request of the employer', async ({ person }) => {
  const cast = { ...aCast(), firm: { name: FIRM, cvr: '', place: '' } }
  const [boss, lone, signe] = [await person(), await person(), await person()]
  const way = await anApprovedPair(boss, lone, cast, 'signe')
  await redeem(signe, process.env.E2E_MAILBOX ?? '', cast.signe.email)
  await openAnswer(signe, cast)
  await sayYes(signe, ['Navn', 'Telefon og e-mail'])
  await present(lone, way)
  await boss.goto(way)
  await expect(boss.getByRole('main')).toContainText(cast.signe.name)
  await expect(boss.getByRole('main')).toContainText(cast.signe.phone)
  await withdraw(signe, FIRM)
  await boss.reload()
  await expect(boss.getByRole('main')).not.toContainText(cast.signe.name)
  await expect(boss.getByRole('main')).not.toContainText(cast.signe.phone)
  await boss.goto('/formidlinger?vis=all')
  await expect(boss.getByRole('main')).not.toContainText(cast.signe.name)
})

test('a yes is written down for a candidate without e-mail, and the employer says no in the end', async ({
  person,
}) => {
  const cast = { ...aCast(), firm: { name: FIRM, cvr: '', place: '' } }
  const [boss, lone] = [await person(), await person()]
  const way = await anApprovedPair(boss, lone, cast, 'otto')
  await recordYes(lone, way, ['Navn', 'Timer om ugen'])
  await expect(lone.getByRole('main')).toContainText(/Sagt ved et møde .*Til stede: Borgeren, hans søster og jeg\./)
  await present(lone, way)
  await boss.goto('/formidlinger')
  await follow(boss, cast.otto.name)
  await expect(boss.getByRole('main')).not.toContainText(cast.otto.phone)
  await unfold(boss, 'Nej tak')
  await boss.getByLabel('Hvorfor?').selectOption('Vi har valgt en anden')
  await press(boss, 'Nej tak')
  await expect(boss.getByText('Det er stoppet. De andre får besked.')).toBeVisible()
  await boss.goto(way)
  await expect(boss.getByRole('main')).not.toContainText(cast.otto.name)
  await lone.goto(way)
  await expect(lone.getByRole('main')).toContainText('Vi har valgt en anden')
})

test('a candidate asks for a talk; two clicks from the day it is written down, she reads it, and it can be undone', async ({
  person,
}) => {
  const { signe } = aCast()
  const [lone, own] = [await person(), await person()]
  await signIn(lone, LOGINS.consultant)
  await makeCandidate(lone, signe)
  await press(lone, 'Invitér')
  await redeem(own, process.env.E2E_MAILBOX ?? '', signe.email)
  await own.goto('/min-side')
  await follow(own, 'Bed om en samtale')
  await own.getByLabel('Hvad vil du tale om?').fill('Kan jeg begynde med færre timer?')
  await own.getByLabel('Om formiddagen').check()
  await press(own, 'Bed om en samtale')
  await expect(own.getByRole('heading', { name: 'Du har bedt om en samtale' })).toBeVisible()
  await lone.goto('/min-side')
  await follow(lone, `Ring: ${signe.name}`)
  await expect(lone.getByText('“Kan jeg begynde med færre timer?” Helst om formiddagen.')).toBeVisible()
  await lone.getByLabel('Hvad talte I om?').fill('Vi begynder med seks timer.')
  await press(lone, 'Gem')
  await expect(lone.getByText('Kontakten er skrevet ned.')).toBeVisible()
  await own.goto('/min-side')
  await expect(own.getByText('I talte sammen i dag.')).toBeVisible()
  await expect(own.getByText('Vi begynder med seks timer.')).toBeVisible()
  await expect(own.getByText('Du har bedt om en samtale')).toHaveCount(0)
  await press(lone, 'Fortryd')
  await expect(lone.getByText('Kontakten er væk.')).toBeVisible()
  await own.goto('/min-side')
  await expect(own.getByRole('heading', { name: 'Du har bedt om en samtale' })).toBeVisible()
  await press(own, 'Fortryd')
  await expect(own.getByText('Det er taget tilbage.')).toBeVisible()
})
