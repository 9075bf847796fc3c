import { randomInt, randomUUID } from 'node:crypto'

/** A valid CVR number (modulus 11) that no other firm of the run has. */
export function anyCvr(): string {
  for (;;) {
    const digits = String(randomInt(4_000_000, 9_999_999))
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${digits}${check}`
  }
}

/** A word of letters that stands nowhere else in the run: names made of it can be looked for. */
export function anyWord(): string {
  const letters = randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
}
