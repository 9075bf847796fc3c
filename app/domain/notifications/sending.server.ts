import { and, asc, eq, isNull, lt, lte } from 'drizzle-orm'
import type { Db, Reader } from '#db/client.server.ts'
import { outbox } from '#db/schema/index.ts'
import { composeMail } from './mail.ts'

/** About seven hours with the delays below; then somebody must look. */
export const MAX_ATTEMPTS = 10
const FIRST_DELAY_MS = 60_000
const LONGEST_DELAY_MS = 2 * 3_600_000

/** Something that sends: nodemailer over SMTP, or a test's own. */
export interface Transport {
  sendMail(message: Message): Promise<unknown>
}
export interface Message {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Sending {
  readonly db: Db
  readonly transport: Transport
  readonly from: string
  /** The site's address. */
  readonly origin: string
  readonly now: () => Date
  /** Asked before each mail: false when another process has taken over. */
  readonly mayGoOn: () => Promise<boolean>
}

/** The wait after so many attempts, in ms: a minute, doubling, two hours at most. */
export function delayAfter(attempts: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS)
}

/** Sends what is due, oldest first, one at a time. Returns how many went out. Nothing is sent inside a transaction. */
export async function sendWaiting(sending: Sending): Promise<number> {
  let sent = 0
  while (await sending.mayGoOn()) {
    const row = await claimNext(sending)
    if (!row) break
    if (await send(sending, row)) sent += 1
  }
  return sent
}

/** Whether a mail waits to be sent now. */
export async function isMailDue(q: Reader, now: Date): Promise<boolean> {
  const rows = await q.select({ id: outbox.id }).from(outbox).where(due(now)).limit(1)
  return rows.length > 0
}

function due(now: Date) {
  return and(isNull(outbox.sentAt), lte(outbox.nextAttemptAt, now), lt(outbox.attempts, MAX_ATTEMPTS))
}

type Row = typeof outbox.$inferSelect

/** Takes the next mail: the attempt is counted and the next one dated before it is made, whatever happens to it. */
function claimNext({ db, now }: Sending): Promise<Row | null> {
  return db.tx(async (tx) => {
    const [row] = await tx
      .select()
      .from(outbox)
      .where(due(now()))
      .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
      .limit(1)
    if (!row) return null
    const attempts = row.attempts + 1
    const nextAttemptAt = new Date(now().getTime() + delayAfter(attempts))
    await tx.update(outbox).set({ attempts, nextAttemptAt }).where(eq(outbox.id, row.id))
    return { ...row, attempts }
  })
}

async function send({ db, transport, from, origin, now }: Sending, row: Row): Promise<boolean> {
  const mail = composeMail(row.kind, row.locale, row.slots, origin)
  const messageId = `<${row.id}@${domainOf(from)}>`
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const failure = await transport.sendMail({ from, to: row.to, ...mail, messageId, headers }).then(
    () => null,
    (error: unknown) => reasonOf(error),
  )
  const over = failure === null || row.attempts >= MAX_ATTEMPTS
  // A link that is out, or that will never go out, is not kept.
  const slots = over ? {} : row.slots
  const sentAt = failure === null ? now() : null
  await db.tx((tx) => tx.update(outbox).set({ sentAt, lastError: failure, slots }).where(eq(outbox.id, row.id)))
  return failure === null
}

/** Code and answer number only: what a mail server writes can hold the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return 'responseCode' in error && typeof error.responseCode === 'number' ? `${code} ${error.responseCode}` : code
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'
}
