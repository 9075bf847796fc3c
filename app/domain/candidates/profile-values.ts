import { findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdays } from '#app/domain/vocabulary/week.ts'
import type { ProfileRecord } from './candidate.ts'
import { isInGroup, type ProfilePart } from './profile-part.ts'

/** What stands in a page's fields before anybody types: field name → text, or the ticked ones of several. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>

/** The stored answers of one page as its form shows them. What is not answered has no entry. */
export function partValues(part: ProfilePart, profile: ProfileRecord, locale: Locale): FieldValues {
  const settled = profile.settled?.includes(part.id) ?? false
  const inHours = (minutes: number | null) => (minutes === null ? undefined : formatHours(minutes, locale))
  if (part.group) return answered({ ...needValues(part, profile, locale), none: settled ? 'on' : undefined })
  switch (part.id) {
    case 'hours':
      return answered({
        hoursMin: inHours(profile.hoursMin),
        hoursMax: inHours(profile.hoursMax),
        hoursWish: inHours(profile.hoursWish),
        perDay: inHours(profile.perDay),
        maxDays: profile.maxDays?.toString(),
        restDay: profile.restDay ? 'on' : undefined,
        combine: profile.combine === null ? undefined : profile.combine ? 'yes' : 'no',
      })
    case 'week':
      return answered({
        decided: settled ? 'no' : profile.week ? 'yes' : undefined,
        availableFrom: profile.availableFrom ?? undefined,
        ...Object.fromEntries(
          weekdays.flatMap((day) => [
            [`day.${day}.from`, profile.week?.[day]?.[0]],
            [`day.${day}.to`, profile.week?.[day]?.[1]],
          ]),
        ),
      })
    case 'travel':
      return answered({
        travelModes: profile.travelModes ?? undefined,
        travelMinutes: profile.travelMinutes?.toString(),
      })
    case 'competences': {
      const levels = Object.entries(profile.competences).map(([id, level]) => [`level.${id}`, String(level)])
      return answered({ ...Object.fromEntries(levels), complete: profile.competencesComplete ? 'on' : undefined })
    }
    case 'licences': {
      const held = Object.entries(profile.licences).map(([id, yes]) => [`licence.${id}`, yes ? 'yes' : 'no'])
      return Object.fromEntries(held)
    }
    case 'wishes':
      return answered({
        ...Object.fromEntries(profile.wishes.map((id) => [`occupation.${id}`, 'wish'])),
        ...Object.fromEntries(profile.unwanted.map((id) => [`occupation.${id}`, 'unwanted'])),
        open: settled ? 'on' : undefined,
      })
    default:
      return { presentation: profile.presentation }
  }
}

function needValues(part: ProfilePart, profile: ProfileRecord, locale: Locale) {
  const needs = profile.needs.filter((need) => isInGroup(need.item, part.group!))
  return Object.fromEntries(
    needs.flatMap(({ item: id, strength, limit }) => {
      const item = findAccommodation(id)
      const graded = item && isMeasured(item) && item.unit === 'grade'
      const text = graded ? String(limit) : limit?.toString().replace('.', locale === 'da' ? ',' : '.')
      return [
        [`need.${id}.strength`, strength],
        [`need.${id}.limit`, limit === undefined ? undefined : text],
      ]
    }),
  )
}

function answered(values: Record<string, string | readonly string[] | undefined>): FieldValues {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string | readonly string[]] => entry[1] !== undefined,
  )
  return Object.fromEntries(given)
}
