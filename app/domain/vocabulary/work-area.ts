import { findOccupation } from './occupation.ts'
import type { Bilingual } from './text.ts'

/** Fields of work as people look for them: broad, and each a part of ISCO-08. */
export const WORK_AREAS = ['office', 'it', 'care', 'school', 'shop', 'kitchen', 'hands', 'green', 'culture'] as const
export type WorkArea = (typeof WORK_AREAS)[number]

export const workAreaNames: Readonly<Record<WorkArea, Bilingual>> = {
  office: { da: 'Kontor, økonomi og jura', en: 'Office, finance and law' },
  it: { da: 'IT, teknik og laboratorium', en: 'IT, engineering and laboratory' },
  care: { da: 'Omsorg og sundhed', en: 'Care and health' },
  school: { da: 'Skole og børn', en: 'School and children' },
  shop: { da: 'Butik og kunder', en: 'Shops and customers' },
  kitchen: { da: 'Køkken og rengøring', en: 'Kitchen and cleaning' },
  hands: { da: 'Lager, håndværk og kørsel', en: 'Warehouse, crafts and driving' },
  green: { da: 'Grønne områder og dyr', en: 'Gardens and animals' },
  culture: { da: 'Kultur og kommunikation', en: 'Culture and communication' },
}

/** The area of an ISCO-08 unit group by its first digits: the longest that is listed here. */
const byIsco: Readonly<Record<string, WorkArea>> = {
  1: 'office',
  1330: 'it',
  1420: 'shop',
  21: 'it',
  2166: 'culture',
  22: 'care',
  23: 'school',
  24: 'office',
  243: 'culture',
  25: 'it',
  26: 'culture',
  261: 'office',
  263: 'care',
  31: 'it',
  32: 'care',
  33: 'office',
  34: 'culture',
  341: 'care',
  3434: 'kitchen',
  35: 'it',
  3432: 'shop',
  41: 'office',
  42: 'shop',
  43: 'office',
  432: 'hands',
  44: 'office',
  4411: 'culture',
  4412: 'hands',
  51: 'shop',
  5113: 'culture',
  512: 'kitchen',
  513: 'kitchen',
  515: 'kitchen',
  5153: 'hands',
  516: 'care',
  5163: 'green',
  5164: 'green',
  5165: 'school',
  52: 'shop',
  53: 'care',
  531: 'school',
  54: 'hands',
  6: 'green',
  7: 'hands',
  8: 'hands',
  8157: 'kitchen',
  91: 'kitchen',
  92: 'green',
  93: 'hands',
  94: 'kitchen',
  95: 'shop',
  96: 'hands',
  9629: 'culture',
}

/** The area of an occupation or task, or null for an id that is not known. */
export function workAreaOf(id: string): WorkArea | null {
  const isco = findOccupation(id)?.isco ?? ''
  const prefix = [4, 3, 2, 1].map((length) => isco.slice(0, length)).find((start) => start in byIsco)
  return prefix ? (byIsco[prefix] ?? null) : null
}
