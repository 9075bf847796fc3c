import { type Municipality, municipalities, regionNames } from './municipalities.ts'
import { findPostcode, type Land } from './postcode.ts'

/** Degrees north and east. */
type Point = readonly [lat: number, lon: number]

/** Municipalities that are islands without a fixed link: Bornholm with Christiansø, Ærø, Fanø, Samsø, Læsø. */
const ISLANDS = new Set(['0400', '0411', '0492', '0563', '0741', '0825'])

/** One postcode on each part of the country that bridges, tunnels and causeways join to the rest. */
const JOINED = ['8000', '5000', '4000', '4800', '4780', '5900', '7900']

/** How far the shipped points are from where others put them, in kilometres. */
export interface Distances {
  readonly count: number
  readonly median: number
  /** Ninety-five of a hundred are at most so far away. */
  readonly p95: number
}

export interface AreaReport {
  readonly postcodes: number
  readonly missing: readonly string[]
  readonly toArea: Distances
  readonly toTown: Distances
  /** The farthest first. */
  readonly worst: readonly { readonly what: string; readonly km: number }[]
  /** Postcodes whose municipalities are not those of the reference. */
  readonly elsewhere: readonly string[]
  /** Postcodes of island municipalities that are called mainland. */
  readonly joined: readonly string[]
}

/**
 * The shipped postcodes beside a table of all of them: columns postnr, navn, kommunekode, kommune, alle_kommunekoder,
 * regionskode, lat, lon, punktkilde, by, by_lat, by_lon, of which the town's may be empty.
 */
export function compareAreas(csv: string): AreaReport {
  const areas = rowsOf(csv).map((field) => {
    const [code = '', name = '', main = '', , all = '', , lat, lon, , , townLat, townLon] = field
    const town: Point | null = townLat ? [Number(townLat), Number(townLon)] : null
    const area: Point = [Number(lat), Number(lon)]
    return { what: `${code} ${name}`, main, all: all.split('|'), area, town, found: findPostcode(code) }
  })
  const known = areas.flatMap(({ found, ...one }) =>
    found ? [{ ...one, found, at: [found.lat, found.lon] as const }] : [],
  )
  const away = known.map(({ what, at, area }) => ({ what, km: kilometres(at, area) })).sort((a, b) => b.km - a.km)
  return {
    postcodes: areas.length,
    missing: areas.filter(({ found }) => !found).map(({ what }) => what),
    toArea: distances(away.map(({ km }) => km)),
    toTown: distances(known.flatMap(({ at, town }) => (town ? [kilometres(at, town)] : []))),
    worst: away.slice(0, 8),
    elsewhere: known
      .filter(({ found, main, all }) => {
        const own: readonly string[] = found.municipalities
        return !own.includes(main) || own.some((code) => !all.includes(code))
      })
      .map(({ what }) => what),
    joined: known.filter(({ main, found }) => ISLANDS.has(main) && found.land === 'fastland').map(({ what }) => what),
  }
}

/** What differs from a table of municipalities: columns kode, navn, regionskode, region, region_2027. None: all agree. */
export function compareMunicipalities(csv: string): string[] {
  const reference = new Map(rowsOf(csv).map((row) => [row[0] ?? '', row]))
  const told = ({ name, region, regionFrom2027 }: Municipality) =>
    [name, regionNames[region], regionNames[regionFrom2027]].join(', ')
  const differing = municipalities.flatMap((one) => {
    const [, name, , region, later] = reference.get(one.code) ?? []
    const theirs = [name, region, later].join(', ')
    return theirs === told(one) ? [] : [`${one.code}: ${told(one)} (${theirs})`]
  })
  // Christiansø is no municipality; the state runs it.
  const known = new Set(['0411', ...municipalities.map(({ code }) => code)])
  return [...differing, ...[...reference.keys()].filter((code) => !known.has(code)).map((code) => `${code} is missing`)]
}

interface Topology {
  readonly objects: Readonly<
    Record<string, { geometries: readonly { arcs?: unknown; properties: { postnr: string; navn: string } }[] }>
  >
}

/**
 * What the borders of all postcodes say against the shipped land parts: a postcode that touches one of other land, or
 * that is called mainland where nothing joins it to the rest. `topology` is TopoJSON of polygons with `postnr`.
 */
export function compareLand(topology: Topology): string[] {
  const areas = Object.values(topology.objects).flatMap(({ geometries }) => geometries)
  // The ranges of inner-city codes are one polygon each: "1000-1499".
  const at = areas.map(({ properties: { postnr }, arcs }) => ({ code: postnr.slice(0, 4), arcs: arcsIn(arcs) }))
  const users = new Map<number, string[]>()
  for (const { code, arcs } of at) for (const arc of arcs) users.set(arc, [...(users.get(arc) ?? []), code])
  const leader = new Map(at.map(({ code }) => [code, code]))
  const led = (code: string): string => (leader.get(code) === code ? code : led(leader.get(code)!))
  for (const [first, ...others] of users.values()) for (const other of others) leader.set(led(other), led(first!))
  const landOf = (code: string): Land | undefined => findPostcode(code)?.land
  const apart = [...users.values()].filter((codes) => new Set(codes.map(landOf)).size > 1)
  const joined = new Set(JOINED.map(led))
  const alone = at.filter(({ code }) => landOf(code) === 'fastland' && !joined.has(led(code)))
  return [
    ...apart.map((codes) => `${codes.join(' and ')} touch`),
    ...alone.map(({ code }) => `${code} has no fixed link`),
  ]
}

/** A border between two is one arc, used by one as it is and by the other turned round (its complement). */
function arcsIn(arcs: unknown): number[] {
  if (typeof arcs === 'number') return [arcs < 0 ? ~arcs : arcs]
  return Array.isArray(arcs) ? arcs.flatMap(arcsIn) : []
}

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))

function distances(list: readonly number[]): Distances {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { count: sorted.length, median: at(0.5), p95: at(0.95) }
}

function kilometres([lat1, lon1]: Point, [lat2, lon2]: Point): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a))
}
