import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import type { ActResult } from '#app/domain/introductions/act.server.ts'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { approveIntroduction } from '#app/domain/introductions/approve-introduction.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { startAgreement } from '#app/domain/introductions/start-agreement.server.ts'
import { startTrial } from '#app/domain/introductions/start-trial.server.ts'
import { wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import {
  agreementSignatures,
  auditEntries,
  consents,
  introductionEvents,
  introductions,
  meetings,
  outbox,
  placements,
  roles,
} from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, DECISION, here, type PairOf, TERMS, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

test('of two confirmations of the last position at the same instant exactly one wins, twenty times', async () => {
  const db = await testDb()
  for (let round = 0; round < 20; round++) {
    const first = await aPair(db)
    const second = { ...first, ...(await aFittingCandidate(db)) }
    const ids = [await walk(db, first, 'signed'), await walk(db, second, 'signed')]
    const results = await Promise.all(
      ids.map(async (id) => placeIntroduction(db, aVisit(first.consultant), { ...(await here(db, id)), ...DECISION })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const loser = results.findIndex(({ ok }) => !ok)
    expect(results[loser]).toMatchObject({ errors: { '': ['introductions.error.filledElsewhere'] } })
    expect((await here(db, ids[loser]!)).status).toBe('filled_elsewhere')
    expect((await here(db, ids[1 - loser]!)).status).toBe('placed')
    const [role] = await db.read((q) => q.select().from(roles).where(eq(roles.id, first.role.id)))
    expect(role).toMatchObject({ placed: 1, status: 'filled' })
    const jobs = await db.read((q) => q.select().from(placements).where(eq(placements.roleId, first.role.id)))
    expect(jobs).toHaveLength(1)
  }
})

test('of two consultants who approve the same pair at the same instant one does', async () => {
  const db = await testDb()
  for (let round = 0; round < 10; round++) {
    const { consultant, role, candidate } = await aPair(db)
    const approve = () =>
      approveIntroduction(db, aVisit(consultant), { roleId: role.id, candidateId: candidate.id, acknowledged: {} })
    const results = await Promise.all([approve(), approve(), approve()])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const rows = await db.read((q) => q.select().from(introductions).where(eq(introductions.roleId, role.id)))
    expect(rows).toHaveLength(1)
  }
})

/** Everything that an act can leave behind. */
async function traces(db: Db): Promise<readonly number[]> {
  const tables = [
    introductions,
    introductionEvents,
    consents,
    meetings,
    agreementSignatures,
    placements,
    outbox,
    auditEntries,
  ]
  const counts: number[] = []
  for (const table of tables) counts.push(await db.read((q) => q.$count(table)))
  return counts
}

type Act = (db: Db, pair: PairOf, at: { id: string; version: number; formId: string }) => Promise<ActResult>
const acts: readonly (readonly [string, Parameters<typeof walk>[2] | null, Act])[] = [
  [
    'wish',
    null,
    (db, { self, role }, at) => wishIntroduction(db, aVisit(self), { roleId: role.id, formId: at.formId }),
  ],
  [
    'approve',
    null,
    (db, { consultant, role, candidate }, { formId }) =>
      approveIntroduction(db, aVisit(consultant), {
        roleId: role.id,
        candidateId: candidate.id,
        acknowledged: {},
        formId,
      }),
  ],
  ['accept', 'approved', (db, { self }, at) => acceptIntroduction(db, aVisit(self), { ...at, fields: ['name'] })],
  ['decline', 'approved', (db, { self }, at) => declineIntroduction(db, aVisit(self), { ...at, reason: 'none' })],
  ['present', 'accepted', (db, { consultant }, at) => presentIntroduction(db, aVisit(consultant), at)],
  [
    'meet',
    'presented',
    (db, { boss }, at) => arrangeMeeting(db, aVisit(boss), { ...at, day: '2026-12-01', clock: '9', place: 'Her' }),
  ],
  ['trial', 'meeting', (db, { consultant }, at) => startTrial(db, aVisit(consultant), { ...at, ...DECISION })],
  ['agree', 'meeting', (db, { consultant }, at) => startAgreement(db, aVisit(consultant), { ...at, terms: TERMS })],
  [
    'sign',
    'agreement',
    (db, { boss }, at) => signAgreement(db, aVisit(boss), { ...at, agreementVersion: 1, party: 'employer' }),
  ],
  ['place', 'signed', (db, { consultant }, at) => placeIntroduction(db, aVisit(consultant), { ...at, ...DECISION })],
  ['withdraw', 'meeting', (db, { self }, at) => withdrawIntroduction(db, aVisit(self), { ...at, reason: 'timing' })],
  [
    'withdraw a consent',
    'meeting',
    async (db, { self, candidate }, { formId }) => {
      const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.candidateId, candidate.id)))
      return withdrawConsent(db, aVisit(self), { consentId: consent!.id, formId })
    },
  ],
]

test.each(acts)('the same form posted three times, twice at once, has one effect: %s', async (_, from, act) => {
  const single = await testDb()
  const alone = await aPair(single)
  const start = from ? await here(single, await walk(single, alone, from)) : { id: '', version: 1 }
  const only = await act(single, alone, { ...start, formId: v7() })
  expect(only.ok).toBe(true)

  const db = await testDb()
  const pair = await aPair(db)
  const at = { ...(from ? await here(db, await walk(db, pair, from)) : { id: '', version: 1 }), formId: v7() }
  const [one, two] = await Promise.all([act(db, pair, at), act(db, pair, at)])
  const three = await act(db, pair, at)
  expect(one).toMatchObject({ ok: true })
  expect([two, three]).toEqual([one, one])
  expect(await traces(db)).toEqual(await traces(single))
})

test('a page that was open while somebody else acted is told, and changes nothing', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const stale = await here(db, await walk(db, pair, 'presented'))
  const lone = aVisit(pair.consultant)
  await withdrawIntroduction(db, aVisit(pair.self), { ...stale, reason: 'none' })
  const before = await traces(db)
  const late = await arrangeMeeting(db, lone, { ...stale, day: '2026-12-01', clock: '9', place: 'Her' })
  expect(late).toEqual({
    ok: false,
    errors: { '': ['errors.changed'] },
    changed: [{ field: 'status', is: 'withdrawn' }],
  })
  expect(await traces(db)).toEqual(before)
})
