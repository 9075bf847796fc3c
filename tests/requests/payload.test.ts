import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import type { Db } from '#db/client.server.ts'
import {
  accountLinks,
  candidateProfiles,
  candidates,
  consents,
  employers,
  introductionEvents,
  introductions,
  users,
} from '#db/schema/index.ts'
import { prepareDemo } from '#db/seed/demo.server.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { demoActors, everyActor } from '#tests/support/demo-actors.ts'
import { type RealPath, realPaths } from '#tests/support/real-paths.ts'
import { aVisit } from '#tests/support/visit.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

async function theDemo() {
  const db = await testDb()
  await prepareDemo(db, NOW)
  // In the demo everybody has one telephone number.
  const people = await db.read((q) => q.select().from(candidates))
  await db.tx(async (tx) => {
    for (const [index, { id }] of people.entries())
      await tx
        .update(candidates)
        .set({ phone: `71 00 10 ${index + 10}` })
        .where(eq(candidates.id, id))
  })
  return { db, app: await testApp(db, { now: () => NOW }), paths: await db.read((q) => realPaths(q)) }
}

const asData = (path: string) => (path === '/' ? '/_root.data' : path.replace(/(\?|$)/, '.data$1'))

/** The same for everybody and about nobody: whoever fetches them may keep them. */
const OPEN_FILES = new Set(['/vocabulary/accommodations.json', '/stillinger.atom'])

/** What a reader can fetch of these pages: the page and, where it opens, its data alone. At most `most` of a kind. */
async function fetched(app: TestApp, as: Actor | null, paths: readonly RealPath[], most = 3) {
  const got: { path: string; body: string }[] = []
  const times = new Map<string, number>()
  for (const { route, path } of paths) {
    if ((times.get(route.id) ?? 0) >= most) continue
    for (const at of [asData(path), path]) {
      const answer = await app.get(at, as ? { as } : {})
      const mayKeep = as === null || OPEN_FILES.has(at)
      expect([at, answer.headers.get('cache-control')?.includes('no-store') || mayKeep]).toEqual([at, true])
      got.push({ path: at, body: await answer.text() })
      if (answer.status !== 200) break
      times.set(route.id, (times.get(route.id) ?? 0) + 1)
    }
  }
  return got
}

/** Columns that no page needs, by their names as a loader that returns whole rows would send them. */
const NEVER = [
  'passwordHash',
  'tokenHash',
  'disabledAt',
  'commitment',
  'salt',
  'userId',
  'consultantId',
  'recordedBy',
  'byUserId',
  'createdBy',
  'cardWanted',
  'cardReleased',
  'verificationNote',
  'verifiedBy',
  'lastConfirmedAt',
  'settled',
  'competencesComplete',
  'weightsVersion',
] as const
/** And those that only her consultant's pages, or her own, need. */
const STAFF_ONLY = [
  'protectedIdentity',
  'approvedOn',
  'approvalMunicipality',
  'approvalKind',
  'ledighedsydelseFrom',
  'candidateId',
  'hidden',
  'present',
  'unanswered',
] as const

/** The names of a single-fetch answer or of the data in a page: strings of its table. */
const names = (body: string) => new Set([...body.matchAll(/\\?"(\w+)\\?"/g)].map((match) => match[1]!))

test('no page sends a column that its reader does not see', async () => {
  const { db, app, paths } = await theDemo()
  const secrets = await db.read(async (q) => [
    ...(await q.select().from(users)).flatMap(({ passwordHash }) => passwordHash ?? []),
    ...(await q.select().from(accountLinks)).map(({ tokenHash }) => tokenHash),
  ])
  const found: unknown[] = []
  for (const as of [null, ...(await demoActors(db))]) {
    const own = as?.role === 'consultant' || as?.role === 'candidate'
    const columns: readonly string[] = own ? NEVER : [...NEVER, ...STAFF_ONLY]
    for (const { path, body } of await fetched(app, as, paths)) {
      // A page carries the same data, between words of HTML that are called alike.
      const sent = path.includes('.data') ? names(body) : new Set<string>()
      for (const column of columns) if (sent.has(column)) found.push([as?.role, path, column])
      if (secrets.some((secret) => body.includes(secret))) found.push([as?.role, path, 'a secret'])
    }
  }
  expect(found).toEqual([])
}, 120_000)

interface Person {
  readonly id: string
  readonly words: readonly string[]
}

/** Everything by which a candidate could be known: her id, name, ways to reach her and her own words. */
async function peopleOf(db: Db, employerId: string, wanted: 'hidden' | 'presented'): Promise<Person[]> {
  return db.read(async (q) => {
    const rows = await q
      .select({ candidate: candidates, profile: candidateProfiles })
      .from(candidates)
      .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    const ways = await q.select().from(introductions).where(eq(introductions.employerId, employerId))
    const known = new Set(
      ways
        .filter(({ status }) => !['wished', 'approved', 'accepted'].includes(status))
        .map(({ candidateId }) => candidateId),
    )
    return rows
      .filter(({ candidate }) => known.has(candidate.id) === (wanted === 'presented'))
      .map(({ candidate: { id, userId, name, email, phone }, profile }) => ({
        id,
        words: [
          ...[id, userId, name, email, phone, profile.presentation].flatMap((word) => word || []),
          ...ways.filter((way) => way.candidateId === id && wanted === 'hidden').map((way) => way.id),
        ],
      }))
  })
}

test('an employer, called back or not, is sent nothing of anybody who has not been presented to it', async () => {
  const { db, app, paths } = await theDemo()
  const firms = await db.read((q) => q.select().from(employers))
  const bosses = (await everyActor(db)).filter(({ role }) => role === 'employer')
  const chosen = [
    bosses.find(({ email }) => email === 'virksomhed@demo.fleksbro.dk')!,
    bosses.find(({ employerId }) => firms.find(({ id }) => id === employerId)?.status === 'unverified')!,
  ]
  for (const as of chosen) {
    const people = await peopleOf(db, as.employerId!, 'hidden')
    expect(people.length).toBeGreaterThan(10)
    for (const { path, body } of await fetched(app, as, paths, 9)) {
      // The address that was asked for comes back in the page; it is the asker's own words.
      const said = body.replaceAll(path.replace('.data', ''), '')
      const leaked = people.flatMap(({ words }) => words.filter((word) => said.includes(word) && !path.includes(word)))
      expect([as.email, path, leaked]).toEqual([as.email, path, []])
    }
  }
}, 120_000)

test('with the consent taken back, the next request of the employer shows nothing of her, as page and as data', async () => {
  const { db, app, paths } = await theDemo()
  const boss = (await demoActors(db)).find(({ role }) => role === 'employer')!
  const people = await peopleOf(db, boss.employerId!, 'presented')
  const consultant = (await demoActors(db)).find(({ role }) => role === 'consultant')!
  const known = paths.filter(({ route }) =>
    /introductions|placements|employers\/own|roles\/own|account\/log|worklist/.test(route.id),
  )
  const bodies = async () =>
    (await fetched(app, boss, known, 9)).map(
      ({ path, body }) =>
        [path, people.filter(({ words }) => words.some((word) => body.includes(word))).length] as const,
    )
  expect((await bodies()).some(([, count]) => count > 0)).toBe(true)
  const given = await db.read((q) => q.select().from(consents).where(eq(consents.employerId, boss.employerId!)))
  for (const { id } of given) await withdrawConsent(db, aVisit(consultant), { consentId: id })
  expect((await bodies()).filter(([, count]) => count > 0)).toEqual([])
}, 120_000)

test('her no, and why, reach nobody but herself and her own consultant', async () => {
  const { db, app, paths } = await theDemo()
  const actors = await everyActor(db)
  const self = actors.find(({ email }) => email === 'borger@demo.fleksbro.dk')!
  const [way] = await db.read((q) =>
    q
      .select()
      .from(introductions)
      .where(and(eq(introductions.candidateId, self.candidateId!), eq(introductions.status, 'approved'))),
  )
  const readers = actors.filter(({ email }) => /^(virksomhed|leder|admin|anne)@/.test(email))
  const all = async () => {
    const seen: string[] = []
    const open = paths.filter(({ route }) =>
      /introductions\/list|roles\/own|employers|insight|worklist|account\/staff|matches\/ranked-c/.test(route.id),
    )
    for (const as of readers)
      for (const { path, body } of await fetched(app, as, open, 2))
        seen.push(`${as.role} ${path} ${body.replace(/nonce="[^"]*"|[0-9a-f-]{36}|nonce\\?":\\?"[^"]*"/g, '')}`)
    return seen
  }
  const before = await all()
  const form = {
    intent: 'no',
    version: String(way!.version),
    formId: '0190a0a0-0000-7000-8000-000000000001',
    reason: 'distance',
  }
  const html = await (await app.get(`/formidlinger/${way!.id}/svar?svar=nej`, { as: self })).text()
  const reason = /name="reason"[^>]*value="(\w+)"/.exec(html)?.[1] ?? /<option value="(\w+)"/.exec(html)![1]!
  const said = await app.post(`/formidlinger/${way!.id}/svar`, { ...form, reason }, { as: self })
  expect(said.status).toBe(302)
  const [event] = await db.read((q) =>
    q.select().from(introductionEvents).where(eq(introductionEvents.toStatus, 'declined')),
  )
  expect(event?.reason).toBe(reason)
  const after = await all()
  const told = after.filter((page, index) => page !== before[index])
  // The leader's sum of those who are on their way is one less, which tells neither who nor why.
  const where = (page: string) => page.split(' ').slice(0, 2).join(' ')
  expect(told.map(where).filter((at) => !/^leader \/overblik/.test(at))).toEqual([])
  expect(told.filter((page) => /declined|Takket nej/.test(page)).map(where)).toEqual([])
}, 120_000)
