import type { Actor } from '#app/domain/accounts/account.ts'
import type { Db } from '../client.server.ts'
import { v7 } from '../id.ts'
import {
  candidateProfiles,
  candidateResponsibilities,
  candidates,
  employers,
  employerUsers,
  introductions,
  roles,
  users,
  workplaces,
} from '../schema/index.ts'

type Row<T extends { $inferInsert: object }> = Partial<T['$inferInsert']>

/** When invented people begin to exist, unless a story says otherwise. */
const LONG_AGO = new Date('2026-09-01T08:00:00Z')

/** An account and the actor that it signs in as. Without `passwordHash` nobody can sign in to it. */
export async function aUser(db: Db, over: Row<typeof users> = {}): Promise<Actor> {
  const id = over.id ?? v7()
  const row = {
    id,
    email: `${id}@example.dk`,
    name: 'Lone Bækgaard',
    role: 'consultant' as const,
    municipalityCode: '0350',
    createdAt: LONG_AGO,
    ...over,
  }
  await db.tx((tx) => tx.insert(users).values(row))
  const { email, name, role, municipalityCode } = row
  return { userId: id, email, name, role, municipalityCode, employerId: null, candidateId: null }
}

/** A consultant of Lejre (0350), or of another municipality. */
export function aConsultant(db: Db, over: Row<typeof users> = {}): Promise<Actor> {
  return aUser(db, { role: 'consultant', ...over })
}

/** A verified employer in Lejre with one workplace and one user. */
export async function anEmployer(db: Db, over: Row<typeof employers> = {}) {
  const id = over.id ?? v7()
  const employer = {
    id,
    cvr: aCvr(),
    name: 'Havnens Byggecenter',
    status: 'verified' as const,
    municipalityCode: '0350',
    createdAt: LONG_AGO,
    ...over,
  }
  await db.tx((tx) => tx.insert(employers).values(employer))
  const workplace = await aWorkplace(db, { employerId: id })
  const user = await aUser(db, { role: 'employer', municipalityCode: null, name: 'Karen Holm' })
  await db.tx((tx) => tx.insert(employerUsers).values({ userId: user.userId, employerId: id }))
  return { employer, workplace, actor: { ...user, employerId: id } satisfies Actor }
}

/** A workplace in Hvalsø, Lejre. */
export async function aWorkplace(db: Db, over: Row<typeof workplaces> & { employerId: string }) {
  const row = {
    id: v7(),
    name: 'Butikken',
    address: 'Søndergade 1',
    postcode: '4330',
    municipalityCode: '0350',
    conditions: {},
    createdAt: LONG_AGO,
    ...over,
  }
  await db.tx((tx) => tx.insert(workplaces).values(row))
  return row
}

/** A published role of 8–12 hours with one position and nothing else answered. */
export async function aRole(db: Db, over: Row<typeof roles> & { employerId: string; workplaceId: string }) {
  const row = {
    id: v7(),
    status: 'published' as const,
    title: 'Varemodtagelse og registrering',
    description: 'Tage imod varer, tælle op og skrive ind.',
    positions: 1,
    placed: 0,
    hoursMin: 8 * 60,
    hoursMax: 12 * 60,
    week: null,
    fixedDays: [],
    conditions: {},
    competences: [],
    licences: [],
    tasks: [],
    publishedAt: LONG_AGO,
    createdAt: LONG_AGO,
    version: 1,
    ...over,
  }
  await db.tx((tx) => tx.insert(roles).values(row))
  return row
}

/** An active candidate of Lejre without account, and her profile: 8–12 hours, nothing else answered. */
export async function aCandidate(
  db: Db,
  over: Row<typeof candidates> = {},
  profile: Row<typeof candidateProfiles> = {},
) {
  const id = over.id ?? v7()
  const candidate = {
    id,
    municipalityCode: '0350',
    name: 'Mette Ravn',
    postcode: '4330',
    status: 'active' as const,
    approvedOn: '2026-10-01',
    approvalMunicipality: '0350',
    approvalKind: 'first' as const,
    createdAt: LONG_AGO,
    version: 1,
    ...over,
  }
  const answers = {
    candidateId: id,
    hoursMin: 8 * 60,
    hoursMax: 12 * 60,
    needs: [],
    competences: {},
    licences: {},
    wishes: [],
    unwanted: [],
    version: 1,
    ...profile,
  }
  await db.tx(async (tx) => {
    await tx.insert(candidates).values(candidate)
    await tx.insert(candidateProfiles).values(answers)
    if (candidate.consultantId)
      await tx
        .insert(candidateResponsibilities)
        .values({ id: v7(), candidateId: id, consultantId: candidate.consultantId, fromAt: LONG_AGO })
  })
  return { candidate, profile: answers }
}

/** A candidate with an account of her own. */
export async function aCandidateWithAccount(db: Db, over: Row<typeof candidates> = {}) {
  const user = await aUser(db, { role: 'candidate', municipalityCode: null, name: over.name ?? 'Mette Ravn' })
  const made = await aCandidate(db, { userId: user.userId, email: user.email, ...over })
  return { ...made, actor: { ...user, candidateId: made.candidate.id } satisfies Actor }
}

/** An approved introduction of a candidate to a role. */
export async function anIntroduction(
  db: Db,
  over: Row<typeof introductions> & { roleId: string; employerId: string; candidateId: string },
) {
  const row = {
    id: v7(),
    status: 'approved' as const,
    statusSince: LONG_AGO,
    weightsVersion: 1,
    createdAt: LONG_AGO,
    version: 1,
    ...over,
  }
  await db.tx((tx) => tx.insert(introductions).values(row))
  return row
}

let made = 0
/** The next valid CVR number (modulus 11) of an invented firm. */
export function aCvr(): string {
  for (;;) {
    const digits = String(30_000_000 + made++ * 10).slice(0, 7)
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${digits}${check}`
  }
}
