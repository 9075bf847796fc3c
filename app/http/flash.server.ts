import { createCookie, redirect } from '@remix-run/node'
import { flash } from '#app/i18n/texts/flash.ts'

export type FlashKey = keyof (typeof flash)['da'] & string

const cookie = createCookie('besked', { path: '/', sameSite: 'lax', maxAge: 60, httpOnly: true })

/** Redirects after a change, with one line about what happened for the next page. */
export async function redirectWith(to: string, key: FlashKey, headers: readonly string[] = []) {
  const response = redirect(to)
  response.headers.append('Set-Cookie', await cookie.serialize(key))
  for (const header of headers) response.headers.append('Set-Cookie', header)
  return response
}

/** The line for this page, once, and the Set-Cookie value that forgets it. */
export async function takeFlash(request: Request): Promise<{ key: FlashKey | null; forget: string | null }> {
  const key: unknown = await cookie.parse(request.headers.get('cookie')).catch(() => null)
  if (typeof key !== 'string' || !Object.hasOwn(flash.da, key)) return { key: null, forget: null }
  return { key: key as FlashKey, forget: await cookie.serialize('', { maxAge: 0 }) }
}
