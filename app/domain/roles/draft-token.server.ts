import { createHash, randomBytes } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { isProduction } from '#app/env.server.ts'
import { DRAFT_DAYS } from './draft-form.ts'
import type { DraftKey } from './drafts.server.ts'

const DAY_S = 86_400

const cookie = createCookie('jobkladde', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  secure: isProduction(),
  maxAge: DRAFT_DAYS * DAY_S,
})

/** A new token: 256 random bits. Whoever has it may read and change the draft. */
export function newDraftToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The token in the writer's browser, or null. */
export async function draftTokenOf(request: Request): Promise<string | null> {
  const token: unknown = await cookie.parse(request.headers.get('cookie')).catch(() => null)
  return typeof token === 'string' && /^[\w-]{43}$/.test(token) ? token : null
}

/** What an employer's user may have written before she signed in; a consultant writes for others. */
export async function draftOf(request: Request, { actor }: OpenVisit): Promise<DraftKey | null> {
  const token = actor.role === 'employer' ? await draftTokenOf(request) : null
  return token ? { token, email: actor.email } : null
}

/** The Set-Cookie value that keeps a token for another fourteen days; without one, that forgets it. */
export function keepDraftToken(token: string | null): Promise<string> {
  return token ? cookie.serialize(token) : cookie.serialize('', { maxAge: 0 })
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex')

/** The id of a token's draft: only this is stored. */
export function draftIdOf(token: string): string {
  return hashed(token)
}

/**
 * The id of a draft that was taken along to the sign-up of an e-mail: only whoever has both the token and the account
 * finds it. So the token alone does not tell whether the sign-up made an account (an e-mail may have had one).
 */
export function parkedIdOf(token: string, email: string): string {
  return hashed(`${token}:${email}`)
}
