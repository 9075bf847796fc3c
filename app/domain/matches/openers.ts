import { bestOfEach, candidateClause, roleClause } from '#app/domain/explanations/advice-words.ts'
import type { Words } from '#app/domain/explanations/reason.ts'
import { competenceName, inSentence } from '#app/domain/explanations/work.ts'
import { adviseCandidate } from '#app/domain/matching/advice/candidate.ts'
import type { Change } from '#app/domain/matching/advice/change.ts'
import { adviseRole } from '#app/domain/matching/advice/role.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { findUnfindable } from '#app/domain/matching/unfindable.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { adviceTexts } from '#app/i18n/texts/advice-server.ts'
import { type Translate, translate } from '#app/i18n/translate.ts'

type Say = Translate<(typeof adviceTexts)['da']>

/** One change and what it gains, in words with exact numbers: for consultants, and for the candidate about herself. */
export interface Opener {
  readonly text: string
  readonly more: string | null
}

/** Few changes are worth a call; the rest gains less. */
const MOST = { role: 12, candidate: 5 } as const

/** What would open a job to more of these people, most first. Several milliseconds a hundred people: see the page. */
export function roleOpeners(role: Role, people: readonly Candidate[], setting: Setting, words: Words): Opener[] {
  const say = translate(adviceTexts, words.locale)
  const advised = adviseRole(role, people, setting)
  return bestOfEach(advised)
    .slice(0, MOST.role)
    .map((change) => {
      const opener = gainOf(change, roleClause(change.code, role, words), 'people', say)
      const isYes = advised.some(({ code, n }) => code === change.code.replace(/=yes$/, '=partly') && n === change.n)
      const arranged = change.code.endsWith('=yes') && isYes ? say('also.arranged') : null
      return { ...opener, more: [opener.more, arranged].filter(Boolean).join(' ') || null }
    })
}

/** What would open most of these jobs to her. The advice knows no change that softens a need or adds hours. */
export function candidateOpeners(her: Candidate, jobs: readonly Role[], setting: Setting, words: Words): Opener[] {
  const say = translate(adviceTexts, words.locale)
  return bestOfEach(adviseCandidate(her, jobs, setting))
    .slice(0, MOST.candidate)
    .map((change) => gainOf(change, candidateClause(change.code, words), 'roles', say))
}

function gainOf({ n, q }: Change, clause: string, what: 'people' | 'roles', say: Say): Opener {
  if (n === 0) return { text: say(`gain.${what}Clear`, { clause, count: q }), more: null }
  return { text: say(`gain.${what}`, { clause, count: n }), more: q === 0 ? null : say(`also.${what}`, { count: q }) }
}

/** That hardly any job can fit her, and what most often stands in the way; null where enough can. */
export function fewRoles(her: Candidate, jobs: readonly Role[], setting: Setting, words: Words): Opener | null {
  const [found] = findUnfindable([her], jobs, setting)
  if (!found) return null
  const say = translate(adviceTexts, words.locale)
  const { open, blocker } = found
  const text = open === 0 ? say('few.none', { name: words.who }) : say('few.some', { name: words.who, count: open })
  return { text, more: jobs.length === 0 ? null : blockerWords(blocker, words, say) }
}

function blockerWords(blocker: string | null, { locale }: Words, say: Say): string {
  const [kind = '', ...rest] = (blocker ?? '').split('.')
  const id = rest.join('.')
  switch (kind) {
    case 'need':
      return say('blocker.need', { what: findAccommodation(id)?.label[locale] ?? id })
    case 'licence':
      return say('blocker.licence', { name: inSentence(findLicence(id)?.label[locale] ?? id) })
    case 'competence':
      return say('blocker.competence', { name: competenceName(id, locale) })
    case 'hours':
    case 'week':
    case 'travel':
      return say(`blocker.${kind}`)
    default:
      return say('blocker.none')
  }
}
