import { isDay } from '#app/domain/rules/calendar.ts'
import type { FieldErrors } from '#app/http/form.server.ts'

/** The municipality's own decision, made elsewhere: the day, the system, and its reference there (DESIGN 5). */
export interface Decision {
  /** YYYY-MM-DD, not later than today. */
  readonly decisionOn: string
  readonly decisionSystem: string
  readonly decisionReference: string
}

/** What is wrong with a decision as it was typed: field → text key. */
export function decisionErrors(
  { decisionOn, decisionSystem, decisionReference }: Decision,
  today: string,
): FieldErrors {
  return {
    ...((!isDay(decisionOn) || decisionOn > today) && { decisionOn: ['introductions.error.decisionOn'] }),
    ...(decisionSystem.trim() === '' && { decisionSystem: ['introductions.error.decisionSystem'] }),
    ...(decisionReference.trim() === '' && { decisionReference: ['introductions.error.decisionReference'] }),
  }
}
