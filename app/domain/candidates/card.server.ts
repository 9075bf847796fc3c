import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { can } from '#app/auth/policy.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { candidates } from '#db/schema/index.ts'
import { loadCandidate } from './candidates.server.ts'
import { cardOf, cardState } from './card.ts'
import { heardBy, type Said } from './said.ts'

/** Her card as she and her consultant see it: where it stands, and exactly what it tells. */
export async function getCardPage(q: Reader, visit: OpenVisit, id: string) {
  const { candidate, profile } = await loadCandidate(q, visit, id, 'candidate.read')
  visit.saw(id, ['identity', 'profile'])
  const { name, version, municipalityCode, cardWanted, cardReleased } = candidate
  return {
    id,
    name,
    version,
    wanted: cardWanted,
    released: cardReleased,
    state: cardState(candidate),
    card: cardOf(profile),
    mayRelease: can(visit.actor, 'candidate.release', { candidateId: id, municipalityCode }),
  }
}

export interface CardWish extends Said {
  readonly formId: string
  readonly wanted: boolean
}

/**
 * Her own switch, or what a consultant heard her say. Taking it back works at once and takes the release with it: a new
 * wish is released anew. Refused for protected identity.
 */
export function setCardWish(
  db: Db,
  visit: OpenVisit,
  candidateId: string,
  { formId, wanted, ...said }: CardWish,
): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    const { candidate } = await loadCandidate(tx, visit, candidateId, 'candidate.edit')
    const path = paths.card(visit.actor.role === 'candidate' ? null : candidateId)
    const heard = heardBy(visit, said)
    if ('errors' in heard) return { ok: false, errors: heard.errors } as const
    if (wanted && candidate.protectedIdentity) return { ok: false, errors: { '': ['card.error.protected'] } } as const
    if (candidate.cardWanted === wanted) return { ok: true, path } as const
    await tx
      .update(candidates)
      .set({ cardWanted: wanted, cardReleased: false, version: candidate.version + 1 })
      .where(eq(candidates.id, candidateId))
    const action = wanted ? 'wanted' : 'taken_back'
    const change = { entity: 'card', entityId: candidateId, action, candidateIds: [candidateId] }
    await recordChange(tx, visit, { ...change, details: { ...heard } })
    return { ok: true, path } as const
  })
}

export interface CardRelease {
  readonly formId: string
  readonly released: boolean
  /** Of the candidate, as the page knew her. */
  readonly version: number
}

/**
 * The consultant's half of the card. Refused for protected identity, without the candidate's own wish, and when
 * somebody has changed her record since the page was made; closing it is never refused.
 */
export function setCardRelease(
  db: Db,
  visit: OpenVisit,
  candidateId: string,
  { formId, released, version }: CardRelease,
): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    const { candidate } = await loadCandidate(tx, visit, candidateId, 'candidate.release')
    const refuse = (key: string) => ({ ok: false, errors: { '': [key] } }) as const
    const path = paths.card(candidateId)
    if (released && candidate.protectedIdentity) return refuse('card.error.protected')
    if (released && !candidate.cardWanted) return refuse('card.error.unwanted')
    if (candidate.cardReleased === released) return { ok: true, path } as const
    if (released && candidate.version !== version) return refuse('errors.changed')
    await tx
      .update(candidates)
      .set({ cardReleased: released, version: candidate.version + 1 })
      .where(eq(candidates.id, candidateId))
    const action = released ? 'released' : 'closed'
    await recordChange(tx, visit, { entity: 'card', entityId: candidateId, action, candidateIds: [candidateId] })
    return { ok: true, path } as const
  })
}
