import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { WORK_AREAS, type WorkArea } from '#app/domain/vocabulary/work-area.ts'

/** Weekly hours as the anonymous cards have them (DESIGN 4); over `from` hours, up to and with `to`. */
export const HOUR_BANDS = {
  '1-5': { from: 0, to: 5 },
  '6-10': { from: 5, to: 10 },
  '11-15': { from: 10, to: 15 },
  '16-20': { from: 15, to: 20 },
  '21-': { from: 20, to: 37 },
} as const
export type HourBand = keyof typeof HOUR_BANDS

/** How far away a job may be, in kilometres as the crow flies. */
export const DISTANCES = ['5', '10', '25', '50'] as const

/** What a workplace can offer that people look for most; each is a fact on the job's own page. */
export const SOUGHT_OFFERS = [
  'tid-pauser',
  'tid-hvile',
  'tid-fleks',
  'san-kontor',
  'soc-fast',
  'soc-mentor',
  'kog-en',
  'fys-tempo',
  'adg-koerestol',
] as const
export type SoughtOffer = (typeof SOUGHT_OFFERS)[number]

/** What the address of a list of roles asks for. Anything unknown is ignored: a link from elsewhere must still open. */
export interface RoleFilter {
  readonly q: string
  /** Id of an occupation or task that the job consists of. */
  readonly work?: string
  /** Id of a competence that the job looks for. */
  readonly skill?: string
  readonly municipality: string
  readonly page: number
  /** A postcode that exists, from which distances are counted. */
  readonly postcode?: string
  /** Kilometres from it, or empty for any. */
  readonly within?: string
  readonly hours?: HourBand | ''
  readonly area?: WorkArea | ''
  readonly offer?: SoughtOffer | ''
  /** Some of the hours can be worked at home. */
  readonly home?: boolean
  /** Begins within a month. */
  readonly soon?: boolean
  /** `near` only with a postcode. */
  readonly sort?: 'new' | 'near'
}

const idIn = (text: string | null) => (text && /^[\w:-]{1,80}$/.test(text) ? text : '')
const oneOf = <T extends string>(known: readonly T[], text: string | null): T | '' =>
  known.find((one) => one === text) ?? ''

/** The public list's filter from the address. */
export function roleFilter(search: URLSearchParams): Required<RoleFilter> {
  const municipality = search.get('kommune') ?? ''
  const page = Number(search.get('side'))
  const postcode = findPostcode(search.get('postnr') ?? '')?.code ?? ''
  return {
    q: (search.get('q') ?? '').trim().slice(0, 100),
    work: idIn(search.get('arbejde')),
    skill: idIn(search.get('kan')),
    municipality: /^\d{4}$/.test(municipality) ? municipality : '',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    postcode,
    within: postcode ? oneOf(DISTANCES, search.get('km')) : '',
    hours: oneOf(Object.keys(HOUR_BANDS) as HourBand[], search.get('timer')),
    area: oneOf(WORK_AREAS, search.get('omraade')),
    offer: oneOf(SOUGHT_OFFERS, search.get('tilbyder')),
    home: search.get('hjemme') === '1',
    soon: search.get('snart') === '1',
    sort: postcode && search.get('orden') !== 'nyeste' ? 'near' : 'new',
  }
}

/** The names of the filters in the address, in the order of the form. */
const PARAMETERS = {
  q: 'q',
  work: 'arbejde',
  skill: 'kan',
  municipality: 'kommune',
  postcode: 'postnr',
  within: 'km',
  hours: 'timer',
  area: 'omraade',
  offer: 'tilbyder',
  home: 'hjemme',
  soon: 'snart',
} as const satisfies Partial<Record<keyof RoleFilter, string>>
export type Narrowing = keyof typeof PARAMETERS

/** What the list is narrowed by, in the order of the form. */
export function narrowings(filter: RoleFilter): Narrowing[] {
  return (Object.keys(PARAMETERS) as Narrowing[]).filter((key) => Boolean(filter[key]))
}

/** The filter as the part of an address after its path: "" or "?q=lager&side=2". */
export function searchOf(filter: RoleFilter, page = 1): string {
  const search = new URLSearchParams()
  for (const key of narrowings(filter)) search.set(PARAMETERS[key], filter[key] === true ? '1' : String(filter[key]))
  if (filter.postcode && filter.sort === 'new') search.set('orden', 'nyeste')
  if (page > 1) search.set('side', String(page))
  return search.size > 0 ? `?${search}` : ''
}

/** The filter without one of its parts; what hangs on it goes too. */
export function without(filter: Required<RoleFilter>, part: Narrowing): Required<RoleFilter> {
  if (part === 'home' || part === 'soon') return { ...filter, [part]: false }
  if (part === 'postcode') return { ...filter, postcode: '', within: '', sort: 'new' }
  return { ...filter, [part]: '' }
}
