import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A real mail server on a free port: what it was given, and how it may refuse. */
export interface MailServer {
  readonly url: string
  readonly port: number
  /** Whole messages with their headers, in the order in which they came. */
  readonly received: { to: string[]; raw: string }[]
  close(): Promise<void>
}

/** Starts the server; it closes itself after the test. `slow` ms pass before it takes a message. */
export async function aMailServer({ port = 0, slow = 0 } = {}): Promise<MailServer> {
  const received: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('afvist') ? done(Object.assign(new Error(`no ${address}`), { responseCode: 550 })) : done(),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () =>
        setTimeout(() => {
          const to = session.envelope.rcptTo.map(({ address }) => address)
          received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
          done()
        }, slow),
      )
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  let open = true
  const close = () => {
    if (!open) return Promise.resolve()
    open = false
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  onTestFinished(close)
  const bound = (server.server.address() as AddressInfo).port
  return { url: `smtp://127.0.0.1:${bound}`, port: bound, received, close }
}
