import { and, eq, lt } from 'drizzle-orm'
import { addDays } from '#app/domain/rules/calendar.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { reachAsked } from '#db/schema/index.ts'

/** Different descriptions that one employer's users may ask about in a calendar day, all together (DESIGN 4). */
export const DESCRIPTIONS_A_DAY = 40

/** The cards of one description are open for so many days before another may open its own (decision 0022). */
const CARD_DAYS = 7

/** Rows that open cards; they take nothing from the budget, which their description has been paid from already. */
const CARDS = 'cards:'

interface Question {
  readonly employerId: string
  /** YYYY-MM-DD, in Copenhagen. */
  readonly day: string
  /** Keyed hash of the description. */
  readonly description: string
}

/**
 * Whether the employer may have an answer about this description today. A new one is taken from the budget, one that was
 * asked about today is free. Two people asking at once cannot pass the limit: the table is read and written in one
 * transaction.
 */
export async function takeDescription(db: Db, question: Question): Promise<boolean> {
  const before = await db.read((q) => standing(q, question))
  if (before !== 'new') return before === 'asked'
  return db.tx(async (tx) => {
    const now = await standing(tx, question)
    if (now === 'new') await tx.insert(reachAsked).values(question).onConflictDoNothing()
    return now !== 'spent'
  })
}

async function standing(q: Reader, { employerId, day, description }: Question): Promise<'asked' | 'new' | 'spent'> {
  const rows = await q
    .select({ description: reachAsked.description })
    .from(reachAsked)
    .where(and(eq(reachAsked.employerId, employerId), eq(reachAsked.day, day)))
  const asked = rows.filter((row) => !row.description.startsWith(CARDS))
  if (asked.some((row) => row.description === description)) return 'asked'
  return asked.length < DESCRIPTIONS_A_DAY ? 'new' : 'spent'
}

/** The description whose cards are open, and the first day on which another may open its own; null when none is. */
export async function openCards(
  q: Reader,
  employerId: string,
  today: string,
): Promise<{ description: string; until: string } | null> {
  const rows = await q.select().from(reachAsked).where(eq(reachAsked.employerId, employerId))
  const opened = rows.filter((row) => row.description.startsWith(CARDS) && addDays(row.day, CARD_DAYS) > today)
  const [last] = opened.sort((a, b) => (a.day < b.day ? 1 : -1))
  return last ? { description: last.description.slice(CARDS.length), until: addDays(last.day, CARD_DAYS) } : null
}

/** Opens the cards of a description, unless those of another are open. Says whether they are open now. */
export async function openCardsOf(tx: Writer, { employerId, day, description }: Question): Promise<boolean> {
  const open = await openCards(tx, employerId, day)
  if (open) return open.description === description
  await tx.insert(reachAsked).values({ employerId, day, description: CARDS + description })
  return true
}

/** Forgets what no rule reads any more. */
export async function forgetOldQuestions(tx: Writer, today: string): Promise<void> {
  await tx.delete(reachAsked).where(lt(reachAsked.day, addDays(today, -CARD_DAYS)))
}
