import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { tell, untell, usersOfEmployer } from '#app/domain/notifications/notices.server.ts'
import type { Changed } from '#app/domain/roles/write-role.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { employers } from '#db/schema/index.ts'
import { mayBecome, type VerificationNote, writeNote } from './employer.ts'
import { loadEmployer } from './employers.server.ts'
import type { VerifyForm } from './form.ts'

/**
 * Notes that a consultant of the contact municipality called the employer back and knows who it is, or that she refuses
 * it and why. From then on, or no longer, the employer's roles are open to all; its users are told. Throws 404 for
 * consultants elsewhere.
 */
export async function verifyEmployer(db: Db, visit: OpenVisit, id: string, form: VerifyForm): Promise<Changed> {
  return db.tx(async (tx): Promise<Changed> => {
    const employer = await loadEmployer(tx, visit, id, 'employer.verify')
    if (employer.version !== form.version)
      return { ok: false, errors: { '': ['errors.changed'] }, version: employer.version }
    const status = form.intent === 'verify' ? 'verified' : 'refused'
    if (!mayBecome(employer.status, status)) return { ok: false, errors: { '': ['employers.error.already'] } }
    if (form.intent === 'verify' && form.calledOn > dayOf(visit.now))
      return { ok: false, errors: { calledOn: ['employers.error.calledOnFuture'] } }
    const note: VerificationNote =
      form.intent === 'verify'
        ? { kind: 'verified', spokeWith: form.spokeWith, way: form.way, calledOn: form.calledOn }
        : { kind: 'refused', reason: form.reason }
    const version = employer.version + 1
    const by = { verifiedAt: status === 'verified' ? visit.now : null, verifiedBy: visit.actor.userId }
    // Whoever has spoken with them is the one they ring, unless somebody is chosen.
    const consultantId = employer.consultantId ?? (status === 'verified' ? visit.actor.userId : null)
    await tx
      .update(employers)
      .set({ status, version, verificationNote: writeNote(note), consultantId, ...by })
      .where(eq(employers.id, id))
    const about = { kind: 'verification', subjectId: id, link: paths.ownEmployer() } as const
    await tell(tx, visit, await usersOfEmployer(tx, id), { ...about, event: status })
    await untell(tx, { event: 'waiting', subjectId: id })
    const details = { version, was: employer.status, is: status, note }
    await recordChange(tx, visit, { entity: 'employer', entityId: id, action: status, details })
    return { ok: true }
  })
}
