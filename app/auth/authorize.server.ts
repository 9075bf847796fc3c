import { redirect } from '@remix-run/node'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Visit } from '#app/domain/audit/readings.server.ts'
import type { RequestContext } from '#app/http/context.server.ts'
import { forbidden, notFound } from '#app/http/errors.server.ts'
import { isOwnOrigin } from '#app/http/origin.server.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { can, mayEnter, type Permission, type SubjectOf } from './policy.ts'
import { findActor } from './session.server.ts'

/** What Remix gives to a loader or an action. */
export interface RouteArgs {
  readonly request: Request
  readonly context: RequestContext
}

/** One signed-in person's request, and what she may work with. `saw` notes the fields of people that she is shown. */
export interface OpenVisit extends Visit {
  readonly actor: Actor
  readonly locale: Locale
  readonly saw: (candidateId: string, groups: readonly string[]) => void
}

/** What lies behind the door. */
export interface Entrance<V> {
  readonly db: Db
  readonly visit: V
}

export type PublicVisit = Omit<OpenVisit, 'actor'> & { readonly actor: Actor | null }

/**
 * The door: the only way in which a route obtains `db`. Refuses a change from a foreign origin (403), sends nobody to
 * the sign-in page, and refuses a role that the permission does not name (403). `public` lets everybody in.
 */
export async function authorize(args: RouteArgs, permission: 'public'): Promise<Entrance<PublicVisit>>
export async function authorize(args: RouteArgs, permission: Permission): Promise<Entrance<OpenVisit>>
export async function authorize(
  { request, context }: RouteArgs,
  permission: Permission | 'public',
): Promise<Entrance<PublicVisit>> {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads && !isOwnOrigin(request, context.env.ORIGIN ? context.env.origin : null)) throw forbidden()
  const actor = await actorOf({ request, context })
  if (permission !== 'public') {
    if (!actor) throw redirect(paths.signIn(reads ? pageOf(request) : undefined))
    if (!mayEnter(actor.role, permission)) throw forbidden()
  }
  const url = new URL(request.url)
  const visit: PublicVisit = {
    actor,
    purpose: permission,
    route: routePattern(url.pathname),
    now: context.now(),
    locale: await localeOf(request),
    saw: (candidateId, groups) => context.readings.saw(visit, candidateId, groups),
  }
  return { db: context.db, visit }
}

/** Whether this actor may do this to this record; otherwise the record is not there for her (404). */
export function assertCan<P extends Permission>(actor: Actor, permission: P, subject: SubjectOf<P>): void {
  if (!can(actor, permission, subject)) throw notFound()
}

const actors = new WeakMap<Readonly<RequestContext['readings']>, Promise<Actor | null>>()

/** Loaders of one request ask together and the session is looked up once. */
function actorOf({ request, context }: RouteArgs): Promise<Actor | null> {
  const known = actors.get(context.readings)
  if (known) return known
  const found = findActor(context.db, request)
  actors.set(context.readings, found)
  return found
}

/** The page that was asked for, also when the browser asked for its data only. */
function pageOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname.replace(/\.data$/, '') + search
}

/** Ids carry no meaning in the log's route: the records are named apart. */
function routePattern(pathname: string): string {
  return pathname.replace(/\.data$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id')
}
