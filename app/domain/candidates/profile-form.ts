import { z } from 'zod'
import { competences } from '#app/domain/vocabulary/competences.ts'
import { weeklyHours } from '#app/domain/vocabulary/hours.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { occupations } from '#app/domain/vocabulary/occupations.ts'
import { findDiagnosisWords } from '#app/domain/vocabulary/sensitive.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { choice, hours, tick, version, whole } from './answers.ts'
import { type Profile, TRAVEL_MODES } from './candidate.ts'
import { needsSchema } from './needs-form.ts'
import type { ProfilePart } from './profile-part.ts'
import { weekSchema } from './week-form.ts'

/** What one page of the profile says. */
export interface PartInput {
  /** The version of the profile that the page was made from. */
  readonly version: number
  /** Only this page's fields. Needs: the group's. Wishes: of the occupations that the page showed. */
  readonly values: Partial<Profile>
  /** "Nothing here", "not decided". */
  readonly settled: boolean
  /** The occupations that the page showed; the others stay as they are. */
  readonly shown?: readonly string[]
}

/** The most minutes that a working day can have here, and the longest way to work that one may answer. */
const DAY = { min: 30, max: 12 * 60 }
const LONGEST_WAY = 240

const PRESENTATION_MAX = 600

const hoursSchema = z
  .object({
    version,
    hoursMin: hours(weeklyHours, 'candidates.error.weeklyHours'),
    hoursMax: hours(weeklyHours, 'candidates.error.weeklyHours'),
    hoursWish: hours(weeklyHours, 'candidates.error.weeklyHours'),
    perDay: hours(DAY, 'candidates.error.dailyHours'),
    maxDays: whole(1, 7, 'errors.choose'),
    restDay: tick,
    combine: choice(['yes', 'no', 'unknown']),
  })
  .superRefine(({ hoursMin, hoursMax, hoursWish }, check) => {
    const say = (field: string, message: string) => check.addIssue({ code: 'custom', path: [field], message })
    if (hoursMin === null && hoursMax !== null) say('hoursMin', 'candidates.error.bothHours')
    if (hoursMax === null && hoursMin !== null) say('hoursMax', 'candidates.error.bothHours')
    if (hoursMin !== null && hoursMax !== null && hoursMin > hoursMax) say('hoursMax', 'candidates.error.hoursOrder')
    const outside =
      (hoursWish ?? 0) > (hoursMax ?? Number.POSITIVE_INFINITY) || (hoursWish ?? hoursMin ?? 0) < (hoursMin ?? 0)
    if (outside) say('hoursWish', 'candidates.error.wishOutside')
  })
  .transform(({ version, restDay, combine, ...values }): PartInput => {
    const answer = combine === null || combine === 'unknown' ? null : combine === 'yes'
    return { version, settled: false, values: { ...values, restDay, combine: answer } }
  })

const travelSchema = z
  .object({
    version,
    travelModes: z.array(z.enum(TRAVEL_MODES, 'errors.choose')).default([]),
    travelMinutes: whole(1, LONGEST_WAY, 'candidates.error.minutes'),
  })
  .transform(({ version, travelModes, travelMinutes }): PartInput => {
    const modes = TRAVEL_MODES.filter((mode) => travelModes.includes(mode))
    return { version, settled: false, values: { travelModes: modes.length > 0 ? modes : null, travelMinutes } }
  })

const competencesSchema = z
  .object({
    version,
    level: z
      .object(Object.fromEntries(competences.map(({ id }) => [id, choice(['0', '1', '2', '3', '4'])])))
      .prefault({}),
    complete: tick,
  })
  .transform(({ version, level, complete }): PartInput => {
    const held = Object.entries(level).flatMap(([id, value]) => (value === null ? [] : [[id, Number(value)] as const]))
    return { version, settled: false, values: { competences: Object.fromEntries(held), competencesComplete: complete } }
  })

const licencesSchema = z
  .object({
    version,
    licence: z
      .object(Object.fromEntries(licences.map(({ id }) => [id, choice(['yes', 'no', 'unknown'])])))
      .prefault({}),
  })
  .transform(({ version, licence }): PartInput => {
    const told = Object.entries(licence).filter(([, value]) => value === 'yes' || value === 'no')
    const answers = Object.fromEntries(told.map(([id, value]) => [id, value === 'yes']))
    return { version, settled: false, values: { licences: answers } }
  })

const wishesSchema = z
  .object({
    version,
    occupation: z
      .object(Object.fromEntries(occupations.map(({ id }) => [id, choice(['wish', 'unwanted', 'neither'])])))
      .prefault({}),
    open: tick,
  })
  .transform(({ version, occupation, open }): PartInput => {
    const told = Object.entries(occupation).filter(([, value]) => value !== null)
    const ids = (answer: string) => told.filter(([, value]) => value === answer).map(([id]) => id)
    const values = { wishes: ids('wish'), unwanted: ids('unwanted') }
    return { version, settled: open, values, shown: told.map(([id]) => id) }
  })

/** Her own words can reach an employer: a diagnosis is refused, and words for what it means at work are offered. */
function presentationSchema(locale: Locale) {
  const say = translate(profileAnswers, locale)
  const presentation = z.string().trim().max(PRESENTATION_MAX, 'candidates.error.presentationLong').default('')
  return z
    .object({ version, presentation })
    .superRefine(({ presentation }, check) => {
      for (const { text, suggestion } of findDiagnosisWords(presentation)) {
        const message = say('profile.error.diagnosis', { word: text, instead: suggestion[locale] })
        check.addIssue({ code: 'custom', path: ['presentation'], message })
      }
    })
    .transform(({ version, presentation }): PartInput => ({ version, settled: false, values: { presentation } }))
}

/** The schema of one page. Messages are text keys, or whole sentences in the reader's language where they have values. */
export function partSchema(part: ProfilePart, locale: Locale): z.ZodType<PartInput> {
  if (part.group) return needsSchema(part.group, locale)
  switch (part.id) {
    case 'hours':
      return hoursSchema
    case 'week':
      return weekSchema
    case 'travel':
      return travelSchema
    case 'competences':
      return competencesSchema
    case 'licences':
      return licencesSchema
    case 'wishes':
      return wishesSchema
    default:
      return presentationSchema(locale)
  }
}
