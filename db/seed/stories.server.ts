import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Terms } from '#app/domain/agreements/agreement.ts'
import { signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { consentFields } from '#app/domain/consents/consent.ts'
import type { ActResult } from '#app/domain/introductions/act.server.ts'
import { approveIntroduction, toAcknowledge } from '#app/domain/introductions/approve-introduction.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { recordYes } from '#app/domain/introductions/record-answer.server.ts'
import { startAgreement } from '#app/domain/introductions/start-agreement.server.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '../client.server.ts'
import { agreements, candidateProfiles, candidates, introductions, roles, users, workplaces } from '../schema/index.ts'
import { demoId } from './demo-id.ts'

const DAY_MS = 86_400_000

/** How far a story has come. Each step rests on the one before it, a few days later. */
const STEPS = ['approved', 'accepted', 'presented', 'meeting', 'agreement', 'signed', 'placed'] as const
type Step = (typeof STEPS)[number]

/** Who, for which job, how far, and how many days ago it began. */
const stories: readonly (readonly [person: string, firm: string, role: string, until: Step, days: number])[] = [
  ['Mette Ravn', 'Havnens Byggecenter', 'Varemodtagelse og registrering', 'approved', 2],
  ['Rasmus Nygård', 'Havnens Byggecenter', 'Varemodtagelse og registrering', 'presented', 9],
  ['Hanne Lykke', 'Havnens Byggecenter', 'Telefon og ordrer', 'meeting', 15],
  ['Jonas Bak', 'Sunds Apotek', 'Bilag og fakturaer', 'accepted', 6],
  ['Birgit Storm', 'Ø-Garn og Stof', 'Tekster til webshoppen', 'agreement', 20],
  ['Poul Erik Lund', 'Sunds Apotek', 'Sætte varer på plads', 'signed', 26],
  ['Amin Haddad', 'Egense Skole', 'Morgenmad i indskolingen', 'placed', 34],
  ['Zahra Noori', 'Ejby Engros', 'Rengøring af kontorer', 'presented', 10],
  ['Vibeke Holst', 'Nærum Revision', 'Arkiv og scanning', 'approved', 3],
]

/** Tells each story with the product's own acts, at the times at which people would have done them. */
export async function tellStories(db: Db, now: Date): Promise<void> {
  for (const [person, firm, role, until, days] of stories) await tellStory(db, now, { person, firm, role, until, days })
}

interface Story {
  readonly person: string
  readonly firm: string
  readonly role: string
  readonly until: Step
  readonly days: number
}

async function tellStory(db: Db, now: Date, { person, firm, role, until, days }: Story) {
  const candidateId = demoId('candidate', person)
  const roleId = demoId('role', `${firm} ${role}`)
  const { actor, acknowledged, approvalKind, needs, begun } = await factsOf(db, candidateId, roleId)
  // A start that was cut off goes on with the people who have no story yet.
  if (begun) return
  const began = now.getTime() - days * DAY_MS
  const at = (step: Step) => new Date(Math.min(now.getTime(), began + STEPS.indexOf(step) * 3 * DAY_MS))
  const visit = (step: Step): OpenVisit => ({
    actor,
    purpose: 'demo',
    route: '/demo',
    now: at(step),
    locale: 'da',
    saw: () => {},
  })
  const reaches = (step: Step) => STEPS.indexOf(step) <= STEPS.indexOf(until)

  demand(await approveIntroduction(db, visit('approved'), { roleId, candidateId, acknowledged }))
  const [row] = await db.read((q) => q.select().from(introductions).where(eq(introductions.candidateId, candidateId)))
  const id = row?.id ?? ''
  const input = async () => {
    const [found] = await db.read((q) => q.select().from(introductions).where(eq(introductions.id, id)))
    return { id, version: found?.version ?? 0 }
  }
  const heard = (step: Step) => ({ way: 'meeting', saidOn: dayOf(at(step)), present: 'Lone Bækgaard' }) as const
  if (reaches('accepted')) {
    const fields = Object.fromEntries(consentFields(needs).map((field) => [field, true]))
    const wording = 'Ja, virksomheden må se det, jeg har valgt.'
    demand(await recordYes(db, visit('accepted'), { ...(await input()), ...heard('accepted'), fields, wording }))
  }
  if (reaches('presented')) demand(await presentIntroduction(db, visit('presented'), await input()))
  if (reaches('meeting')) {
    const day = dayOf(new Date(at('meeting').getTime() + 2 * DAY_MS))
    demand(
      await arrangeMeeting(db, visit('meeting'), { ...(await input()), day, clock: '10', place: 'På arbejdspladsen' }),
    )
  }
  if (reaches('agreement')) {
    const terms = termsFor(approvalKind, dayOf(new Date(now.getTime() + 14 * DAY_MS)))
    demand(await startAgreement(db, visit('agreement'), { ...(await input()), terms }))
  }
  if (reaches('signed'))
    for (const party of ['employer', 'candidate', 'municipality'] as const) {
      const [agreement] = await db.read((q) => q.select().from(agreements).where(eq(agreements.introductionId, id)))
      const agreementVersion = agreement?.version ?? 1
      const hearing = party === 'municipality' ? {} : { hearing: heard('signed') }
      demand(await signAgreement(db, visit('signed'), { ...(await input()), party, agreementVersion, ...hearing }))
    }
  if (reaches('placed'))
    demand(
      await placeIntroduction(db, visit('placed'), {
        ...(await input()),
        decisionOn: dayOf(at('placed')),
        decisionSystem: 'Kommunens fagsystem',
        decisionReference: 'DEMO-0001',
      }),
    )
}

/** Her consultant, and what has to be ticked for this pair. */
async function factsOf(db: Db, candidateId: string, roleId: string) {
  return db.read(async (q) => {
    const [person] = await q
      .select({ candidate: candidates, profile: candidateProfiles, consultant: users })
      .from(candidates)
      .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
      .innerJoin(users, eq(users.id, candidates.consultantId))
      .where(eq(candidates.id, candidateId))
    const [job] = await q
      .select({ role: roles, workplace: workplaces })
      .from(roles)
      .innerJoin(workplaces, eq(workplaces.id, roles.workplaceId))
      .where(eq(roles.id, roleId))
    const match = person && asMatchCandidate(person.candidate, person.profile, 0)
    if (!person || !job || !match) throw new Error('The demo tells of somebody who is not in it')
    const { findings } = explain(match, asMatchRole(job.role, job.workplace), matchSetting())
    const asked = toAcknowledge(findings, { hidden: null, candidate: person.candidate })
    const acknowledged = Object.fromEntries(
      asked.map(({ code, kind }) => [code, kind === 'conflict' ? 'arranged' : null]),
    )
    const { id: userId, role, name, email, municipalityCode } = person.consultant
    const actor: Actor = { userId, role, name, email, municipalityCode, employerId: null, candidateId: null }
    const [begun] = await q.select().from(introductions).where(eq(introductions.candidateId, candidateId))
    const { approvalKind } = person.candidate
    return { actor, acknowledged, approvalKind, needs: person.profile.needs, begun: begun !== undefined }
  })
}

function termsFor(kind: 'first' | 'permanent', startsOn: string): Terms {
  const end = `${Number(startsOn.slice(0, 4)) + 5}${startsOn.slice(4, 8)}28`
  return {
    hours: 8 * 60,
    intensity: 75,
    week: null,
    tasks: 'Opgaverne i opslaget. De aftales hver mandag.',
    accommodations: [],
    support: '',
    pay: null,
    fullTimePay: null,
    kind: kind === 'first' ? 'temporary' : 'permanent',
    startsOn,
    endsOn: kind === 'first' ? end : null,
  }
}

/** A step of the demo that the rules refuse is a mistake in the demo. */
function demand(result: ActResult) {
  if (!result.ok) throw new Error(`The demo's story is refused: ${JSON.stringify(result.errors)}`)
}
