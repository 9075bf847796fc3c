import type { Visit } from '#app/domain/audit/readings.server.ts'
import { dayOf, formatDate, formatDay, TIME_ZONE } from '#app/i18n/format.ts'
import { worklistWords } from '#app/i18n/texts/worklist-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import {
  appointmentInWords,
  expiringInWords,
  handedOverInWords,
  requestInWords,
  silentInWords,
  withoutRoleInWords,
} from './day-words.ts'
import { type Due, dueIn } from './due.ts'
import { capital, dueWords } from './due-words.ts'
import type { MyDay } from './my-day.server.ts'
import type { WaitingIntroduction } from './waiting.server.ts'

/** The consultant's day as the screen says it: greeting, deadlines, why each thing waits, and what to do. */
export function dayInWords(day: MyDay, visit: Visit & { readonly locale: Locale }) {
  const { now, locale } = visit
  const say = translate(worklistWords, locale)
  const today = dayOf(now)
  const introductions = day.introductions.map((one) => {
    const due = one.dueOn === null ? null : dueIn(one.dueOn, today)
    return {
      ...one,
      urgency: due?.urgency ?? ('calm' as const),
      due: dueWords(one.dueOn, due, locale),
      ...purpose(one, locale),
    }
  })
  const requests = day.requests.map((one) => requestInWords(one, day.settings.answerDays, today, locale))
  const appointments = day.appointments.map((one) => appointmentInWords(one, today, locale))
  const roles = day.roles.map((one) => expiringInWords(one, today, locale))
  const handedOver = day.handedOver.map((one) => handedOverInWords(one, locale))
  const due = (urgency: Due['urgency']) =>
    [...introductions, ...requests, ...appointments, ...roles].filter((one) => one.urgency === urgency).length
  const [late, dueToday] = [due('late'), due('today')]
  const listed = [introductions, requests, appointments, handedOver, day.employers, roles, day.candidates]
  const waits = listed.reduce((sum, list) => sum + list.length, 0)
  const name = (visit.actor?.name ?? '').split(' ')[0] ?? ''
  return {
    above: say('day.above', { day: capital(formatDay(now, locale)), week: weekOf(today) }),
    greeting: `${say(`day.hello.${partOfDay(now)}`, { name })} ${waits > 0 ? say('day.waits', { count: waits }) : say('day.nothing')}`,
    lead: [
      ...(dueToday > 0 ? [say('day.dueToday', { count: dueToday })] : []),
      ...(late > 0 ? [say('day.late', { count: late })] : []),
    ].join(' '),
    requests,
    appointments,
    handedOver,
    silent: silentInWords(day.silent, day.settings.contactWeeks, now, locale),
    withoutRole: withoutRoleInWords(day.withoutRole, now, locale),
    introductions,
    employers: day.employers.map(({ id, name, since }) => ({ id, name, since: formatDate(since, locale) })),
    roles,
    candidates: day.candidates,
  }
}

const reasons = ['wished', 'approved', 'accepted', 'meeting', 'trial', 'agreement'] as const
const acts = ['wished', 'approved', 'accepted'] as const

function purpose({ status, employer, onHold }: WaitingIntroduction, locale: Locale) {
  const say = translate(worklistWords, locale)
  const reason = reasons.find((known) => known === status) ?? 'other'
  const act = acts.find((known) => known === status) ?? 'other'
  return {
    why: say(`day.why.${onHold ? 'onHold' : reason}`, { employer }),
    act: say(`day.do.${onHold ? 'approved' : act}`),
  }
}

/** Morning until ten, evening from six, in Copenhagen. */
function partOfDay(now: Date): 'morning' | 'day' | 'evening' {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: TIME_ZONE }).format(now))
  if (hour < 10) return 'morning'
  return hour < 18 ? 'day' : 'evening'
}

/** The ISO week of a day, as Danish calendars count. */
export function weekOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = (date.getUTCDay() + 6) % 7
  date.setUTCDate(date.getUTCDate() - weekday + 3)
  const january4 = new Date(Date.UTC(date.getUTCFullYear(), 0, 4))
  const offset = (january4.getUTCDay() + 6) % 7
  return 1 + Math.round((date.getTime() - january4.getTime() + (offset - 3) * 86_400_000) / (7 * 86_400_000))
}
