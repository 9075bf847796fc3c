/** A path of our own to return to, or the fallback: never another site, a scheme or a protocol-relative address. */
export function safePath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 500) return fallback
  // Control characters and backslashes are read as slashes by browsers.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return fallback
  try {
    const url = new URL(value, 'http://own.invalid')
    return url.origin === 'http://own.invalid' ? url.pathname + url.search + url.hash : fallback
  } catch {
    return fallback
  }
}
