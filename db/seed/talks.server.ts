import { eq, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { handOver } from '#app/domain/candidates/hand-over.server.ts'
import type { ContactKind } from '#app/domain/contacts/contact.ts'
import { askForTalk } from '#app/domain/contacts/talk-requests.server.ts'
import { writeContact } from '#app/domain/contacts/write-contact.server.ts'
import { countOpenRoles } from '#app/domain/insight/open-roles.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '../client.server.ts'
import { candidates, openRoleDays, users } from '../schema/index.ts'
import { demoId } from './demo-id.ts'

const DAY_MS = 86_400_000

type Agreed = readonly [inDays: number, clock: string | null, what: string]
type Talk = readonly [
  whom: string,
  daysAgo: number,
  kind: ContactKind,
  text: string,
  agreed?: Agreed | null,
  closed?: 'closed',
]

/** With candidates, each in the order of time. Those without one lately are for the list of the too quiet. */
const withPeople: readonly Talk[] = [
  ['Mette Ravn', 41, 'meeting', 'Første samtale. Mette vil gerne arbejde med varer og tal. Formiddage er bedst.'],
  ['Mette Ravn', 27, 'phone', 'Vi gjorde profilen færdig sammen.'],
  ['Mette Ravn', 12, 'other', 'Havnens Byggecenter kan indrette et hvilerum.', null, 'closed'],
  ['Mette Ravn', 5, 'phone', 'Vi talte om, hvad et godt job er. Jeg leder videre.', [9, '10:00', 'Møde om jobbet']],
  ['Jonas Bak', 20, 'phone', 'Jonas har fået ro på. Han vil gerne i gang.'],
  ['Jonas Bak', 3, 'meeting', 'Jonas sagde ja til Sunds Apotek.', [0, '13:00', 'Ringe og høre, hvordan det går']],
  ['Hanne Lykke', 12, 'phone', 'Hanne er glad for at skulle møde Havnens Byggecenter.'],
  ['Hanne Lykke', 2, 'phone', 'Samtalen gik godt. Hanne vil prøve vagterne af.', [3, null, 'Tale om timer']],
  ['Birgit Storm', 22, 'meeting', 'Birgit vil helst skrive hjemmefra.'],
  ['Birgit Storm', 8, 'visit', 'Vi så kontoret hos Ø-Garn og Stof.', [-2, '9:30', 'Læse aftalen igennem']],
  ['Emil Toft', 30, 'meeting', 'Første samtale. Emil søger et roligt sted.'],
  ['Karin Vestergaard', 70, 'phone', 'Karin vil gerne høre om andre slags arbejde.'],
  ['Pia Honoré', 63, 'meeting', 'Pia vil gerne tilbage til et kontor.'],
  ['Poul Erik Lund', 5, 'phone', 'Alle har skrevet under. Poul Erik glæder sig.'],
  ['Louise Fredslund', 25, 'phone', 'Louise vil gerne arbejde tæt på hjemmet.'],
  ['Rasmus Nygård', 6, 'phone', 'Rasmus er vist for Havnens Byggecenter. Han ved, hvad der sker nu.'],
  ['Niels Aagaard', 60, 'phone', 'Niels tænker over, om han vil skifte branche.'],
  ['Vibeke Holst', 10, 'meeting', 'Vibeke vil gerne høre om arkivarbejde.'],
  ['Zahra Noori', 9, 'phone', 'Zahra sagde ja til Ejby Engros.', [2, '11:00', 'Hvordan gik mødet?']],
]

const withFirms: readonly Talk[] = [
  ['Havnens Byggecenter', 20, 'visit', 'Så lageret med Karen Holm. Der kan indrettes et hvilerum bag kontoret.'],
  ['Havnens Byggecenter', 6, 'phone', 'Karen Holm vil gerne møde flere. Hun er på lageret hver formiddag.'],
  ['Egense Skole', 9, 'phone', 'Trine Egense mangler en på biblioteket.', [1, '9:30', 'Besøg: se biblioteket']],
  ['Skovlund Gartneri', 33, 'visit', 'Gik rundt med Anders Skovlund. Pottebordet kan hæves og sænkes.'],
]

/** What the demo's consultants wrote down, who asked for a talk and who was handed over: by the product's own acts. */
export async function tellTalks(db: Db, now: Date): Promise<void> {
  const staff = await consultants(db)
  const lone = staff.get('konsulent@demo.fleksbro.dk')!
  const mikkel = staff.get('mikkel@demo.fleksbro.dk')!
  const people = await db.read((q) => q.select().from(candidates))
  const by = (name: string) => {
    const consultantId = people.find((person) => person.name === name)?.consultantId
    return [...staff.values()].find(({ userId }) => userId === consultantId) ?? lone
  }
  await lendSoeren(db, now, lone, mikkel)
  for (const talk of withPeople) await tell(db, now, by(talk[0]), 'candidateId', talk)
  for (const talk of withFirms) await tell(db, now, lone, 'employerId', talk)
  await ask(db, now)
  await count(db, now)
}

async function tell(db: Db, now: Date, actor: Actor, about: 'candidateId' | 'employerId', talk: Talk) {
  const [whom, daysAgo, kind, text, agreed, closed] = talk
  const id = demoId(about === 'candidateId' ? 'candidate' : 'employer', whom)
  const visit = at(actor, new Date(now.getTime() - daysAgo * DAY_MS))
  const form = {
    formId: demoId('talk', `${whom} ${daysAgo}`),
    kind,
    text,
    heldOn: dayOf(visit.now),
    open: about === 'candidateId' && closed !== 'closed',
    nextOn: agreed ? addDays(dayOf(now), agreed[0]) : null,
    nextClock: agreed?.[1]?.padStart(5, '0') ?? null,
    nextWhat: agreed?.[2] ?? '',
  }
  demand(await writeContact(db, visit, about === 'candidateId' ? { candidateId: id } : { employerId: id }, form))
}

/** Søren was with a colleague while his consultant was away, and has just come back to her. */
async function lendSoeren(db: Db, now: Date, lone: Actor, mikkel: Actor) {
  const id = demoId('candidate', 'Søren Damm')
  const steps = [
    [lone, mikkel, 40, 'Lone har ferie i fem uger.'],
    [mikkel, lone, 2, 'Lone er tilbage. Søren vil gerne besøge et værksted.'],
  ] as const
  for (const [from, to, days, reason] of steps) {
    const visit = at(from, new Date(now.getTime() - days * DAY_MS))
    const formId = demoId('hand over', `${id} ${days}`)
    demand(await handOver(db, visit, { id, formId, from: from.userId, to: to.userId, reason, kept: false }))
    if (to === mikkel)
      await tell(db, now, mikkel, 'candidateId', [
        'Søren Damm',
        20,
        'meeting',
        'Søren vil gerne have noget i hænderne.',
      ])
  }
}

/** Louise has an account beside the login of the demo, and would like to be called. */
async function ask(db: Db, now: Date) {
  const candidateId = demoId('candidate', 'Louise Fredslund')
  const email = 'louise@demo.fleksbro.dk'
  const userId = demoId('user', email)
  const asked = new Date(now.getTime() - DAY_MS)
  await db.tx(async (tx) => {
    const row = { id: userId, email, name: 'Louise Fredslund', role: 'candidate' as const, createdAt: asked }
    await tx.insert(users).values(row).onConflictDoNothing()
    await tx.update(candidates).set({ userId, email }).where(eq(candidates.id, candidateId))
  })
  const actor: Actor = {
    userId,
    email,
    name: 'Louise Fredslund',
    role: 'candidate',
    municipalityCode: null,
    employerId: null,
    candidateId,
  }
  const form = { formId: demoId('ask', email), text: 'Kan jeg begynde med færre timer?', suits: 'morning' } as const
  demand(await askForTalk(db, at(actor, asked), form))
}

/** Counts open jobs as every night does; for whom there are none there have been none for five weeks. */
async function count(db: Db, now: Date) {
  await countOpenRoles(db, now, async () => true)
  const firstCheckedOn = addDays(dayOf(now), -35)
  await db.tx((tx) => tx.update(openRoleDays).set({ firstCheckedOn }).where(isNull(openRoleDays.lastOpenOn)))
}

async function consultants(db: Db): Promise<Map<string, Actor>> {
  const rows = await db.read((q) => q.select().from(users).where(eq(users.role, 'consultant')))
  return new Map(
    rows.map(({ id: userId, role, name, email, municipalityCode }) => [
      email,
      { userId, role, name, email, municipalityCode, employerId: null, candidateId: null },
    ]),
  )
}

function at(actor: Actor, now: Date): OpenVisit {
  return { actor, purpose: 'demo', route: '/demo', now, locale: 'da', saw: () => {} }
}

/** What the rules refuse is a mistake in the demo. */
function demand(result: { readonly ok: true } | { readonly ok: false; readonly errors: unknown }) {
  if (!result.ok) throw new Error(`The demo's talk is refused: ${JSON.stringify(result.errors)}`)
}
