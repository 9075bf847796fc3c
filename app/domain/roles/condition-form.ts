import { z } from 'zod'
import { choice, line, tick } from '#app/domain/candidates/answers.ts'
import {
  findAccommodation,
  isMeasured,
  type MeasuredAccommodation,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'
import { formatMeasure, formatMeasureWithUnit } from '#app/domain/vocabulary/accommodation-text.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { conditionTexts } from '#app/i18n/texts/conditions-server.ts'
import { translate } from '#app/i18n/translate.ts'
import {
  askedConditions,
  CONDITION_ANSWERS,
  type ConditionAnswer,
  type Conditions,
  faultOf,
  type MeasuredCondition,
} from './condition.ts'

const flag = choice(CONDITION_ANSWERS)

/** A number as Danes write it; null when left empty, NaN when it is none. */
const measure = line(20).transform((text) => {
  if (text === null || text === 'unknown') return text
  return /^-?\d{1,6}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
})

function measured(item: MeasuredAccommodation, locale: Locale) {
  const say = translate(conditionTexts, locale)
  const what = item.label[locale]
  const within = {
    what,
    min: formatMeasure(item, item.min, locale),
    max: formatMeasureWithUnit(item, item.max, locale),
    step: formatMeasure(item, item.step, locale),
  }
  const bounds = say(item.step === 1 ? 'conditions.error.value' : 'conditions.error.step', within)
  const worse = say(item.kind === 'atMost' ? 'conditions.error.notLess' : 'conditions.error.notMore', { what })
  return z
    .object({ value: measure, adaptableTo: measure, unknown: tick })
    .prefault({})
    .transform((fields, check): ConditionAnswer | MeasuredCondition | null => {
      const wrong = (field: 'value' | 'adaptableTo', message: string) => {
        check.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      // Words from little to much are radio buttons, where "don't know" is one of the values.
      const unknown = fields.unknown || fields.value === 'unknown'
      const value = fields.value === 'unknown' ? null : fields.value
      const adaptableTo = fields.adaptableTo === 'unknown' ? null : fields.adaptableTo
      if (unknown && (value !== null || adaptableTo !== null))
        return wrong('value', say('conditions.error.both', { what }))
      if (unknown) return 'unknown'
      if (value === null)
        return adaptableTo === null ? null : wrong('value', say('conditions.error.valueFirst', { what }))
      const answer = adaptableTo === null || adaptableTo === value ? { value } : { value, adaptableTo }
      const fault = faultOf(item, answer)
      if (fault === null) return answer
      return fault === 'worse' ? wrong('adaptableTo', worse) : wrong(fault === 'value' ? fault : 'adaptableTo', bounds)
    })
}

/**
 * The answers to every item that is asked: `conditions.<id>` for flags, `.value`, `.adaptableTo` and `.unknown` for
 * measured ones. What is left alone is not in the result; "don't know" is, as "unknown". Messages are words already.
 */
export function conditionsSchema(of: 'role' | 'workplace', locale: Locale) {
  const { place, groups } = askedConditions(of, [])
  const items = [...place, ...groups.flatMap((group) => group.items)]
  const shape = Object.fromEntries(items.map((item) => [item.id, isMeasured(item) ? measured(item, locale) : flag]))
  return z
    .object(shape)
    .prefault({})
    .transform((answers): Conditions => {
      const given: Record<string, ConditionAnswer | MeasuredCondition> = {}
      for (const [id, answer] of Object.entries(answers)) if (answer !== null) given[id] = answer
      return given
    })
}

/** What makes a "no" hard, `reasons.<id>`. Only flags can be answered with a plain no. */
export const reasonsSchema = z
  .object(Object.fromEntries(storedAccommodations().map(({ id }) => [id, line(200)])))
  .prefault({})

/** The reasons of what is answered with no; those of answers that have changed since are let go. Null for none. */
export function reasonsFor(
  conditions: Conditions,
  reasons: Readonly<Record<string, string | null>>,
): Record<string, string> | null {
  const given = Object.entries(reasons).flatMap(([id, text]) => (text && conditions[id] === 'no' ? [[id, text]] : []))
  return given.length > 0 ? Object.fromEntries(given) : null
}

/** The fields' values of stored answers, as the form posts them. */
export function conditionValues(conditions: Conditions): Record<string, string | Record<string, string>> {
  return Object.fromEntries(Object.entries(conditions).map(([id, answer]) => [id, valuesOf(id, answer)]))
}

function valuesOf(id: string, answer: ConditionAnswer | MeasuredCondition): string | Record<string, string> {
  if (typeof answer !== 'string') {
    const { value, adaptableTo } = answer
    return { value: String(value), ...(adaptableTo !== undefined && { adaptableTo: String(adaptableTo) }) }
  }
  const item = findAccommodation(id)
  if (!item || !isMeasured(item)) return answer
  return item.unit === 'grade' ? { value: 'unknown' } : { unknown: 'on' }
}
