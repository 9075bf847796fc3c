import type { TravelMode } from '#app/domain/candidates/candidate.ts'

/** Ways to work as files have them; the first word is the one that is written. */
const WORDS: Readonly<Record<TravelMode, readonly string[]>> = {
  walk: ['gang', 'gå', 'går', 'til fods', 'fods', 'walk'],
  bike: ['cykel', 'elcykel', 'bike', 'bicycle'],
  public: [
    'kollektiv',
    'kollektiv trafik',
    'offentlig',
    'offentlig transport',
    'bus',
    'tog',
    'metro',
    'letbane',
    'public',
  ],
  car: ['bil', 'egen bil', 'car'],
}

/** "cykel, bil". */
export function writeModes(modes: readonly TravelMode[]): string {
  return modes.map((mode) => WORDS[mode][0]).join(', ')
}

/** The ways in a cell, parted by commas, slashes, plus signs or "og"; null when one of the words is not known. */
export function readModes(cell: string): readonly TravelMode[] | null {
  const words = cell
    .toLowerCase()
    .split(/[,/+&|;]|\s+og\s+/)
    .map((word) => word.trim())
    .filter(Boolean)
  const modes = words.map((word) => MODES.find((mode) => WORDS[mode].includes(word)))
  return modes.every((mode) => mode !== undefined) ? MODES.filter((mode) => modes.includes(mode)) : null
}

const MODES = Object.keys(WORDS) as TravelMode[]
