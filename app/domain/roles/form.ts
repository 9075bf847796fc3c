import { z } from 'zod'
import { choice, day, line, tick, version, whole } from '#app/domain/candidates/answers.ts'
import { parseHours, weeklyHours } from '#app/domain/vocabulary/hours.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import { searchVocabulary } from '#app/domain/vocabulary/search/search.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { parseInterval, type Weekday, weekdays } from '#app/domain/vocabulary/week.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { remoteOf } from './condition.ts'
import { conditionsSchema, reasonsFor, reasonsSchema } from './condition-form.ts'
import { findCompetenceByName, findOccupationByName } from './named.ts'
import {
  POSITIONS,
  type RoleContent,
  type RoleTask,
  TASK_MINUTES,
  TITLE_LENGTH,
  type WantedCompetence,
  type Week,
} from './role.ts'

/** Buttons that change only what the form shows: more rows, or a template in the fields that are free. */
export const ASKING_INTENTS = ['more-tasks', 'more-competences', 'template'] as const

/** Hours in minutes; null when left empty. The messages are those of `roles.error.hours`. */
function hours(range: { min: number; max: number }, outside: string) {
  return line(20).transform((text, check) => {
    if (text === null) return null
    const read = parseHours(text, range)
    if ('minutes' in read) return read.minutes
    check.addIssue({ code: 'custom', message: read.error === 'range' ? outside : `roles.error.hours.${read.error}` })
    return z.NEVER
  })
}

const weekHours = hours(weeklyHours, 'roles.error.hours.range').transform((minutes, check) => {
  if (minutes !== null) return minutes
  check.addIssue({ code: 'custom', message: 'roles.error.hours.missing' })
  return z.NEVER
})

const dayHours = hours({ min: 30, max: 24 * 60 }, 'roles.error.dayHours')

const times = z.object({ from: line(10), to: line(10) }).prefault({})
const timeFaults = { from: ['from', 'time'], to: ['to', 'time'], order: ['to', 'timeOrder'] } as const

/** One interval a weekday; an empty day is closed, an empty week null. */
const week = z
  .object(Object.fromEntries(weekdays.map((weekday) => [weekday, times])) as Record<Weekday, typeof times>)
  .prefault({})
  .transform((days, check): Week | null => {
    const open: { -readonly [D in Weekday]?: Week[D] } = {}
    for (const weekday of weekdays) {
      const { from, to } = days[weekday]
      if (from === null && to === null) continue
      const read = parseInterval(from ?? '', to ?? '')
      if ('interval' in read) open[weekday] = read.interval
      else {
        const [field, message] = timeFaults[read.error]
        check.addIssue({ code: 'custom', path: [weekday, field], message: `roles.error.${message}` })
      }
    }
    return Object.keys(open).length > 0 ? open : null
  })

/** The words for a name that nobody knows, with the names nearest to it; `plain` where none is near. */
function unknownName(text: string, kinds: readonly SearchKind[], locale: Locale, plain: string): string {
  const near = searchVocabulary(text, { kinds, limit: 3, locale }).map(({ label }) => `”${label}”`)
  if (near.length === 0) return plain
  const names = new Intl.ListFormat(locale, { type: 'disjunction' }).format(near)
  return translate(rolesServer, locale)('roles.error.near', { words: text, names })
}

const competences = (locale: Locale) =>
  z
    .array(
      z.object({ name: line(200), level: choice(['1', '2', '3', '4']), required: tick }).transform((row, check) => {
        if (row.name === null) return null
        const found = findCompetenceByName(row.name)
        if (!found) {
          const message = unknownName(row.name, ['competence'], locale, 'roles.error.competence')
          check.addIssue({ code: 'custom', path: ['name'], message })
        }
        if (row.level === null) check.addIssue({ code: 'custom', path: ['level'], message: 'roles.error.level' })
        return { id: found?.id ?? '', level: Number(row.level), required: row.required } satisfies WantedCompetence
      }),
    )
    .max(50, 'errors.invalid')
    .transform((rows, check) => different(rows, check))

const taskMinutes = whole(TASK_MINUTES.min, TASK_MINUTES.max, 'roles.error.taskMinutes')

const tasks = (locale: Locale) =>
  z
    .array(
      z.object({ name: line(200), minutes: taskMinutes, core: tick }).transform((row, check): RoleTask | null => {
        const { minutes, core } = row
        if (row.name === null) {
          if (minutes !== null) check.addIssue({ code: 'custom', path: ['name'], message: 'roles.error.taskName' })
          return null
        }
        const found = findOccupationByName(row.name)
        if (!found) {
          const message = unknownName(row.name, ['task', 'occupation'], locale, 'roles.error.task')
          check.addIssue({ code: 'custom', path: ['name'], message })
        }
        return { id: found?.id ?? '', core, ...(minutes !== null && { minutes }) }
      }),
    )
    .max(50, 'errors.invalid')
    .transform((rows, check) => different(rows, check))

/** The rows that are filled in; a second row about the same thing is an error at its field. */
function different<Row extends { readonly id: string }>(rows: readonly (Row | null)[], check: z.RefinementCtx): Row[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index) => {
    if (!row) return []
    if (seen.has(row.id)) check.addIssue({ code: 'custom', path: [index, 'name'], message: 'roles.error.twice' })
    seen.add(row.id)
    return [row]
  })
}

/** A check over several fields, made as soon as these fields are usable, whatever else is wrong. */
function among(names: readonly string[]) {
  return ({ value }: z.core.ParsePayload) => {
    const fields = value as Record<string, unknown>
    return names.every((name) => typeof fields?.[name] === 'number' || typeof fields?.[name] === 'string')
  }
}

const shape = (locale: Locale) =>
  z.object({
    /** What the pressed button says: put aside or save, look through, or an asking one. */
    intent: z.enum(['save', 'review', ...ASKING_INTENTS], 'errors.invalid'),
    version,
    /** Made by the page of a new role: a second post of the same form makes no second role. */
    formId: z.uuid('errors.invalid').optional(),
    /** When the answers that the form began with were read. */
    seen: z.iso.datetime('errors.invalid').optional(),
    title: z.string('roles.error.title').trim().min(1, 'roles.error.title').max(TITLE_LENGTH, 'errors.long'),
    description: line(5000).transform((text) => text ?? ''),
    workplaceId: z.string('roles.error.workplace').max(64, 'errors.invalid'),
    positions: whole(POSITIONS.min, POSITIONS.max, 'roles.error.positions').transform((count) => count ?? 1),
    hoursMin: weekHours,
    hoursMax: weekHours,
    weekAnswer: choice(['set', 'open']),
    week,
    fixedDays: z.array(z.enum(weekdays, 'errors.invalid')),
    maxPerDay: dayHours,
    minShift: dayHours,
    conditions: conditionsSchema('role', locale),
    reasons: reasonsSchema,
    peer: tick,
    competences: competences(locale),
    licences: z.array(z.enum(licences.map(({ id }) => id) as [string, ...string[]], 'errors.invalid')),
    tasks: tasks(locale),
    startsOn: day,
    endsOn: day,
    latestStart: day,
    wordingReason: line(300),
  })

const checked = (locale: Locale) =>
  shape(locale)
    .refine((form) => form.hoursMin <= form.hoursMax, {
      path: ['hoursMin'],
      error: 'roles.error.hours.order',
      when: among(['hoursMin', 'hoursMax']),
    })
    .refine((form) => form.minShift! <= form.maxPerDay!, {
      path: ['minShift'],
      error: 'roles.error.shift',
      when: among(['minShift', 'maxPerDay']),
    })
    .refine((form) => form.startsOn! <= form.endsOn!, {
      path: ['endsOn'],
      error: 'errors.endBeforeStart',
      when: among(['startsOn', 'endsOn']),
    })
    .refine((form) => form.intent !== 'review' || form.description !== '', {
      path: ['description'],
      error: 'roles.error.description',
      when: among(['intent', 'description']),
    })
    .superRefine((form, check) => {
      const week = weekOf(form)
      const closed = form.fixedDays.some((weekday) => week && !week[weekday])
      const wrong = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
      if (form.weekAnswer === 'set' && !form.week) wrong('weekAnswer', 'roles.error.weekEmpty')
      if (closed) wrong('fixedDays', 'roles.error.fixedDays')
      const minutes = form.tasks.reduce((sum, task) => sum + (task.minutes ?? 0), 0)
      if (minutes > form.hoursMax) wrong('hoursMax', 'roles.error.tasksTooLong')
    })

const schemas = { da: checked('da'), en: checked('en') }

/** A role as its employer writes it. A role that is to be shown to others needs a description, a draft does not. */
export function roleSchema(locale: Locale) {
  return schemas[locale]
}
export type RoleForm = z.output<typeof schemas.da>

/** "Not decided yet" closes the times, so what stands in them does not count. */
function weekOf(form: { readonly weekAnswer: 'set' | 'open' | null; readonly week: Week | null }): Week | null {
  return form.weekAnswer === 'open' ? null : form.week
}

/** What is stored of a form that is in order. */
export function contentOf(form: RoleForm): RoleContent {
  const { intent: _i, version: _v, formId: _f, seen: _s, weekAnswer: _w, wordingReason: _r, reasons, ...answers } = form
  const conditionReasons = reasonsFor(form.conditions, reasons)
  return { ...answers, conditionReasons, week: weekOf(form), remote: remoteOf(form.conditions) }
}
