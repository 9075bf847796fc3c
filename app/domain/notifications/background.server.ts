import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import { tidyAccounts } from '#app/domain/accounts/tidy.server.ts'
import { dropOldSeals, isDropDue } from '#app/domain/audit/drop-seals.server.ts'
import { makeSealer } from '#app/domain/audit/sealer.server.ts'
import { countOpenRoles, isOpenRoleCountDue } from '#app/domain/insight/open-roles.server.ts'
import { deleteOldNoes, isNoDue } from '#app/domain/introductions/delete-old-noes.server.ts'
import { isNightDue, takeNight } from '#app/domain/reach/night.server.ts'
import { isExpiryDue, tendExpiry } from '#app/domain/roles/expire-roles.server.ts'
import type { Env } from '#app/env.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { isDigestDue, queueDigests } from './digest.server.ts'
import { holdLease, releaseLease } from './lease.server.ts'
import { isMailDue, sendWaiting } from './sending.server.ts'

export interface BackgroundParts {
  readonly db: Db
  readonly env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'origin'>
  readonly now: () => Date
  readonly log: Pick<Logger, 'error'>
  /** How often the outbox is looked at, in ms. */
  readonly every?: number
}

/** A crashed process gives its work to another after this long; longer than one mail can take. */
const LEASE_MS = 60_000
const MAIL_EVERY_MS = 3_000
const TIDY_EVERY_MS = 3_600_000
/** Each person is counted once a day; this is how soon a new day or a new person is noticed. */
const OPEN_ROLES_EVERY_MS = 600_000
/** Employers' numbers are of one night: this is how soon after midnight it is taken. */
const NIGHT_EVERY_MS = 600_000
/** The log is sealed at most a second after it was written (DESIGN 7). */
const SEAL_EVERY_MS = 800
/** A job is open to the end of its last day; this is how soon after it is put on pause. */
const EXPIRY_EVERY_MS = 600_000
/** The day's mail is not counted in minutes. */
const DIGEST_EVERY_MS = 300_000

interface Job {
  readonly name: string
  readonly every: number
  /** Whether there is anything to do: only then the lease is asked for, which writes. */
  readonly due: () => Promise<boolean>
  /** `mayGoOn` keeps the lease; false: stop, another process has it. */
  readonly run: (mayGoOn: () => Promise<boolean>) => Promise<unknown>
}

/**
 * Work beside the requests: mail goes out, and what nobody needs any more is deleted. Any number of processes may run
 * it; a lease lets one work at a time. Without SMTP_URL mail stays in the outbox. `stop` waits for what is under way.
 */
export function startBackground(parts: BackgroundParts): { stop(): Promise<void> } {
  const { db, env, now, every = MAIL_EVERY_MS } = parts
  const tidy: Job = { name: 'tidy', every: TIDY_EVERY_MS, due: async () => true, run: () => tidyAccounts(db, now()) }
  const openRoles: Job = {
    name: 'open-roles',
    every: OPEN_ROLES_EVERY_MS,
    due: () => db.read((q) => isOpenRoleCountDue(q, now())),
    run: (mayGoOn) => countOpenRoles(db, now(), mayGoOn),
  }
  const digest: Job = {
    name: 'digest',
    every: DIGEST_EVERY_MS,
    due: () => db.read((q) => isDigestDue(q, now())),
    run: (mayGoOn) => queueDigests(db, now(), mayGoOn),
  }
  const noes: Job = {
    name: 'old-noes',
    every: TIDY_EVERY_MS,
    due: () => db.read((q) => isNoDue(q, now())),
    run: (mayGoOn) => deleteOldNoes(db, now(), mayGoOn),
  }
  const night: Job = {
    name: 'reach-night',
    every: NIGHT_EVERY_MS,
    due: () => db.read((q) => isNightDue(q, now())),
    run: (mayGoOn) => takeNight(db, now(), mayGoOn),
  }
  const seal: Job = { name: 'seal', every: SEAL_EVERY_MS, ...makeSealer(db) }
  const oldLog: Job = {
    name: 'old-log',
    every: TIDY_EVERY_MS,
    due: () => db.read((q) => isDropDue(q, now())),
    run: (mayGoOn) => dropOldSeals(db, now(), mayGoOn),
  }
  const expiry: Job = {
    name: 'role-expiry',
    every: EXPIRY_EVERY_MS,
    due: () => db.read((q) => isExpiryDue(q, now())),
    run: (mayGoOn) => tendExpiry(db, now(), mayGoOn),
  }
  const loops = [noes, digest, tidy, openRoles, night, seal, oldLog, expiry].map((job) => startLoop(parts, job))
  if (env.SMTP_URL) {
    const transport = transportOf(env.SMTP_URL)
    const run: Job['run'] = (mayGoOn) =>
      sendWaiting({ db, transport, from: env.MAIL_FROM, origin: env.origin, now, mayGoOn })
    const due = () => db.read((q) => isMailDue(q, now()))
    loops.push(startLoop(parts, { name: 'mail', every, due, run }))
  }
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) }
}

/** Every wait for the mail server ends before the lease does. */
function transportOf(url: string) {
  return createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
}

function startLoop({ db, log }: BackgroundParts, { name, every, due, run }: Job) {
  const holder = v7()
  let stopped = false
  // Leases are about processes, so they follow the real clock whatever NOW says.
  const hold = async () => !stopped && holdLease(db, name, holder, new Date(), LEASE_MS)
  async function round() {
    try {
      if (!(await due()) || !(await hold())) return
      await run(hold)
      await releaseLease(db, name, holder)
    } catch (error) {
      log.error({ job: name, error: error instanceof Error ? error.name : typeof error }, 'background work failed')
    }
  }
  let working = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  function next(wait: number) {
    timer = setTimeout(() => {
      working = round().then(() => void (stopped || next(every)))
    }, wait)
    timer.unref()
  }
  next(Math.min(every, 1_000))
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}
