import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Reader } from '#db/client.server.ts'
import {
  auditEntries,
  auditPayloads,
  auditSubjects,
  employers,
  employerUsers,
  organisationUnits,
  users,
} from '#db/schema/index.ts'
import type { LogEntry, LogPage } from './log.ts'

const ENTRIES_A_PAGE = 25

/** What an actor may read: a candidate what was recorded about her, everybody else what they did themselves. */
export function visibleTo(actor: Actor): SQL {
  return actor.role === 'candidate'
    ? eq(auditSubjects.candidateId, actor.candidateId ?? '')
    : eq(auditEntries.actorId, actor.userId)
}

/** One page of a person's own log, newest first; a page beyond the last is the last. Two statements. */
export async function getOwnLog(q: Reader, visit: OpenVisit, wanted: number): Promise<LogPage> {
  const { actor } = visit
  const total = await countEntries(q, actor)
  const pages = Math.max(1, Math.ceil(total / ENTRIES_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const offset = (page - 1) * ENTRIES_A_PAGE
  const rows = await (actor.role === 'candidate' ? aboutMe(q, actor, offset) : doneByMe(q, actor, offset))
  return { entries: rows, page, pages, total }
}

async function countEntries(q: Reader, actor: Actor): Promise<number> {
  const count = { total: sql<number>`count(*)`.mapWith(Number) }
  const where = visibleTo(actor)
  const [row] =
    actor.role === 'candidate'
      ? await q.select(count).from(auditSubjects).where(where)
      : await q.select(count).from(auditEntries).where(where)
  return row?.total ?? 0
}

const { id, at, kind, purpose, actorId, actorRole, municipalityCode } = getTableColumns(auditEntries)
const entry = { id, at, kind, purpose, actorId, actorRole, municipalityCode }

async function aboutMe(q: Reader, actor: Actor, offset: number): Promise<LogEntry[]> {
  const rows = await q
    .select({
      entry,
      groups: auditSubjects.groups,
      name: users.name,
      unit: organisationUnits.name,
      employer: employers.name,
    })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .leftJoin(organisationUnits, eq(organisationUnits.id, users.unitId))
    .leftJoin(employerUsers, eq(employerUsers.userId, auditEntries.actorId))
    .leftJoin(employers, eq(employers.id, employerUsers.employerId))
    .where(visibleTo(actor))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(ENTRIES_A_PAGE)
    .offset(offset)
  return rows.map(({ entry: { actorId, ...rest }, groups, name, unit, employer }) => {
    const own = actorId === actor.userId
    return { ...rest, own, groups, entity: null, people: 1, by: { name, unit: unit ?? employer } }
  })
}

async function doneByMe(q: Reader, actor: Actor, offset: number): Promise<LogEntry[]> {
  const people = sql<number>`(select count(*) from ${auditSubjects} where ${auditSubjects.entryId} = ${auditEntries.id})`
  const rows = await q
    .select({ entry, body: auditPayloads.body, people: people.mapWith(Number) })
    .from(auditEntries)
    .leftJoin(auditPayloads, eq(auditPayloads.entryId, auditEntries.id))
    .where(and(visibleTo(actor)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(ENTRIES_A_PAGE)
    .offset(offset)
  return rows.map(({ entry: { actorId: _own, ...rest }, body, people }) => {
    const entity = typeof body?.entity === 'string' ? body.entity : null
    return { ...rest, own: true, groups: [], entity, people, by: { name: actor.name, unit: null } }
  })
}
