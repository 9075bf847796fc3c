import {
  type Accommodation,
  accommodationGroups,
  gradeWords,
  isMeasured,
} from '#app/domain/vocabulary/accommodation.ts'
import {
  adaptableSentence,
  formatMeasure,
  formatMeasureWithUnit,
  unitLabel,
} from '#app/domain/vocabulary/accommodation-text.ts'
import { conditionTexts } from '#app/i18n/texts/conditions-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { type AskedOf, askedConditions } from './condition.ts'

/** One question of the form in the reader's words. */
export interface ConditionQuestion {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** What it is counted in: a number with its unit, words from little to much, or null for yes and no. */
  readonly measure: { readonly unit: string } | { readonly grades: readonly string[] } | null
  /** What "partly" means; null for what is measured. */
  readonly partly: string | null
  /** What the workplace has answered already, when the role asks; it holds until the role answers itself. */
  readonly inherited: string | null
}

export interface ConditionQuestions {
  /** Asked with the place of the work. */
  readonly place: readonly ConditionQuestion[]
  readonly first: readonly ConditionQuestion[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly items: readonly ConditionQuestion[]
  }[]
}

/** The questions of a role's or a workplace's form: `firstIds` before the folds, with what the workplace says already. */
export function conditionQuestions(
  of: AskedOf,
  firstIds: readonly string[],
  locale: Locale,
  inherited: ReadonlyMap<string, string> = new Map(),
): ConditionQuestions {
  const { place, first, groups } = askedConditions(of, firstIds)
  const question = (item: Accommodation) => questionOf(item, locale, inherited.get(item.id) ?? null)
  return {
    place: place.map(question),
    first: first.map(question),
    groups: groups.map(({ id, items }) => ({
      id,
      label: accommodationGroups.find((group) => group.id === id)?.label[locale] ?? id,
      items: items.map(question),
    })),
  }
}

function questionOf(item: Accommodation, locale: Locale, inherited: string | null): ConditionQuestion {
  const say = translate(conditionTexts, locale)
  const { id } = item
  const label = item.label[locale]
  const question = item.employerQuestion[locale]
  if (!isMeasured(item)) {
    const partly = adaptableSentence(item, null, locale)
    return { id, label, hint: question, measure: null, partly, inherited }
  }
  if (item.unit === 'grade') {
    const grades = gradeWords.map((word) => word[locale])
    return { id, label, hint: question, measure: { grades }, partly: null, inherited }
  }
  const span = { min: formatMeasure(item, item.min, locale), max: formatMeasureWithUnit(item, item.max, locale) }
  const bounds =
    item.step === 1
      ? say('conditions.bounds', span)
      : say('conditions.bounds.step', { ...span, step: formatMeasure(item, item.step, locale) })
  const measure = { unit: unitLabel(item.unit, locale) }
  return { id, label, hint: `${question} ${bounds}`, measure, partly: null, inherited }
}

/** The names of the form's fields in the order of the page, for the summary of what is wrong. */
export function conditionFields(of: AskedOf, firstIds: readonly string[]): string[] {
  const { first, groups } = askedConditions(of, firstIds)
  return fieldsOf([...first, ...groups.flatMap(({ items }) => items)])
}

/** The same for the questions that are asked with the place. */
export function placeFields(of: AskedOf): string[] {
  return fieldsOf(askedConditions(of, []).place)
}

function fieldsOf(items: readonly Accommodation[]): string[] {
  return items.flatMap((item) => {
    const name = `conditions.${item.id}`
    return isMeasured(item) ? [`${name}.value`, `${name}.adaptableTo`, `${name}.unknown`] : [name, `reasons.${item.id}`]
  })
}
