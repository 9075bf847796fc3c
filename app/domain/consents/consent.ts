import type { Need, Profile } from '#app/domain/candidates/candidate.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { addMonths, instantOf } from '#app/domain/rules/calendar.ts'
import { nextWorkingDay } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'

/** What a candidate can let one employer see, chosen one by one. Needs are one field each: `need.<item>`. */
export const CONSENT_FIELDS = ['name', 'contact', 'hours', 'week', 'competences', 'presentation'] as const
export type ConsentField = (typeof CONSENT_FIELDS)[number] | `need.${string}`

/** How a consent reached the platform. A consultant can record one, never give one (DESIGN 5). */
export const CONSENT_WAYS = ['self', 'meeting', 'phone', 'paper'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]

/** The ways in which a consultant records what somebody else said. */
export const RECORDED_WAYS = ['meeting', 'phone', 'paper'] as const satisfies readonly ConsentWay[]
export type RecordedWay = (typeof RECORDED_WAYS)[number]

/** DESIGN 5: a consent ends by itself. */
const MONTHS_VALID = 6

/** What decides whether a consent counts. */
export interface Consent {
  readonly fields: readonly ConsentField[]
  readonly validFrom: Date
  readonly until: Date
  readonly withdrawnAt: Date | null
  /** The role that it was given for has been closed. */
  readonly roleClosed: boolean
}

export type ConsentState = 'none' | 'waiting' | 'valid' | 'withdrawn' | 'ended'

/** Where a consent stands at an instant. From `validFrom` (included) to `until` (not included). */
export function consentState(consent: Consent | null, now: Date): ConsentState {
  if (!consent) return 'none'
  if (consent.withdrawnAt && consent.withdrawnAt <= now) return 'withdrawn'
  if (consent.roleClosed || now >= consent.until) return 'ended'
  return now < consent.validFrom ? 'waiting' : 'valid'
}

/** Whether a consent counts at an instant. */
export function isValid(consent: Consent | null, now: Date): consent is Consent {
  return consentState(consent, now) === 'valid'
}

/**
 * When a consent that was given on a day counts: at once, but one given by telephone from the next working day after
 * the day on which it is recorded, so that an earlier date wins nothing. It ends at the start of the day six months on.
 */
export function consentPeriod(way: ConsentWay, givenOn: string, now: Date): { validFrom: Date; until: Date } {
  const validFrom = way === 'phone' ? instantOf(nextWorkingDay(dayOf(now))) : now
  return { validFrom, until: instantOf(addMonths(givenOn, MONTHS_VALID)) }
}

/** Every field that she can choose, in the order of the form. */
export function consentFields(needs: readonly Need[]): readonly ConsentField[] {
  return [...CONSENT_FIELDS, ...needs.map((need) => `need.${need.item}` as const)]
}

/** The form field in which one field of a recorded consent is answered: dots are read as paths by form libraries. */
export function answerField(field: string): string {
  return `answer-${field.replaceAll('.', '-')}`
}

/** What an employer sees of a candidate. What she has not consented to is not there at all. */
export interface EmployerView {
  readonly name?: string
  readonly contact?: { readonly email: string | null; readonly phone: string | null }
  readonly hours?: Pick<Profile, 'hoursMin' | 'hoursMax' | 'hoursWish'>
  readonly week?: { readonly days: Week | null } & Pick<Profile, 'perDay' | 'maxDays' | 'restDay'>
  readonly competences?: { readonly levels: Readonly<Record<string, number>>; readonly licences: readonly string[] }
  readonly presentation?: string
  readonly needs: readonly { readonly item: string; readonly limit: number | null }[]
}

type Person = { readonly name: string; readonly email: string | null; readonly phone: string | null }

/**
 * Only the fields that she has consented to, at this instant; nothing when the consent does not count. Of competences
 * only those that she has: "no" and unanswered ones stay with her. A need comes without its strength.
 */
export function asSeenByEmployer(
  candidate: Person,
  profile: Profile,
  consent: Consent | null,
  now: Date,
): EmployerView {
  if (!isValid(consent, now)) return { needs: [] }
  const may = new Set<string>(consent.fields)
  const { hoursMin, hoursMax, hoursWish, perDay, maxDays, restDay } = profile
  return {
    ...(may.has('name') && { name: candidate.name }),
    ...(may.has('contact') && { contact: { email: candidate.email, phone: candidate.phone } }),
    ...(may.has('hours') && { hours: { hoursMin, hoursMax, hoursWish } }),
    ...(may.has('week') && { week: { days: profile.week, perDay, maxDays, restDay } }),
    ...(may.has('competences') && { competences: heldBy(profile) }),
    ...(may.has('presentation') && { presentation: profile.presentation }),
    needs: profile.needs
      .filter((need) => may.has(`need.${need.item}`))
      .map(({ item, limit }) => ({ item, limit: limit ?? null })),
  }
}

function heldBy({ competences, licences }: Profile) {
  const levels = Object.fromEntries(Object.entries(competences).filter(([, level]) => level > 0))
  const held = Object.keys(licences).filter((id) => licences[id])
  return { levels, licences: held.sort() }
}

/** The groups of fields that a reader of this view has seen, for the log. */
export function groupsOf(view: EmployerView): readonly string[] {
  const groups = new Set(['introduction'])
  if (view.name !== undefined) groups.add('identity')
  if (view.contact) groups.add('contact')
  if (view.hours || view.week || view.competences || view.presentation !== undefined) groups.add('profile')
  if (view.needs.length > 0) groups.add('needs')
  return [...groups]
}
