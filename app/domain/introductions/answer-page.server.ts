import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { seenByField } from '#app/domain/consents/preview.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { getIntroduction } from './introduction-page.server.ts'
import { mayUndoNo } from './undo-no.server.ts'

/**
 * The page on which she answers, or her consultant writes it down, with what the employer would see of each field; and
 * after her own no, whether she may still take it back. 404 for the employer's side. At most nine statements.
 */
export async function getAnswerPage(q: Reader, visit: OpenVisit, id: string) {
  const page = await getIntroduction(q, visit, id)
  if (page.party !== 'candidate' && page.party !== 'consultant') throw notFound()
  const { candidate, profile } = await loadCandidate(q, visit, page.candidate.id ?? '', 'candidate.read')
  const seen = seenByField(candidate, profile, page.choices, visit.locale)
  const undo = page.status === 'declined' && page.party === 'candidate' && (await mayUndoNo(q, visit, id))
  return { ...page, seen, undo }
}
