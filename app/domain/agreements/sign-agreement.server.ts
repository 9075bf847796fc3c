import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { consentState, type RecordedWay } from '#app/domain/consents/consent.ts'
import { type ActInput, type ActResult, actOn, note, refuse } from '#app/domain/introductions/act.server.ts'
import type { Party } from '#app/domain/introductions/introduction.ts'
import { type Hearing, hearingErrors } from '#app/domain/introductions/record-answer.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { agreementSignatures } from '#db/schema/index.ts'
import { nextSigner, type SigningParty } from './agreement.ts'

export interface SignInput extends ActInput {
  /** The version that was read; another one cannot be signed. */
  readonly agreementVersion: number
  readonly party: SigningParty
  /** How it was said, when the consultant writes down somebody else's signature. */
  readonly hearing?: Hearing
}

/** Who signs for whom by themselves. The consultant signs for the municipality and records the other two. */
const OWN: Partial<Record<Party, SigningParty>> = {
  employer: 'employer',
  candidate: 'candidate',
  consultant: 'municipality',
}

/** One signature on the present version: employer, candidate, and the municipality last; out of order is refused. */
export function signAgreement(db: Db, visit: OpenVisit, input: SignInput): Promise<ActResult> {
  return actOn(db, visit, 'agreement.sign', input, async (tx, record, by) => {
    const { introduction, agreement, candidate, signatures } = record
    if (introduction.status !== 'agreement' || !agreement) return refuse('introductions.error.step')
    const recorded = OWN[by] !== input.party
    if (recorded && by !== 'consultant') return refuse('agreements.error.notYours')
    if (consentState(record.consent, visit.now) !== 'valid') return refuse('introductions.unmet.consentValid')
    if (agreement.version !== input.agreementVersion) return refuse('agreements.error.otherVersion')
    if (nextSigner(signatures.map(({ party }) => party)) !== input.party) return refuse('agreements.error.order')
    const hearing = input.hearing ?? { way: '', saidOn: '', present: '' }
    const errors = recorded ? hearingErrors(hearing, dayOf(visit.now)) : {}
    if (Object.keys(errors).length > 0) return { ok: false, errors }

    const how = recorded
      ? { way: hearing.way as RecordedWay, saidOn: hearing.saidOn, present: hearing.present.trim() }
      : null
    await tx.insert(agreementSignatures).values({
      agreementId: agreement.id,
      version: agreement.version,
      party: input.party,
      at: visit.now,
      byUserId: visit.actor.userId,
      ...(how ?? { way: 'self' as const }),
    })
    const onBehalfOf = recorded && input.party !== 'municipality' ? input.party : undefined
    await note(tx, visit, record, 'signed', {
      ...(how && onBehalfOf && { ...how, onBehalfOf }),
      details: { party: input.party, version: agreement.version },
    })
    await recordChange(tx, visit, {
      entity: 'agreement',
      entityId: agreement.id,
      action: 'signed',
      candidateIds: [candidate.id],
      details: { party: input.party, version: agreement.version, way: how?.way ?? 'self' },
    })
    return { ok: true, path: paths.agreement(introduction.id) }
  })
}
