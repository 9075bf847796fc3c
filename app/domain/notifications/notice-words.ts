import type { Actor } from '#app/domain/accounts/account.ts'
import type { IntroductionLine } from '#app/domain/introductions/introductions.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf, formatDay, TIME_ZONE } from '#app/i18n/format.ts'
import { noticeWords } from '#app/i18n/texts/notices-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { type NoticeRow, topicOf } from './notice.ts'

/** What notices are about, by id; what the reader may not know, or no longer, is not there. */
export interface NoticeNames {
  readonly introductions: ReadonlyMap<string, IntroductionLine>
  readonly people: ReadonlyMap<string, string>
  readonly roles: ReadonlyMap<string, string>
  readonly employers: ReadonlyMap<string, string>
}

interface Reading {
  readonly actor: Pick<Actor, 'role'>
  readonly locale: Locale
  readonly now: Date
}

/** One line of the page. */
export interface NoticeLine {
  readonly id: string
  readonly text: string
  /** Null where the page is no longer there for the reader. */
  readonly href: string | null
  readonly clock: string
  readonly unread: boolean
  /** "Din tur": it waits for the reader at this moment. */
  readonly yours: string | null
}

/** The notices in the reader's words, by day, the newest first. */
export function describeNotices(rows: readonly NoticeRow[], names: NoticeNames, reading: Reading) {
  const days: { day: string; heading: string; lines: NoticeLine[] }[] = []
  for (const row of rows) {
    const day = dayOf(row.createdAt)
    const last = days.at(-1)
    const line = lineOf(row, names, reading)
    if (last?.day === day) last.lines.push(line)
    else days.push({ day, heading: headingOf(day, reading), lines: [line] })
  }
  return days
}

function headingOf(day: string, { now, locale }: Reading): string {
  const say = translate(noticeWords, locale)
  const today = dayOf(now)
  if (day === today) return say('notices.today')
  return day === addDays(today, -1) ? say('notices.yesterday') : capital(formatDay(day, locale))
}

function lineOf(row: NoticeRow, names: NoticeNames, reading: Reading): NoticeLine {
  const say = translate(noticeWords, reading.locale)
  const voice = voiceOf(reading.actor)
  const introduction = topicOf(row) === 'introduction' ? names.introductions.get(row.subjectId) : undefined
  const yours = row.kind === 'introduction' && introduction?.turn === turnOfVoice[voice]
  const text = sentenceOf(row, names, reading)
  return {
    id: row.id,
    text: capital(text ?? goneWords(row, reading)),
    href: text === null ? null : row.link,
    clock: clockOf(row.createdAt, reading.locale),
    unread: row.readAt === null,
    yours: yours ? say(`notices.yours.${voice}`) : null,
  }
}

/** "13.05": the day stands above. */
function clockOf(at: Date, locale: Locale): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE } as const
  return new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', options).format(at)
}

const turnOfVoice = { own: 'candidate', firm: 'employer', staff: 'municipality' } as const
type Voice = keyof typeof turnOfVoice

function voiceOf({ role }: Pick<Actor, 'role'>): Voice {
  return role === 'candidate' ? 'own' : role === 'employer' ? 'firm' : 'staff'
}

/** The sentence, or null when what it is about is not there for the reader any more. */
function sentenceOf(row: NoticeRow, names: NoticeNames, { actor, locale }: Reading): string | null {
  const say = translate(noticeWords, locale)
  const voice = voiceOf(actor)
  const { event, subjectId } = row
  const words = (slots: Readonly<Record<string, string>>) => {
    const key = `notices.${voice}.${event}`
    if (key in noticeWords[locale]) return sentence(key, slots, locale)
    return 'role' in slots && 'employer' in slots ? sentence(`notices.${voice}.other`, slots, locale) : null
  }
  switch (topicOf(row)) {
    case 'introduction': {
      const line = names.introductions.get(subjectId)
      if (!line) return null
      const who = line.candidateName ?? say(voice === 'firm' ? 'notices.who.firm' : 'notices.who.staff')
      return words({ who, employer: line.employerName, role: line.roleTitle ?? say('notices.job.none') })
    }
    case 'candidate': {
      const who = names.people.get(subjectId)
      return who === undefined ? null : words({ who })
    }
    case 'role': {
      const role = names.roles.get(subjectId)
      return role === undefined ? null : words({ role })
    }
    case 'employer': {
      const employer = names.employers.get(subjectId)
      return employer === undefined ? null : words({ employer })
    }
    default:
      return words({})
  }
}

function goneWords(row: NoticeRow, { locale }: Reading): string {
  const say = translate(noticeWords, locale)
  const keys = {
    introduction: 'notices.gone',
    candidate: 'notices.staff.personGone',
    role: 'notices.firm.roleGone',
    employer: 'notices.staff.employerGone',
    none: 'notices.gone',
  } as const
  return say(keys[topicOf(row)])
}

/** A sentence by a key that is put together. */
function sentence(key: string, slots: Readonly<Record<string, string>>, locale: Locale): string {
  return (translate(noticeWords, locale) as (key: string, slots: Readonly<Record<string, string>>) => string)(
    key,
    slots,
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
