import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { listConsents } from '#app/domain/consents/consents.server.ts'
import type { Reader } from '#db/client.server.ts'
import { loadCandidate } from './candidates.server.ts'

/**
 * A candidate's consents for the page "Hvem må se hvad?"; without a candidate there are none. 404 for a candidate whose
 * consents the actor may not end. Two statements.
 */
export async function getConsents(q: Reader, visit: OpenVisit, candidateId: string | null) {
  if (!candidateId) return { name: null, lines: [] }
  const { candidate } = await loadCandidate(q, visit, candidateId, 'consent.withdraw')
  visit.saw(candidateId, ['identity'])
  return { name: candidate.name, lines: await listConsents(q, visit, candidateId) }
}
