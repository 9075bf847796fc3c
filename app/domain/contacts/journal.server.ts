import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf, formatTime } from '#app/i18n/format.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { getCandidateHistory } from './candidate-history.server.ts'
import { HISTORY_KINDS, type JournalFilter, journalEntries, journalText } from './history.ts'

/** What is offered when no period is asked for. */
const PERIOD_DAYS = 90

/**
 * The sheet that a consultant copies into the municipality's own journal: plain text of one entry, or of what happened
 * within a period. Throws 404 for a candidate of another municipality.
 */
export async function getJournal(q: Reader, visit: OpenVisit, candidateId: string, asked: JournalFilter) {
  const { candidate } = await loadCandidate(q, visit, candidateId, 'contact.read')
  const { entries } = await getCandidateHistory(q, visit, candidateId)
  visit.saw(candidateId, ['identity', 'talk'])
  const { locale, now } = visit
  const today = dayOf(now)
  const whole = asked.key === null
  const from = asked.from ?? (whole ? addDays(today, -PERIOD_DAYS) : null)
  const to = asked.to ?? (whole ? today : null)
  const chosen = journalEntries(entries, { ...asked, from, to }, dayOf)
  const say = translate(contactWords, locale)
  const heading = say('contacts.journal.heading', { name: candidate.name, date: formatTime(now, locale) })
  return {
    id: candidateId,
    name: candidate.name,
    from: from ?? '',
    to: to ?? '',
    kind: asked.kind === null ? '' : HISTORY_KINDS[asked.kind],
    one: !whole,
    count: chosen.length,
    text: journalText(heading, chosen),
  }
}
