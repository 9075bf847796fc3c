import { and, eq, inArray, isNull } from 'drizzle-orm'
import { writeEntries } from '#app/domain/audit/readings.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Writer } from '../client.server.ts'
import {
  agreementSignatures,
  agreements,
  candidateProfiles,
  candidateResponsibilities,
  candidates,
  consents,
  contacts,
  employers,
  employerUsers,
  hiddenEmployers,
  introductionEvents,
  introductions,
  meetings,
  municipalitySettings,
  openRoleDays,
  organisationUnits,
  placements,
  roles,
  talkRequests,
  users,
  workplaces,
} from '../schema/index.ts'
import { chanceOf } from './chance.ts'
import { crowdTalks, crowdVisits, crowdWishes } from './crowd-contacts.ts'
import { type CrowdFirm, crowdFirms, crowdRoles } from './crowd-firms.ts'
import { type CrowdPerson, crowdPeople } from './crowd-people.ts'
import { type CrowdStaff, crowdStaff } from './crowd-staff.ts'
import { crowdStories } from './crowd-stories.ts'
import type { Tale } from './crowd-tale.ts'
import { demoId } from './demo-id.ts'
import { firms as named } from './firms.ts'

/** How many there are in the whole demo, the named ones among them. */
export const WHOLE = {
  people: { '0350': 350, '0230': 550, '0161': 300 },
  employers: 150,
  roles: 300,
  consultants: 12,
} as const

/** So many rows in one statement. */
const AT_ONCE = 200

/**
 * Adds the crowd around the named people: everything in one transaction, or nothing. What is not told by the product's
 * own acts is written as they would have written it; tests/unit/db/seed/whole-demo.test.ts holds it to that.
 */
export async function addCrowd(db: Db, now: Date): Promise<void> {
  const known = await db.read(async (q) => ({
    emails: new Set((await q.select({ email: users.email }).from(users)).map(({ email }) => email)),
    people: (await q.select({ code: candidates.municipalityCode }).from(candidates)).map(({ code }) => code),
    employers: await q.$count(employers),
    roles: await q.$count(roles),
    // Everybody of the demo has one password, and hashing it takes its time.
    passwordHash: (await q.select({ hash: users.passwordHash }).from(users).limit(1))[0]!.hash!,
    isThere: (await q.$count(organisationUnits)) > 0,
  }))
  // A start that was cut off goes on where it was.
  if (known.isThere) return
  const { passwordHash } = known
  const staff = crowdStaff(now, passwordHash, known.emails)
  const made = { now, passwordHash, consultants: staff.consultants }
  const codes = Object.keys(WHOLE.people) as (keyof typeof WHOLE.people)[]
  const names = new Set<string>()
  const people = codes.flatMap((code) =>
    crowdPeople(made, code, WHOLE.people[code] - known.people.filter((one) => one === code).length, names),
  )
  const firms = crowdFirms(made, WHOLE.employers - known.employers)
  const jobs = crowdRoles(firms, now, WHOLE.roles - known.roles)
  const tales = crowdStories({ now, people, firms, roles: jobs })
  const talks = crowdTalks(people, now)
  const wishes = crowdWishes(people, talks, now)
  await db.tx(async (tx) => {
    await insertStaff(tx, staff)
    await insertFirms(tx, firms)
    await insertAll(tx, roles, jobs)
    await insertPeople(tx, people, firms, tales)
    await insertAll(tx, contacts, [...talks, ...crowdVisits(firms, staff.consultants, now)])
    await insertAll(tx, talkRequests, wishes)
    await insertTales(tx, tales)
    await fitNamed(tx, now)
  })
}

/** A table and its rows, some hundred at a time. */
async function insertAll<T extends Parameters<Writer['insert']>[0]>(
  tx: Writer,
  table: T,
  rows: readonly T['$inferInsert'][],
) {
  for (let at = 0; at < rows.length; at += AT_ONCE) await tx.insert(table).values(rows.slice(at, at + AT_ONCE) as never)
}

async function insertStaff(tx: Writer, staff: CrowdStaff) {
  await insertAll(tx, organisationUnits, staff.units)
  await insertAll(tx, users, staff.users)
  await insertAll(tx, municipalitySettings, staff.settings)
  for (const { id: unitId } of staff.units) {
    const members = staff.consultants.filter((one) => one.unitId === unitId).map(({ actor }) => actor.userId)
    await tx.update(users).set({ unitId }).where(inArray(users.id, members))
  }
}

async function insertFirms(tx: Writer, firms: readonly CrowdFirm[]) {
  const people = firms.flatMap((firm) => firm.users.map((user) => ({ ...user, employerId: firm.employer.id })))
  await insertAll(
    tx,
    employers,
    firms.map(({ employer }) => employer),
  )
  await insertAll(
    tx,
    users,
    people.map(({ title: _, employerId: __, ...user }) => user),
  )
  await insertAll(
    tx,
    employerUsers,
    people.map(({ id: userId, employerId, title }) => ({ userId, employerId, title })),
  )
  await insertAll(
    tx,
    workplaces,
    firms.flatMap((firm) => firm.workplaces),
  )
}

async function insertPeople(
  tx: Writer,
  people: readonly CrowdPerson[],
  firms: readonly CrowdFirm[],
  tales: readonly Tale[],
) {
  await insertAll(
    tx,
    users,
    people.flatMap(({ account }) => account ?? []),
  )
  await insertAll(
    tx,
    candidates,
    people.map(({ candidate }) => candidate),
  )
  await insertAll(
    tx,
    candidateProfiles,
    people.map(({ profile }) => profile),
  )
  await insertAll(
    tx,
    candidateResponsibilities,
    people.map(({ responsible }) => responsible),
  )
  const chance = chanceOf('hidden')
  const met = new Set(tales.map(({ introduction }) => introduction.candidateId))
  const others = people.filter(({ candidate }) => !met.has(candidate.id))
  const hidden = chance.some(others, 30).map(({ candidate: { id: candidateId, createdAt } }) => {
    return { candidateId, employerId: chance.pick(firms).employer.id, createdAt }
  })
  await insertAll(tx, hiddenEmployers, hidden)
}

async function insertTales(tx: Writer, tales: readonly Tale[]) {
  await insertAll(
    tx,
    introductions,
    tales.map(({ introduction }) => introduction),
  )
  await insertAll(
    tx,
    introductionEvents,
    tales.flatMap(({ events }) => events),
  )
  await insertAll(
    tx,
    consents,
    tales.flatMap((tale) => tale.consents),
  )
  await insertAll(
    tx,
    meetings,
    tales.flatMap((tale) => tale.meetings),
  )
  await insertAll(
    tx,
    agreements,
    tales.flatMap((tale) => tale.agreements),
  )
  await insertAll(
    tx,
    agreementSignatures,
    tales.flatMap(({ signatures }) => signatures),
  )
  await insertAll(
    tx,
    placements,
    tales.flatMap((tale) => tale.placements),
  )
  const told = tales.flatMap(({ introduction, entries }) =>
    entries.map(({ actor, at, body }) => {
      const entity = String(body.entity)
      const about = entity === 'role' ? [] : [[introduction.candidateId, new Set([entity])] as const]
      const visit = { actor, purpose: 'demo', route: '/demo', now: at }
      return { visit, kind: 'change' as const, body: { ...body }, subjects: new Map(about) }
    }),
  )
  told.sort((a, b) => a.visit.now.getTime() - b.visit.now.getTime())
  for (let at = 0; at < told.length; at += AT_ONCE) await writeEntries(tx, told.slice(at, at + AT_ONCE))
}

/** Whom the named firms ring. */
const FIRST_OF_EACH = [
  { municipality: '0350', email: 'konsulent@demo.fleksbro.dk' },
  { municipality: '0230', email: 'anne@demo.fleksbro.dk' },
  { municipality: '0161', email: 'peter@demo.fleksbro.dk' },
] as const

/** The named firms and jobs as the crowd has them: somebody to ring, and days on which jobs run out. */
async function fitNamed(tx: Writer, now: Date) {
  const today = dayOf(now)
  for (const { municipality, email } of FIRST_OF_EACH)
    await tx
      .update(employers)
      .set({ consultantId: demoId('user', email) })
      .where(
        and(
          inArray(
            employers.id,
            named.filter((firm) => firm.municipality === municipality).map(({ name }) => demoId('employer', name)),
          ),
          eq(employers.status, 'verified'),
        ),
      )
  const open = await tx
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.status, 'published'), isNull(roles.expiresOn)))
    .orderBy(roles.id)
  for (const [at, { id }] of open.entries())
    await tx
      .update(roles)
      .set({ expiresOn: addDays(today, 30 + ((at * 7) % 50)) })
      .where(eq(roles.id, id))
  await tx
    .update(roles)
    .set({ expiresOn: addDays(today, 6) })
    .where(eq(roles.id, demoId('role', 'Havnens Byggecenter Prismærkning og skilte')))
}

/** For how long those without an open job have been so: some for weeks, some for months, some once had one. */
export async function spreadOpenDays(db: Db, now: Date): Promise<void> {
  const today = dayOf(now)
  await db.tx(async (tx) => {
    const without = await tx
      .select({ id: openRoleDays.candidateId, createdAt: candidates.createdAt })
      .from(openRoleDays)
      .innerJoin(candidates, eq(candidates.id, openRoleDays.candidateId))
      .where(isNull(openRoleDays.lastOpenOn))
    for (const { id, createdAt } of without) {
      const chance = chanceOf(`open ${id}`)
      const since = dayOf(createdAt)
      const from = addDays(today, -chance.int(31, 150))
      const before = addDays(today, -chance.int(20, 70))
      await tx
        .update(openRoleDays)
        .set({
          firstCheckedOn: [from, since].sort()[1]!,
          lastOpenOn: before > from && before > since && chance.share(0.3) ? before : null,
        })
        .where(eq(openRoleDays.candidateId, id))
    }
  })
}
