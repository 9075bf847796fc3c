import { data } from '@remix-run/node'

/** A record that is not there, or that this actor may not read: the two cannot be told apart (DESIGN 7). */
export function notFound() {
  return data({ reason: 'not-found' } as const, { status: 404 })
}

/** A page or act that this role may not use. */
export function forbidden() {
  return data({ reason: 'forbidden' } as const, { status: 403 })
}

/** A request that no form of ours sends. */
export function badRequest() {
  return data({ reason: 'bad-request' } as const, { status: 400 })
}
