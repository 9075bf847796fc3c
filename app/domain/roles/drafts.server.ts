import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Sender } from '#app/domain/accounts/sign-in.server.ts'
import { counted, takeAttempt } from '#app/domain/accounts/throttle.server.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { roleDrafts } from '#db/schema/index.ts'
import { DRAFT_DAYS, type DraftBody } from './draft-form.ts'
import { draftIdOf, newDraftToken, parkedIdOf } from './draft-token.server.ts'

const DAY_MS = 86_400_000
const oldest = (now: Date) => new Date(now.getTime() - DRAFT_DAYS * DAY_MS)

/** Whoever may have written a draft: her token, and her account's e-mail once she has one. */
export interface DraftKey {
  readonly token: string
  readonly email?: string | undefined
}

function idsOf({ token, email }: DraftKey): string[] {
  return [draftIdOf(token), ...(email ? [parkedIdOf(token, email)] : [])]
}

/** What somebody has written, or null: there is nothing, or it is older than fourteen days. */
export async function findDraft(q: Reader, now: Date, key: DraftKey): Promise<DraftBody | null> {
  const [row] = await q
    .select({ body: roleDrafts.body })
    .from(roleDrafts)
    .where(and(inArray(roleDrafts.id, idsOf(key)), gte(roleDrafts.updatedAt, oldest(now))))
    .orderBy(desc(roleDrafts.updatedAt))
    .limit(1)
  return row?.body ?? null
}

/** What the sign-up says of a job that was begun: its name, and where it is, for the workplace's own fields. */
export async function begunJob(q: Reader, now: Date, token: string) {
  const body = await findDraft(q, now, { token })
  if (!body) return null
  const one = (name: string) => body[name]?.[0]
  const place = { workplaceName: one('place.name'), address: one('place.address'), postcode: one('place.postcode') }
  return { title: one('title') ?? '', place }
}

/**
 * Keeps what was typed, in place of what was kept before. Returns the token to carry from now on, or when the sender
 * may begin a new draft: going on with one is never refused.
 */
export async function keepDraft(
  db: Db,
  now: Date,
  token: string | null,
  typed: DraftBody,
  { secret, address }: Sender,
): Promise<{ readonly ok: true; readonly token: string } | { readonly ok: false; readonly until: Date }> {
  const fresh = newDraftToken()
  const body = Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, [...values]]))
  return db.tx(async (tx) => {
    const own = token
      ? await tx
          .update(roleDrafts)
          .set({ body, updatedAt: now })
          .where(and(eq(roleDrafts.id, draftIdOf(token)), gte(roleDrafts.updatedAt, oldest(now))))
          .returning({ id: roleDrafts.id })
      : []
    if (token && own.length > 0) return { ok: true, token }
    const until = await takeAttempt(tx, [counted(secret, 'draft', address)], now)
    if (until) return { ok: false, until }
    await tx.insert(roleDrafts).values({ id: draftIdOf(fresh), body, createdAt: now, updatedAt: now })
    return { ok: true, token: fresh }
  })
}

/** Forgets a draft: it has become a job, or its writer does not want it. */
export async function dropDraft(tx: Writer, key: DraftKey): Promise<void> {
  await tx.delete(roleDrafts).where(inArray(roleDrafts.id, idsOf(key)))
}

/** Lays a draft aside for whoever signs in with this e-mail and the token. */
export async function parkDraft(tx: Writer, token: string, email: string): Promise<void> {
  await tx.delete(roleDrafts).where(eq(roleDrafts.id, parkedIdOf(token, email)))
  await tx
    .update(roleDrafts)
    .set({ id: parkedIdOf(token, email) })
    .where(eq(roleDrafts.id, draftIdOf(token)))
}

/** Deletes drafts that nobody has come back to. */
export async function deleteOldDrafts(tx: Writer, now: Date): Promise<void> {
  await tx.delete(roleDrafts).where(lt(roleDrafts.updatedAt, oldest(now)))
}
