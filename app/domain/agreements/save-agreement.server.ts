import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { isValid } from '#app/domain/consents/consent.ts'
import { type ActInput, type ActResult, actOn, note, refuse } from '#app/domain/introductions/act.server.ts'
import type { IntroductionRecord } from '#app/domain/introductions/record.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { agreements } from '#db/schema/index.ts'
import { changedTerms, type Terms, termErrors } from './agreement.ts'

/** What stands in the way of these terms for this introduction. */
export function problemsOf(record: IntroductionRecord, terms: Terms, now: Date): FieldErrors {
  const consented = isValid(record.consent, now) ? record.consent.fields : []
  return termErrors(terms, record.candidate.approvalKind, consented)
}

/** The draft itself, written by the step that starts it. */
export async function createAgreement(tx: Writer, visit: OpenVisit, introductionId: string, terms: Terms) {
  const { accommodations, ...rest } = terms
  await tx.insert(agreements).values({
    id: v7(),
    introductionId,
    ...rest,
    accommodations: [...accommodations],
    createdAt: visit.now,
    createdBy: visit.actor.userId,
  })
}

/**
 * The candidate's consultant writes the agreement anew. Any change makes a new version, which nobody has signed: the
 * signatures of the former one no longer count. Saving what already stands changes nothing.
 */
export function saveAgreement(
  db: Db,
  visit: OpenVisit,
  input: ActInput & { readonly terms: Terms },
): Promise<ActResult> {
  return actOn(db, visit, 'introduction.agree', input, async (tx, record) => {
    const { introduction, agreement, candidate } = record
    if (introduction.status !== 'agreement' || !agreement) return refuse('introductions.error.step')
    if (!isValid(record.consent, visit.now)) return refuse('introductions.unmet.consentValid')
    const errors = problemsOf(record, input.terms, visit.now)
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const done = { ok: true, path: paths.agreement(introduction.id) } as const
    const changed = changedTerms(agreement, input.terms)
    if (changed.length === 0) return done
    const { accommodations, ...rest } = input.terms
    const version = agreement.version + 1
    await tx
      .update(agreements)
      .set({ ...rest, accommodations: [...accommodations], version })
      .where(eq(agreements.id, agreement.id))
    await note(tx, visit, record, 'terms', { details: { version, changed } })
    await recordChange(tx, visit, {
      entity: 'agreement',
      entityId: agreement.id,
      action: 'changed',
      candidateIds: [candidate.id],
      details: { version, changed, voided: record.signatures.length },
    })
    return done
  })
}
