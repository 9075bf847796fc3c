import { and, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { candidateProfiles } from '#db/schema/index.ts'
import type { ProfileRecord } from './candidate.ts'
import { loadCandidate } from './candidates.server.ts'
import type { PartInput } from './profile-form.ts'
import { type EarlierProfile, findEarlierProfile } from './profile-history.server.ts'
import { changedFields, mergePart } from './profile-merge.ts'
import type { ProfilePart } from './profile-part.ts'

/** Somebody else has changed the same page: what stands now, and what stood there when the form was made. */
export interface Overtaken {
  readonly ok: false
  readonly current: ProfileRecord
  readonly earlier: EarlierProfile
}

/**
 * Saves one page of a profile, for the candidate or by her consultant for her (the log says which). Changes that others
 * made to other pages meanwhile are kept; a change to the same page stops the save and is returned.
 */
export async function updateProfilePart(
  db: Db,
  visit: OpenVisit,
  candidateId: string,
  part: ProfilePart,
  input: PartInput,
): Promise<{ ok: true } | Overtaken> {
  return db.tx(async (tx) => {
    const { profile } = await loadCandidate(tx, visit, candidateId, 'candidate.edit')
    if (input.version !== profile.version) {
      const earlier = await findEarlierProfile(tx, profile, part, input.version)
      if (earlier.overtaken) return { ok: false, current: profile, earlier }
    }
    await writePart(tx, visit, part, profile, input)
    return { ok: true }
  })
}

async function writePart(tx: Writer, visit: OpenVisit, part: ProfilePart, profile: ProfileRecord, input: PartInput) {
  const after = mergePart(part, profile, input)
  const { was, is } = changedFields(profile, after)
  if (Object.keys(is).length === 0) return
  const { candidateId } = profile
  const version = profile.version + 1
  await tx
    .update(candidateProfiles)
    .set(asStored({ ...profile, ...after, version }))
    .where(and(eq(candidateProfiles.candidateId, candidateId), eq(candidateProfiles.version, profile.version)))
  const details = { part: part.id, version, was: codesOnly(was), is: codesOnly(is), onBehalf: isOnBehalf(visit) }
  await recordChange(tx, visit, {
    entity: 'profile',
    entityId: candidateId,
    action: 'update',
    candidateIds: [candidateId],
    details,
  })
}

const isOnBehalf = (visit: OpenVisit) => visit.actor.role !== 'candidate'

/** Her own words are not copied to the log: it says that they were changed. */
function codesOnly(fields: Partial<ProfileRecord>): Record<string, unknown> {
  return { ...fields, ...('presentation' in fields ? { presentation: null } : {}) }
}

/** The row of a profile; the table's lists may be written to, ours are read-only. */
function asStored(profile: ProfileRecord): typeof candidateProfiles.$inferInsert {
  const { needs, wishes, unwanted, travelModes, settled } = profile
  return {
    ...profile,
    needs: [...needs],
    wishes: [...wishes],
    unwanted: [...unwanted],
    travelModes: travelModes && [...travelModes],
    settled: settled && [...settled],
  }
}
