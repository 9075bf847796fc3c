import type { Accommodation } from './accommodation.ts'
import { bodyAccommodations } from './accommodations-body.ts'
import { mindAccommodations } from './accommodations-mind.ts'
import { sensesAccommodations } from './accommodations-senses.ts'
import { workdayAccommodations } from './accommodations-workday.ts'

/** All 78, in the order of the screens. The ids are for ever: needs and conditions in the database point at them. */
export const accommodations: readonly Accommodation[] = [
  ...bodyAccommodations,
  ...sensesAccommodations,
  ...mindAccommodations,
  ...workdayAccommodations,
]
