import { lt } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { accountLinks, outbox, sessions, submissions } from '#db/schema/index.ts'
import { forgetOldAttempts } from './throttle.server.ts'

const DAY_MS = 86_400_000
/** How long what is used up stays, so that somebody can still find out what happened. */
const KEEP_DAYS = 30

/** Deletes what nobody needs any more: expired sessions, old links, attempts, sent mail and handed-in forms. */
export function tidyAccounts(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEEP_DAYS * DAY_MS)
  return db.tx(async (tx) => {
    // Sessions follow the real clock, as Lucia does.
    await tx.delete(sessions).where(lt(sessions.expiresAt, new Date()))
    await tx.delete(accountLinks).where(lt(accountLinks.expiresAt, before))
    await tx.delete(outbox).where(lt(outbox.createdAt, before))
    await tx.delete(submissions).where(lt(submissions.at, before))
    await forgetOldAttempts(tx, now)
  })
}
