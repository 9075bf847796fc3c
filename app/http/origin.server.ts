/**
 * Whether a change comes from our own pages: the Origin header is ours, or the browser says same-origin. A request
 * with neither comes from no browser form and is refused.
 */
export function isOwnOrigin(request: Request, origin: string): boolean {
  const sent = request.headers.get('origin')
  if (sent !== null) return sent === origin
  const site = request.headers.get('sec-fetch-site')
  return site === 'same-origin'
}
