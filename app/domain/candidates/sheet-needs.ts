import {
  accommodationGroups,
  gradeWords,
  isMeasured,
  type MeasuredAccommodation,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'
import { formatMeasure, unitLabel } from '#app/domain/vocabulary/accommodation-text.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import type { NeedStrength, ProfileRecord } from './candidate.ts'

/** One thing that can be a need: three boxes, and a line where it is measured. */
export interface SheetNeed {
  readonly id: string
  readonly label: string
  readonly strength: NeedStrength | null
  /** Null: it has no limit. Empty: a line to write on. */
  readonly limit: string | null
  readonly unit: string
}

export interface SheetNeeds {
  readonly id: string
  readonly title: string
  /** She has said that she has no needs here. */
  readonly none: boolean
  readonly items: readonly SheetNeed[]
}

/** The things of every group, with what she has answered. */
export function needGroups(profile: ProfileRecord, locale: Locale): readonly SheetNeeds[] {
  return accommodationGroups.map(({ id, label }) => ({
    id,
    title: label[locale],
    none: profile.settled?.includes(`needs.${id}`) ?? false,
    items: storedAccommodations()
      .filter((item) => item.group === id)
      .map((item): SheetNeed => {
        const need = profile.needs.find((one) => one.item === item.id)
        const about = { id: item.id, label: item.label[locale], strength: need?.strength ?? null }
        if (!isMeasured(item)) return { ...about, limit: null, unit: '' }
        const unit = item.unit === 'grade' ? '' : unitLabel(item.unit, locale)
        return { ...about, limit: need?.limit === undefined ? '' : limitOf(item, need.limit, locale), unit }
      }),
  }))
}

function limitOf(item: MeasuredAccommodation, limit: number, locale: Locale): string {
  return item.unit === 'grade' ? (gradeWords[limit]?.[locale] ?? '') : formatMeasure(item, limit, locale)
}
