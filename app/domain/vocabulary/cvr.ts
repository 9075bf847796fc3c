const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/** The eight digits without spaces, as a CVR number is stored; other text comes back without its spaces. */
export function normaliseCvr(text: string): string {
  return text.replace(/\s/g, '')
}

/** Whether this is a CVR number: eight digits, not starting with 0, modulus 11. Spaces are allowed. */
export function isValidCvr(text: string): boolean {
  const digits = normaliseCvr(text)
  if (!/^[1-9]\d{7}$/.test(digits)) return false
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0
}
