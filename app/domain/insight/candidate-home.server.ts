import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { candidateIdOf, loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { needsConfirming } from '#app/domain/candidates/next-step.ts'
import { progressOf } from '#app/domain/candidates/profile-part.ts'
import { getOwnTalks } from '#app/domain/contacts/own-talks.server.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { listIntroductions } from '#app/domain/introductions/introductions.server.ts'
import type { Reader } from '#db/client.server.ts'
import { type HomeStep, homeStep } from './home-step.ts'

/** So much of what was written stands on the start page; the rest is a link away. */
const MOST_READ = 2

/** A candidate's start page: her next step, what else is under way, her contact and talks, how far her profile is. */
export async function getCandidateHome(q: Reader, visit: OpenVisit) {
  const id = candidateIdOf(visit, undefined)
  const { candidate, profile } = await loadCandidate(q, visit, id, 'candidate.read')
  const { entries, ...talks } = await getOwnTalks(q, visit, candidate)
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
  const read = entries
    .filter(({ contact, text }) => contact !== null && text !== null)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST_READ)
    .map(({ when, what, text, notes }) => ({ when, what, text: text ?? '', notes }))
  return { name: candidate.name, talks: { ...talks, read }, step, others, profile: { answered, of } }
}
