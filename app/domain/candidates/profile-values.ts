import { findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdays } from '#app/domain/vocabulary/week.ts'
import type { ProfileRecord } from './candidate.ts'
import { isInGroup, type ProfilePart } from './profile-part.ts'
import { unknownIn, unknownNeeds } from './settled.ts'

/** What stands in a page's fields before anybody types: field name → text, or the ticked ones of several. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>

/** The stored answers of one page as its form shows them. What is not answered has no entry. */
export function partValues(part: ProfilePart, profile: ProfileRecord, locale: Locale): FieldValues {
  const settled = profile.settled?.includes(part.id) ?? false
  const unknown = unknownIn(profile, part.id)
  const dontKnow = (question: string) => (unknown.includes(question) ? 'unknown' : undefined)
  const boxes = Object.fromEntries(unknown.map((question) => [`unknown.${question}`, 'on']))
  const inHours = (minutes: number | null) => (minutes === null ? undefined : formatHours(minutes, locale))
  if (part.group) return answered(needValues(part, profile, locale))
  switch (part.id) {
    case 'hours':
      return answered({
        hoursMin: inHours(profile.hoursMin),
        hoursMax: inHours(profile.hoursMax),
        hoursWish: inHours(profile.hoursWish),
        perDay: inHours(profile.perDay),
        maxDays: profile.maxDays?.toString() ?? dontKnow('maxDays'),
        // Whether she was asked is not kept: a no counts as said once the hours are.
        restDay: profile.restDay ? 'yes' : (dontKnow('restDay') ?? (profile.hoursMin === null ? undefined : 'no')),
        combine: yesNo(profile.combine) ?? dontKnow('combine'),
        ...boxes,
      })
    case 'week':
      return answered({
        decided: settled ? 'no' : profile.week ? 'yes' : undefined,
        availableFrom: profile.availableFrom ?? undefined,
        ...boxes,
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
        ...boxes,
      })
    case 'competences': {
      const levels = Object.entries(profile.competences).map(([id, level]) => [`level.${id}`, String(level)])
      const open = unknown.map((id) => [`level.${id}`, 'unknown'])
      return answered({
        ...Object.fromEntries([...open, ...levels]),
        complete: profile.competencesComplete ? 'on' : undefined,
      })
    }
    case 'licences': {
      const held = Object.entries(profile.licences).map(([id, yes]) => [`licence.${id}`, yes ? 'yes' : 'no'])
      return Object.fromEntries([...held, ...unknown.map((id) => [`licence.${id}`, 'unknown'])])
    }
    case 'wishes':
      return answered({
        ...Object.fromEntries(profile.wishes.map((id) => [`occupation.${id}`, 'wish'])),
        ...Object.fromEntries(profile.unwanted.map((id) => [`occupation.${id}`, 'unwanted'])),
        open: settled ? 'on' : undefined,
        ...boxes,
      })
    default:
      return { presentation: profile.presentation }
  }
}

function yesNo(answer: boolean | null): string | undefined {
  return answer === null ? undefined : answer ? 'yes' : 'no'
}

function needValues(part: ProfilePart, profile: ProfileRecord, locale: Locale) {
  const needs = profile.needs.filter((need) => isInGroup(need.item, part.group!))
  const [whole, items] = unknownNeeds(profile, part.id)
  const open = needs.length + items.length > 0 ? 'needs' : undefined
  return {
    answer: profile.settled?.includes(part.id) ? 'none' : whole ? 'unknown' : open,
    ...Object.fromEntries(items.map((id) => [`need.${id}.strength`, 'unknown'])),
    ...Object.fromEntries(
      needs.flatMap(({ item: id, strength, limit }) => {
        const item = findAccommodation(id)
        const graded = item && isMeasured(item) && item.unit === 'grade'
        const text = graded ? String(limit) : limit?.toString().replace('.', locale === 'da' ? ',' : '.')
        return [
          [`need.${id}.strength`, strength],
          [`need.${id}.limit`, limit === undefined ? undefined : text],
        ]
      }),
    ),
  }
}

function answered(values: Record<string, string | readonly string[] | undefined>): FieldValues {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string | readonly string[]] => entry[1] !== undefined,
  )
  return Object.fromEntries(given)
}
