import { effectiveMinutes } from '#app/domain/agreements/agreement.ts'
import { type FlexPayRates, FULL_WEEK, flexSupplement } from '#app/domain/rules/flex-pay.ts'

/** A week at a workplace and what full time in the same position is paid. */
export interface PayCase {
  /** Minutes a week at the workplace. */
  readonly hours: number
  /** Per cent: how much of the time is work that is done. */
  readonly intensity: number
  /** Øre a month for full time, pension of both sides included. */
  readonly fullTime: number
}

/** Who pays what of a month, in øre before tax. */
export interface PayShare {
  /** Minutes a week that the employer pays for. */
  readonly paid: number
  readonly employer: number
  readonly municipality: number
  readonly together: number
}

/**
 * The employer pays for effective time only: 20 hours at 50 % are paid as 10 (DOMAIN, hours, work intensity, pay). The
 * municipality's supplement follows from that pay. A guide: neither other income nor pension details are known.
 */
export function payShare({ hours, intensity, fullTime }: PayCase, rates: FlexPayRates): PayShare {
  const paid = effectiveMinutes({ hours, intensity })
  const employer = Math.round((fullTime * paid) / FULL_WEEK)
  const municipality = flexSupplement(employer, fullTime, rates)
  return { paid, employer, municipality, together: employer + municipality }
}
