import { type Candidate, MODES, type Mode, type Place, type Role } from './types.ts'

const EARTH_RADIUS_KM = 6371.0088

/** Minutes before the first metre, road length over straight line, and speed in km/h. */
const TRAVEL: { readonly [mode in Mode]: { start: number; detour: number; speed: number } } = {
  walk: { start: 0, detour: 1.2, speed: 5 },
  bike: { start: 0, detour: 1.25, speed: 15 },
  public: { start: 10, detour: 1.35, speed: 30 },
  car: { start: 5, detour: 1.3, speed: 60 },
}

/** The way to work: not needed, not comparable, over water without a fixed link, or estimated in whole minutes. */
export type Journey =
  | { readonly kind: 'remote' | 'unknown' | 'water' }
  | { readonly kind: 'estimate'; readonly minutes: number; readonly mode: Mode; readonly limit: number }

/** The journey of a candidate to a role (README section 3, criterion 6). Empty modes are missing ones. */
export function journeyTo(candidate: Candidate, role: Role): Journey {
  if (role.remote === 100) return { kind: 'remote' }
  const limit = candidate.travel?.minutes
  const modes = candidate.travel?.modes ?? []
  if (!candidate.place || !role.place || modes.length === 0 || limit === undefined) return { kind: 'unknown' }
  if (candidate.place.land !== role.place.land) return { kind: 'water' }
  return { kind: 'estimate', limit, ...estimate(kilometres(candidate.place, role.place), modes) }
}

/** Least over the modes, rounded to six decimals, then up to whole minutes: the only floating figure that decides. */
function estimate(km: number, modes: readonly Mode[]): { minutes: number; mode: Mode } {
  let least = Number.POSITIVE_INFINITY
  let fastest: Mode = 'walk'
  for (const mode of MODES) {
    if (!modes.includes(mode)) continue
    const { start, detour, speed } = TRAVEL[mode]
    const needed = start + (60 * km * detour) / speed
    if (needed >= least) continue
    least = needed
    fastest = mode
  }
  return { minutes: Math.ceil(Math.round(least * 1e6) / 1e6), mode: fastest }
}

/** Great-circle distance by haversine. */
export function kilometres(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const north = Math.sin(((b.lat - a.lat) * radians) / 2)
  const east = Math.sin(((b.lon - a.lon) * radians) / 2)
  const h = north * north + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * east * east
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
