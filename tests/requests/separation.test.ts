import { randomUUID } from 'node:crypto'
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { PRESENTED_STATUSES } from '#app/domain/introductions/introduction.ts'
import type { Reader } from '#db/client.server.ts'
import * as schema from '#db/schema/index.ts'
import { prepareDemo } from '#db/seed/demo.server.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'
import { everyActor } from '#tests/support/demo-actors.ts'
import { type Sending, sendingsOf } from '#tests/support/every-form.ts'
import { type RealPath, realPaths } from '#tests/support/real-paths.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const { candidates, consents, employers, introductions, placements, roles, workplaces, hiddenEmployers } = schema

let db: TestDb
let app: TestApp
let actors: Actor[]
let paths: RealPath[]
let foreigns: Map<string, Set<string>>
let sendings: (Sending & { readonly by: string })[]

beforeAll(async () => {
  db = await testDb()
  await prepareDemo(db, NOW)
  app = await testApp(db, { now: () => NOW })
  actors = await everyActor(db)
  const [draft] = await db.read((q) => q.select().from(roles))
  await db.tx((tx) => tx.insert(roles).values({ ...draft!, id: randomUUID(), status: 'draft', placed: 0 }))
  await db.tx((tx) =>
    tx.insert(hiddenEmployers).values({ candidateId: lejre(), employerId: draft!.employerId, createdAt: NOW }),
  )
  paths = await db.read((q) => realPaths(q))
  foreigns = new Map()
  sendings = []
  for (const as of actors) {
    const foreign = await db.read((q) => foreignTo(q, as))
    foreigns.set(as.userId, foreign)
    const found = await sendingsOf(app, as, someOf(paths.filter(({ path }) => !namesOne(foreign, path))))
    sendings.push(...found.map((sending) => ({ ...sending, by: as.userId })))
  }
}, 120_000)

/** Every introduction, because each of its states has other forms; two records of every other kind. */
function someOf(pages: readonly RealPath[]): RealPath[] {
  const times = new Map<string, number>()
  return pages.filter(({ route }) => {
    times.set(route.id, (times.get(route.id) ?? 0) + 1)
    return /introductions/.test(route.id) || times.get(route.id)! <= 2
  })
}

const lejre = () => actors.find(({ email }) => email === 'borger@demo.fleksbro.dk')!.candidateId!
const called = (email: string) => actors.find((actor) => actor.email === email)!

/** The ids that a reader may not learn anything of, by the rules of DESIGN 7 written a second time. */
async function foreignTo(q: Reader, actor: Actor): Promise<Set<string>> {
  const people = await q.select().from(candidates)
  const firms = await q.select().from(employers)
  const jobs = await q.select().from(roles)
  const ours = (code: string | undefined) => actor.role === 'consultant' && code === actor.municipalityCode
  const ownFirm = (id: string | null) =>
    id === actor.employerId || ours(firms.find((firm) => firm.id === id)?.municipalityCode)
  const herself = (id: string) =>
    id === actor.candidateId || ours(people.find((one) => one.id === id)?.municipalityCode)
  const known = (row: { candidateId: string; employerId: string; status: string }) =>
    herself(row.candidateId) || (ownFirm(row.employerId) && PRESENTED_STATUSES.some((status) => status === row.status))
  const ways = await q.select().from(introductions)
  const jobsAndPlaces = [
    ...jobs.filter((job) => job.status === 'draft' && !ownFirm(job.employerId)),
    ...(await q.select().from(workplaces)).filter((place) => !ownFirm(place.employerId)),
  ]
  const rows = [
    ...people.filter(({ id }) => !herself(id)),
    ...ways.filter((way) => !known(way)),
    ...(await q.select().from(placements)).filter((row) => !known({ ...row, status: 'placed' })),
    ...(await q.select().from(consents)).filter((row) => !herself(row.candidateId)),
    ...(await q.select().from(schema.agreements)).filter(
      (row) => !ways.some((way) => way.id === row.introductionId && known(way)),
    ),
    ...(await q.select().from(schema.contacts)).filter((row) =>
      row.candidateId === null ? !ours(row.municipalityCode) : actor.role === 'candidate' || !herself(row.candidateId),
    ),
    ...jobsAndPlaces,
    ...(actor.role !== 'employer' ? [] : firms.filter(({ id }) => id !== actor.employerId)),
  ]
  return new Set(rows.map(({ id }) => id))
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Everything of an answer that a reader could compare: status, headers and body, without nonces and ids. */
async function told(answer: Response) {
  const headers = ['location', 'content-type', 'set-cookie', 'x-remix-response', 'x-remix-status', 'cache-control']
  const body = (await answer.text()).replace(/nonce(=|\\?":\\?)"[^"]*"/g, 'nonce').replace(ID, 'ID')
  return { status: answer.status, headers: headers.map((name) => answer.headers.get(name)?.replace(ID, 'ID')), body }
}

/** The same with ids that nobody has. */
function invented(ids: ReadonlySet<string>) {
  const names = new Map([...ids].map((id) => [id, randomUUID()]))
  return (text: string) => text.replace(ID, (id) => names.get(id) ?? id)
}

const namesOne = (ids: ReadonlySet<string>, text: string) => (text.match(ID) ?? []).some((id) => ids.has(id))
const asData = (path: string) => path.replace(/(\?|$)/, '.data$1')

/** Rows of every table but those that only say that somebody asked. */
async function everything(): Promise<string> {
  const tables = Object.values(schema).filter(
    (value): value is typeof schema.users => is(value, SQLiteTable) || is(value, PgTable),
  )
  return db.read(async (q) => {
    const all: unknown[] = []
    for (const table of tables)
      if (String(getTableName(table)) !== 'sessions')
        all.push((await q.select().from(table)).map((row) => JSON.stringify(row, besideReading)).sort())
    return JSON.stringify(all)
  })
}

/** Opening a page of her own reads what is new about it: the one mark that looking makes. */
const besideReading = (key: string, value: unknown) => (key === 'readAt' ? null : value)

const outsiders = [
  'anne@demo.fleksbro.dk',
  'virksomhed@demo.fleksbro.dk',
  'borger@demo.fleksbro.dk',
  'leder@demo.fleksbro.dk',
]

test.each(outsiders)(
  '%s opens every page with another’s id and reads what an invented id reads',
  async (email) => {
    const as = called(email)
    const foreign = foreigns.get(as.userId)!
    const twin = invented(foreign)
    const before = await everything()
    const looked = new Map<string, number>()
    let asked = 0
    for (const { route, path } of [...paths, ...queries(foreign, as)]) {
      if (!namesOne(foreign, path)) continue
      const times = (looked.get(route.id) ?? 0) + 1
      looked.set(route.id, times)
      if (times > (/introductions/.test(route.id) ? 9 : 3)) continue
      for (const at of times === 1 ? [path, asData(path)] : [path]) {
        const answer = await told(await app.get(at, { as }))
        expect({ at, ...answer }).toEqual({ at, ...(await told(await app.get(twin(at), { as }))) })
        if (!path.includes('?')) expect([at, [403, 404, 302].includes(answer.status)]).toEqual([at, true])
        asked++
      }
    }
    expect(asked).toBeGreaterThan(20)
    expect(await everything()).toBe(before)
  },
  120_000,
)

/** Addresses that name a record after the question mark. */
function queries(foreign: ReadonlySet<string>, as: Actor): RealPath[] {
  const route = paths[0]!.route
  const named = (path: string, id: string) => ({ route: { ...route, id: path }, path: `${path}${id}` })
  const some = [...foreign]
  return as.role === 'leader'
    ? []
    : some.flatMap((id, index) =>
        index % 5
          ? []
          : [
              // Hers is the page of her own consents, whatever stands after the question mark; opening it is logged.
              ...(as.role === 'candidate' ? [] : [named('/samtykker?borger=', id)]),
              named('/virksomhed/stillinger/ny?virksomhed=', id),
              named('/virksomhed/arbejdssteder/ny?virksomhed=', id),
            ],
      )
}

test.each(outsiders)(
  '%s sends every form of others, and her own with others’ ids, and nothing happens',
  async (email) => {
    const as = called(email)
    const foreign = foreigns.get(as.userId)!
    const twin = invented(foreign)
    const swapped = sendings.filter(({ by }) => by === as.userId).flatMap((sending) => withForeign(sending, foreign))
    const before = await everything()
    const seen = new Set<string>()
    for (const { path, fields, route } of [...sendings, ...swapped]) {
      const key = JSON.stringify([route, fields.intent ?? fields.act, Object.keys(fields), path.replace(ID, '')])
      if (seen.has(key) || !namesOne(foreign, path + JSON.stringify(fields))) continue
      seen.add(key)
      for (const at of seen.size % 2 ? [path, asData(path)] : [asData(path)]) {
        const answer = await told(await app.post(at, fields, { as }))
        const other = JSON.parse(twin(JSON.stringify(fields))) as Record<string, string>
        const what = { at, fields }
        expect({ ...what, ...answer }).toEqual({ ...what, ...(await told(await app.post(twin(at), other, { as }))) })
        if (namesOne(foreign, path.split('?')[0]!))
          expect([at, fields, [400, 403, 404].includes(answer.status)]).toEqual([at, fields, true])
      }
    }
    expect(seen.size).toBeGreaterThan(25)
    expect(await everything()).toBe(before)
  },
  120_000,
)

/** The form with each of its ids changed for one that is another's. */
function withForeign(sending: Sending, foreign: ReadonlySet<string>): Sending[] {
  const ids = [...foreign]
  const fields = Object.entries(sending.fields).filter(
    ([name, value]) => /Id$/.test(name) && name !== 'formId' && value.match(ID),
  )
  return fields.flatMap(([name]) =>
    ids
      .filter((_, index) => index % 15 === 0)
      .map((id) => ({ ...sending, route: `${sending.route} ${id}`, fields: { ...sending.fields, [name]: id } })),
  )
}
