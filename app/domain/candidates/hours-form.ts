import { z } from 'zod'
import { weeklyHours } from '#app/domain/vocabulary/hours.ts'
import { choice, hours, readUnknown, unknownBoxes, version } from './answers.ts'
import type { PartInput } from './profile-form.ts'

/** The least and the most minutes that a working day can have here. */
const DAY = { min: 30, max: 12 * 60 }

const yesNoUnknown = choice(['yes', 'no', 'unknown'])

/** Hours a week and a day, days a week, and whether several small jobs will do. */
export const hoursSchema = z
  .object({
    version,
    hoursMin: hours(weeklyHours, 'candidates.error.weeklyHours'),
    hoursMax: hours(weeklyHours, 'candidates.error.weeklyHours'),
    hoursWish: hours(weeklyHours, 'candidates.error.weeklyHours'),
    perDay: hours(DAY, 'candidates.error.dailyHours'),
    maxDays: choice(['1', '2', '3', '4', '5', '6', '7', 'unknown']),
    restDay: yesNoUnknown,
    combine: yesNoUnknown,
    unknown: unknownBoxes,
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
  .transform((form, check): PartInput => {
    const { version, hoursMin, hoursMax, hoursWish, perDay, maxDays, restDay, combine } = form
    const answered = { hours: [hoursMin, hoursMax, hoursWish].some((value) => value !== null), perDay: perDay !== null }
    const unknown = readUnknown(form.unknown, answered, check)
    for (const [question, answer] of Object.entries({ maxDays, restDay, combine }))
      if (answer === 'unknown') unknown.push(question)
    return {
      version,
      settled: false,
      unknown,
      values: {
        hoursMin,
        hoursMax,
        hoursWish,
        perDay,
        maxDays: maxDays === null || maxDays === 'unknown' ? null : Number(maxDays),
        restDay: restDay === 'yes',
        combine: combine === null || combine === 'unknown' ? null : combine === 'yes',
      },
    }
  })
