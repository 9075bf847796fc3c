import type { LoadedRole } from '#app/domain/roles/roles.server.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import type { Locale } from '#app/i18n/translate.ts'

import { mergeConditions } from './condition.ts'
import { soughtFirst } from './role-line.ts'

const SHOWN_OFFERS = 3

/** One open job on the front page: nothing that is not public on its own page too. */
export interface FrontJob {
  readonly id: string
  readonly title: string
  /** Firm and town. */
  readonly who: string
  /** "8–12 timer". */
  readonly hours: string
  /** Up to three things that the workplace offers. */
  readonly offers: readonly string[]
}

/** A loaded role in the reader's words. */
export function frontJobOf({ role, workplace, employer }: LoadedRole, locale: Locale): FrontJob {
  const offers = Object.entries(soughtFirst(mergeConditions(role, workplace.conditions)))
    .filter(([, answer]) => answer === 'yes')
    .flatMap(([id]) => findAccommodation(id)?.label[locale] ?? [])
  const [from, to] = [formatHours(role.hoursMin, locale), formatHours(role.hoursMax, locale)]
  const unit = locale === 'da' ? 'timer' : 'hours'
  return {
    id: role.id,
    title: role.title,
    who: [employer.name, findPostcode(workplace.postcode)?.name].filter(Boolean).join(', '),
    hours: `${from === to ? from : `${from}–${to}`} ${unit}`,
    offers: offers.slice(0, SHOWN_OFFERS),
  }
}
