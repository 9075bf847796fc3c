import { z } from 'zod'
import { parseHours } from '#app/domain/vocabulary/hours.ts'

/** One line of text; null when it is left empty. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .max(max, 'errors.long')
    .optional()
    .transform((text) => text || null)
}

/** Hours as Danes write them, in minutes; null when left empty. `problem` is said for a number outside of `range`. */
export function hours(range: { min: number; max: number }, problem: string) {
  return z
    .string()
    .optional()
    .transform((text, check) => {
      if (!text?.trim()) return null
      const answer = parseHours(text, range)
      if ('minutes' in answer) return answer.minutes
      const problems = { range: problem, format: 'candidates.error.hours', decimals: 'candidates.error.decimals' }
      check.addIssue({ code: 'custom', message: problems[answer.error] })
      return z.NEVER
    })
}

/** A whole number from `min` to `max`; null when left empty. */
export function whole(min: number, max: number, problem: string) {
  return z
    .string()
    .optional()
    .transform((text, check) => {
      if (!text?.trim()) return null
      const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN
      if (number >= min && number <= max) return number
      check.addIssue({ code: 'custom', message: problem })
      return z.NEVER
    })
}

/** One of a few answers; null when none is chosen. */
export function choice<const V extends readonly [string, ...string[]]>(values: V) {
  return z
    .enum(values, 'errors.choose')
    .optional()
    .transform((value) => value ?? null)
}

/** A box that is ticked or not. */
export const tick = z
  .literal('on', 'errors.invalid')
  .optional()
  .transform((value) => value === 'on')

/** The "don't know" boxes of a page, by the question that each is about: `unknown.<question>`. */
export const unknownBoxes = z.record(z.string(), tick).prefault({})

/**
 * The questions that were answered "don't know", of those that the page asks. Where a question has an answer as well,
 * that is said at its box.
 */
export function readUnknown(
  boxes: z.output<typeof unknownBoxes>,
  isAnswered: Readonly<Record<string, boolean>>,
  check: z.RefinementCtx,
): string[] {
  const ticked = Object.keys(isAnswered).filter((question) => boxes[question])
  for (const question of ticked.filter((one) => isAnswered[one]))
    check.addIssue({ code: 'custom', path: ['unknown', question], message: 'candidates.error.unknownToo' })
  return ticked
}

/** A calendar day that exists, YYYY-MM-DD; null when left empty. */
export const day = z
  .string()
  .optional()
  .transform((text, check) => {
    if (!text?.trim()) return null
    if (isDay(text.trim())) return text.trim()
    check.addIssue({ code: 'custom', message: 'errors.date' })
    return z.NEVER
  })

/** Whether a text is a day of the calendar as YYYY-MM-DD, between 1900 and 2199. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && date.toJSON()?.startsWith(text) === true
}

/** The hidden field of the optimistic lock. */
export const version = z
  .string('errors.invalid')
  .regex(/^\d{1,9}$/, 'errors.invalid')
  .transform(Number)
