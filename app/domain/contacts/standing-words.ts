import { dayOf, formatDate } from '#app/i18n/format.ts'
import { agreedWith, type ContactRecord, lastTalkOn, standingAppointments, type TalkTime } from './contact.ts'
import { agoWords, appointmentWords } from './contact-words.ts'
import type { Reading } from './history-words.ts'

/** When staff and somebody last talked, and what is agreed, in words for a reader. */
export interface Standing {
  /** Null when nobody has written of any talk. */
  readonly last: { readonly on: string; readonly ago: string } | null
  readonly next: readonly {
    readonly id: string
    readonly words: string
    /** Its day is over, and nobody has written how it went. */
    readonly passed: boolean
  }[]
}

/** `heard`: days on which an answer was heard by telephone or at a meeting. */
export function standingIn(
  contacts: readonly ContactRecord[],
  heard: readonly string[],
  { actor, now, locale }: Reading,
): Standing {
  const last = [lastTalkOn(contacts) ?? '', ...heard].toSorted().at(-1) ?? ''
  const today = dayOf(now)
  return {
    last: last === '' ? null : { on: formatDate(last, locale), ago: agoWords(last, now, locale) },
    next: standingAppointments(agreedWith(actor, contacts)).map(({ id, nextOn, nextClock, nextWhat }) => ({
      id,
      words: appointmentWords({ on: nextOn!, clock: nextClock, what: nextWhat }, locale),
      passed: nextOn! < today,
    })),
  }
}

/** A wish to be called, as the screens show it while it waits. */
export interface Asked {
  readonly ago: string
  readonly text: string
  readonly suits: TalkTime
}

/** The wish among these that still waits, in words; null when none does. */
export function askedIn(
  requests: readonly {
    readonly text: string
    readonly suits: TalkTime
    readonly askedAt: Date
    readonly answeredAt: Date | null
    readonly withdrawnAt: Date | null
  }[],
  { now, locale }: Reading,
): Asked | null {
  const open = requests.find(({ answeredAt, withdrawnAt }) => answeredAt === null && withdrawnAt === null)
  return open ? { ago: agoWords(dayOf(open.askedAt), now, locale), text: open.text, suits: open.suits } : null
}
