import { hash, verify } from '@node-rs/argon2'

/** OWASP's Argon2id: 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** An Argon2id hash with its own salt and parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options)
}

/**
 * Whether the password is the one that was hashed. With no hash it spends the same time on a stand-in, so that the
 * answer's delay does not tell whether an account exists.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  if (stored) return verify(stored, password)
  await verify(await standIn, password)
  return false
}

const standIn = hash('no account has this password', options)
