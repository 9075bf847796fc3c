import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { instantOf } from '#app/domain/rules/calendar.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { candidateProfiles } from '#db/schema/index.ts'
import { loadCandidate } from './candidates.server.ts'
import { heardBy, type Said } from './said.ts'

export interface Confirming extends Said {
  readonly formId: string
  /** Where she said it: her start page, or the profile. */
  readonly from: 'home' | 'profile'
}

/**
 * Notes that the whole profile still holds: her own word now, or what a consultant heard, as of the day on which it was
 * said. It never moves a later confirmation back. Refused at `way` and `saidOn` when a consultant does not say how.
 */
export function confirmProfile(
  db: Db,
  visit: OpenVisit,
  candidateId: string,
  { formId, from, ...said }: Confirming,
): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    const { profile } = await loadCandidate(tx, visit, candidateId, 'candidate.edit')
    const heard = heardBy(visit, said)
    if ('errors' in heard) return { ok: false, errors: heard.errors } as const
    const { saidOn } = heard
    const at = saidOn && saidOn < dayOf(visit.now) ? instantOf(saidOn, '12:00') : visit.now
    const before = profile.lastConfirmedAt
    await tx
      .update(candidateProfiles)
      .set({ lastConfirmedAt: before && before > at ? before : at })
      .where(eq(candidateProfiles.candidateId, candidateId))
    const change = { entity: 'profile', entityId: candidateId, action: 'confirm', candidateIds: [candidateId] }
    await recordChange(tx, visit, { ...change, details: { ...heard } })
    if (heard.onBehalf) return { ok: true, path: paths.candidateProfile(candidateId) } as const
    return { ok: true, path: from === 'home' ? paths.home() : paths.ownProfile() } as const
  })
}
