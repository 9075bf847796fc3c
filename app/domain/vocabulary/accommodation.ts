import { accommodations } from './accommodations.ts'
import type { Bilingual } from './text.ts'

/** The seven parts of the list, in the order of the screens. */
export type AccommodationGroup = 'body' | 'senses' | 'cognition' | 'social' | 'time' | 'access' | 'support'

/** What a number counts. `grade` is 0–3 in words; `clock` is minutes after midnight. */
export type Unit =
  | 'kg'
  | 'minutes'
  | 'minutesPerHour'
  | 'minutesPerDay'
  | 'metres'
  | 'floors'
  | 'cm'
  | 'dB'
  | 'celsius'
  | 'persons'
  | 'grade'
  | 'days'
  | 'hours'
  | 'hoursPerMonth'
  | 'percent'
  | 'clock'

interface AccommodationTexts {
  id: string
  group: AccommodationGroup
  /** ICF codes of activities (d) and environment (e) only: body functions come close to a diagnosis. */
  icf: readonly string[]
  /** False for the eight that are sentences about the hours, week, travel and licence fields. */
  stored: boolean
  label: Bilingual
  explanation: Bilingual
  /** First person; `{limit}` where it is measured. */
  need: Bilingual
  /** What holds in the job, `{value}` where it is measured; for a flag the sentence of "yes". */
  offer: Bilingual
  /** What it can be arranged to, `{value}` where it is measured; for a flag the sentence of "partly". */
  adaptable: Bilingual
  employerQuestion: Bilingual
  /** How a workplace can meet it, by example. */
  meet: Bilingual
}

/** An accommodation that is there or is not. */
export interface FlagAccommodation extends AccommodationTexts {
  kind: 'flag'
}

/** An accommodation with a number in its own unit. */
export interface MeasuredAccommodation extends AccommodationTexts {
  /** `atMost`: met when value ≤ limit; `atLeast`: met when value ≥ limit. */
  kind: 'atMost' | 'atLeast'
  unit: Unit
  min: number
  max: number
  step: number
  /** A conflict of at most this size is shown as close; it decides nothing. */
  margin: number
}

export type Accommodation = FlagAccommodation | MeasuredAccommodation

export const accommodationGroups: readonly { id: AccommodationGroup; label: Bilingual }[] = [
  { id: 'body', label: { da: 'Krop og bevægelse', en: 'Body and movement' } },
  { id: 'senses', label: { da: 'Sanser og luft', en: 'Senses and air' } },
  { id: 'cognition', label: { da: 'Tanke, hukommelse og overblik', en: 'Thought, memory and overview' } },
  { id: 'social', label: { da: 'Samvær og samarbejde', en: 'Company and teamwork' } },
  { id: 'time', label: { da: 'Tid og energi', en: 'Time and energy' } },
  { id: 'access', label: { da: 'Adgang og transport', en: 'Access and transport' } },
  { id: 'support', label: { da: 'Støtte og andet', en: 'Support and other' } },
]

/** The words of the grades 0–3, read before the thing that is graded ("lidt kundekontakt"). */
export const gradeWords: readonly Bilingual[] = [
  { da: 'ingen', en: 'no' },
  { da: 'lidt', en: 'a little' },
  { da: 'en del', en: 'some' },
  { da: 'meget', en: 'a lot of' },
]

const byId: ReadonlyMap<string, Accommodation> = new Map(accommodations.map((item) => [item.id, item]))
const stored = accommodations.filter((item) => item.stored)

/** The accommodation with this id, or null. */
export function findAccommodation(id: string): Accommodation | null {
  return byId.get(id) ?? null
}

/** The 70 items that can be stored as a need (MATCHING.md section 1 names the eight that cannot). */
export function storedAccommodations(): readonly Accommodation[] {
  return stored
}

/** Whether the item has a number. */
export function isMeasured(item: Accommodation): item is MeasuredAccommodation {
  return item.kind !== 'flag'
}

/** Whether the number lies within the item's bounds and on its steps, counted from the lower bound; the bounds count. */
export function isValidMeasure(item: MeasuredAccommodation, value: number): boolean {
  if (!Number.isFinite(value) || value < item.min || value > item.max) return false
  const steps = (value - item.min) / item.step
  return value === item.max || Math.abs(steps - Math.round(steps)) < 1e-9
}
