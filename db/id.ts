import { randomBytes } from 'node:crypto'

let last = 0
let count = 0

/**
 * A time-ordered UUID (RFC 9562, version 7) as text: the id of every row that we make. Two of the same millisecond
 * keep their order in one process: twelve bits count on from a random start.
 */
export function v7(): string {
  const bytes = randomBytes(16)
  const now = Date.now()
  if (now > last) {
    last = now
    count = bytes.readUInt16BE(6) & 0x7ff
  } else if (++count > 0xfff) {
    last++
    count = 0
  }
  bytes.writeUIntBE(last, 0, 6)
  bytes.writeUInt16BE(0x7000 | count, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Before every id of `v7` that was made at this instant (ms) or later, in the order of text. */
export function idsSince(at: number): string {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** When an id of `v7` was made, in ms; NaN for another text. */
export function madeAt(id: string): number {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : Number.NaN
}
