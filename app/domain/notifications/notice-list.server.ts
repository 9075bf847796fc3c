import { and, count, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { visibleTo as candidatesVisibleTo } from '#app/domain/candidates/candidates.server.ts'
import { visibleTo as employersVisibleTo } from '#app/domain/employers/employers.server.ts'
import { findIntroductionLines } from '#app/domain/introductions/introductions.server.ts'
import { visibleTo as rolesVisibleTo } from '#app/domain/roles/roles.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { candidates, employers, notices, roles } from '#db/schema/index.ts'
import { type NoticeRow, topicOf } from './notice.ts'
import type { NoticeNames } from './notice-words.ts'

const NOTICES_A_PAGE = 25

/**
 * How many notices the reader has not read: found with her session, less those of the page that she is opening, which
 * are read with it however she came there. This one mark is all that looking changes; one statement, and only where
 * there is something unread and the page can be what a notice is about.
 */
export async function countUnread(db: Db, { actor, now }: OpenVisit, opened: string | null): Promise<number> {
  const unread = actor.unread ?? 0
  const links = unread === 0 || opened === null ? [] : linksOf(opened)
  if (links.length === 0) return unread
  const here = and(eq(notices.userId, actor.userId), isNull(notices.readAt), inArray(notices.link, links))
  const read = await db.tx(async (tx) => (await tx.update(notices).set({ readAt: now }).where(here)).rowCount ?? 0)
  return Math.max(0, unread - read)
}

const OWN_PAGES: readonly string[] = [paths.ownTalks(), paths.ownEmployer(), paths.colleagues()]

/** The links that a page answers: its own, and the record's that it belongs to (its answer, its agreement). */
function linksOf(path: string): string[] {
  const record = /^.*?\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/.exec(path)?.[0]
  return [...new Set([...(OWN_PAGES.includes(path) || record ? [path] : []), ...(record ? [record] : [])])]
}

/** "Mark all as read": everything that was there when the page was shown; what has come since is still new. */
export async function readAll(db: Db, visit: OpenVisit, until: Date): Promise<void> {
  const mine = and(eq(notices.userId, visit.actor.userId), isNull(notices.readAt), lte(notices.createdAt, until))
  await db.tx((tx) => tx.update(notices).set({ readAt: visit.now }).where(mine))
}

/** One page of the reader's notices, the newest first, with what they are about as she may know it. Nine statements. */
export async function listNotices(q: Reader, visit: OpenVisit, wanted: number) {
  const mine = eq(notices.userId, visit.actor.userId)
  const unread = sql<number>`sum(case when ${notices.readAt} is null then 1 else 0 end)`.mapWith(Number)
  const [counted] = await q.select({ total: count(), unread }).from(notices).where(mine)
  const total = counted?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / NOTICES_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const rows: NoticeRow[] = await q
    .select()
    .from(notices)
    .where(mine)
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(NOTICES_A_PAGE)
    .offset((page - 1) * NOTICES_A_PAGE)
  return { rows, names: await namesOf(q, visit, rows), page, pages, unread: counted?.unread || 0 }
}

async function namesOf(q: Reader, visit: OpenVisit, rows: readonly NoticeRow[]): Promise<NoticeNames> {
  const about = (topic: ReturnType<typeof topicOf>) => [
    ...new Set(rows.filter((row) => topicOf(row) === topic).map(({ subjectId }) => subjectId)),
  ]
  return {
    introductions: await findIntroductionLines(q, visit, about('introduction')),
    people: await findPeople(q, visit, about('candidate')),
    roles: await findRoles(q, visit, about('role')),
    employers: await findEmployers(q, visit, about('employer')),
  }
}

async function findPeople(q: Reader, visit: OpenVisit, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await q
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(and(candidatesVisibleTo(visit.actor), inArray(candidates.id, [...ids])))
  if (visit.actor.role !== 'candidate') for (const { id } of rows) visit.saw(id, ['identity'])
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function findRoles(q: Reader, visit: OpenVisit, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await q
    .select({ id: roles.id, title: roles.title })
    .from(roles)
    .innerJoin(employers, eq(employers.id, roles.employerId))
    .where(and(rolesVisibleTo(visit.actor), inArray(roles.id, [...ids])))
  return new Map(rows.map(({ id, title }) => [id, title]))
}

async function findEmployers(q: Reader, visit: OpenVisit, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await q
    .select({ id: employers.id, name: employers.name })
    .from(employers)
    .where(and(employersVisibleTo(visit.actor), inArray(employers.id, [...ids])))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
