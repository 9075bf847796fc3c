import type { Profile } from '#app/domain/candidates/candidate.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { asSeenByEmployer, CONSENT_FIELDS, type ConsentField } from './consent.ts'
import { describeView } from './consent-words.ts'

type Person = Parameters<typeof asSeenByEmployer>[0]

/** One line of what an employer sees. */
export interface SeenLine {
  readonly term: string
  readonly value: string
}

/** What most people let an employer see: everything but their needs, which are chosen one by one. */
export const USUAL_FIELDS: readonly ConsentField[] = CONSENT_FIELDS

/**
 * What an employer would see of her if she said yes to these fields now: the words of the employer's own page, from the
 * same two functions. Nothing without a field.
 */
export function seenWith(
  person: Person,
  profile: Profile,
  fields: readonly ConsentField[],
  locale: Locale,
): readonly SeenLine[] {
  const now = new Date(0)
  const consent = { fields, validFrom: now, until: new Date(1), withdrawnAt: null, roleClosed: false }
  return describeView(asSeenByEmployer(person, profile, consent, now), locale)
}

/**
 * The same field by field, so that a page can follow what is ticked. The lines of several fields are those of each, in
 * the order of the fields.
 */
export function seenByField(person: Person, profile: Profile, fields: readonly ConsentField[], locale: Locale) {
  return fields.map((field) => ({ field, lines: seenWith(person, profile, [field], locale) }))
}
