import { clockWords } from '#app/domain/contacts/contact-words.ts'
import { WITHOUT_ROLE_DAYS } from '#app/domain/rules/contact-norm.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'
import { dayOf, formatDate } from '#app/i18n/format.ts'
import { worklistWords } from '#app/i18n/texts/worklist-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { DayRole } from './day-employers.server.ts'
import type { QuietList } from './day-quiet.server.ts'
import type { DayAppointment, DayHandedOver, DayRequest } from './day-talks.server.ts'
import { type Due, dueIn } from './due.ts'
import { dueWords } from './due-words.ts'

/** One thing to do, in words: where it leads, whom it is about, when, why and what. */
export interface DayLine {
  readonly key: string
  readonly href: string
  readonly title: string
  readonly urgency: Due['urgency']
  readonly due: string
  readonly why: string
  readonly act: string
}

/** Somebody who asked to be called: the municipality has promised to call within `answerDays` working days. */
export function requestInWords(request: DayRequest, answerDays: number, today: string, locale: Locale): DayLine {
  const say = translate(worklistWords, locale)
  const { id, name, text, suits, askedAt } = request
  const dueOn = addWorkingDays(dayOf(askedAt), answerDays)
  const due = dueIn(dueOn, today)
  const why = text === '' ? say('day.request.why') : say('day.request.text', { text })
  return {
    key: id,
    href: paths.newContact({ candidateId: id }),
    title: name,
    urgency: due.urgency,
    due: dueWords(dueOn, due, locale),
    why: suits === 'any' ? why : `${why} ${say(`day.request.${suits}`)}`,
    act: say('day.request.do'),
  }
}

/** An appointment: before its day one prepares, on the day and after it one writes how it went. */
export function appointmentInWords(appointment: DayAppointment, today: string, locale: Locale): DayLine {
  const say = translate(worklistWords, locale)
  const { about, name, on, clock, what } = appointment
  const due = dueIn(on, today)
  const words = dueWords(on, due, locale)
  const held = on <= today
  const why = what === '' ? say('day.appointment.why') : `${what.replace(/[.\s]+$/, '')}.`
  return {
    key: 'candidateId' in about ? about.candidateId : about.employerId,
    href: held ? paths.newContact(about) : paths.about(about),
    title: name,
    urgency: due.urgency,
    due: clock === null || on < today ? words : say('day.due.clock', { due: words, clock: clockWords(clock, locale) }),
    why: on < today ? `${why} ${say('day.appointment.late')}` : why,
    act: say(held ? 'day.appointment.write' : 'day.appointment.do'),
  }
}

/** Somebody whom a colleague has handed over. */
export function handedOverInWords({ id, name, reason, from }: DayHandedOver, locale: Locale): DayLine {
  const say = translate(worklistWords, locale)
  return {
    key: id,
    href: paths.newContact({ candidateId: id }),
    title: name,
    urgency: 'soon',
    due: say('day.handedOver.due'),
    why: from === null ? say('day.handedOver.why.nobody', { reason }) : say('day.handedOver.why', { from, reason }),
    act: say('day.handedOver.do'),
  }
}

/** A job that is about to run out: the consultant asks its employer, or renews it for her. */
export function expiringInWords({ id, title, employer, expiresOn }: DayRole, today: string, locale: Locale): DayLine {
  const say = translate(worklistWords, locale)
  const due = dueIn(expiresOn, today)
  return {
    key: id,
    href: paths.ownRole(id),
    title: say('day.role', { title, employer }),
    urgency: due.urgency,
    due: dueWords(expiresOn, due, locale),
    why: say('day.role.why', { date: formatDate(expiresOn, locale) }),
    act: say('day.role.do'),
  }
}

/** A list beside the day: why, who, and for how long. */
export interface QuietWords {
  readonly text: string
  readonly people: readonly {
    readonly id: string
    readonly href: string
    readonly name: string
    readonly since: string
  }[]
  /** How many more there are. */
  readonly more: number
}

/** Whom nobody has talked with for as long as the municipality's norm allows (`weeks`); null for nobody. */
export function silentInWords(
  { people, total }: QuietList,
  weeks: number,
  now: Date,
  locale: Locale,
): QuietWords | null {
  if (total === 0) return null
  const say = translate(worklistWords, locale)
  const today = dayOf(now)
  return {
    text: say('day.silent.text', { count: total, weeks }),
    people: people.map(({ id, name, since }) => ({
      id,
      name,
      href: paths.newContact({ candidateId: id }),
      since:
        since === null
          ? say('day.silent.never')
          : say('day.silent.since', { count: Math.floor(-dueIn(since, today).days / 7) }),
    })),
    more: total - people.length,
  }
}

/** Who has had no open job for thirty days; null for nobody. */
export function withoutRoleInWords({ people, total }: QuietList, now: Date, locale: Locale): QuietWords | null {
  if (total === 0) return null
  const say = translate(worklistWords, locale)
  const today = dayOf(now)
  return {
    text: say('day.withoutRole.text', { count: total, days: WITHOUT_ROLE_DAYS }),
    people: people.map(({ id, name, since }) => ({
      id,
      name,
      href: paths.rankedRoles(id),
      since:
        since === null
          ? say('day.withoutRole.never')
          : say('day.withoutRole.since', { count: -dueIn(since, today).days }),
    })),
    more: total - people.length,
  }
}
