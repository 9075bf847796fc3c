import { readFileSync } from 'node:fs'
import { policy } from '#app/auth/policy.ts'
import routes from '#app/routes.ts'
import type { Ids, Login } from './people.ts'

export const READERS = ['anonymous', 'candidate', 'employer', 'consultant', 'leader', 'admin'] as const
export type Reader = (typeof READERS)[number]

/** An address of routes.ts that shows a page, and the roles that its door lets in. */
export interface PageRoute {
  /** As in routes.ts: '/kandidater/:id'. */
  readonly pattern: string
  readonly readers: readonly Reader[]
}

/** Every page of routes.ts. Files without a component (robots.txt, signing out) answer no page and are left out. */
export function pageRoutes(): PageRoute[] {
  return routes.flatMap(({ path = '', file }) => {
    const source = readFileSync(new URL(`../../app/${file}`, import.meta.url), 'utf8')
    if (!source.includes('export default')) return []
    const pattern = path === '*' ? '*' : `/${path}`
    const permission = /loader[\s\S]*?authorize\([^)]*, '([\w.]+)'\)/.exec(source)?.[1] ?? 'public'
    const readers = READERS.filter((reader) => permission === 'public' || reader in doorOf(permission))
    return [{ pattern, readers: readers.filter((reader) => !elsewhere[pattern]?.includes(reader)) }]
  })
}

function doorOf(permission: string): object {
  if (!(permission in policy)) throw new Error(`routes.ts asks for ${permission}, which the policy does not know`)
  return policy[permission as keyof typeof policy]
}

const signedIn = READERS.slice(1)

/** Pages that are not for a role although the door is open to it: it is led to its own, or there is no such record. */
const elsewhere: Readonly<Record<string, readonly Reader[]>> = {
  '/log-ind': signedIn,
  '/opret': signedIn,
  '/opslag': signedIn,
  '/opret/tak': signedIn,
  '/opret/kollega': signedIn,
  '/min-side': ['employer', 'leader', 'admin'],
  '/virksomhed': ['consultant', 'leader'],
  '/virksomhed/kolleger': ['consultant'],
  '/virksomheder/:id/kolleger': ['employer'],
  '/kandidater/:id/stillinger': ['candidate'],
  '/om-mig': ['consultant'],
  '/om-mig/skjul': ['consultant'],
  '/om-mig/kort': ['consultant'],
  '/om-mig/set-udefra': ['consultant'],
  '/om-mig/samtaleark': ['consultant'],
  '/om-mig/:part': ['consultant'],
  '/job': ['consultant'],
  '/formidlinger/:id/svar': ['employer'],
}

/** How a page is met: by whom, at which address, and in which state. */
export interface Visit {
  readonly pattern: string
  readonly reader: Reader
  readonly login: Login | null
  readonly path: string
  readonly state: string
  /** 200 unless the page is there to say that something is not. */
  readonly status: number
}

/** Every page × every role that may see it. Throws for a route that nobody has given an address here. */
export function planFor(reader: Reader, ids: Ids): Visit[] {
  return pageRoutes()
    .filter(({ readers }) => readers.includes(reader))
    .map(({ pattern }) => {
      const login = reader === 'anonymous' ? null : reader === 'candidate' && far.has(pattern) ? 'signe' : reader
      return {
        pattern,
        reader,
        login,
        path: addressOf(pattern, reader, ids),
        state: 'full',
        status: statuses[pattern] ?? 200,
      }
    })
}

const statuses: Readonly<Record<string, number>> = {
  '*': 404,
  '/invitation/:token': 410,
  '/ny-adgangskode/:token': 410,
  // A file waits for one person, and nobody has handed one in.
  '/import/:id': 404,
}

/** Pages that Mette has not come to yet. */
const far = new Set(['/formidlinger/:id/aftale', '/ansaettelser/:id', '/samtykker/:id'])

function addressOf(pattern: string, reader: Reader, ids: Ids): string {
  const [, first = ''] = /^((?:\/[\w-]+)+)\/:\w+/.exec(pattern) ?? []
  const pair = pattern.endsWith('/aftale') ? ids.agreement : reader === 'employer' ? ids.presented : ids.asked
  const id: Readonly<Record<string, string>> = {
    '/kandidater': ids.candidate,
    '/brugere': ids.colleague,
    '/stillinger': ids.role,
    '/virksomhed/stillinger': ids.role,
    '/virksomhed/arbejdssteder': ids.workplace,
    '/virksomheder': ids.employer,
    '/match': ids.role,
    '/formidlinger': pair,
    '/kontakter': ids.contact,
    '/ansaettelser': ids.placement,
    '/invitation': 'findes-ikke',
    '/ny-adgangskode': 'findes-ikke',
    '/import': 'findes-ikke',
    '/om-mig': 'timer',
    '/samtykker': ids.consent,
  }
  const parts: Readonly<Record<string, string>> = { ':candidateId': ids.candidate, ':part': 'timer' }
  const path = pattern
    .replace('*', '/findes-ikke')
    .replace(/:\w+/, (name) => parts[name] ?? id[first] ?? name)
    .replace(/:\w+/g, (name) => parts[name] ?? name)
  if (path.includes(':')) throw new Error(`tests/e2e/plan.ts knows no address for ${pattern}`)
  // A consultant writes for an employer whom the address names.
  return reader === 'consultant' && /^\/virksomhed\/(\w+\/ny|skabeloner)$/.test(path)
    ? `${path}?virksomhed=${ids.employer}`
    : path
}
