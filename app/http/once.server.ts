import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { type Db, isUniqueViolation, type Reader, type Writer } from '#db/client.server.ts'
import { submissions } from '#db/schema/index.ts'
import { badRequest } from './errors.server.ts'
import type { FieldErrors } from './form.server.ts'

type Visitor = { readonly actor: OpenVisit['actor'] | null }

/** A form that did its work: the page to go to. */
export interface Done {
  readonly ok: true
  readonly path: string
}

/** A form that a person can mend. */
export interface Refused {
  readonly ok: false
  readonly errors: FieldErrors
}

/**
 * Runs `act` once in one transaction: a second post of the same form, at whatever time, leads to where the first led
 * and has no effect. When two posts run side by side, the one that loses the race runs again and finds what the other
 * did. Without a `formId` it only runs.
 */
export async function once<No extends Refused>(
  db: Db,
  visit: OpenVisit,
  formId: string | undefined,
  act: (tx: Writer) => Promise<Done | No>,
): Promise<Done | No> {
  const attempt = () =>
    db.tx(async (tx): Promise<Done | No> => {
      const earlier = formId ? await alreadyDone(tx, visit, formId) : null
      if (earlier !== null) return { ok: true, path: earlier }
      const result = await act(tx)
      if (result.ok && formId) await remember(tx, visit, formId, result.path)
      return result
    })
  try {
    return await attempt()
  } catch (error) {
    if (isUniqueViolation(error)) return attempt()
    throw error
  }
}

/**
 * Where an earlier post of this very form led, or null when it is the first. Ask inside the transaction that writes.
 * Throws 400 for a form that somebody else has handed in: its answer is not this person's to have.
 */
export async function alreadyDone(q: Reader, { actor }: Visitor, formId: string): Promise<string | null> {
  const [row] = await q.select().from(submissions).where(eq(submissions.id, formId))
  if (row && row.userId !== (actor?.userId ?? null)) throw badRequest()
  return row?.result ?? null
}

/** Remembers, in the transaction of its effect, that this form was handed in and where it led. */
export async function remember(
  tx: Writer,
  { actor, now }: Visitor & { readonly now: Date },
  formId: string,
  result: string,
): Promise<void> {
  await tx.insert(submissions).values({ id: formId, userId: actor?.userId ?? null, result, at: now })
}
