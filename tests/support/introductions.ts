import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Terms } from '#app/domain/agreements/agreement.ts'
import { signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import type { ActResult } from '#app/domain/introductions/act.server.ts'
import { acceptIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { approveIntroduction } from '#app/domain/introductions/approve-introduction.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { startAgreement } from '#app/domain/introductions/start-agreement.server.ts'
import { startTrial } from '#app/domain/introductions/start-trial.server.ts'
import type { Db } from '#db/client.server.ts'
import { introductions, type roles } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, aRole, aUser } from '#db/seed/factories.ts'
import { aVisit } from './visit.ts'

/** Everything answered so that a pair fits, where a test does not say otherwise. */
const WEEK = { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] } as const
const FITTING = {
  combine: true,
  week: WEEK,
  travelModes: ['car' as const],
  travelMinutes: 60,
  presentation: 'Har styr på varer og lager.',
}

/** A verified employer with a role, a candidate with an account whom it fits, and her consultant: all in Lejre. */
export async function aPair(db: Db, role: Partial<typeof roles.$inferInsert> = {}) {
  const consultant = await aConsultant(db)
  const { employer, workplace, actor: boss } = await anEmployer(db)
  const job = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, week: WEEK, ...role })
  const person = await aFittingCandidate(db)
  return { consultant, employer, boss, workplace, role: job, ...person }
}
export type PairOf = Awaited<ReturnType<typeof aPair>>

/** A candidate with an account (unless `userId` says null) whom the role of `aPair` fits. */
export async function aFittingCandidate(
  db: Db,
  over: Parameters<typeof aCandidate>[1] = {},
  answers: Parameters<typeof aCandidate>[2] = {},
) {
  const user = await aUser(db, { role: 'candidate', municipalityCode: null, name: 'Mette Ravn' })
  const account = { userId: user.userId, email: user.email }
  const { candidate, profile } = await aCandidate(db, { ...account, ...over }, { ...FITTING, ...answers })
  return { candidate, profile, self: { ...user, candidateId: candidate.id } }
}

export const TERMS: Terms = {
  hours: 600,
  intensity: 75,
  week: null,
  tasks: 'Tage imod varer.',
  accommodations: [],
  support: '',
  pay: null,
  fullTimePay: null,
  kind: 'temporary',
  startsOn: '2027-01-04',
  endsOn: '2032-01-03',
}
export const DECISION = { decisionOn: '2026-11-23', decisionSystem: 'Fasit', decisionReference: 'A-1' }

/** The id in the path that an act led to; throws what was refused. */
export function idOf(result: ActResult): string {
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.path.split('/')[2]!
}

/** Where an introduction stands now, as a form would carry it. */
export async function here(db: Db, id: string) {
  const [row] = await db.read((q) => q.select().from(introductions).where(eq(introductions.id, id)))
  return { id, version: row!.version, status: row!.status, dueOn: row!.dueOn }
}

const WAY = ['approved', 'accepted', 'presented', 'meeting', 'trial', 'agreement', 'signed', 'placed'] as const

/** Walks a pair by the acts themselves as far as `status`; `signed` is an agreement with three signatures. */
export async function walk(
  db: Db,
  pair: Pick<PairOf, 'consultant' | 'boss' | 'self' | 'role' | 'candidate'>,
  status: (typeof WAY)[number],
  over: Partial<OpenVisit> = {},
): Promise<string> {
  const { consultant, boss, self, role, candidate } = pair
  const lone = aVisit(consultant, over)
  const until = WAY.indexOf(status)
  const id = idOf(await approveIntroduction(db, lone, { roleId: role.id, candidateId: candidate.id, acknowledged: {} }))
  const steps: Record<(typeof WAY)[number], () => Promise<unknown>> = {
    approved: async () => {},
    accepted: async () => {
      const fields = ['name', 'contact', 'hours', 'competences']
      idOf(await acceptIntroduction(db, aVisit(self, over), { ...(await here(db, id)), fields }))
    },
    presented: async () => idOf(await presentIntroduction(db, lone, await here(db, id))),
    meeting: async () =>
      idOf(
        await arrangeMeeting(db, lone, { ...(await here(db, id)), day: '2026-12-01', clock: '10', place: 'Butikken' }),
      ),
    trial: async () => idOf(await startTrial(db, lone, { ...(await here(db, id)), ...DECISION })),
    agreement: async () => idOf(await startAgreement(db, lone, { ...(await here(db, id)), terms: TERMS })),
    signed: async () => {
      for (const [actor, party] of [
        [boss, 'employer'],
        [self, 'candidate'],
        [consultant, 'municipality'],
      ] as const)
        idOf(await signAgreement(db, aVisit(actor, over), { ...(await here(db, id)), agreementVersion: 1, party }))
    },
    placed: async () => idOf(await placeIntroduction(db, lone, { ...(await here(db, id)), ...DECISION })),
  }
  for (const step of WAY.slice(1, until + 1)) {
    if (step === 'trial' && status !== 'trial') continue
    await steps[step]()
  }
  return id
}
