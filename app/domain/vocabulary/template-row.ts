import type { SectorId, Template, TemplateConditions } from './template.ts'
import { type Interval, type Weekday, weekdays } from './week.ts'

/** One template as the data files write it: pairs are Danish and English, hours are hours, minutes are a week's. */
export interface TemplateRow {
  readonly id: string
  readonly occupation: string
  readonly name: readonly [da: string, en: string]
  readonly da: string
  readonly en: string
  readonly hours: readonly [min: number, max: number]
  /** Left out where it varies from place to place. */
  readonly week?: Template['week']
  readonly tasks: readonly (readonly [id: string, minutes: number, core?: 'core'])[]
  readonly conditions: TemplateConditions
  readonly competences: readonly (readonly [id: string, level: number, required?: 'required'])[]
  readonly licences?: readonly string[]
}

/** The templates of one sector from its rows. */
export function templatesOf(sector: SectorId, rows: readonly TemplateRow[]): readonly Template[] {
  return rows.map((row) => ({
    id: row.id,
    sector,
    occupation: row.occupation,
    label: { da: row.name[0], en: row.name[1] },
    text: { da: row.da, en: row.en },
    hours: { min: row.hours[0] * 60, max: row.hours[1] * 60 },
    week: row.week ?? null,
    tasks: row.tasks.map(([id, minutes, core]) => ({ id, minutes, core: core === 'core' })),
    conditions: row.conditions,
    competences: row.competences.map(([id, level, required]) => ({ id, level, required: required === 'required' })),
    licences: row.licences ?? [],
  }))
}

/** The same hours from Monday to Friday, or to Sunday. */
export function open(from: string, to: string, days: 'workdays' | 'all' = 'workdays'): Template['week'] {
  const interval: Interval = [from, to]
  const chosen: readonly Weekday[] = days === 'all' ? weekdays : weekdays.slice(0, 5)
  return Object.fromEntries(chosen.map((day) => [day, interval]))
}

/** What holds at nearly every desk: nothing heavy, wet, dusty or cold, and one may get up when one likes. */
export const desk: TemplateConditions = {
  'fys-loeft': { value: 2 },
  'fys-baere': { value: 2 },
  'fys-skub': { value: 0 },
  'fys-stillinger': { value: 60, adaptableTo: 20 },
  'fys-sidde': { value: 60, adaptableTo: 20 },
  'fys-staa': { value: 10 },
  'fys-knae': 'yes',
  'fys-boej': 'yes',
  'fys-over': { value: 140 },
  'fys-greb': 'yes',
  'fys-tempo': 'yes',
  'fys-hoejde': 'yes',
  'fys-vibration': { value: 0 },
  'fys-kulde': { value: 18 },
  'fys-varme': { value: 26 },
  'fys-vaadt': 'yes',
  'san-foedevarer': 'yes',
  'san-stoev': 'yes',
}

/** What holds indoors where one is on one's feet: room temperature, firm floor, nothing that shakes. */
export const indoors: TemplateConditions = {
  'fys-hoejde': 'yes',
  'fys-vibration': { value: 0 },
  'fys-kulde': { value: 16 },
  'fys-varme': { value: 26 },
}
