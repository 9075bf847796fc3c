import type { Reader } from '#db/client.server.ts'
import {
  candidates,
  consents,
  contacts,
  csvImports,
  employers,
  introductions,
  placements,
  roles,
  users,
  workplaces,
} from '#db/schema/index.ts'
import { type BuiltRoute, builtRoutes } from './routes.ts'

/** Which table's ids belong in the first `:id` of a path. */
const tables = [
  ['/kandidater/', candidates],
  ['/virksomheder/', employers],
  ['/virksomhed/arbejdssteder/', workplaces],
  ['/virksomhed/stillinger/', roles],
  ['/stillinger/', roles],
  ['/match/', roles],
  ['/formidlinger/', introductions],
  ['/kontakter/', contacts],
  ['/import/', csvImports],
  ['/ansaettelser/', placements],
  ['/brugere/', users],
  ['/samtykker/', consents],
] as const

export interface RealPath {
  readonly route: BuiltRoute
  readonly path: string
}

/** Every page of the product with every record of a database in it (match pages: each role with a few candidates). */
export async function realPaths(q: Reader): Promise<RealPath[]> {
  const people = await q.select({ id: candidates.id }).from(candidates)
  const paths: RealPath[] = []
  for (const route of (await builtRoutes()).filter(({ hasLoader }) => hasLoader)) {
    const { pattern } = route
    const table = tables.find(([prefix]) => pattern.startsWith(`${prefix}:`))?.[1]
    if (!table) {
      if (!pattern.includes(':')) paths.push({ route, path: pattern.replace('*', 'findes-ikke') })
      continue
    }
    const rows = await q.select({ id: table.id }).from(table)
    for (const { id } of rows) {
      const first = pattern.replace(/:\w+/, id)
      const seconds = first.includes(':candidateId') ? people.slice(0, 3) : [{ id: '' }]
      for (const second of seconds) paths.push({ route, path: first.replace(/:candidateId/, second.id) })
    }
  }
  return paths.filter(({ path }) => !path.includes(':'))
}
