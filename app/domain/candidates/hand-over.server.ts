import { and, asc, eq, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { HandOverForm } from '#app/domain/contacts/form.ts'
import { tell } from '#app/domain/notifications/notices.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidateResponsibilities, candidates, users } from '#db/schema/index.ts'
import { loadCandidate } from './candidates.server.ts'

/** A colleague who can take over, and whether it is the reader herself. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly self: boolean
}

/** Who is responsible for a candidate now, and the consultants of the municipality who could be instead. */
export async function getHandOver(q: Reader, visit: OpenVisit, candidateId: string) {
  const { candidate } = await loadCandidate(q, visit, candidateId, 'candidate.handOver')
  const found = await q
    .select({ id: users.id, name: users.name, disabledAt: users.disabledAt })
    .from(users)
    .where(and(eq(users.role, 'consultant'), eq(users.municipalityCode, candidate.municipalityCode)))
    .orderBy(asc(users.name), asc(users.id))
  visit.saw(candidateId, ['identity'])
  const now = found.find(({ id }) => id === candidate.consultantId)
  return {
    id: candidateId,
    name: candidate.name,
    now: now ? { id: now.id, name: now.name } : null,
    colleagues: found
      .filter(({ id, disabledAt }) => id !== candidate.consultantId && disabledAt === null)
      .map(({ id, name }): Colleague => ({ id, name, self: id === visit.actor.userId })),
  }
}

/**
 * Makes a colleague responsible for a candidate, with a reason that stays among colleagues. The history keeps both, and
 * the candidate and both colleagues are told. Refused when somebody else has handed her over meanwhile (`from` is who is
 * responsible now), or when the colleague cannot. Throws 404 for a candidate of another municipality.
 */
export function handOver(
  db: Db,
  visit: OpenVisit,
  { formId, from, to, reason, id }: HandOverForm & { readonly id: string },
): Promise<Done | (Refused & { readonly from?: string })> {
  return once(db, visit, formId, async (tx) => {
    const { candidate } = await loadCandidate(tx, visit, id, 'candidate.handOver')
    const now = candidate.consultantId ?? ''
    if (now !== from) return { ok: false, errors: { to: ['contacts.error.handedOver'] }, from: now } as const
    if (to === from || !(await isColleague(tx, to, candidate.municipalityCode)))
      return { ok: false, errors: { to: ['contacts.error.to'] } } as const
    await tx
      .update(candidateResponsibilities)
      .set({ toAt: visit.now })
      .where(and(eq(candidateResponsibilities.candidateId, id), isNull(candidateResponsibilities.toAt)))
    await tx
      .insert(candidateResponsibilities)
      .values({ id: v7(), candidateId: id, consultantId: to, fromAt: visit.now, reason })
    await tx.update(candidates).set({ consultantId: to }).where(eq(candidates.id, id))
    await tellOfHandOver(tx, visit, { id, userId: candidate.userId, from, to })
    const change = { entity: 'responsibility', entityId: id, action: 'handed_over', candidateIds: [id] }
    await recordChange(tx, visit, { ...change, details: { was: candidate.consultantId, is: to } })
    return { ok: true, path: paths.candidate(id) } as const
  })
}

async function isColleague(tx: Writer, userId: string, municipalityCode: string): Promise<boolean> {
  const same = and(eq(users.id, userId), eq(users.role, 'consultant'), eq(users.municipalityCode, municipalityCode))
  const [found] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(same, isNull(users.disabledAt)))
  return found !== undefined
}

interface HandedOver {
  readonly id: string
  readonly userId: string | null
  readonly from: string
  readonly to: string
}

async function tellOfHandOver(tx: Writer, visit: OpenVisit, { id, userId, from, to }: HandedOver): Promise<void> {
  const about = { kind: 'talk', subjectId: id, link: paths.candidate(id) } as const
  await tell(tx, visit, [to], { ...about, event: 'handed_over' })
  await tell(tx, visit, [from], { ...about, event: 'taken_over' })
  if (userId) await tell(tx, visit, [userId], { ...about, event: 'new_contact', link: paths.ownTalks() })
}
