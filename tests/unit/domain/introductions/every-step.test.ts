import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { approveIntroduction, findOpen } from '#app/domain/introductions/approve-introduction.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { closeFilled } from '#app/domain/introductions/close-filled.server.ts'
import { expireIntroduction, withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import {
  findStep,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
  type Party,
} from '#app/domain/introductions/introduction.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { reasonsOf } from '#app/domain/introductions/reasons.ts'
import { recordNo, recordYes } from '#app/domain/introductions/record-answer.server.ts'
import { startAgreement } from '#app/domain/introductions/start-agreement.server.ts'
import { startTrial } from '#app/domain/introductions/start-trial.server.ts'
import { makeWish, wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import type { Db } from '#db/client.server.ts'
import { candidates, employers, introductions, roles } from '#db/schema/index.ts'
import { aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, DECISION, here, idOf, type PairOf, TERMS, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const HUMANS = ['candidate', 'employer', 'consultant', 'contact'] as const satisfies readonly Party[]
const SAID = { way: 'meeting', saidOn: '2026-11-24', present: 'Mette og Lone' }
const CLOSED = 'Vi kommer ikke videre her.'

/** A pair whose employer has its contact in another municipality. */
async function apart(db: Db) {
  const pair = await aPair(db, { positions: 3 })
  const contact = await aConsultant(db, { municipalityCode: '0265' })
  await db.tx((tx) => tx.update(employers).set({ municipalityCode: '0265' }).where(eq(employers.id, pair.employer.id)))
  const actors: Record<(typeof HUMANS)[number], Actor> = {
    candidate: pair.self,
    employer: pair.boss,
    consultant: pair.consultant,
    contact,
  }
  return { ...pair, actors }
}

/** Brings a pair to a status by a way that the table knows. */
async function bring(db: Db, pair: PairOf, status: IntroductionStatus): Promise<string> {
  const lone = aVisit(pair.consultant)
  switch (status) {
    case 'wished':
      return idOf(await wishIntroduction(db, aVisit(pair.self), { roleId: pair.role.id }))
    case 'placed':
      return walk(db, pair, 'placed')
    case 'agreement':
      return walk(db, pair, 'signed')
    case 'declined': {
      const id = await walk(db, pair, 'approved')
      idOf(await declineIntroduction(db, aVisit(pair.self), { ...(await here(db, id)), reason: 'none' }))
      return id
    }
    case 'withdrawn': {
      const id = await walk(db, pair, 'presented')
      idOf(await withdrawIntroduction(db, lone, { ...(await here(db, id)), reason: 'mistake' }))
      return id
    }
    case 'expired': {
      const id = await walk(db, pair, 'presented')
      idOf(await expireIntroduction(db, lone, { ...(await here(db, id)), sentence: CLOSED }))
      return id
    }
    case 'filled_elsewhere': {
      const id = await walk(db, pair, 'presented')
      await db.tx((tx) => closeFilled(tx, lone, pair.role.id))
      return id
    }
    default:
      return walk(db, pair, status)
  }
}

/** What a wish for a card comes to, whoever's the card is. */
function wishOfEmployer(db: Db, visit: OpenVisit, { role: job, candidate }: PairOf) {
  return db.tx(async (tx) => {
    if (await findOpen(tx, job.id, candidate.id)) return null
    const [person] = await tx.select().from(candidates).where(eq(candidates.id, candidate.id))
    const [role] = await tx.select().from(roles).where(eq(roles.id, job.id))
    return makeWish(tx, visit, { person: person!, job: { role: role!, employer: 'verified' }, by: 'employer' })
  })
}

/** Tries to reach a status as a party, with everything that a form could ask for in order. */
async function attempt(db: Db, pair: PairOf, by: Actor, party: Party, to: IntroductionStatus, id: string | null) {
  const visit = aVisit(by)
  const at = id ? await here(db, id) : { id: 'none', version: 1 }
  const reason = reasonsOf(party)[0] ?? 'none'
  const yes = ['name', 'contact', 'hours', 'week', 'competences', 'presentation']
  const acts: Record<IntroductionStatus, () => Promise<unknown>> = {
    wished: () =>
      party === 'employer' ? wishOfEmployer(db, visit, pair) : wishIntroduction(db, visit, { roleId: pair.role.id }),
    approved: () =>
      approveIntroduction(db, visit, { roleId: pair.role.id, candidateId: pair.candidate.id, acknowledged: {} }),
    accepted: () =>
      party === 'candidate'
        ? acceptIntroduction(db, visit, { ...at, fields: yes })
        : recordYes(db, visit, {
            ...at,
            ...SAID,
            fields: Object.fromEntries(yes.map((field) => [field, true])),
            wording: 'Ja',
          }),
    presented: () => presentIntroduction(db, visit, at),
    meeting: () => arrangeMeeting(db, visit, { ...at, day: '2026-12-02', clock: '9', place: 'Butikken' }),
    trial: () => startTrial(db, visit, { ...at, ...DECISION }),
    agreement: () => startAgreement(db, visit, { ...at, terms: TERMS }),
    placed: () => placeIntroduction(db, visit, { ...at, ...DECISION }),
    declined: () =>
      party === 'candidate'
        ? declineIntroduction(db, visit, { ...at, reason })
        : party === 'employer'
          ? withdrawIntroduction(db, visit, { ...at, reason })
          : recordNo(db, visit, { ...at, ...SAID, reason: 'hours' }),
    withdrawn: () => withdrawIntroduction(db, visit, { ...at, reason }),
    expired: () => expireIntroduction(db, visit, { ...at, sentence: CLOSED }),
    filled_elsewhere: async () => null,
  }
  return acts[to]().catch((refused: unknown) => {
    if (refused instanceof Error) throw refused
    return refused
  })
}

/** An employer's no is one act: which status it leads to is the table's. */
const sameAct = (from: IntroductionStatus, to: IntroductionStatus, party: Party) =>
  party === 'employer' &&
  ((to === 'withdrawn' && findStep(from, 'declined', party)) ||
    (to === 'declined' && findStep(from, 'withdrawn', party)))

test.each(INTRODUCTION_STATUSES)('from "%s" nobody comes anywhere that the table does not say', async (from) => {
  const db = await testDb()
  const pair = await apart(db)
  const id = await bring(db, pair, from)
  const before = await here(db, id)
  expect(before.status).toBe(from)
  for (const party of HUMANS)
    for (const to of INTRODUCTION_STATUSES) {
      if (findStep(from, to, party) || sameAct(from, to, party)) continue
      await attempt(db, pair, pair.actors[party], party, to, id)
      expect(`${party} ${to}: ${(await here(db, id)).status}`).toBe(`${party} ${to}: ${from}`)
    }
})

test.each(INTRODUCTION_STATUSES)('from "%s" each party comes where the table says', async (from) => {
  const db = await testDb()
  for (const party of HUMANS)
    for (const to of INTRODUCTION_STATUSES) {
      if (!findStep(from, to, party)) continue
      const pair = await apart(db)
      const id = await bring(db, pair, from)
      await attempt(db, pair, pair.actors[party], party, to, id)
      expect(`${party}: ${(await here(db, id)).status}`).toBe(`${party}: ${to}`)
    }
})

test('before there is an introduction she or the employer wishes, her consultant approves, and that is all', async () => {
  const db = await testDb()
  for (const party of HUMANS)
    for (const to of INTRODUCTION_STATUSES) {
      const pair = await apart(db)
      await attempt(db, pair, pair.actors[party], party, to, null)
      const rows = await db.read((q) =>
        q.select().from(introductions).where(eq(introductions.candidateId, pair.candidate.id)),
      )
      expect(`${party} ${to}: ${rows[0]?.status}`).toBe(`${party} ${to}: ${findStep(null, to, party) ? to : undefined}`)
    }
})
