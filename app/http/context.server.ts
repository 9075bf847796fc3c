import type { Readings } from '#app/domain/audit/readings.server.ts'
import type { Env } from '#app/env.server.ts'
import type { Db } from '#db/client.server.ts'

/** What the server gives to every request (Remix's load context). Routes reach `db` through authorize only. */
export interface RequestContext {
  readonly db: Db
  readonly env: Env
  /** The one clock; shifted or fixed by NOW in demo and tests. */
  readonly now: () => Date
  /** Fields of people that this request showed; written to the log before the response leaves. */
  readonly readings: Readings
  /** For the content security policy. */
  readonly nonce: string
  /** Writes an unforeseen error to the server's log, without anything personal. */
  readonly report: (error: unknown, request: Request) => void
  /** The sender's address, for sign-in throttling only. */
  readonly address: string
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}
