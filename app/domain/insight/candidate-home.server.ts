import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { candidateIdOf, loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { needsConfirming } from '#app/domain/candidates/next-step.ts'
import { progressOf } from '#app/domain/candidates/profile-part.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { listIntroductions } from '#app/domain/introductions/introductions.server.ts'
import type { Reader } from '#db/client.server.ts'
import { users } from '#db/schema/index.ts'
import { type HomeStep, homeStep } from './home-step.ts'

/** A candidate's start page: her next step, what else is under way, her contact and how far her profile is. */
export async function getCandidateHome(q: Reader, visit: OpenVisit) {
  const id = candidateIdOf(visit, undefined)
  const { candidate, profile } = await loadCandidate(q, visit, id, 'candidate.read')
  const [contact] = candidate.consultantId
    ? await q.select({ name: users.name, phone: users.phone }).from(users).where(eq(users.id, candidate.consultantId))
    : []
  const { lines } = await listIntroductions(q, visit, introductionFilter(new URLSearchParams('vis=open')))
  visit.saw(id, ['identity', 'profile', 'introduction'])
  const { answered, of, next } = progressOf(profile)
  const step: HomeStep = homeStep(lines, {
    status: candidate.status,
    part: answered < of ? (next?.slug ?? null) : null,
    begun: answered > 0,
    stale: needsConfirming(profile, visit.now),
  })
  const others = lines.filter(({ id: line }) => !('introduction' in step) || step.introduction.id !== line)
  return { name: candidate.name, contact: contact ?? null, step, others, profile: { answered, of } }
}
