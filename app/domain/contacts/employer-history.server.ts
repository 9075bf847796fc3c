import { and, desc, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { can } from '#app/auth/policy.ts'
import { type TimelineEvent, timelineFor } from '#app/domain/introductions/timeline.ts'
import { describeTimeline } from '#app/domain/introductions/timeline-words.ts'
import { visibleTo } from '#app/domain/introductions/visible-to.server.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, employers, introductionEvents, introductions, roles, users } from '#db/schema/index.ts'
import { contactsWithEmployer } from './contacts.server.ts'
import type { HistoryEntry } from './history.ts'
import { contactEntry, plain } from './history-words.ts'
import { type Standing, standingIn } from './standing-words.ts'

const MOST_EVENTS = 400

export interface EmployerHistory {
  readonly entries: readonly HistoryEntry[]
  readonly standing: Standing
}

/**
 * What a consultant's municipality has had to do with an employer: its contacts, the jobs, and the introductions that
 * she may see. Two statements; `jobs` are those that the page has read. Null for whoever may not read contacts.
 */
export async function getEmployerHistory(
  q: Reader,
  visit: OpenVisit,
  employerId: string,
  jobs: readonly { readonly id: string; readonly title: string; readonly publishedAt: Date | null }[],
): Promise<EmployerHistory | null> {
  const { actor, locale } = visit
  if (!can(actor, 'employer.contact', actor)) return null
  const say = translate(contactWords, locale)
  const contacts = await contactsWithEmployer(q, employerId, actor.municipalityCode ?? '')
  const events = await eventsWith(q, visit, employerId)
  const entries = [
    ...contacts.flatMap((contact) => contactEntry(contact, visit)),
    ...events,
    ...jobs.flatMap(({ id, title, publishedAt }) =>
      publishedAt
        ? [
            {
              ...plain(`o-${id}`, 'role', publishedAt, locale),
              what: say('contacts.posted'),
              text: title,
              href: paths.role(id),
            },
          ]
        : [],
    ),
  ]
  return { entries, standing: standingIn(contacts, [], visit) }
}

/**
 * What has happened with candidates here. Those of her own municipality are named; of others she learns from
 * `presented` on that somebody is on the way, and from which municipality.
 */
async function eventsWith(q: Reader, visit: OpenVisit, employerId: string): Promise<HistoryEntry[]> {
  const { actor, locale } = visit
  const rows = await q
    .select({
      event: introductionEvents,
      role: roles.title,
      candidate: { id: candidates.id, name: candidates.name, municipalityCode: candidates.municipalityCode },
      by: { role: users.role, name: users.name },
    })
    .from(introductionEvents)
    .innerJoin(introductions, eq(introductions.id, introductionEvents.introductionId))
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .leftJoin(users, eq(users.id, introductionEvents.byUserId))
    .where(and(eq(introductions.employerId, employerId), visibleTo(q, actor)))
    .orderBy(desc(introductionEvents.at), desc(introductionEvents.id))
    .limit(MOST_EVENTS)
  const byIntroduction = new Map<string, typeof rows>()
  for (const row of rows.toReversed())
    byIntroduction.set(row.event.introductionId, [...(byIntroduction.get(row.event.introductionId) ?? []), row])
  const say = translate(contactWords, locale)
  return [...byIntroduction].flatMap(([introductionId, own]) => {
    const { candidate, role } = own[0]!
    const ours = candidate.municipalityCode === actor.municipalityCode
    const place = findMunicipality(candidate.municipalityCode)?.name ?? candidate.municipalityCode
    const who = ours ? candidate.name : say('contacts.somebody', { place })
    if (ours) visit.saw(candidate.id, ['identity', 'introduction'])
    const events = own.map(({ event, by }): TimelineEvent => ({ ...event, by }))
    const known = timelineFor(ours ? 'consultant' : 'contact', events)
    const words = describeTimeline(known, 'staff', locale).reverse()
    return known.map(
      ({ at }, index): HistoryEntry => ({
        ...plain(`f-${introductionId}-${index}`, 'introduction', at, locale),
        what: words[index]?.what ?? '',
        text: [who, role].filter(Boolean).join(': '),
        notes: words[index]?.note ? [words[index].note] : [],
        href: paths.introduction(introductionId),
      }),
    )
  })
}
