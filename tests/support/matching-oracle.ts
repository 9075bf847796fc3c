import {
  type Candidate,
  MODES,
  type Role,
  type VocabularyItem,
  WEEKDAYS,
  type Weekday,
} from '#app/domain/matching/types.ts'

/**
 * The specification's hard criteria once more, written from its words as plainly as can be and sharing nothing with
 * the module but the types, so that both can be held against each other.
 */
export interface World {
  readonly vocabulary: readonly VocabularyItem[]
  readonly nearSkills: readonly (readonly [string, string])[]
}

type Outcome = 'met' | 'question' | 'conflict'

const SPEED = { walk: [0, 1.2, 5], bike: [0, 1.25, 15], public: [10, 1.35, 30], car: [5, 1.3, 60] } as const
const EVERY_SET_OF_DAYS = Array.from({ length: 2 ** WEEKDAYS.length }, (_, number) =>
  WEEKDAYS.filter((_day, at) => Math.floor(number / 2 ** at) % 2 === 1),
)

export function inMinutes(hours: number): number {
  return Math.round(hours * 60)
}

function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

/** a(d): minutes that both are open on each weekday; days without are left out. Both weeks are answered. */
export function commonDays(candidate: Candidate, role: Role): Map<Weekday, number> {
  const common = new Map<Weekday, number>()
  for (const day of WEEKDAYS) {
    const hers = candidate.week?.[day]
    const its = role.week?.[day]
    if (!hers || !its) continue
    const from = Math.max(timeOfDay(hers[0]), timeOfDay(its[0]))
    const to = Math.min(timeOfDay(hers[1]), timeOfDay(its[1]))
    const least = Math.min(to - from, inMinutes(candidate.perDay ?? 24), inMinutes(role.maxPerDay ?? 24))
    if (least > 0 && least >= inMinutes(role.minShift ?? 1)) common.set(day, least)
  }
  return common
}

export function hasTooManyDays(days: readonly Weekday[], { maxDays, restDay }: Candidate): boolean {
  if (maxDays !== undefined && days.length > maxDays) return true
  const numbers = days.map((day) => WEEKDAYS.indexOf(day))
  return restDay === true && numbers.some((number) => numbers.includes(number + 1))
}

/** Whether a role can be done on these days: all of them in common, every fixed day among them, its hours in them. */
export function holdsTheHours(days: readonly Weekday[], common: ReadonlyMap<Weekday, number>, role: Role): boolean {
  if (days.some((day) => !common.has(day))) return false
  if ((role.fixedDays ?? []).some((day) => !days.includes(day))) return false
  return days.reduce((sum, day) => sum + (common.get(day) ?? 0), 0) >= inMinutes(role.hours.min)
}

function needOutcome(item: VocabularyItem | undefined, limit: number | undefined, role: Role): Outcome {
  const condition = item && role.conditions?.[item.id]
  if (!item || condition === undefined || condition === 'unknown' || condition === 'partly') return 'question'
  if (typeof condition === 'string' || limit === undefined) return condition === 'yes' ? 'met' : 'conflict'
  const satisfies = (value: number) => (item.kind === 'atMost' ? value <= limit : value >= limit)
  if (satisfies(condition.value)) return 'met'
  return condition.adaptableTo !== undefined && satisfies(condition.adaptableTo) ? 'question' : 'conflict'
}

function competenceOutcome(id: string, asked: number, candidate: Candidate, world: World): Outcome {
  const levels = candidate.competences ?? {}
  const held = levels[id] ?? 0
  if (held >= asked) return 'met'
  if (held > 0) return 'question'
  const near = world.nearSkills.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
  if (near.some((other) => (levels[other] ?? 0) >= asked)) return 'question'
  return levels[id] === 0 || candidate.complete ? 'conflict' : 'question'
}

function travelOutcome({ travel, place }: Candidate, role: Role): Outcome {
  if (role.remote === 100) return 'met'
  if (!place || !role.place || !travel?.modes?.length || travel.minutes === undefined) return 'question'
  if (place.land !== role.place.land) return 'question'
  const [lat1, lon1, lat2, lon2] = [place.lat, place.lon, role.place.lat, role.place.lon].map(
    (d) => (d * Math.PI) / 180,
  )
  if (lat1 === undefined || lon1 === undefined || lat2 === undefined || lon2 === undefined) return 'question'
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2
  const km = 2 * 6371.0088 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h))
  const all = MODES.filter((mode) => travel.modes?.includes(mode)).map((mode) => {
    const [start, detour, speed] = SPEED[mode]
    return Math.ceil(Number((start + (60 * km * detour) / speed).toFixed(6)))
  })
  const minutes = Math.min(...all)
  if (minutes <= travel.minutes) return 'met'
  return minutes / travel.minutes <= 1.25 ? 'question' : 'conflict'
}

/** Each criterion of a pair by its code. */
export function criteriaOf(candidate: Candidate, role: Role, world: World): Map<string, Outcome> {
  const criteria = new Map<string, Outcome>()
  const { min, max } = candidate.hours
  if (inMinutes(role.hours.min) > inMinutes(max)) criteria.set('hours', 'conflict')
  else if (inMinutes(role.hours.max) >= inMinutes(min) || candidate.combine === true) criteria.set('hours', 'met')
  else criteria.set('hours', candidate.combine === false ? 'conflict' : 'question')

  if (!candidate.week || !role.week) criteria.set('week', 'question')
  else {
    const common = commonDays(candidate, role)
    const enough = EVERY_SET_OF_DAYS.filter((days) => holdsTheHours(days, common, role))
    criteria.set('week', enough.some((days) => !hasTooManyDays(days, candidate)) ? 'met' : 'conflict')
  }
  for (const { item: id, strength, limit } of candidate.needs ?? []) {
    const item = world.vocabulary.find((one) => one.id === id)
    if (strength === 'must') criteria.set(`need.${id}`, needOutcome(item, limit, role))
  }
  for (const id of role.licences ?? []) {
    const held = candidate.licences?.[id]
    criteria.set(`licence.${id}`, held === undefined ? 'question' : held ? 'met' : 'conflict')
  }
  for (const { id, level, required } of role.competences ?? []) {
    if (required) criteria.set(`competence.${id}`, competenceOutcome(id, level, candidate, world))
  }
  criteria.set('travel', travelOutcome(candidate, role))
  const late = candidate.availableFrom && role.latestStart && candidate.availableFrom > role.latestStart
  criteria.set('start', late ? 'question' : 'met')
  return criteria
}

export function conflictsOf(candidate: Candidate, role: Role, world: World): string[] {
  return [...criteriaOf(candidate, role, world)].filter(([, outcome]) => outcome === 'conflict').map(([code]) => code)
}

/** Whether a pair is open, and whether it is open without a question. */
export function standing(candidate: Candidate, role: Role, world: World): { open: boolean; fits: boolean } {
  const outcomes = [...criteriaOf(candidate, role, world).values()]
  return { open: !outcomes.includes('conflict'), fits: outcomes.every((outcome) => outcome === 'met') }
}
