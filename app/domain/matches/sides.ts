import type { CandidateRecord, ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { hoursOf } from '#app/domain/candidates/profile-words.ts'
import { hoursWords } from '#app/domain/roles/role-facts.ts'
import type { LoadedRole } from '#app/domain/roles/roles.server.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import type { Locale, Translate } from '#app/i18n/translate.ts'
import type { MatchPage } from './match-page.ts'

type Say = Translate<(typeof matchWords)['da']>

/** The person's bank of the bridge. */
export function candidateSide(
  candidate: CandidateRecord,
  profile: ProfileRecord,
  locale: Locale,
  say: Say,
): MatchPage['candidate'] {
  const hours = hoursOf(profile, locale) ?? say('match.notAnswered')
  const perDay = profile.perDay === null ? null : formatHours(profile.perDay, locale)
  const from = profile.availableFrom
  return {
    id: candidate.id,
    title: candidate.name,
    text: shortened(profile.presentation),
    hasAccount: candidate.userId !== null,
    facts: [
      { term: say('match.can'), value: perDay === null ? hours : say('match.perDay', { hours, perDay }) },
      { term: say('match.lives'), value: placeOf(candidate.postcode) },
      { term: say('match.from'), value: from === null ? say('match.notAnswered') : formatDate(from, locale) },
    ],
  }
}

/** The job's bank of the bridge. */
export function roleSide({ role, workplace, employer }: LoadedRole, locale: Locale, say: Say): MatchPage['role'] {
  const free = Math.max(0, role.positions - role.placed)
  return {
    id: role.id,
    title: role.title,
    text: shortened(`${employer.name}. ${role.description}`),
    employer: employer.name,
    phone: employer.phone,
    facts: [
      { term: say('match.wants'), value: say('match.positions', { hours: hoursWords(role, locale), count: free }) },
      { term: say('match.lies'), value: placeOf(workplace.postcode) },
      { term: say('match.starts'), value: startWords(role, locale, say) },
      ...(role.peer ? [{ term: say('match.peer'), value: say('match.peer.text') }] : []),
    ],
  }
}

function startWords({ startsOn, latestStart }: LoadedRole['role'], locale: Locale, say: Say): string {
  const latest = latestStart && formatDate(latestStart, locale)
  if (startsOn === null) return latest ? say('match.startLatest', { latest }) : say('match.notAnswered')
  const from = formatDate(startsOn, locale)
  return latest ? say('match.startSpan', { from, latest }) : from
}

function placeOf(postcode: string): string {
  const found = findPostcode(postcode)
  return found ? `${found.code} ${found.name}` : postcode
}

/** More than this does not fit on the deck; the rest stands on the thing's own page. */
const TEXT_LENGTH = 140

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= TEXT_LENGTH) return text
  return `${text.slice(0, TEXT_LENGTH).replace(/\s+\S*$/, '')} …`
}
