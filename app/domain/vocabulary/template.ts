import { templates } from './templates.ts'
import type { Bilingual } from './text.ts'
import type { Interval, Weekday } from './week.ts'

export { templates }

/** Where a template belongs. The ids are for ever. */
export type SectorId =
  | 'hospital'
  | 'care'
  | 'school'
  | 'shop'
  | 'customers'
  | 'kitchen'
  | 'hotel'
  | 'culture'
  | 'office'
  | 'finance'
  | 'law'
  | 'it'
  | 'communication'
  | 'warehouse'
  | 'industry'
  | 'transport'
  | 'cleaning'
  | 'property'
  | 'farming'
  | 'laboratory'

/**
 * Answers by accommodation id as a role has them: what the work itself usually asks for. What differs from one
 * workplace to the next (parking, stairs, a place to lie down, a mentor) is left out: it is unknown.
 */
export type TemplateConditions = Readonly<
  Record<string, 'yes' | 'partly' | 'no' | { readonly value: number; readonly adaptableTo?: number }>
>

/** A job as it is often put together, to begin a role from; everything in it can be changed after. */
export interface Template {
  readonly id: string
  readonly sector: SectorId
  readonly label: Bilingual
  /** Two to four sentences about the work, to the one who will do it. */
  readonly text: Bilingual
  /** The occupation or task that it is a part of, for searches. */
  readonly occupation: string
  /** Minutes a week. The core tasks fit in the least, all tasks in the most. */
  readonly hours: { readonly min: number; readonly max: number }
  /** When the work is usually done; null where that varies. */
  readonly week: Partial<Readonly<Record<Weekday, Interval>>> | null
  /** Occupation or task ids with minutes a week; what is not core can be left out or given to somebody else. */
  readonly tasks: readonly { readonly id: string; readonly core: boolean; readonly minutes: number }[]
  readonly conditions: TemplateConditions
  readonly competences: readonly { readonly id: string; readonly level: number; readonly required: boolean }[]
  /** Only those that the law demands for the work. */
  readonly licences: readonly string[]
}

/** The sectors in the order of the screens. */
export const sectors: readonly { id: SectorId; label: Bilingual }[] = [
  { id: 'office', label: { da: 'Kontor og administration', en: 'Office and administration' } },
  { id: 'finance', label: { da: 'Økonomi og løn', en: 'Finance and payroll' } },
  { id: 'law', label: { da: 'Jura, analyse og projekter', en: 'Law, analysis and projects' } },
  { id: 'it', label: { da: 'IT og data', en: 'IT and data' } },
  { id: 'communication', label: { da: 'Kommunikation og medier', en: 'Communication and media' } },
  { id: 'customers', label: { da: 'Kundeservice', en: 'Customer service' } },
  { id: 'hospital', label: { da: 'Sygehus og klinik', en: 'Hospital and clinic' } },
  { id: 'care', label: { da: 'Plejehjem og omsorg', en: 'Care homes' } },
  { id: 'school', label: { da: 'Skole og dagtilbud', en: 'School and day care' } },
  { id: 'culture', label: { da: 'Bibliotek, museum og kultur', en: 'Library, museum and culture' } },
  { id: 'laboratory', label: { da: 'Laboratorium og teknik', en: 'Laboratory and engineering' } },
  { id: 'shop', label: { da: 'Butik', en: 'Shop' } },
  { id: 'kitchen', label: { da: 'Køkken og kantine', en: 'Kitchen and canteen' } },
  { id: 'hotel', label: { da: 'Hotel og restaurant', en: 'Hotel and restaurant' } },
  { id: 'warehouse', label: { da: 'Lager', en: 'Warehouse' } },
  { id: 'industry', label: { da: 'Produktion og værksted', en: 'Production and workshop' } },
  { id: 'transport', label: { da: 'Transport', en: 'Transport' } },
  { id: 'cleaning', label: { da: 'Rengøring og vask', en: 'Cleaning and laundry' } },
  { id: 'property', label: { da: 'Bygninger og grønne områder', en: 'Buildings and green areas' } },
  { id: 'farming', label: { da: 'Gartneri, landbrug og dyr', en: 'Nurseries, farming and animals' } },
]

const byId: ReadonlyMap<string, Template> = new Map(templates.map((one) => [one.id, one]))

/** The template with this id, or null. */
export function findTemplate(id: string): Template | null {
  return byId.get(id) ?? null
}

/** The templates by sector, in the order of the screens; a sector without any is left out. */
export function templatesBySector(
  of: readonly Template[] = templates,
): { id: SectorId; label: Bilingual; templates: readonly Template[] }[] {
  return sectors
    .map((sector) => ({ ...sector, templates: of.filter((one) => one.sector === sector.id) }))
    .filter((sector) => sector.templates.length > 0)
}
