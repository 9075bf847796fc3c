import { z } from 'zod'
import {
  type Accommodation,
  type AccommodationGroup,
  isMeasured,
  isValidMeasure,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'
import { formatMeasure, formatMeasureWithUnit } from '#app/domain/vocabulary/accommodation-text.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { profileAnswers } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { choice, line, tick, version } from './answers.ts'
import { NEED_STRENGTHS, type Need } from './candidate.ts'
import type { PartInput } from './profile-form.ts'

const answer = z.object({ strength: choice(NEED_STRENGTHS), limit: line(10) }).prefault({})

/** The needs of one group: a strength for those that matter, a limit where it is measured, or "nothing here". */
export function needsSchema(group: AccommodationGroup, locale: Locale) {
  const items = storedAccommodations().filter((item) => item.group === group)
  const say = translate(profileAnswers, locale)
  return z
    .object({
      version,
      need: z.object(Object.fromEntries(items.map(({ id }) => [id, answer]))).prefault({}),
      none: tick,
    })
    .transform((form, check): PartInput => {
      const needs: Need[] = []
      for (const item of items) {
        const { strength, limit } = form.need[item.id]!
        if (strength === null) continue
        const need = readNeed(item, strength, limit)
        if (need) needs.push(need)
        else check.addIssue({ code: 'custom', path: ['need', item.id, 'limit'], message: limitProblem(item) })
      }
      const chosen = needs.length > 0 || check.issues.length > 0
      if (form.none && chosen)
        check.addIssue({ code: 'custom', path: ['none'], message: 'candidates.error.noneAndNeeds' })
      return { version: form.version, settled: form.none, values: { needs } }
    })

  function limitProblem(item: Accommodation): string {
    if (!isMeasured(item)) return 'errors.invalid'
    const min = formatMeasure(item, item.min, locale)
    const max = formatMeasureWithUnit(item, item.max, locale)
    return say('profile.error.limit', { what: item.label[locale], min, max })
  }
}

/** The need when it is whole: a flag without limit, or a measure within the item's bounds. Null otherwise. */
function readNeed(item: Accommodation, strength: Need['strength'], text: string | null): Need | null {
  if (!isMeasured(item)) return { item: item.id, strength }
  const limit = text === null ? Number.NaN : Number(text.replace(',', '.'))
  return isValidMeasure(item, limit) ? { item: item.id, strength, limit } : null
}
