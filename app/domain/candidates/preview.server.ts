import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { consentFields } from '#app/domain/consents/consent.ts'
import { listConsents } from '#app/domain/consents/consents.server.ts'
import { type SeenLine, seenWith, USUAL_FIELDS } from '#app/domain/consents/preview.ts'
import type { Reader } from '#db/client.server.ts'
import { loadCandidate } from './candidates.server.ts'
import { cardState } from './card.ts'

/** How one employer that she has said yes to sees her now. */
export interface SeenNow {
  readonly id: string
  readonly employer: string
  readonly role: string | null
  readonly lines: readonly SeenLine[]
}

/**
 * How employers see her: without her yes, with the usual fields, with every field, and those that see her now. All of it
 * is what an employer's own page would say. Two statements.
 */
export async function getPreview(q: Reader, visit: OpenVisit, id: string) {
  const { candidate, profile } = await loadCandidate(q, visit, id, 'candidate.read')
  const consents = await listConsents(q, visit, id)
  visit.saw(id, ['identity', 'contact', 'profile', 'needs', 'consent'])
  const seen = (fields: Parameters<typeof seenWith>[2]) => seenWith(candidate, profile, fields, visit.locale)
  const usual = seen(USUAL_FIELDS)
  return {
    name: candidate.name,
    card: cardState(candidate),
    usual,
    /** What her needs would add, each of them chosen by itself. */
    needs: seen(consentFields(profile.needs)).slice(usual.length),
    now: consents
      .filter(({ state }) => state === 'valid')
      .map((line): SeenNow => {
        return { id: line.id, employer: line.employerName, role: line.roleTitle, lines: seen(line.fields) }
      }),
  }
}
