import {
  aCast,
  day,
  follow,
  h1,
  learnsNothing,
  makeCandidate,
  openMatch,
  PASSWORD,
  press,
  redeem,
  verify,
  write,
  writeHours,
} from './acts.ts'
import { openAnswer, sayYes } from './acts-way.ts'
import { expect, signIn, test } from './browser.ts'
import { LOGINS } from './people.ts'

/** DESIGN.md section 1, promise by promise. The way from a posted job to a placement is in journey.spec.ts. */

test('an employer writes a job before there is an account, and learns how many it reaches once it is called back', async ({
  person,
}) => {
  const cast = aCast()
  const { boss: owner, firm, role } = cast
  const [boss, lone] = [await person(), await person()]
  await boss.goto('/')
  await follow(boss, 'Slå et job op')
  await h1(boss, 'Slå et job op')
  await write(boss, 'Hvad hedder jobbet?', role.title)
  await write(boss, 'Hvad skal der laves?', 'Tage imod varer og tælle op.')
  await write(boss, 'Hvad kalder I stedet?', firm.place)
  await write(boss, 'Adresse', 'Ledreborg Allé 2')
  await write(boss, 'Postnummer', '4320')
  await press(boss, 'Gem og fortsæt senere')
  await expect(boss.getByText('Gemt. I kan lukke siden')).toBeVisible()
  await boss.goto('/opslag')
  await expect(boss.getByLabel('Hvad hedder jobbet?')).toHaveValue(role.title)
  await write(boss, 'Fra', '4')
  await write(boss, 'Til', '20')
  await boss.getByLabel('Ikke besluttet endnu').check()
  await expect(boss.getByRole('main')).not.toContainText(/\d (mennesker|kandidater|borgere)/)
  await press(boss, 'Gå videre til konto')
  await expect(boss.getByRole('main')).toContainText(role.title)
  await expect(boss.getByLabel('Arbejdsstedets navn')).toHaveValue(firm.place)
  await write(boss, 'Dit navn', owner.name)
  await write(boss, 'E-mail', owner.email)
  await write(boss, 'Adgangskode', PASSWORD)
  await write(boss, 'Telefon', owner.phone)
  await write(boss, 'Virksomhedens navn', firm.name)
  await write(boss, 'CVR-nummer', firm.cvr)
  await press(boss, 'Opret virksomhed')
  await h1(boss, 'Tak. Nu kan du logge ind.')
  await signIn(boss, owner.email, PASSWORD)
  await boss.goto('/virksomhed')
  await follow(boss, role.title)
  await h1(boss, 'Se jobbet igennem')
  const own = new URL(boss.url()).pathname
  await press(boss, 'Slå jobbet op')
  await h1(boss, 'Jobbet er slået op')
  await boss.goto(own)
  await learnsNothing(boss, cast)

  await signIn(lone, LOGINS.consultant)
  await verify(lone, cast)
  await boss.goto(own)
  await expect(boss.getByRole('main')).toContainText(/(færre end 5|5–9|10–19|20–49|50–99|100\+) mennesker/)
  await expect(boss.getByRole('main')).toContainText('Lone Bækgaard')
})

test('a candidate knows the next step and whose turn it is, and who has looked at her', async ({ person }) => {
  const cast = { ...aCast(), firm: { name: 'Havnens Byggecenter', cvr: '', place: '' } }
  const [boss, lone, signe] = [await person(), await person(), await person()]
  await signIn(boss, LOGINS.employer)
  await boss.goto('/virksomhed/stillinger/ny')
  await write(boss, 'Hvad hedder jobbet?', cast.role.title)
  await write(boss, 'Hvad skal der laves?', 'Tage imod varer og tælle op.')
  await write(boss, 'Fra', '8')
  await write(boss, 'Til', '12')
  await boss.getByLabel('Ikke besluttet endnu').check()
  await press(boss, 'Se jobbet igennem')
  await press(boss, 'Slå jobbet op')
  await signIn(lone, LOGINS.consultant)
  await makeCandidate(lone, cast.signe)
  await press(lone, 'Invitér')
  await redeem(signe, process.env.E2E_MAILBOX ?? '', cast.signe.email)
  await signe.goto('/min-side')
  await expect(signe.getByRole('heading', { name: 'Lone er din faste kontakt' })).toBeVisible()
  await writeHours(lone)
  // Two clicks from a suggestion to a decision: the pair, then the approval.
  await openMatch(lone, cast, cast.signe.name)
  for (const box of await lone.getByRole('group', { name: 'Det, du har set' }).getByRole('checkbox').all())
    await box.check()
  await press(lone, 'Godkend')
  await expect(lone).toHaveURL(/\/formidlinger\//)
  await openAnswer(signe, cast)
  await sayYes(signe, ['Navn'])
  await expect(signe.getByText('Det er kommunens tur').first()).toBeVisible()
  await signe.goto('/log')
  await expect(signe.getByRole('main')).toContainText('Lone Bækgaard')
})

test('a consultant takes people in from a file, finds one of them at once, and can take the file back', async ({
  person,
}) => {
  const { signe, otto } = aCast()
  const lone = await person()
  await signIn(lone, LOGINS.consultant)
  await lone.goto('/kandidater')
  await follow(lone, 'Importér')
  const rows = [
    'navn;kommune;postnr;telefon;email;timer_min;timer_max;transport;rejse_min',
    `${signe.name};Lejre;4320;${signe.phone};${signe.email};6,5;12;bil;30`,
    `${otto.name};Lejre;99;${otto.phone};;4;6;;`,
  ]
  await lone
    .getByLabel('Vælg en CSV-fil')
    .setInputFiles({ name: 'borgere.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${rows.join('\r\n')}`) })
  await press(lone, 'Se filen igennem')
  await h1(lone, 'Se borgerne igennem')
  await expect(lone.getByText('1 borger bliver oprettet')).toBeVisible()
  await expect(lone.getByRole('row', { name: otto.name })).toContainText('Har fejl')
  await write(lone, 'Bevilget den', day(-30))
  await lone.getByLabel('Bevilget af').selectOption({ label: 'Lejre' })
  await lone.getByLabel('Første fleksjob').check()
  await lone.getByLabel('Mig', { exact: true }).check()
  await press(lone, 'Importér')
  await h1(lone, '1 borger er oprettet')
  const done = lone.url()
  await lone.goto(`/find?q=${signe.name.split(' ')[1]}`)
  await follow(lone, signe.name)
  await h1(lone, signe.name)
  await lone.goto(done)
  await press(lone, 'Fortryd')
  await lone.goto(`/find?q=${signe.name.split(' ')[1]}`)
  await expect(lone.getByRole('main')).not.toContainText(signe.name)
})

test('a leader sees where the municipality stands, team by team, and no person', async ({ person }) => {
  const leader = await person()
  await signIn(leader, LOGINS.leader)
  await h1(leader, /søger job/)
  await expect(leader.getByRole('row', { name: /Hele kommunen/ }).first()).toBeVisible()
  expect((await leader.goto('/kandidater'))?.status()).toBe(403)
})
