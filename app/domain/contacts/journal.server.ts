import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { loadEmployer } from '#app/domain/employers/employers.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf, formatTime } from '#app/i18n/format.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { roles } from '#db/schema/index.ts'
import { getCandidateHistory } from './candidate-history.server.ts'
import { getEmployerHistory } from './employer-history.server.ts'
import { HISTORY_KINDS, type HistoryEntry, type JournalFilter, journalEntries, journalText } from './history.ts'

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
  return sheetOf({ about: { candidateId }, name: candidate.name, entries }, visit, asked)
}

/** The same of an employer: what this consultant's municipality has had to do with it. Throws 404 for an unknown one. */
export async function getEmployerJournal(q: Reader, visit: OpenVisit, employerId: string, asked: JournalFilter) {
  const employer = await loadEmployer(q, visit, employerId, 'employer.read')
  const { id, title, publishedAt } = roles
  const jobs = await q.select({ id, title, publishedAt }).from(roles).where(eq(roles.employerId, employerId))
  const history = await getEmployerHistory(q, visit, employerId, jobs)
  if (!history) throw notFound()
  return sheetOf({ about: { employerId }, name: employer.name, entries: history.entries }, visit, asked)
}

interface Told {
  readonly about: { readonly candidateId: string } | { readonly employerId: string }
  readonly name: string
  readonly entries: readonly HistoryEntry[]
}

function sheetOf({ about, name, entries }: Told, { locale, now }: OpenVisit, asked: JournalFilter) {
  const today = dayOf(now)
  const whole = asked.key === null
  const from = asked.from ?? (whole ? addDays(today, -PERIOD_DAYS) : null)
  const to = asked.to ?? (whole ? today : null)
  const chosen = journalEntries(entries, { ...asked, from, to }, dayOf)
  const say = translate(contactWords, locale)
  const heading = say('contacts.journal.heading', { name, date: formatTime(now, locale) })
  return {
    about,
    name,
    from: from ?? '',
    to: to ?? '',
    kind: asked.kind === null ? '' : HISTORY_KINDS[asked.kind],
    one: !whole,
    count: chosen.length,
    text: journalText(heading, chosen),
  }
}
