import { createCookie } from '@remix-run/node'
import { LOCALES, type Locale } from './translate.ts'

const cookie = createCookie('sprog', { path: '/', sameSite: 'lax', maxAge: 365 * 24 * 3600, httpOnly: true })

/** The language that the reader chose, else Danish. */
export async function localeOf(request: Request): Promise<Locale> {
  const chosen: unknown = await cookie.parse(request.headers.get('cookie')).catch(() => null)
  return LOCALES.find((locale) => locale === chosen) ?? 'da'
}

/** The Set-Cookie value that remembers a language. */
export function rememberLocale(locale: Locale): Promise<string> {
  return cookie.serialize(locale)
}
