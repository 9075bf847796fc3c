import { dayOf, formatDate } from '#app/i18n/format.ts'
import { roles as rolesTexts } from '#app/i18n/texts/roles.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { isExpiring } from './expiry.ts'
import { ROLE_STATUSES, type RoleButton, type RoleStatus, waitsFor } from './role.ts'
import { hoursWords } from './role-facts.ts'
import type { LoadedRole } from './roles.server.ts'

const JOBS_A_PAGE = 25
/** With so many or fewer nobody needs a filter. */
const FILTER_ABOVE = 10

/** What an employer sees of a job's state: a status, or that its time has run out. */
const JOB_STATES = [...ROLE_STATUSES, 'expired'] as const
export type JobState = (typeof JOB_STATES)[number]

/** One job of an employer in its own list. */
export interface OwnJob {
  readonly id: string
  readonly title: string
  readonly state: JobState
  readonly stateWords: string
  /** What it waits for; null for nothing. */
  readonly waits: string | null
  /** Whose turn it is: then it stands above the others. */
  readonly yours: boolean
  readonly hours: string
  readonly workplace: string
  readonly expires: { readonly soon: boolean; readonly words: string } | null
  /** The one click that keeps it open, and what it is called for somebody who cannot see where it stands. */
  readonly renewal: { readonly act: RoleButton; readonly label: string; readonly what: string } | null
  readonly version: number
}

export interface OwnJobs {
  readonly jobs: readonly OwnJob[]
  readonly page: number
  readonly pages: number
  /** Of all jobs, whatever is asked for. */
  readonly total: number
  readonly yours: number
  readonly posted: number
  /** The states to choose from with how many there are; empty for a short list. */
  readonly states: readonly { readonly value: JobState; readonly label: string }[]
  readonly state: JobState | null
}

interface Reading {
  readonly now: Date
  readonly locale: Locale
}

/** An employer's jobs in words, one page of them: those that wait for it first, then as they come. */
export function jobsOf(
  roles: readonly LoadedRole[],
  asked: { readonly state: string; readonly page: number },
  reading: Reading,
): OwnJobs {
  const say = translate(rolesTexts, reading.locale)
  const all = roles.map((loaded) => jobOf(loaded, reading))
  const found = JOB_STATES.filter((state) => all.some((job) => job.state === state))
  const filters = all.length > FILTER_ABOVE ? found : []
  const state = filters.find((one) => one === asked.state) ?? null
  const held = all.filter((job) => !state || job.state === state)
  const ordered = held.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const pages = Math.max(1, Math.ceil(ordered.length / JOBS_A_PAGE))
  const page = Math.min(Math.max(1, asked.page), pages)
  const count = (one: JobState) => all.filter((job) => job.state === one).length
  return {
    jobs: ordered.slice((page - 1) * JOBS_A_PAGE, page * JOBS_A_PAGE),
    page,
    pages,
    total: all.length,
    yours: all.filter((job) => job.yours).length,
    posted: count('published'),
    states: filters.map((value) => ({ value, label: `${say(`roles.status.${value}`)} (${count(value)})` })),
    state,
  }
}

/** What one has to do stands above what goes on, and that above what is over. */
const ORDER: readonly JobState[] = ['expired', 'draft', 'published', 'paused', 'filled', 'closed']

function jobOf({ role, workplace, employer }: LoadedRole, { now, locale }: Reading): OwnJob {
  const say = translate(rolesTexts, locale)
  const today = dayOf(now)
  const waits = waitsFor(role, employer.status, today)
  const state: JobState = waits === 'renewal' ? 'expired' : role.status
  const soon = isExpiring(role, today)
  const act = state === 'expired' ? 'publish' : soon ? 'renew' : null
  return {
    id: role.id,
    title: role.title,
    state,
    stateWords: say(`roles.status.${state}`),
    waits: waits === 'nothing' ? null : say(`roles.waits.${soon ? 'expiring' : waits}`),
    yours: waits === 'you' || waits === 'renewal' || soon,
    hours: hoursWords(role, locale),
    workplace: workplace.name,
    expires: expiryOf(role, soon, locale),
    renewal: act && {
      act,
      label: say(act === 'renew' ? 'roles.act.renew' : 'roles.act.resume'),
      what: say(act === 'renew' ? 'roles.act.renewWhat' : 'roles.act.resumeWhat', { what: role.title }),
    },
    version: role.version,
  }
}

function expiryOf(role: { status: RoleStatus; expiresOn: string | null }, soon: boolean, locale: Locale) {
  if (role.status !== 'published' || role.expiresOn === null) return null
  const say = translate(rolesTexts, locale)
  return { soon, words: say('roles.expiry.until', { date: formatDate(role.expiresOn, locale) }) }
}
