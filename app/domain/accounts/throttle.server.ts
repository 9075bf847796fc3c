import { createHmac } from 'node:crypto'
import { eq, inArray, lt } from 'drizzle-orm'
import type { Writer } from '#db/client.server.ts'
import { signInFailures } from '#db/schema/index.ts'
import { stillCounted, THROTTLES, type Throttle, waitUntil } from './throttle.ts'

/** One thing that is counted, under a keyed hash: the table holds no e-mail and no address. */
export interface Counted {
  readonly throttle: Throttle
  readonly key: string
}

/** The key of an account's e-mail or of a sender's address. `secret` is SESSION_SECRET. */
export function counted(secret: string, throttle: Throttle, value: string): Counted {
  return { throttle, key: createHmac('sha256', secret).update(`${throttle}:${value}`).digest('hex') }
}

/**
 * Counts one attempt before it is made, so that simultaneous guesses cannot pass together, or says when the next one
 * may be made and counts nothing. A success is forgiven afterwards with `forgive`.
 */
export async function takeAttempt(tx: Writer, things: readonly Counted[], now: Date): Promise<Date | null> {
  const keys = things.map(({ key }) => key)
  const rows = await tx.select().from(signInFailures).where(inArray(signInFailures.key, keys))
  const pastOf = (key: string) => rows.find((row) => row.key === key) ?? null
  const waits = things.flatMap(({ throttle, key }) => waitUntil(THROTTLES[throttle], pastOf(key), now) ?? [])
  if (waits.length > 0) return new Date(Math.max(...waits.map((wait) => wait.getTime())))
  for (const { throttle, key } of things) {
    const count = stillCounted(THROTTLES[throttle], pastOf(key), now) + 1
    await tx
      .insert(signInFailures)
      .values({ key, count, lastAt: now })
      .onConflictDoUpdate({ target: signInFailures.key, set: { count, lastAt: now } })
  }
  return null
}

/** Takes back what a right password did not deserve: the account starts anew, the address loses this one attempt. */
export async function forgive(tx: Writer, things: readonly Counted[]): Promise<void> {
  for (const { throttle, key } of things) {
    if (throttle === 'account') await tx.delete(signInFailures).where(eq(signInFailures.key, key))
    else await takeBack(tx, key)
  }
}

async function takeBack(tx: Writer, key: string) {
  const [row] = await tx.select().from(signInFailures).where(eq(signInFailures.key, key))
  if (row && row.count > 0)
    await tx
      .update(signInFailures)
      .set({ count: row.count - 1 })
      .where(eq(signInFailures.key, key))
}

/** Forgets what no rule counts any more. */
export async function forgetOldAttempts(tx: Writer, now: Date): Promise<void> {
  const longest = Math.max(...Object.values(THROTTLES).map((rule) => rule.forgetAfter))
  await tx.delete(signInFailures).where(lt(signInFailures.lastAt, new Date(now.getTime() - longest)))
}
