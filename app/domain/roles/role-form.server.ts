import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { assertCan } from '#app/auth/authorize.server.ts'
import { listWorkplaces, loadEmployer } from '#app/domain/employers/employers.server.ts'
import { competenceLevels } from '#app/domain/vocabulary/competence.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findTemplate, type Template } from '#app/domain/vocabulary/template.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { notFound } from '#app/http/errors.server.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { type Locale, type Text, translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { applyTemplate } from './apply-template.ts'
import { conditionFields, conditionQuestions, placeFields } from './condition-choices.ts'
import { isEditable, type RoleStatus } from './role.ts'
import { conditionWords } from './role-facts.ts'
import { findWordingReason } from './role-log.server.ts'
import { valuesOf } from './role-values.ts'
import { excludingWordsIn } from './role-words.ts'
import { subjectOf, unscopedRole, type WorkplaceRow } from './roles.server.ts'
import { type TemplateUse, templateChoices, templateUse } from './template-words.ts'

/** Everything that the form of a role shows before anything is typed. */
export interface RoleFormPage {
  readonly employer: { readonly id: string; readonly name: string; readonly verified: boolean }
  /** Null for a role that is not there yet. */
  readonly role: { readonly id: string; readonly title: string; readonly status: RoleStatus } | null
  readonly version: number
  readonly formId: string
  readonly seen: string
  readonly values: Readonly<Record<string, unknown>>
  /** The text has words that shut people out: why they are kept is asked for. */
  readonly askReason: boolean
  /** The template that the address named and that fills the form. */
  readonly template: TemplateUse | null
  readonly choices: ReturnType<typeof choicesOf>
  readonly order: readonly string[]
  /** The words of the form in the reader's language. */
  readonly texts: Readonly<Record<string, Text>>
}

/**
 * The form of a new role of an employer, empty or filled from a template; a template that nobody knows fills nothing.
 * Throws 404 for an employer whose roles this actor may not edit.
 */
export async function getNewRoleForm(
  q: Reader,
  visit: OpenVisit,
  employerId: string,
  templateId: string | null = null,
): Promise<RoleFormPage> {
  const { id, name, status } = await loadEmployer(q, visit, employerId, 'role.edit')
  const places = await listWorkplaces(q, id)
  const only = places.length === 1 ? places[0] : undefined
  const empty = { positions: '1', ...(only && { workplaceId: only.id }) }
  const template = templateId ? findTemplate(templateId) : null
  return {
    employer: { id, name, verified: status === 'verified' },
    role: null,
    version: 1,
    formId: v7(),
    seen: visit.now.toISOString(),
    ...filledFrom(template, empty, visit.locale),
    askReason: false,
    choices: choicesOf(places, only, visit.locale),
    order: ORDER,
    texts: roleForm[visit.locale],
  }
}

/** The form of a role as it is now. Throws 404 for one that this actor may not edit, or that is closed. */
export async function getRoleForm(q: Reader, visit: OpenVisit, id: string): Promise<RoleFormPage> {
  const found = await unscopedRole(q, id)
  if (!found) throw notFound()
  const { role, workplace, employer } = found
  assertCan(visit.actor, 'role.edit', subjectOf(employer))
  if (!isEditable(role.status)) throw notFound()
  const places = await listWorkplaces(q, employer.id)
  const askReason = excludingWordsIn(role, visit.locale).length > 0
  const wordingReason = askReason ? await findWordingReason(q, role) : null
  return {
    employer: { id: employer.id, name: employer.name, verified: employer.status === 'verified' },
    role: { id, title: role.title, status: role.status },
    version: role.version,
    formId: v7(),
    seen: visit.now.toISOString(),
    values: { ...valuesOf(role, visit.locale), ...(wordingReason && { wordingReason }) },
    askReason,
    template: null,
    choices: choicesOf(places, workplace, visit.locale),
    order: ORDER,
    texts: roleForm[visit.locale],
  }
}

/** The fields in the order of the page; `tasks` and `competences` stand for all their rows. */
const ORDER = [
  ...['templateChoice', 'title', 'description', 'wordingReason', 'tasks', 'workplaceId', 'positions'],
  ...[...placeFields(), 'hoursMin', 'hoursMax'],
  ...['weekAnswer', ...weekdays.flatMap((day) => [`week.${day}.from`, `week.${day}.to`]), 'fixedDays'],
  ...[
    'maxPerDay',
    'minShift',
    ...conditionFields('role'),
    'competences',
    'licences',
    'startsOn',
    'latestStart',
    'endsOn',
  ],
]

/** An empty form's values, or those of a template beside them. */
function filledFrom(template: Template | null, values: Record<string, unknown>, locale: Locale) {
  if (!template) return { values, template: null }
  const applied = applyTemplate(values, template, null, locale)
  return { values: { ...applied.values, template: template.id }, template: templateUse(template, applied, locale) }
}

function choicesOf(places: readonly WorkplaceRow[], chosen: WorkplaceRow | undefined, locale: Locale) {
  const inherited = Object.entries(chosen?.conditions ?? {}).map(
    ([item, answer]) => [item, conditionWords(item, answer, locale)] as const,
  )
  return {
    workplaces: places.map((place) => ({ value: place.id, label: `${place.name}, ${place.address}` })),
    weekdays: weekdays.map((value) => ({ value, label: capital(weekdayNames[value][locale]) })),
    levels: competenceLevels.map(({ level }) => ({
      value: String(level),
      label: capital(translate(rolesServer, locale)(`roles.level.${level}`)),
    })),
    licences: licences.map(({ id, label }) => ({ value: id, label: label[locale] })),
    templates: templateChoices(locale),
    conditions: conditionQuestions('role', locale, new Map(inherited)),
  }
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1)
