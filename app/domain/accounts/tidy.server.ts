import { lt, or } from 'drizzle-orm'
import { tidyImports } from '#app/domain/imports/staged.server.ts'
import { deleteOldDrafts } from '#app/domain/roles/drafts.server.ts'
import type { Db } from '#db/client.server.ts'
import { accountLinks, notices, outbox, sessions, submissions } from '#db/schema/index.ts'
import { forgetOldAttempts } from './throttle.server.ts'

const DAY_MS = 86_400_000
/** How long what is used up stays, so that somebody can still find out what happened. */
const KEEP_DAYS = 30
/** What has been read is of use for a while; what nobody read for a year is news to nobody. */
const KEEP_READ_DAYS = 90
const KEEP_UNREAD_DAYS = 365

/** Deletes what nobody needs any more: expired sessions, old links, attempts, sent mail, forms, notices and jobs
 * that nobody finished writing. */
export function tidyAccounts(db: Db, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const before = daysAgo(KEEP_DAYS)
  return db.tx(async (tx) => {
    // Sessions follow the real clock, as Lucia does.
    await tx.delete(sessions).where(lt(sessions.expiresAt, new Date()))
    await tx.delete(accountLinks).where(lt(accountLinks.expiresAt, before))
    await tx.delete(outbox).where(lt(outbox.createdAt, before))
    await tx.delete(submissions).where(lt(submissions.at, before))
    const old = or(lt(notices.readAt, daysAgo(KEEP_READ_DAYS)), lt(notices.createdAt, daysAgo(KEEP_UNREAD_DAYS)))
    await tx.delete(notices).where(old)
    await deleteOldDrafts(tx, now)
    await tidyImports(tx, now)
    await forgetOldAttempts(tx, now)
  })
}
