import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { formatDate } from '#app/i18n/format.ts'
import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { type Conditions, mergeConditions } from './condition.ts'
import { hoursWords, offerWords } from './role-facts.ts'
import { SOUGHT_OFFERS } from './role-filter.ts'
import { kilometresBetween } from './role-narrow.ts'
import type { LoadedRole } from './roles.server.ts'

const SHOWN_OFFERS = 3

/** One role in a list that everybody may read. */
export interface RoleLine {
  readonly id: string
  readonly title: string
  readonly employer: string
  readonly place: string
  readonly hours: string
  /** A few things that the workplace offers. */
  readonly offers: readonly string[]
  /** How far from the postcode that was asked about, in words. */
  readonly distance: string | null
  readonly posted: string | null
  /** Its employer has not been called back yet: only consultants and the employer itself see it. */
  readonly waiting: boolean
}

/** A loaded role in the reader's words; `from` is the postcode that distances are counted from. */
export function roleLine({ role, workplace, employer }: LoadedRole, locale: Locale, from = ''): RoleLine {
  const say = translate(roleListTexts, locale)
  const km = from ? kilometresBetween(from, workplace.postcode) : null
  return {
    id: role.id,
    title: role.title,
    employer: employer.name,
    place: findPostcode(workplace.postcode)?.name ?? workplace.postcode,
    hours: hoursWords(role, locale),
    offers: offerWords(soughtFirst(mergeConditions(role, workplace.conditions)), locale).slice(0, SHOWN_OFFERS),
    distance: km === null ? null : say('find.line.km', { km: Math.max(1, Math.round(km)) }),
    posted: role.publishedAt && say('find.line.posted', { date: formatDate(role.publishedAt, locale) }),
    waiting: employer.status !== 'verified',
  }
}

/** A line has room for few offers: what people look for comes before the rest. */
export function soughtFirst(conditions: Conditions): Conditions {
  const known: readonly string[] = SOUGHT_OFFERS
  const place = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length)
  return Object.fromEntries(Object.entries(conditions).sort(([a], [b]) => place(a) - place(b)))
}
