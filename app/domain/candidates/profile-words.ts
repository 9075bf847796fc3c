import { accommodationGroups, findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { needSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { competenceLevels, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { formatInterval, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { formatDate } from '#app/i18n/format.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { ProfileRecord } from './candidate.ts'
import { isInGroup, type ProfilePart } from './profile-part.ts'
import { unknownIn, unknownNeeds } from './settled.ts'

/** One answer of a profile in words. */
export interface Answer {
  readonly term: string
  readonly value: string
}

type Say = ReturnType<typeof translate<(typeof profileAnswers)['da']>>
type Line = readonly [term: string, value: string | null]

/** The answers of one page of a profile in words; what is not answered is left out. */
export function describePart(part: ProfilePart, profile: ProfileRecord, locale: Locale): Answer[] {
  const say = translate(profileAnswers, locale)
  const lines = part.group ? describeNeeds(part, profile, locale, say) : describeFields(part, profile, locale, say)
  return lines.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))
}

function describeFields(part: ProfilePart, profile: ProfileRecord, locale: Locale, say: Say): Line[] {
  const settled = profile.settled?.includes(part.id) ?? false
  const unknown = unknownIn(profile, part.id)
  const dontKnow = (question: string) => (unknown.includes(question) ? say('profile.unknown') : null)
  switch (part.id) {
    case 'hours':
      return describeHours(profile, locale, say, dontKnow)
    case 'week':
      return [
        [say('profile.week'), weekOf(profile, locale) ?? (settled ? say('profile.unknown') : null)],
        [
          say('profile.availableFrom'),
          profile.availableFrom ? formatDate(profile.availableFrom, locale) : dontKnow('availableFrom'),
        ],
      ]
    case 'travel': {
      const { travelModes, travelMinutes: count } = profile
      const modes = travelModes?.map((mode) => say(`profile.mode.${mode}`)).join(', ')
      return [
        [say('profile.modes'), modes ?? dontKnow('travelModes')],
        [
          say('profile.travelMinutes'),
          count === null ? dontKnow('travelMinutes') : say('profile.travelMinutes.value', { count }),
        ],
      ]
    }
    case 'competences':
      return [
        ...Object.entries(profile.competences).map(([id, held]): Line => {
          const words = competenceLevels.find(({ level }) => level === held)?.label[locale] ?? say('profile.no')
          return [findCompetence(id)?.label[locale] ?? id, words]
        }),
        ...unknown.map((id): Line => [findCompetence(id)?.label[locale] ?? id, say('profile.unknown')]),
        [say('profile.complete'), profile.competencesComplete ? say('profile.complete.value') : null],
      ]
    case 'licences':
      return [
        ...Object.entries(profile.licences).map(([id, held]): [string, string] => [id, held ? 'yes' : 'no']),
        ...unknown.map((id): [string, string] => [id, 'unknown']),
      ].map(([id, answer]) => [
        findLicence(id)?.label[locale] ?? id,
        say(answer === 'yes' ? 'profile.yes' : answer === 'no' ? 'profile.no' : 'profile.unknown'),
      ])
    case 'wishes':
      return [
        [
          say('profile.wishes'),
          occupationsOf(profile.wishes, locale) ?? (settled ? say('profile.open') : dontKnow('wishes')),
        ],
        [say('profile.unwanted'), occupationsOf(profile.unwanted, locale)],
      ]
    default:
      return [[say('profile.presentation'), profile.presentation || null]]
  }
}

function describeHours(
  profile: ProfileRecord,
  locale: Locale,
  say: Say,
  dontKnow: (question: string) => string | null,
): Line[] {
  const { perDay, maxDays: count, combine } = profile
  const hours = perDay === null ? null : say('profile.perDay.value', { hours: formatHours(perDay, locale) })
  const days = count === null ? null : say('profile.maxDays.value', { count })
  const several = combine === null ? null : say(combine ? 'profile.yes' : 'profile.no')
  return [
    [say('profile.hours'), hoursOf(profile, locale) ?? dontKnow('hours')],
    [say('profile.perDay'), hours ?? dontKnow('perDay')],
    [say('profile.maxDays'), days ?? dontKnow('maxDays')],
    [say('profile.restDay'), profile.restDay ? say('profile.yes') : dontKnow('restDay')],
    [say('profile.combine'), several ?? dontKnow('combine')],
  ]
}

/** "fra 8 til 12 timer, helst 10", or null when not answered. */
export function hoursOf(profile: ProfileRecord, locale: Locale): string | null {
  const { hoursMin, hoursMax, hoursWish } = profile
  if (hoursMin === null || hoursMax === null) return null
  const say = translate(profileAnswers, locale)
  const [min, max] = [formatHours(hoursMin, locale), formatHours(hoursMax, locale)]
  const range = hoursMin === hoursMax ? say('profile.hours.exact', { max }) : say('profile.hours.range', { min, max })
  return hoursWish === null ? range : `${range}, ${say('profile.hours.wish', { wish: formatHours(hoursWish, locale) })}`
}

function weekOf({ week }: ProfileRecord, locale: Locale): string | null {
  if (week === null) return null
  const open = weekdays.filter((day) => week[day])
  return open.map((day) => `${weekdayNames[day][locale]} ${formatInterval(week[day]!, locale)}`).join(', ')
}

function describeNeeds(part: ProfilePart, profile: ProfileRecord, locale: Locale, say: Say): Line[] {
  const [whole, items] = unknownNeeds(profile, part.id)
  if (whole || profile.settled?.includes(part.id)) {
    const group = accommodationGroups.find(({ id }) => id === part.group)
    return [[group?.label[locale] ?? part.id, say(whole ? 'profile.unknown' : 'profile.none')]]
  }
  const needs = profile.needs
    .filter((need) => isInGroup(need.item, part.group!))
    .map(({ item: id, strength, limit }): Line => {
      const item = findAccommodation(id)!
      return [item.label[locale], say(`profile.${strength}`, { need: needSentence(item, limit ?? null, locale) })]
    })
  return [...needs, ...items.map((id): Line => [findAccommodation(id)?.label[locale] ?? id, say('profile.unknown')])]
}

function occupationsOf(ids: readonly string[], locale: Locale): string | null {
  return ids.length === 0 ? null : ids.map((id) => findOccupation(id)?.label[locale] ?? id).join(', ')
}

/** What differs between two states of a page, in words: term, what stood there, what stands there now. */
export function describeChange(part: ProfilePart, before: ProfileRecord, after: ProfileRecord, locale: Locale) {
  const was = new Map(describePart(part, before, locale).map(({ term, value }) => [term, value]))
  const is = new Map(describePart(part, after, locale).map(({ term, value }) => [term, value]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => was.get(field) !== is.get(field))
    .map((field) => ({ field, was: was.get(field) ?? null, is: is.get(field) ?? null }))
}
