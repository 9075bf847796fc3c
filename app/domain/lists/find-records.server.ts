import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { visibleTo as visibleCandidates } from '#app/domain/candidates/candidates.server.ts'
import { visibleTo as visibleEmployers } from '#app/domain/employers/employers.server.ts'
import { visibleTo as visibleIntroductions } from '#app/domain/introductions/visible-to.server.ts'
import { visibleTo as visibleRoles } from '#app/domain/roles/roles.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, employers, introductions, roles } from '#db/schema/index.ts'
import { ownName } from './introduction-where.server.ts'
import { asSearched, danishOrder, everyRow, saysAll, searched } from './text-search.server.ts'

/** Names that begin with the words come before those that only hold them. */
function first(column: Parameters<typeof searched>[0], words: string): SQL {
  const beginning = `${asSearched(words).replace(/[\\%_]/g, '\\$&')}%`
  return sql`case when ${searched(column)} like ${beginning} escape '\\' then 0 else 1 end`
}

/** The candidates that she may know of by name, e-mail or telephone; one statement. */
export function findCandidates(q: Reader, visit: OpenVisit, words: string, most: number) {
  const digits = words.replace(/\D/g, '')
  const phone = digits.length >= 4 ? sql`replace(${candidates.phone}, ' ', '') like ${`%${digits}%`}` : undefined
  return q
    .select({ id: candidates.id, name: candidates.name, postcode: candidates.postcode, total: everyRow })
    .from(candidates)
    .where(and(visibleCandidates(visit.actor), or(saysAll([candidates.name, candidates.email], words), phone)))
    .orderBy(first(candidates.name, words), danishOrder(candidates.name), asc(candidates.id))
    .limit(most)
}

/** Employers by name or CVR number; one statement. */
export function findEmployers(q: Reader, visit: OpenVisit, words: string, most: number) {
  const asked = /^[\d\s]+$/.test(words) ? words.replace(/\s/g, '') : words
  return q
    .select({ id: employers.id, name: employers.name, cvr: employers.cvr, total: everyRow })
    .from(employers)
    .where(and(visibleEmployers(visit.actor), saysAll([employers.name, employers.cvr], asked)))
    .orderBy(first(employers.name, words), danishOrder(employers.name), asc(employers.id))
    .limit(most)
}

/** Jobs by title or employer; one statement. */
export function findRoles(q: Reader, visit: OpenVisit, words: string, most: number) {
  return q
    .select({ id: roles.id, title: roles.title, employer: employers.name, total: everyRow })
    .from(roles)
    .innerJoin(employers, eq(employers.id, roles.employerId))
    .where(and(visibleRoles(visit.actor), saysAll([roles.title, employers.name], words)))
    .orderBy(first(roles.title, words), danishOrder(roles.title), asc(roles.id))
    .limit(most)
}

/**
 * Introductions by job or employer, and by the name of a candidate of her own municipality: a name that a consent has
 * to open is never looked in. One statement.
 */
export function findIntroductions(q: Reader, visit: OpenVisit, words: string, most: number) {
  const name = ownName(visit)
  return q
    .select({
      id: introductions.id,
      candidateId: candidates.id,
      name: sql<string | null>`${name}`,
      title: roles.title,
      employer: employers.name,
      total: everyRow,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .where(and(visibleIntroductions(q, visit.actor), saysAll([name, roles.title, employers.name], words)))
    .orderBy(desc(introductions.statusSince), asc(introductions.id))
    .limit(most)
}
