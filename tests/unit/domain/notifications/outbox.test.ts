import { asc, eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { startBackground } from '#app/domain/notifications/background.server.ts'
import { holdLease, releaseLease } from '#app/domain/notifications/lease.server.ts'
import { enqueueMail, listOutbox } from '#app/domain/notifications/outbox.server.ts'
import { delayAfter, MAX_ATTEMPTS, sendWaiting } from '#app/domain/notifications/sending.server.ts'
import { type Db, openDb } from '#db/client.server.ts'
import { leases, outbox } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { watchTransactions } from '#tests/support/only-database.ts'
import { aMailServer } from '#tests/support/smtp.ts'

const origin = 'https://fleksbro.example.dk'
const from = 'Fleksbro <ingen-svar@fleksbro.example.dk>'
const now = new Date('2026-11-24T08:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const log = { error: () => undefined }
const read = (db: Db) => db.read((q) => q.select().from(outbox).orderBy(asc(outbox.id)))

function enqueue(db: Db, to: string) {
  const slots = { link: `${origin}/ny-adgangskode/hemmelig` }
  return db.tx((tx) => enqueueMail(tx, { to, kind: 'reset', locale: 'da', slots, now }))
}

test('a mail that is enqueued in a transaction that fails is never there', async () => {
  const db = await testDb()
  const failing = db.tx(async (tx) => {
    await enqueueMail(tx, { to: 'a@example.dk', kind: 'news', locale: 'da', slots: {}, now })
    throw new Error('the reason for the mail did not happen')
  })
  await expect(failing).rejects.toThrow('did not happen')
  expect(await read(db)).toEqual([])
})

test('a mail goes out over SMTP with the outbox id as message id, and its link is forgotten', async () => {
  const db = await testDb()
  const server = await aMailServer()
  await enqueue(db, 'lone@example.dk')
  const env = { SMTP_URL: server.url, MAIL_FROM: from, origin }
  const watch = watchTransactions()
  const background = startBackground({ db, env, now: () => now, log, every: 10 })
  await vi.waitFor(async () => expect((await read(db))[0]?.sentAt).not.toBeNull(), 10_000)
  await background.stop()
  expect(watch.stop()).toEqual([])
  const [row] = await read(db)
  expect(server.received).toHaveLength(1)
  const { to, raw } = server.received[0]!
  expect(to).toEqual(['lone@example.dk'])
  expect(raw).toContain(`Message-ID: <${row?.id}@fleksbro.example.dk>`)
  expect(raw).toMatch(/Subject: (V=C3=A6lg|=\?UTF-8\?|Vælg)/)
  expect(raw).toContain('Auto-Submitted: auto-generated')
  expect(row).toMatchObject({ sentAt: now, lastError: null, attempts: 1, slots: {} })
  expect(await db.read((q) => q.select().from(leases))).toEqual([])
})

test('two processes at once send each mail once', async () => {
  const db = await testDb()
  const other = await openDb(db.url)
  const server = await aMailServer({ slow: 5 })
  for (let i = 0; i < 12; i += 1) await enqueue(db, `nr${i}@example.dk`)
  const env = { SMTP_URL: server.url, MAIL_FROM: from, origin }
  const workers = [db, other].map((db) => startBackground({ db, env, now: () => now, log, every: 5 }))
  await vi.waitFor(async () => expect((await read(db)).every(({ sentAt }) => sentAt)).toBe(true), 15_000)
  await Promise.all(workers.map((worker) => worker.stop()))
  await other.close()
  expect(server.received.map(({ to }) => to[0]).sort()).toEqual(
    Array.from({ length: 12 }, (_, i) => `nr${i}@example.dk`).sort(),
  )
})

test('while the mail server is down a mail waits longer and longer, and it goes out when the server is up', async () => {
  const db = await testDb()
  const down = await aMailServer()
  await down.close()
  await enqueue(db, 'lone@example.dk')
  let clock = now
  const env = { SMTP_URL: down.url, MAIL_FROM: from, origin }
  const background = startBackground({ db, env, now: () => clock, log, every: 10 })
  await vi.waitFor(async () => expect((await read(db))[0]?.lastError).toBe('ESOCKET'), 10_000)
  expect((await read(db))[0]).toMatchObject({ attempts: 1, sentAt: null, nextAttemptAt: later(60_000) })
  const up = await aMailServer({ port: down.port })
  clock = later(60_000)
  await vi.waitFor(async () => expect((await read(db))[0]?.sentAt).toEqual(clock), 10_000)
  await background.stop()
  expect(up.received).toHaveLength(1)
  expect((await read(db))[0]).toMatchObject({ attempts: 2, lastError: null })
})

test('a mail that is refused again and again is given up; why is kept, the address and the link are not', async () => {
  const db = await testDb()
  const server = await aMailServer()
  await enqueue(db, 'afvist@example.dk')
  let clock = now
  const env = { SMTP_URL: server.url, MAIL_FROM: from, origin }
  const background = startBackground({ db, env, now: () => clock, log, every: 5 })
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    await vi.waitFor(
      async () => expect((await read(db))[0]).toMatchObject({ attempts: attempt, lastError: 'EENVELOPE 550' }),
      10_000,
    )
    clock = new Date(clock.getTime() + delayAfter(attempt))
  }
  clock = later(30 * 86_400_000)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await background.stop()
  expect((await read(db))[0]).toMatchObject({ attempts: MAX_ATTEMPTS, sentAt: null, slots: {} })
})

test('without a mail server mail stays in the outbox to be read', async () => {
  const db = await testDb()
  await enqueue(db, 'lone@example.dk')
  const background = startBackground({ db, env: { MAIL_FROM: from, origin }, now: () => now, log, every: 5 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await background.stop()
  const mails = await db.read((q) => listOutbox(q, origin))
  expect(mails).toMatchObject([{ to: 'lone@example.dk', state: 'waiting', link: `${origin}/ny-adgangskode/hemmelig` }])
  expect(mails[0]?.text).toContain(`${origin}/ny-adgangskode/hemmelig`)
})

test('a lease is one process’s until it is given back or its time is over', async () => {
  const db = await testDb()
  expect(await holdLease(db, 'mail', 'a', now, 1000)).toBe(true)
  expect(await holdLease(db, 'mail', 'b', later(999), 1000)).toBe(false)
  expect(await holdLease(db, 'mail', 'a', later(999), 1000)).toBe(true)
  expect(await holdLease(db, 'mail', 'b', later(1500), 1000)).toBe(false)
  expect(await holdLease(db, 'mail', 'b', later(1999), 1000)).toBe(true)
  await releaseLease(db, 'mail', 'a')
  expect(await holdLease(db, 'mail', 'a', later(2000), 1000)).toBe(false)
  await releaseLease(db, 'mail', 'b')
  expect(await holdLease(db, 'mail', 'a', later(2000), 1000)).toBe(true)
})

test('of many that ask for a free lease at once one gets it', async () => {
  const db = await testDb()
  const asked = Array.from({ length: 8 }, (_, i) => holdLease(db, 'mail', `holder ${i}`, now, 1000))
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
})

test('a process that loses its lease stops, and one that crashed in the middle is taken over', async () => {
  const db = await testDb()
  await enqueue(db, 'a@example.dk')
  await enqueue(db, 'b@example.dk')
  const sent: string[] = []
  const transport = { sendMail: async ({ to }: { to: string }) => void sent.push(to) }
  let turns = 1
  const mayGoOn = async () => turns-- > 0
  expect(await sendWaiting({ db, transport, from, origin, now: () => now, mayGoOn })).toBe(1)
  // A crash between taking a mail and sending it: the attempt is counted, the mail comes again a minute later.
  const [row] = await db.read((q) => q.select().from(outbox).where(eq(outbox.to, 'b@example.dk')))
  await db.tx((tx) =>
    tx
      .update(outbox)
      .set({ attempts: 1, nextAttemptAt: later(60_000) })
      .where(eq(outbox.id, row!.id)),
  )
  const rest = { db, transport, from, origin, mayGoOn: async () => true }
  expect(await sendWaiting({ ...rest, now: () => later(59_999) })).toBe(0)
  expect(await sendWaiting({ ...rest, now: () => later(60_000) })).toBe(1)
  expect(sent).toEqual(['a@example.dk', 'b@example.dk'])
})
