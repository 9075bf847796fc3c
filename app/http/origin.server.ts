/**
 * Whether a change comes from our own pages: the Origin header is ours, or the browser says same-origin. A request
 * with neither comes from no browser form and is refused. `origin` is the configured address; without one the host
 * that was asked counts, so that a demo answers under each of its names.
 */
export function isOwnOrigin(request: Request, origin: string | null): boolean {
  const sent = request.headers.get('origin')
  if (sent === null) return request.headers.get('sec-fetch-site') === 'same-origin'
  if (origin !== null) return sent === origin
  return URL.canParse(sent) && new URL(sent).host === new URL(request.url).host
}
