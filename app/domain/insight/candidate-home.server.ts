import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { candidateIdOf, loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { needsConfirming } from '#app/domain/candidates/next-step.ts'
import { progressOf } from '#app/domain/candidates/profile-part.ts'
import { getOwnTalks } from '#app/domain/contacts/own-talks.server.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { listIntroductions } from '#app/domain/introductions/introductions.server.ts'
import { inList } from '#app/domain/matches/list-words.ts'
import { rankRolesOf } from '#app/domain/matches/ranking.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { type HomeStep, homeStep } from './home-step.ts'

/** So much of what was written stands on the start page; the rest is a link away. */
const MOST_READ = 2

/** So many of the jobs that fit best. */
const MOST_JOBS = 3

/**
 * A candidate's start page: her next step, the best jobs with their reasons, what else is under way, her contact and
 * talks, how far her profile is and when it was last said to hold. Nothing on it counts how long she has been silent.
 */
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
  })
  const others = lines.filter(({ id: line }) => !('introduction' in step) || step.introduction.id !== line)
  const read = entries
    .filter(({ contact, text }) => contact !== null && text !== null)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST_READ)
    .map(({ when, what, text, notes }) => ({ when, what, text: text ?? '', notes }))
  const underWay = new Map(lines.map(({ id: line, status, roleId }) => [roleId ?? '', { id: line, status }]))
  const { lastConfirmedAt } = profile
  return {
    name: candidate.name,
    talks: { ...talks, read },
    step,
    others,
    jobs: await bestJobs(q, visit, { candidate, profile }, underWay),
    profile: {
      answered,
      of,
      confirmed: lastConfirmedAt && formatDate(lastConfirmedAt, visit.locale),
      stale: lastConfirmedAt !== null && needsConfirming(profile, visit.now),
    },
  }
}

/** The jobs that fit best and are not under way; null when she is not looking, or when nothing can be ranked yet. */
async function bestJobs(
  q: Reader,
  visit: OpenVisit,
  loaded: Parameters<typeof rankRolesOf>[2],
  underWay: Parameters<typeof rankRolesOf>[4],
) {
  if (loaded.candidate.status === 'placed' || loaded.candidate.status === 'closed') return null
  const { ranking } = await rankRolesOf(q, visit, loaded, { page: 1, blocked: false }, underWay)
  if (!ranking) return null
  const { fits, ask, near } = ranking.reach
  const { rows } = inList(ranking, translate(matchWords, visit.locale))
  return { total: fits + ask + near, rows: rows.filter(({ introduction }) => !introduction).slice(0, MOST_JOBS) }
}
