import { z } from 'zod'
import {
  type Accommodation,
  type AccommodationGroup,
  isMeasured,
  isValidMeasure,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { choice, line, tick, version } from './answers.ts'
import { NEED_STRENGTHS, type Need } from './candidate.ts'
import { boundsOf } from './need-items.ts'
import type { PartInput } from './profile-form.ts'

const item = z.object({ strength: choice([...NEED_STRENGTHS, 'no', 'unknown']), limit: line(10) }).prefault({})

/**
 * The needs of one group: a strength for those that matter, with a limit where it is measured; or the whole group at
 * once, "no needs here" or "don't know". What has been chosen is never dropped without `clear`, and a limit never
 * without a strength.
 */
export function needsSchema(group: AccommodationGroup, locale: Locale) {
  const items = storedAccommodations().filter((one) => one.group === group)
  const say = translate(profileAnswers, locale)
  return z
    .object({
      version,
      answer: choice(['needs', 'none', 'unknown']),
      clear: tick,
      need: z.object(Object.fromEntries(items.map(({ id }) => [id, item]))).prefault({}),
    })
    .transform(({ version, answer, clear, need }, check): PartInput => {
      const closed = answer === 'none' || answer === 'unknown'
      const shut = { version, settled: answer === 'none', values: { needs: [] } }
      const refuse = (path: string[], message: string) => check.addIssue({ code: 'custom', path, message })
      if (closed && clear) return { ...shut, unknown: answer === 'unknown' ? ['all'] : [] }
      const needs: Need[] = []
      const unknown: string[] = []
      for (const one of items) {
        const { strength, limit } = need[one.id]!
        if (strength === 'unknown') unknown.push(one.id)
        else if (strength === null && limit !== null) refuse(['need', one.id, 'strength'], strengthProblem(one))
        if (strength === null || strength === 'no' || strength === 'unknown') continue
        const read = readNeed(one, strength, limit)
        if (read) needs.push(read)
        else refuse(['need', one.id, 'limit'], limitProblem(one))
      }
      const chosen = needs.length + unknown.length > 0 || check.issues.length > 0
      if (closed && chosen) refuse(['answer'], 'candidates.error.closedAndNeeds')
      if (answer === 'needs' && !chosen) refuse(['answer'], 'candidates.error.needsEmpty')
      return closed
        ? { ...shut, unknown: answer === 'unknown' ? ['all'] : [] }
        : { version, settled: false, values: { needs }, unknown }
    })

  function limitProblem(one: Accommodation): string {
    if (!isMeasured(one)) return 'errors.invalid'
    return say('profile.error.limit', { what: one.label[locale], bounds: boundsOf(one, locale) })
  }

  function strengthProblem(one: Accommodation): string {
    return say('profile.error.strength', { what: one.label[locale] })
  }
}

/** The need when it is whole: a flag without limit, or a measure within the item's bounds. Null otherwise. */
function readNeed(one: Accommodation, strength: Need['strength'], text: string | null): Need | null {
  if (!isMeasured(one)) return { item: one.id, strength }
  const number = text !== null && /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return isValidMeasure(one, number) ? { item: one.id, strength, limit: number } : null
}
