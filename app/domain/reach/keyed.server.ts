import { createHmac } from 'node:crypto'
import { OFFSET } from './band.ts'
import { GROUP } from './crowd.ts'

/** A hash that nobody can compute or undo without SESSION_SECRET, hex. Other purposes, and other parts, give others. */
export function keyedHash(secret: string, purpose: string, parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(`reach:${purpose}:${JSON.stringify(parts)}`)
    .digest('hex')
}

/** A whole number from 0 up to below `sides`, as even as 48 bits make it. */
function drawn(hash: string, sides: number): number {
  return Number.parseInt(hash.slice(0, 12), 16) % sides
}

/** −2…2 for everything that is asked about one description of one employer, the same the whole night and day. */
export function offsetsOf(
  secret: string,
  { employerId, description, night }: { employerId: string; description: string; night: string },
): (about: string) => number {
  return (about) => {
    const hash = keyedHash(secret, 'offset', [employerId, description, night, about])
    return drawn(hash, 2 * OFFSET + 1) - OFFSET
  }
}

/** Where the groups of five of a need's count begin. The same for all employers and nights: asking again tells no more. */
export function shiftsOf(secret: string): (need: string) => number {
  return (need) => drawn(keyedHash(secret, 'group', [need]), GROUP)
}
