import { COMMON_PASSWORDS } from './common-passwords.ts'

export const PASSWORD_MIN = 12
/** Longer ones cost time to hash and protect nobody. */
export const PASSWORD_MAX = 200

/** What is wrong with a new password, or null. Length counts characters; nothing is demanded about their kind. */
export function passwordFault(password: string): 'short' | 'long' | 'common' | null {
  const length = [...password].length
  if (length < PASSWORD_MIN) return 'short'
  if (length > PASSWORD_MAX) return 'long'
  return isCommon(password) ? 'common' : null
}

/** A word that many choose, with digits or signs around it; one piece repeated; or a run such as 1234567890ab. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase()
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return COMMON_PASSWORDS.has(core) || /^(.{1,4})\1+.{0,3}$/u.test(lower) || isRun(lower)
}

/** Whether nearly every character follows the one before it, up or down. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) <= 1).length
  return steps >= codes.length - 3
}
