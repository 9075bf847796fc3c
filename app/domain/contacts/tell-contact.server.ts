import { eq } from 'drizzle-orm'
import { type TellBy, tell, untell } from '#app/domain/notifications/notices.server.ts'
import { paths } from '#app/paths.ts'
import type { Writer } from '#db/client.server.ts'
import { candidates } from '#db/schema/index.ts'
import type { ContactRecord } from './contact.ts'

/** What a contact says about an appointment; `open`: the candidate may read it. */
type Agreed = Pick<ContactRecord, 'nextOn' | 'nextClock'> & { readonly open: boolean }

interface Written {
  readonly id: string
  readonly candidateId: string
  /** The appointment before and after; null where there is no contact. */
  readonly was: Agreed | null
  readonly is: Agreed | null
  /** Whether it answers her wish to be called. */
  readonly answers: boolean
}

/** What became of the appointment, as she knows it. */
function changeOf(was: Agreed | null, is: Agreed | null): 'agreed' | 'moved' | 'called_off' | null {
  const before = was?.open ? was.nextOn : null
  const after = is?.open ? is.nextOn : null
  if (before === null) return after === null ? null : 'agreed'
  if (after === null) return 'called_off'
  return before === after && was?.nextClock === is?.nextClock ? null : 'moved'
}

/**
 * Tells a candidate with an account of an appointment that was made, moved or called off, or that her wish for a talk
 * was answered; never of what staff keep to themselves. One that she has not read yet is put right in silence.
 */
export async function tellOfContact(tx: Writer, by: TellBy, { id, candidateId, was, is, answers }: Written) {
  const event = changeOf(was, is) ?? (answers ? 'answered' : null)
  if (!event) return
  const unread = was
    ? (await untell(tx, { event: 'agreed', subjectId: id })) + (await untell(tx, { event: 'moved', subjectId: id }))
    : 0
  if (event === 'called_off' && unread > 0) return
  const [account] = await tx.select({ id: candidates.userId }).from(candidates).where(eq(candidates.id, candidateId))
  if (account?.id) await tell(tx, by, [account.id], { kind: 'talk', event, subjectId: id, link: paths.ownTalks() })
}
