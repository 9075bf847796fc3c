import { type Accommodation, findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { adaptableSentence, offerSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { clockWords, type Weekday, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { formatDate } from '#app/i18n/format.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import type { ConditionAnswer, Conditions, MeasuredCondition } from './condition.ts'
import { ROLE_STATUSES, type RoleContent, type RoleTask, type WantedCompetence, type Week } from './role.ts'

/** "8–12 timer om ugen", or "37 timer om ugen" where lowest and highest are the same. */
export function hoursWords(role: Pick<RoleContent, 'hoursMin' | 'hoursMax'>, locale: Locale): string {
  const say = translate(rolesServer, locale)
  const [min, max] = [formatHours(role.hoursMin, locale), formatHours(role.hoursMax, locale)]
  if (min !== max) return say('roles.value.hoursSpan', { min, max })
  return say('roles.value.hoursExact', { count: role.hoursMin / 60 })
}

/** One line a weekday that is open: "mandag kl. 09.00–15.00". Empty for a week that is not decided. */
export function weekWords(week: Week | null, locale: Locale): string[] {
  const say = translate(rolesServer, locale)
  return weekdays.flatMap((weekday) => {
    const open = week?.[weekday]
    return open
      ? [
          say('roles.value.day', {
            day: weekdayNames[weekday][locale],
            from: clockWords(open[0], locale),
            to: clockWords(open[1], locale),
          }),
        ]
      : []
  })
}

/** What one answer says in words: the job's own sentence, and what can be arranged. */
export function conditionWords(id: string, answer: ConditionAnswer | MeasuredCondition, locale: Locale): string {
  const item = findAccommodation(id)
  if (!item) return id
  const say = translate(rolesServer, locale)
  const what = item.label[locale]
  if (answer === 'unknown') return say('roles.value.unknown', { what })
  if (answer === 'no') return say('roles.value.no', { what })
  if (typeof answer === 'string')
    return answer === 'yes' ? offerSentence(item, null, locale) : adaptableSentence(item, null, locale)
  if (!isMeasured(item)) return what
  const offer = offerSentence(item, answer.value, locale)
  if (answer.adaptableTo === undefined) return offer
  return `${offer}. ${adaptableSentence(item, answer.adaptableTo, locale)}`
}

/** What the workplace offers and can arrange, in sentences; what it refuses or does not know is left out. */
export function offerWords(conditions: Conditions, locale: Locale): string[] {
  return Object.entries(conditions).flatMap(([id, answer]) => {
    const item = findAccommodation(id)
    if (!item || answer === 'no' || answer === 'unknown') return []
    if (typeof answer === 'string') return [conditionWords(id, answer, locale)]
    const given = isOffer(item, answer.value) ? [offerSentence(item, answer.value, locale)] : []
    const arranged = answer.adaptableTo === undefined ? [] : [adaptableSentence(item, answer.adaptableTo, locale)]
    return [...given, ...arranged]
  })
}

/** What the job is like where it can be measured: how much is lifted, walked, heard. */
export function demandWords(conditions: Conditions, locale: Locale): string[] {
  return Object.entries(conditions).flatMap(([id, answer]) => {
    const item = findAccommodation(id)
    if (!item || typeof answer === 'string' || isOffer(item, answer.value)) return []
    return [offerSentence(item, answer.value, locale)]
  })
}

/** Much of what does good (pauses, training) is an offer, and so is nothing of what strains; the rest is the job. */
function isOffer(item: Accommodation, value: number): boolean {
  return item.kind === 'atLeast' ? value > 0 && item.unit !== 'celsius' : value === 0
}

export function competenceWords(competence: WantedCompetence, locale: Locale): string {
  const say = translate(rolesServer, locale)
  const name = findCompetence(competence.id)?.label[locale] ?? competence.id
  const level = ([1, 2, 3, 4] as const).find((known) => known === competence.level) ?? 1
  const what = say('roles.value.competence', { name, level: say(`roles.level.${level}`) })
  return competence.required ? say('roles.value.required', { what }) : what
}

export function taskWords(task: RoleTask, locale: Locale): string {
  const say = translate(rolesServer, locale)
  const what = findOccupation(task.id)?.label[locale] ?? task.id
  const named = task.core ? say('roles.value.core', { what }) : what
  if (task.minutes === undefined) return named
  const time =
    task.minutes < 60
      ? say('roles.value.minutesAWeek', { count: task.minutes })
      : say('roles.value.hoursExact', { count: task.minutes / 60 })
  return say('roles.value.taskTime', { what: named, time })
}

export const licenceWords = (id: string, locale: Locale) => findLicence(id)?.label[locale] ?? id

/** Fields that are asked on one line and told on one line. */
const FIELDS = [
  'title',
  'description',
  'workplaceId',
  'positions',
  'peer',
  'hours',
  'week',
  'fixedDays',
  'maxPerDay',
  'minShift',
  'conditions',
  'tasks',
  'competences',
  'licences',
  'startsOn',
  'endsOn',
  'latestStart',
] as const

export interface RoleFact {
  readonly field: (typeof FIELDS)[number]
  readonly term: string
  readonly values: readonly string[]
}

/** All answers of a role in words, in the order of the form; what is not answered says so. */
export function roleFacts(role: RoleContent, workplace: string, locale: Locale): RoleFact[] {
  const say = translate(rolesServer, locale)
  // That a job is like most others is not worth a line.
  return FIELDS.filter((field) => field !== 'peer' || role.peer).map((field) => {
    const values =
      field === 'hours' ? [hoursWords(role, locale)] : valueWords(field, role[field], locale, () => workplace)
    const empty = say(field === 'week' ? 'roles.value.weekOpen' : 'roles.value.none')
    return { field, term: say(`roles.field.${field}`), values: values.length > 0 ? values : [empty] }
  })
}

/** One field's value in words, as the log keeps it too; none for what is not answered. */
export function valueWords(
  field: string,
  value: unknown,
  locale: Locale,
  workplaceName: (id: string) => string,
): string[] {
  const say = translate(rolesServer, locale)
  if (value === null || value === undefined || value === '') return []
  if (field.startsWith('conditions.'))
    return [conditionWords(field.slice('conditions.'.length), value as ConditionAnswer, locale)]
  switch (field) {
    case 'workplaceId':
      return [workplaceName(String(value))]
    case 'hoursMin':
    case 'hoursMax':
    case 'maxPerDay':
    case 'minShift':
      return [say('roles.value.hours', { count: Number(value) / 60 })]
    case 'week':
      return weekWords(value as Week, locale)
    case 'fixedDays':
      return (value as Weekday[]).map((weekday) => weekdayNames[weekday][locale])
    case 'conditions':
      return Object.entries(value as Conditions).map(([id, answer]) => conditionWords(id, answer, locale))
    case 'competences':
      return (value as WantedCompetence[]).map((one) => competenceWords(one, locale))
    case 'tasks':
      return (value as RoleTask[]).map((one) => taskWords(one, locale))
    case 'licences':
      return (value as string[]).map((id) => licenceWords(id, locale))
    case 'peer':
      return value ? [say('roles.value.peer')] : []
    case 'startsOn':
    case 'endsOn':
    case 'latestStart':
    case 'expiresOn':
      return [formatDate(String(value), locale)]
    case 'status':
      return ROLE_STATUSES.filter((status) => status === value).map((status) => say(`roles.status.${status}`))
    default:
      return [String(value)]
  }
}

/** The name of a field, of an answer about a condition too. */
export function fieldWords(field: string, locale: Locale): string {
  const key = `roles.field.${field}`
  if (key in rolesServer.da) return translate(rolesServer, locale)(key as 'roles.field.title')
  const [, about = field] = /^(?:conditions|reasons)\.(.+)$/.exec(field) ?? []
  const what = findAccommodation(about)?.label[locale] ?? field
  return field.startsWith('reasons.') ? translate(rolesServer, locale)('roles.field.reason', { what }) : what
}
