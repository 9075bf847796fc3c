import { eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { EmployerStatus } from '#app/domain/employers/employer.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { once, type Refused } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidates, employers, introductions, roles } from '#db/schema/index.ts'
import { type ActResult, addEvent, mayMove } from './act.server.ts'
import { findOpen } from './approve-introduction.server.ts'
import { dueDay, isUntold } from './introduction.ts'
import { matchSetting } from './match-setting.ts'
import { tellStep } from './news.server.ts'
import { findRecord } from './record.server.ts'
import { isActive, isOpen } from './standing.ts'

/**
 * A candidate says that she would like a job. Her consultant is told and nobody else, until it is approved. A wish for
 * a job that she is on her way to already leads to that introduction.
 */
export function wishIntroduction(
  db: Db,
  visit: OpenVisit,
  input: { readonly roleId: string; readonly formId?: string },
): Promise<ActResult> {
  return once(db, visit, input.formId, async (tx) => {
    const candidateId = visit.actor.candidateId ?? ''
    const [person] = await tx.select().from(candidates).where(eq(candidates.id, candidateId))
    if (!person) throw notFound()
    assertCan(visit.actor, 'introduction.wish', { candidateId, municipalityCode: person.municipalityCode })
    const [job] = await tx
      .select({ role: roles, employer: employers.status })
      .from(roles)
      .innerJoin(employers, eq(employers.id, roles.employerId))
      .where(eq(roles.id, input.roleId))
    // A draft is its employer's own: for her it is not there.
    if (!job || job.role.status === 'draft') throw notFound()
    const open = await findOpen(tx, input.roleId, candidateId)
    if (open) {
      await wishToo(tx, visit, open, candidateId)
      return { ok: true, path: paths.introduction(open) }
    }
    const wish = { person, job, by: 'candidate' as const }
    const made = await makeWish(tx, visit, wish)
    return made.ok ? { ok: true, path: paths.introduction(made.id) } : made
  })
}

interface Wish {
  readonly person: typeof candidates.$inferSelect
  readonly job: { readonly role: typeof roles.$inferSelect; readonly employer: EmployerStatus }
  readonly by: 'candidate' | 'employer'
}

/** A wish for a pair that has no open introduction, if it may be wished for. Her consultant is told and nobody else. */
export async function makeWish(
  tx: Writer,
  visit: OpenVisit,
  { person, job, by }: Wish,
): Promise<{ readonly ok: true; readonly id: string } | Refused> {
  const refused = mayMove(null, {
    to: 'wished',
    by,
    holds: {
      candidateActive: isActive(person.status),
      employerVerified: job.employer === 'verified',
      roleOpen: isOpen(job.role, dayOf(visit.now)),
    },
  })
  if (refused && !refused.ok) return refused
  const id = v7()
  const { stepDays } = await getSettings(tx, person.municipalityCode, visit.now)
  await tx.insert(introductions).values({
    id,
    roleId: job.role.id,
    employerId: job.role.employerId,
    candidateId: person.id,
    status: 'wished',
    statusSince: visit.now,
    dueOn: dueDay({ status: 'wished', hasAccount: true, onHold: false, signed: [] }, dayOf(visit.now), stepDays),
    weightsVersion: matchSetting().weights.version,
    createdAt: visit.now,
  })
  await addEvent(tx, visit, { id, status: null }, 'wished', by === 'employer' ? { onBehalfOf: 'employer' } : {})
  // The log about her is hers to read, and of an employer's wish she is told by her consultant (DESIGN 5).
  await recordWish(tx, visit, id, { candidateId: by === 'employer' ? null : person.id, roleId: job.role.id })
  const made = await findRecord(tx, id)
  if (made) await tellStep(tx, visit, made, { event: 'wished', by })
  return { ok: true, id }
}

/** Her own wish beside an employer's that she has not been told of: from now on it is there for her. */
async function wishToo(tx: Writer, visit: OpenVisit, id: string, candidateId: string): Promise<void> {
  const record = await findRecord(tx, id)
  if (!record || !isUntold(record.introduction.status, record.events)) return
  await addEvent(tx, visit, record.introduction, 'wished', {})
  await recordWish(tx, visit, id, { candidateId, roleId: record.introduction.roleId })
}

function recordWish(
  tx: Writer,
  visit: OpenVisit,
  id: string,
  { candidateId, roleId }: { readonly candidateId: string | null; readonly roleId: string | null },
) {
  return recordChange(tx, visit, {
    entity: 'introduction',
    entityId: id,
    action: 'wished',
    candidateIds: candidateId ? [candidateId] : [],
    details: { to: 'wished', roleId },
  })
}
