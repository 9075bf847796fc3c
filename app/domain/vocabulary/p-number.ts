/** The ten digits without spaces, as a P-number is stored. */
export function normalisePNumber(text: string): string {
  return text.replace(/\s/g, '')
}

/** Whether this can be the number of a production unit: ten digits, the first not 0; it has no check digit. */
export function isValidPNumber(text: string): boolean {
  return /^[1-9]\d{9}$/.test(normalisePNumber(text))
}
