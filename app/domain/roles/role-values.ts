import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { conditionValues } from './condition-form.ts'
import type { RoleContent } from './role.ts'

/**
 * The values of the form's fields, named as the form posts them, for as much of a role as is there. A week that is null
 * says "not decided".
 */
export function valuesOf(role: Partial<RoleContent>, locale: Locale): Record<string, unknown> {
  const hours = (minutes: number | null | undefined) => (minutes == null ? undefined : formatHours(minutes, locale))
  const tick = (on: boolean) => (on ? 'on' : undefined)
  const clock = (time: string) => (locale === 'da' ? time.replace(/^0/, '').replace(':', '.') : time)
  return {
    title: role.title,
    description: role.description,
    workplaceId: role.workplaceId,
    positions: role.positions?.toString(),
    peer: tick(role.peer === true),
    hoursMin: hours(role.hoursMin),
    hoursMax: hours(role.hoursMax),
    weekAnswer: role.week === undefined ? undefined : role.week ? 'set' : 'open',
    week: Object.fromEntries(
      Object.entries(role.week ?? {}).map(([day, [from, to]]) => [day, { from: clock(from), to: clock(to) }]),
    ),
    fixedDays: role.fixedDays ?? [],
    maxPerDay: hours(role.maxPerDay),
    minShift: hours(role.minShift),
    conditions: conditionValues(role.conditions ?? {}),
    reasons: role.conditionReasons ?? undefined,
    competences: (role.competences ?? []).map(({ id, level, required }) => ({
      name: findCompetence(id)?.label[locale] ?? id,
      level: String(level),
      required: tick(required),
    })),
    licences: role.licences ?? [],
    tasks: (role.tasks ?? []).map(({ id, core, minutes }) => ({
      name: findOccupation(id)?.label[locale] ?? id,
      minutes: minutes?.toString(),
      core: tick(core),
    })),
    startsOn: role.startsOn ?? undefined,
    endsOn: role.endsOn ?? undefined,
    latestStart: role.latestStart ?? undefined,
  }
}
