import { competenceLevels } from '#app/domain/vocabulary/competence.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import type { Template } from '#app/domain/vocabulary/template.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { applyTemplate } from './apply-template.ts'
import { type AskedOf, type Conditions, WORKPLACE_BASICS } from './condition.ts'
import { conditionFields, conditionQuestions, placeFields } from './condition-choices.ts'
import { conditionWords } from './role-facts.ts'
import { templateChoices, templateUse } from './template-words.ts'

/** A workplace to choose. */
interface Place {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly conditions: Conditions
}

interface Choosing {
  /** `both`: the place is described in the form itself. */
  readonly of: AskedOf
  /** Accommodations that are asked about before the folds. */
  readonly first: readonly string[]
  readonly places: readonly Place[]
  readonly chosen: Place | undefined
}

export type RoleFormChoices = ReturnType<typeof choicesOf>

/** Everything that can be chosen in the form of a role, in the reader's words. */
export function choicesOf({ of, first, places, chosen }: Choosing, locale: Locale) {
  const inherited = Object.entries(chosen?.conditions ?? {}).map(
    ([item, answer]) => [item, conditionWords(item, answer, locale)] as const,
  )
  return {
    /** Null: the place is described in the form. */
    workplaces:
      of === 'both' ? null : places.map((place) => ({ value: place.id, label: `${place.name}, ${place.address}` })),
    weekdays: weekdays.map((value) => ({ value, label: capital(weekdayNames[value][locale]) })),
    levels: competenceLevels.map(({ level }) => ({
      value: String(level),
      label: capital(translate(rolesServer, locale)(`roles.level.${level}`)),
    })),
    licences: licences.map(({ id, label }) => ({ value: id, label: label[locale] })),
    templates: templateChoices(locale),
    /** Whether the place has answered its own questions, so that no job need ask. */
    placeAnswered: chosen !== undefined && WORKPLACE_BASICS.every((id) => id in chosen.conditions),
    conditions: conditionQuestions(of, first, locale, new Map(inherited)),
  }
}

/** The fields in the order of the page; `tasks` and `competences` stand for all their rows. */
export function orderOf(of: AskedOf, first: readonly string[]): string[] {
  return [
    ...['templateChoice', 'title', 'description', 'wordingReason', 'tasks', 'peer', 'workplaceId'],
    ...['place.name', 'place.address', 'place.postcode', 'positions'],
    ...[...placeFields(of), 'hoursMin', 'hoursMax'],
    ...['weekAnswer', ...weekdays.flatMap((day) => [`week.${day}.from`, `week.${day}.to`]), 'fixedDays'],
    ...['maxPerDay', 'minShift', ...conditionFields(of, first)],
    ...['competences', 'licences', 'startsOn', 'latestStart', 'endsOn'],
  ]
}

/** An empty form's values, or those of a template beside them. */
export function filledFrom(template: Template | null, values: Record<string, unknown>, locale: Locale) {
  if (!template) return { values, template: null }
  const applied = applyTemplate(values, template, null, locale)
  return { values: { ...applied.values, template: template.id }, template: templateUse(template, applied, locale) }
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1)
