/** A path of our own to return to, or the fallback: never another site, a scheme or a protocol-relative address. */
export function safePath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 500) return fallback
  // Control characters and backslashes are read as slashes by browsers.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return fallback
  try {
    const url = new URL(value, 'http://own.invalid')
    // "/..//elsewhere" is an own path until it is tidied, and another site after.
    if (url.origin !== 'http://own.invalid' || url.pathname.startsWith('//')) return fallback
    return url.pathname + url.search + url.hash
  } catch {
    return fallback
  }
}
