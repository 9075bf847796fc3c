import { z } from 'zod'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { RECORDED_WAYS, type RecordedWay } from '#app/domain/consents/consent.ts'
import { isDay } from '#app/domain/rules/calendar.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { said as texts } from '#app/i18n/texts/said.ts'
import { translate } from '#app/i18n/translate.ts'

/** How a consultant heard what she writes down for a candidate; empty in a form that the candidate sends herself. */
export interface Said {
  readonly way: string
  /** The day on which it was said, YYYY-MM-DD. */
  readonly saidOn: string
}

/** The form's fields of it. */
export const saidFields = { way: z.string().max(20).default(''), saidOn: z.string().trim().max(10).default('') }

/** A word that was heard, as the log keeps it. */
export interface Heard {
  readonly onBehalf: boolean
  readonly way?: RecordedWay
  readonly saidOn?: string
}

/**
 * Whose word a change rests on. The candidate's own needs nothing more; somebody who writes for her says how and when it
 * was said (field → message where that is missing, or the day is still to come).
 */
export function heardBy(
  { actor, now, locale }: OpenVisit,
  { way: said, saidOn }: Said,
): Heard | { errors: FieldErrors } {
  if (actor.role === 'candidate') return { onBehalf: false }
  const way = RECORDED_WAYS.find((known) => known === said)
  const dated = isDay(saidOn) && saidOn <= dayOf(now)
  if (way && dated) return { onBehalf: true, way, saidOn }
  const day = translate(texts, locale)('said.error.day')
  return { errors: { ...(!way && { way: ['errors.choose'] }), ...(!dated && { saidOn: [day] }) } }
}
