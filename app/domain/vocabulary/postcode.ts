import type { Municipality } from './municipalities.ts'
import { findMunicipality } from './municipality.ts'
import { postcodeRows, streetCodes } from './postcodes.ts'

export { findMunicipality }

/** Islands without a bridge, tunnel or causeway to the rest; only equality matters. Bornholm is one of them. */
export type Island =
  | 'agersoe'
  | 'anholt'
  | 'askoe'
  | 'avernakoe'
  | 'barsoe'
  | 'birkholm'
  | 'bjoernoe'
  | 'bornholm'
  | 'aeroe'
  | 'endelave'
  | 'fanoe'
  | 'fejoe'
  | 'femoe'
  | 'fur'
  | 'laesoe'
  | 'lyoe'
  | 'omoe'
  | 'oroe'
  | 'samsoe'
  | 'sejeroe'
  | 'strynoe'
  | 'tunoe'

/** `fastland`: all of Jylland, Fyn, Sjælland, Lolland, Falster and what is joined to them. */
export type Land = 'fastland' | Island

export interface Postcode {
  code: string
  name: string
  /** Official codes of four digits, the main municipality first. */
  municipalities: readonly [string, ...string[]]
  land: Land
  /** Degrees north and east (WGS 84). */
  lat: number
  lon: number
}

export type StreetCodes = readonly [
  from: string,
  to: string,
  name: string,
  municipality: string,
  lat: number,
  lon: number,
]

export type PostcodeRow = readonly [
  code: string,
  name: string,
  municipalities: string,
  lat: number,
  lon: number,
  island?: Island,
]

function area([code, name, list, lat, lon, island]: PostcodeRow): Postcode {
  return { code, name, municipalities: list.split(' ') as [string, ...string[]], land: island ?? 'fastland', lat, lon }
}

const byCode: ReadonlyMap<string, Postcode> = new Map(postcodeRows.map((row) => [row[0], area(row)]))

/** The postcode of four digits, or null when it is not in use. Spaces around it do not matter. */
export function findPostcode(code: string): Postcode | null {
  const digits = code.trim()
  if (!/^\d{4}$/.test(digits)) return null
  const street = streetCodes.find(([from, to]) => digits >= from && digits <= to)
  if (!street) return byCode.get(digits) ?? null
  const [, , name, municipality, lat, lon] = street
  return { code: digits, name, municipalities: [municipality], land: 'fastland', lat, lon }
}

/** All postcodes but the street codes, in order of the code. */
export function postcodeAreas(): readonly Postcode[] {
  return [...byCode.values()]
}

/** The main municipality of a postcode, or null when the postcode is not in use. */
export function municipalityOf(code: string): Municipality | null {
  const postcode = findPostcode(code)
  return postcode ? findMunicipality(postcode.municipalities[0]) : null
}
