import { eq } from 'drizzle-orm'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, roles } from '#db/schema/index.ts'
import { openToAll } from './roles.server.ts'

interface Use {
  readonly kind: SearchKind
  readonly id: string
}

const keyOf = ({ kind, id }: Use) => `${kind} ${id}`

/** How many open jobs, as everybody sees them, consist of or look for each of these things, in their order. */
export async function countOpenRoles(q: Reader, things: readonly Use[]): Promise<number[]> {
  if (things.length === 0) return []
  const open = await q
    .select({ tasks: roles.tasks, competences: roles.competences })
    .from(roles)
    .innerJoin(employers, eq(roles.employerId, employers.id))
    .where(openToAll)
  const counts = new Map(things.map((thing) => [keyOf(thing), 0]))
  for (const { tasks, competences } of open) {
    const uses: Use[] = [
      ...tasks.flatMap(({ id }): Use[] => [
        { kind: 'occupation', id },
        { kind: 'task', id },
      ]),
      ...competences.map(({ id }): Use => ({ kind: 'competence', id })),
    ]
    for (const key of new Set(uses.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return things.map((thing) => counts.get(keyOf(thing)) ?? 0)
}
