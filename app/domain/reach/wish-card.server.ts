import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { findOpen } from '#app/domain/introductions/approve-introduction.server.ts'
import { makeWish } from '#app/domain/introductions/wish-introduction.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { candidates } from '#db/schema/index.ts'
import { openedCards } from './cards.server.ts'

const formId = z.uuid('errors.invalid')

/** The two forms of the page with cards. */
export const cardsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), formId }),
  z.object({ intent: z.literal('wish'), formId, card: z.string().regex(/^[0-9a-f]{32}$/, 'cards.error.gone') }),
])

/**
 * The employer would like to meet whoever is behind a card: a wish that her consultant is told of and nobody else
 * (DESIGN 5). For a pair that is on its way already nothing happens, and the employer cannot tell. Refused for a card
 * that is not on the list any more. Throws 404 for a role of another employer.
 */
export async function wishCard(
  db: Db,
  visit: OpenVisit,
  secret: string,
  wish: { readonly roleId: string; readonly formId: string; readonly card: string },
): Promise<Done | Refused> {
  const { loaded, cards } = await openedCards(db, visit, secret, wish.roleId)
  const found = cards.find(({ token }) => token === wish.card)
  if (!found) return { ok: false, errors: { '': ['cards.error.gone'] } }
  const { role, employer } = loaded
  return once(db, visit, `wish ${wish.formId} ${wish.card}`, async (tx): Promise<Done | Refused> => {
    const done: Done = { ok: true, path: paths.roleCards(role.id) }
    if (await findOpen(tx, role.id, found.candidateId)) return done
    const [person] = await tx.select().from(candidates).where(eq(candidates.id, found.candidateId))
    if (!person) throw notFound()
    const made = await makeWish(tx, visit, { person, job: { role, employer: employer.status }, by: 'employer' })
    return made.ok ? done : { ok: false, errors: { '': ['cards.error.gone'] } }
  })
}
