import type { Actor } from '#app/domain/accounts/account.ts'
import { type TimelineEvent, timelineFor } from '#app/domain/introductions/timeline.ts'
import { describeTimeline } from '#app/domain/introductions/timeline-words.ts'
import { instantOf } from '#app/domain/rules/calendar.ts'
import { dayOf, formatDate, formatTime } from '#app/i18n/format.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { asSeenBy, type ContactRecord, mayChange, type TalkTime } from './contact.ts'
import { appointmentWords } from './contact-words.ts'
import type { HistoryEntry } from './history.ts'

/** Who reads, when, and in which language. */
export interface Reading {
  readonly actor: Actor
  readonly now: Date
  readonly locale: Locale
}

/** A contact as its reader may know it; none where it is not for her. */
export function contactEntry(contact: ContactRecord, reading: Reading): HistoryEntry[] {
  const { actor, now, locale } = reading
  const seen = asSeenBy(actor, contact)
  if (!seen) return []
  const say = translate(contactWords, locale)
  const today = dayOf(now)
  const { id, kind, heldOn, createdAt, byName: name, text, next, open } = seen
  const staff = actor.role === 'consultant'
  return [
    {
      key: `k-${id}`,
      kind: 'contact',
      // On its own day it stands where it was written down, else in the middle of the day.
      at: dayOf(createdAt) === heldOn ? createdAt : instantOf(heldOn, '12:00'),
      when: formatDate(heldOn, locale),
      what: say(`contacts.kind.${kind}`),
      text,
      notes: [
        ...(next ? [sentence(say('contacts.next', { next: appointmentWords(next, locale) }))] : []),
        say('contacts.by', { name }),
      ],
      href: null,
      contact: {
        id,
        kind,
        open: staff && contact.candidateId !== null ? open : null,
        mayChange: mayChange(actor, contact, (at) => dayOf(at) === today),
      },
    },
  ]
}

interface RequestFacts {
  readonly id: string
  readonly text: string
  readonly suits: TalkTime
  readonly askedAt: Date
  readonly withdrawnAt: Date | null
}

/** A candidate's wish to be called. */
export function requestEntry({ id, text, suits, askedAt, withdrawnAt }: RequestFacts, reading: Reading): HistoryEntry {
  const { actor, locale } = reading
  const say = translate(contactWords, locale)
  const voice = actor.role === 'candidate' ? 'own' : 'staff'
  return {
    ...plain(`s-${id}`, 'contact', askedAt, locale),
    what: say(`contacts.asked.${voice}`),
    text: text || null,
    notes: [
      ...(suits === 'any' ? [] : [say(`contacts.suits.${suits}`)]),
      ...(withdrawnAt ? [say('contacts.asked.withdrawn')] : []),
    ],
  }
}

/** One event of an introduction, named by its job and firm; none where the reader may not know it. */
export function eventEntry(
  event: TimelineEvent & { readonly id: string; readonly introductionId: string },
  about: string,
  reading: Reading,
): HistoryEntry[] {
  const { actor, locale } = reading
  const own = actor.role === 'candidate'
  const known = timelineFor(own ? 'candidate' : 'consultant', [event])
  return describeTimeline(known, own ? 'own' : 'staff', locale).map(({ when, what, note }) => ({
    ...plain(`f-${event.id}`, 'introduction', event.at, locale),
    when,
    what,
    text: about,
    notes: note ? [note] : [],
    href: paths.introduction(event.introductionId),
  }))
}

/** The profile was confirmed, by herself or with somebody. */
export function confirmedEntry(
  { id, at, name }: { readonly id: string; readonly at: Date; readonly name: string | null },
  reading: Reading,
): HistoryEntry {
  const say = translate(contactWords, reading.locale)
  return {
    ...plain(`p-${id}`, 'profile', at, reading.locale),
    what: say('contacts.confirmed'),
    notes: name ? [say('contacts.by', { name })] : [],
  }
}

/** Somebody became responsible. Why stays among colleagues. */
export function responsibleEntry(
  row: { readonly id: string; readonly at: Date; readonly name: string; readonly reason: string | null },
  reading: Reading,
): HistoryEntry {
  const { actor, locale } = reading
  const say = translate(contactWords, locale)
  const own = actor.role === 'candidate'
  return {
    ...plain(`a-${row.id}`, 'responsible', row.at, locale),
    what: say(own ? 'contacts.responsible.own' : 'contacts.responsible', { name: row.name }),
    text: own ? null : row.reason,
  }
}

/** What people type often lacks its full stop. */
function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`
}

/** An entry without words. */
export function plain(key: string, kind: HistoryEntry['kind'], at: Date, locale: Locale): HistoryEntry {
  return { key, kind, at, when: formatTime(at, locale), what: '', text: null, notes: [], href: null, contact: null }
}
