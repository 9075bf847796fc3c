import { count, eq } from 'drizzle-orm'
import { hashPassword } from '#app/auth/password.server.ts'
import { DEMO_LOGINS, DEMO_PASSWORD } from '#app/domain/accounts/demo-logins.ts'
import { municipalityOf } from '#app/domain/vocabulary/postcode.ts'
import type { Db, Writer } from '../client.server.ts'
import {
  candidateProfiles,
  candidateResponsibilities,
  candidates,
  employers,
  employerUsers,
  facts,
  roles,
  users,
  workplaces,
} from '../schema/index.ts'
import { addCrowd, spreadOpenDays } from './crowd.server.ts'
import { demoId } from './demo-id.ts'
import { aCvr } from './factories.ts'
import { type DemoFirm, type DemoRole, firms } from './firms.ts'
import { type DemoPerson, lejrePeople, otherPeople, weekOf } from './people.ts'
import { tellStories } from './stories.server.ts'
import { tellTalks } from './talks.server.ts'

const WEEK_MS = 7 * 86_400_000

/** Consultants: the first of each municipality has its people; the very first is the login of the demo. */
const CONSULTANTS = [
  { municipality: '0350', name: 'Lone Bækgaard', email: 'konsulent@demo.fleksbro.dk' },
  { municipality: '0230', name: 'Anne Dahl', email: 'anne@demo.fleksbro.dk' },
  { municipality: '0161', name: 'Peter Skou', email: 'peter@demo.fleksbro.dk' },
  { municipality: '0350', name: 'Mikkel Thorsen', email: 'mikkel@demo.fleksbro.dk' },
] as const

/** `named`: the people and firms who have stories of their own. `whole`: the crowd of three municipalities around them. */
export type DemoSize = 'named' | 'whole'

/**
 * Fills an empty database with the demo's invented people, once. A database that holds people and was not made by the
 * demo is refused with an Error: nobody's real data is ever mixed with it.
 */
export async function prepareDemo(db: Db, now: Date, size: DemoSize = 'named'): Promise<void> {
  const state = await db.read(async (q) => {
    const [demo] = await q.select().from(facts).where(eq(facts.name, 'demo'))
    const [people] = await q.select({ total: count() }).from(users)
    return { demo: demo?.value, people: people?.total ?? 0 }
  })
  if (state.demo === 'complete') return
  if (state.people > 0 && !state.demo)
    throw new Error(
      'This database was not made by the demo, so the demo does not start on it. Set DATABASE_URL to another one.',
    )
  if (!state.demo) {
    const passwordHash = await hashPassword(DEMO_PASSWORD)
    await db.tx(async (tx) => {
      await insertAccounts(tx, passwordHash, now)
      for (const firm of firms) await insertFirm(tx, firm, passwordHash, now)
      await insertPeople(tx, passwordHash, now)
      await tx.insert(facts).values({ name: 'demo', value: 'begun' })
    })
  }
  if (size === 'whole') await addCrowd(db, now)
  await tellStories(db, now)
  await tellTalks(db, now)
  if (size === 'whole') await spreadOpenDays(db, now)
  await db.tx((tx) => tx.update(facts).set({ value: 'complete' }).where(eq(facts.name, 'demo')))
}

async function insertAccounts(tx: Writer, passwordHash: string, now: Date) {
  const createdAt = new Date(now.getTime() - 40 * WEEK_MS)
  const staff = [
    ...CONSULTANTS.map((row) => ({ ...row, role: 'consultant' as const, phone: '46 46 46 46' })),
    { municipality: '0350', name: 'Ulla Grønning', email: DEMO_LOGINS[3].email, role: 'leader' as const, phone: null },
    { municipality: '0350', name: 'Jens Iversen', email: DEMO_LOGINS[4].email, role: 'admin' as const, phone: null },
  ]
  await tx.insert(users).values(
    staff.map(({ municipality, name, email, role, phone }) => ({
      id: demoId('user', email),
      email,
      name,
      role,
      phone,
      municipalityCode: municipality,
      passwordHash,
      createdAt,
    })),
  )
}

async function insertFirm(tx: Writer, firm: DemoFirm, passwordHash: string, now: Date) {
  const id = demoId('employer', firm.name)
  const first = firm === firms[0]
  const createdAt = new Date(now.getTime() - 12 * WEEK_MS)
  const consultant = CONSULTANTS.find(({ municipality }) => municipality === firm.municipality) ?? CONSULTANTS[0]
  const verified = firm.verified
    ? {
        status: 'verified' as const,
        verifiedAt: new Date(createdAt.getTime() + 86_400_000),
        verifiedBy: demoId('user', consultant.email),
        verificationNote: `Talte med ${firm.contact} på firmaets hovednummer.`,
      }
    : {}
  const { municipality: municipalityCode, name, postcode, address, conditions = {} } = firm
  await tx
    .insert(employers)
    .values({ id, cvr: aCvr(), name, municipalityCode, phone: '43 43 43 43', createdAt, ...verified })
  const email = first ? DEMO_LOGINS[1].email : `${demoId('mail', name).slice(0, 8)}@demo.fleksbro.dk`
  const userId = demoId('user', email)
  await tx.insert(users).values({ id: userId, email, name: firm.contact, role: 'employer', passwordHash, createdAt })
  await tx.insert(employerUsers).values({ userId, employerId: id })
  const workplaceId = demoId('workplace', name)
  await tx.insert(workplaces).values({
    id: workplaceId,
    employerId: id,
    name,
    address,
    postcode,
    conditions,
    createdAt,
    municipalityCode: municipalityOf(postcode)?.code ?? municipalityCode,
  })
  await tx.insert(roles).values(firm.roles.map((role) => roleRow(role, firm, { id, workplaceId, userId }, now)))
}

function roleRow(
  role: DemoRole,
  firm: DemoFirm,
  owner: { id: string; workplaceId: string; userId: string },
  now: Date,
) {
  const posted = new Date(now.getTime() - (firm.verified ? 5 : 1) * WEEK_MS)
  return {
    id: demoId('role', `${firm.name} ${role.title}`),
    employerId: owner.id,
    workplaceId: owner.workplaceId,
    status: 'published' as const,
    title: role.title,
    description: role.description,
    positions: role.positions ?? 1,
    hoursMin: role.hours[0] * 60,
    hoursMax: role.hours[1] * 60,
    week: weekOf(role),
    fixedDays: [...(role.fixedDays ?? [])],
    conditions: role.conditions ?? {},
    competences: (role.competences ?? []).map(([id, level, required = false]) => ({ id, level, required })),
    licences: [],
    tasks: (role.tasks ?? []).map((id) => ({ id, core: true })),
    remote: role.remote ?? 0,
    publishedAt: posted,
    createdAt: posted,
    createdBy: owner.userId,
  }
}

async function insertPeople(tx: Writer, passwordHash: string, now: Date) {
  const people = [
    ...lejrePeople.map((person) => ({ person, municipality: '0350' })),
    ...otherPeople.map((person) => ({ person, municipality: person.municipality })),
  ]
  for (const { person, municipality } of people) {
    const id = demoId('candidate', person.name)
    const consultant = CONSULTANTS.find((row) => row.municipality === municipality) ?? CONSULTANTS[0]
    const consultantId = demoId('user', consultant.email)
    const createdAt = new Date(now.getTime() - person.waited * WEEK_MS)
    const account =
      person === lejrePeople[0] ? { email: DEMO_LOGINS[0].email, userId: demoId('user', DEMO_LOGINS[0].email) } : {}
    if (account.userId)
      await tx.insert(users).values({
        id: account.userId,
        email: account.email,
        name: person.name,
        role: 'candidate',
        passwordHash,
        createdAt,
      })
    await tx.insert(candidates).values({
      id,
      municipalityCode: municipality,
      consultantId,
      name: person.name,
      postcode: person.postcode,
      phone: '20 20 20 20',
      approvedOn: createdAt.toISOString().slice(0, 10),
      approvalMunicipality: municipality,
      approvalKind: 'first',
      ledighedsydelseFrom: createdAt.toISOString().slice(0, 10),
      createdAt,
      ...account,
    })
    await tx.insert(candidateProfiles).values({ candidateId: id, ...answersOf(person, createdAt) })
    await tx
      .insert(candidateResponsibilities)
      .values({ id: demoId('responsible', person.name), candidateId: id, consultantId, fromAt: createdAt })
  }
}

function answersOf(person: DemoPerson, createdAt: Date) {
  const [hoursMin, hoursMax, wish] = person.hours ?? []
  const [minutes, ...modes] = person.travel ?? []
  return {
    hoursMin: hoursMin ? hoursMin * 60 : null,
    hoursMax: hoursMax ? hoursMax * 60 : null,
    hoursWish: wish ? wish * 60 : null,
    perDay: person.perDay ? person.perDay * 60 : null,
    week: weekOf(person),
    needs: [...(person.needs ?? [])],
    competences: { ...person.competences },
    licences: {},
    travelModes: modes.length > 0 ? modes : null,
    travelMinutes: minutes ?? null,
    wishes: [...(person.wishes ?? [])],
    unwanted: [],
    presentation: person.presentation ?? '',
    lastConfirmedAt: person.hours ? createdAt : null,
  }
}
