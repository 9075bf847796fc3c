import { contactNormWeeks, TALK_ANSWER_WORKING_DAYS } from '#app/domain/rules/contact-norm.ts'
import { ROLE_OPEN_DAYS } from '#app/domain/rules/role-days.ts'

/** What a municipality may choose, and within what; the database holds the same bounds. */
export const SETTING_RANGES = {
  contactWeeks: { min: 1, max: 26 },
  answerDays: { min: 1, max: 20 },
  stepDays: { min: 1, max: 40 },
  roleDays: { min: 14, max: 365 },
} as const
export type NumberSetting = keyof typeof SETTING_RANGES

/** What a municipality has chosen itself. A null is Fleksbro's default. */
export interface OwnSettings {
  readonly unitName: string | null
  readonly contactWeeks: number | null
  readonly answerDays: number | null
  readonly stepDays: number | null
  readonly roleDays: number | null
  readonly contactUserId: string | null
}

export const NO_OWN_SETTINGS: OwnSettings = {
  unitName: null,
  contactWeeks: null,
  answerDays: null,
  stepDays: null,
  roleDays: null,
  contactUserId: null,
}

/** What holds in a municipality: its own choices, and the defaults for the rest. */
export interface Settings {
  readonly unitName: string | null
  /** Weeks without a talk after which a candidate is on her consultant's list. */
  readonly contactWeeks: number
  /** Working days within which an employer and a candidate are answered. */
  readonly answerDays: number
  /** Working days for a step that waits for an employer or the municipality; null: by the state table, step by step. */
  readonly stepDays: number | null
  readonly contactUserId: string | null
}

/** The settings that hold on a day (YYYY-MM-DD). How long a job is open has its own reader. */
export function settingsIn(own: OwnSettings, today: string): Settings {
  return {
    unitName: own.unitName,
    contactWeeks: own.contactWeeks ?? contactNormWeeks(today),
    answerDays: own.answerDays ?? TALK_ANSWER_WORKING_DAYS,
    stepDays: own.stepDays,
    contactUserId: own.contactUserId,
  }
}

/** Fleksbro's own numbers on a day, for whoever chooses others. The days for a step differ by the step. */
export function defaultsOn(today: string): Readonly<Record<Exclude<NumberSetting, 'stepDays'>, number>> {
  const { contactWeeks, answerDays } = settingsIn(NO_OWN_SETTINGS, today)
  return { contactWeeks, answerDays, roleDays: ROLE_OPEN_DAYS }
}
