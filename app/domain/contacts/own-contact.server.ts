import { and, eq, isNull } from 'drizzle-orm'
import type { PublicVisit } from '#app/auth/authorize.server.ts'
import { findNamedContact } from '#app/domain/employers/named-contact.server.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { contactUs } from '#app/i18n/texts/contact-us.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, users } from '#db/schema/index.ts'

/** Whom a signed-in candidate or employer asks first. Name, telephone and e-mail are null while nobody is named. */
export interface OwnContact {
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly municipality: string
  /** Within how many days there is an answer, in words. */
  readonly promise: string
}

/** A candidate's own consultant, or an employer's named contact. Null for staff and for nobody. Three statements at most. */
export async function getOwnContact(
  q: Reader,
  { actor, now, locale }: Pick<PublicVisit, 'actor' | 'now' | 'locale'>,
): Promise<OwnContact | null> {
  if (actor?.role === 'employer' && actor.employerId) return findNamedContact(q, { now, locale }, actor.employerId)
  if (actor?.role !== 'candidate' || !actor.candidateId) return null
  const { consultantId, municipalityCode } = candidates
  const [own] = await q
    .select({ consultantId, municipalityCode })
    .from(candidates)
    .where(eq(candidates.id, actor.candidateId))
  if (!own) return null
  const { answerDays } = await getSettings(q, own.municipalityCode, now)
  const [person] = own.consultantId
    ? await q
        .select({ name: users.name, phone: users.phone, email: users.email })
        .from(users)
        .where(and(eq(users.id, own.consultantId), isNull(users.disabledAt)))
    : []
  return {
    name: person?.name ?? null,
    phone: person?.phone ?? null,
    email: person?.email ?? null,
    municipality: findMunicipality(own.municipalityCode)?.name ?? '',
    promise: translate(contactUs, locale)('ask.own.answer', { count: answerDays }),
  }
}
