import { type Municipality, municipalities } from './municipalities.ts'

const byCode: ReadonlyMap<string, Municipality> = new Map(municipalities.map((one) => [one.code, one]))

/** The municipality with this official code ("0265" or "265"), or null. */
export function findMunicipality(code: string): Municipality | null {
  return byCode.get(code.trim().padStart(4, '0')) ?? null
}
