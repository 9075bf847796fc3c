import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/domain/accounts/account.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, employers, users } from '#db/schema/index.ts'

/** Whom a signed-in candidate or employer asks first. Name, telephone and e-mail are null while nobody is named. */
export interface OwnContact {
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly municipality: string
  /** Working days within which the municipality promises an answer. */
  readonly answerDays: number
}

/**
 * A candidate's own consultant; an employer's, or whomever its municipality has named for all. Null for staff and for
 * nobody. Three statements at most.
 */
export async function getOwnContact(q: Reader, actor: Actor | null, now: Date): Promise<OwnContact | null> {
  const own = await ownOf(q, actor)
  if (!own) return null
  const settings = await getSettings(q, own.municipalityCode, now)
  const named = own.consultantId ?? (actor?.role === 'employer' ? settings.contactUserId : null)
  const [person] = named
    ? await q
        .select({ name: users.name, phone: users.phone, email: users.email })
        .from(users)
        .where(and(eq(users.id, named), isNull(users.disabledAt)))
    : []
  return {
    name: person?.name ?? null,
    phone: person?.phone ?? null,
    email: person?.email ?? null,
    municipality: findMunicipality(own.municipalityCode)?.name ?? '',
    answerDays: settings.answerDays,
  }
}

async function ownOf(q: Reader, actor: Actor | null) {
  if (actor?.role === 'candidate' && actor.candidateId) {
    const { consultantId, municipalityCode } = candidates
    const [own] = await q
      .select({ consultantId, municipalityCode })
      .from(candidates)
      .where(eq(candidates.id, actor.candidateId))
    return own
  }
  if (actor?.role === 'employer' && actor.employerId) {
    const { consultantId, municipalityCode } = employers
    const [own] = await q
      .select({ consultantId, municipalityCode })
      .from(employers)
      .where(eq(employers.id, actor.employerId))
    return own
  }
  return undefined
}
