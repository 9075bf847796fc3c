import { byCodeUnit } from '#app/domain/matching/answer.ts'
import { minutes } from '#app/domain/matching/minutes.ts'
import { type Role, WEEKDAYS } from '#app/domain/matching/types.ts'

/**
 * A role as one text that holds exactly what decides whether somebody is reached: the same text for the same reach,
 * whatever the title, the tasks, the number of positions or the order in which the answers were stored. What is unknown
 * is left out, as matching reads it. Hours are minutes.
 */
export function descriptionOf(role: Role): string {
  const remote = role.remote === 100
  return JSON.stringify({
    hours: [minutes(role.hours.min), minutes(role.hours.max)],
    week: role.week ? WEEKDAYS.map((day) => role.week?.[day] ?? null) : null,
    fixedDays: WEEKDAYS.filter((day) => role.fixedDays?.includes(day)),
    perDay: role.maxPerDay === undefined ? null : minutes(role.maxPerDay),
    shift: minutes(role.minShift ?? 1),
    conditions: Object.entries(role.conditions ?? {})
      .filter(([, answer]) => answer !== 'unknown')
      .map(([item, answer]) => [item, typeof answer === 'string' ? answer : [answer.value, answer.adaptableTo ?? null]])
      .sort(([a], [b]) => byCodeUnit(String(a), String(b))),
    competences: (role.competences ?? [])
      .filter(({ required }) => required)
      .map(({ id, level }) => [id, level])
      .sort(([a], [b]) => byCodeUnit(String(a), String(b))),
    licences: [...new Set(role.licences ?? [])].sort(byCodeUnit),
    place: remote || !role.place ? null : [role.place.lat, role.place.lon, role.place.land],
    remote,
    latestStart: role.latestStart ?? null,
  })
}
