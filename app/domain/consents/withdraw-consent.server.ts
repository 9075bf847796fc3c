import { eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { type ActResult, note } from '#app/domain/introductions/act.server.ts'
import { restsOnConsent } from '#app/domain/introductions/introduction.ts'
import { findRecord } from '#app/domain/introductions/record.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { once } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { candidates, consents } from '#db/schema/index.ts'

/**
 * "Træk samtykke tilbage": from the next request on the employer sees nothing of her. The introduction keeps its status
 * and waits: she may say yes anew, or it is taken back; her consultant is asked to hear her. Nothing else follows, and
 * taking back twice is the same as once.
 */
export function withdrawConsent(
  db: Db,
  visit: OpenVisit,
  input: { readonly consentId: string; readonly formId?: string },
): Promise<ActResult> {
  return once(db, visit, input.formId, async (tx) => {
    const [row] = await tx
      .select({ consent: consents, municipalityCode: candidates.municipalityCode })
      .from(consents)
      .innerJoin(candidates, eq(candidates.id, consents.candidateId))
      .where(eq(consents.id, input.consentId))
    if (!row) throw notFound()
    const { consent, municipalityCode } = row
    const { candidateId } = consent
    assertCan(visit.actor, 'consent.withdraw', { candidateId, municipalityCode })
    const done = { ok: true, path: paths.consents() } as const
    if (consent.withdrawnAt) return done
    await tx.update(consents).set({ withdrawnAt: visit.now }).where(eq(consents.id, consent.id))
    await recordChange(tx, visit, {
      entity: 'consent',
      entityId: consent.id,
      action: 'withdrawn',
      candidateIds: [candidateId],
      details: { by: visit.actor.role },
    })
    const record = consent.introductionId ? await findRecord(tx, consent.introductionId) : null
    if (record && record.consent?.id === consent.id && restsOnConsent(record.introduction.status))
      await note(tx, visit, record, 'consent_withdrawn')
    return done
  })
}
