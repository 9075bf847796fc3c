import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { assertCan } from '#app/auth/authorize.server.ts'
import { listWorkplaces, loadEmployer } from '#app/domain/employers/employers.server.ts'
import { competenceLevels, competences, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findOccupation, occupations } from '#app/domain/vocabulary/occupation.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { notFound } from '#app/http/errors.server.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import type { Conditions } from './condition.ts'
import { conditionFields, conditionQuestions } from './condition-choices.ts'
import { conditionValues } from './condition-form.ts'
import { isEditable, type RoleContent, type RoleStatus } from './role.ts'
import { conditionWords } from './role-facts.ts'
import { findWordingReason } from './role-log.server.ts'
import { excludingWordsIn } from './role-words.ts'
import { subjectOf, unscopedRole, type WorkplaceRow } from './roles.server.ts'

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
  readonly choices: ReturnType<typeof choicesOf>
  readonly order: readonly string[]
}

/** The form of a new role of an employer. Throws 404 for one whose roles this actor may not edit. */
export async function getNewRoleForm(q: Reader, visit: OpenVisit, employerId: string): Promise<RoleFormPage> {
  const { id, name, status } = await loadEmployer(q, visit, employerId, 'role.edit')
  const places = await listWorkplaces(q, id)
  const only = places.length === 1 ? places[0] : undefined
  return {
    employer: { id, name, verified: status === 'verified' },
    role: null,
    version: 1,
    formId: v7(),
    seen: visit.now.toISOString(),
    values: { positions: '1', ...(only && { workplaceId: only.id }) },
    askReason: false,
    choices: choicesOf(places, {}, only, visit.locale),
    order: ORDER,
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
    choices: choicesOf(places, role.conditions, workplace, visit.locale),
    order: ORDER,
  }
}

/** The fields in the order of the page; rows that can be added are not in it and come last. */
const ORDER = [
  ...['title', 'description', 'wordingReason', 'tasks', 'workplaceId', 'positions', 'hoursMin', 'hoursMax'],
  ...['weekAnswer', ...weekdays.flatMap((day) => [`week.${day}.from`, `week.${day}.to`]), 'fixedDays'],
  ...['maxPerDay', 'minShift', ...conditionFields('role'), 'licences', 'startsOn', 'latestStart', 'endsOn'],
]

function choicesOf(
  places: readonly WorkplaceRow[],
  conditions: Conditions,
  chosen: WorkplaceRow | undefined,
  locale: Locale,
) {
  const inherited = Object.entries(chosen?.conditions ?? {}).map(
    ([item, answer]) => [item, conditionWords(item, answer, locale)] as const,
  )
  return {
    workplaces: places.map((place) => ({ value: place.id, label: `${place.name}, ${place.address}` })),
    weekdays: weekdays.map((value) => ({ value, label: capital(weekdayNames[value][locale]) })),
    competences: competences.map(({ label }) => label[locale]),
    levels: competenceLevels.map(({ level }) => ({
      value: String(level),
      label: capital(translate(rolesServer, locale)(`roles.level.${level}`)),
    })),
    licences: licences.map(({ id, label }) => ({ value: id, label: label[locale] })),
    tasks: occupations.map(({ label }) => label[locale]),
    conditions: conditionQuestions('role', conditions, locale, new Map(inherited)),
  }
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1)

/** The values of the form's fields for a stored role, named as the form posts them. */
function valuesOf(role: RoleContent, locale: Locale): Record<string, unknown> {
  const hours = (minutes: number | null) => (minutes === null ? undefined : formatHours(minutes, locale))
  const tick = (on: boolean) => (on ? 'on' : undefined)
  return {
    title: role.title,
    description: role.description,
    workplaceId: role.workplaceId,
    positions: String(role.positions),
    hoursMin: hours(role.hoursMin),
    hoursMax: hours(role.hoursMax),
    weekAnswer: role.week ? 'set' : undefined,
    week: Object.fromEntries(Object.entries(role.week ?? {}).map(([day, [from, to]]) => [day, { from, to }])),
    fixedDays: role.fixedDays,
    maxPerDay: hours(role.maxPerDay),
    minShift: hours(role.minShift),
    conditions: conditionValues(role.conditions),
    competences: role.competences.map(({ id, level, required }) => ({
      name: findCompetence(id)?.label[locale] ?? id,
      level: String(level),
      required: tick(required),
    })),
    licences: role.licences,
    tasks: role.tasks.map(({ id, core }) => ({ name: findOccupation(id)?.label[locale] ?? id, core: tick(core) })),
    startsOn: role.startsOn ?? undefined,
    endsOn: role.endsOn ?? undefined,
    latestStart: role.latestStart ?? undefined,
  }
}
