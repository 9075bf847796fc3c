import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

interface Received {
  to: string[]
  raw: string
}

/** A real SMTP server that keeps what it gets, and tells it over HTTP to the browser tests' processes. */
export async function startMailbox() {
  const mails: Received[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map((to) => to.address), raw: Buffer.concat(parts).toString('utf8') })
        done()
      })
    },
  })
  const http = createServer((_, response) => response.end(JSON.stringify(mails)))
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    url: `http://127.0.0.1:${portOf(http)}`,
    stop: () =>
      new Promise<void>((resolve) => {
        http.close()
        smtp.close(() => resolve())
      }),
  }
}

/** Waits for the newest mail to an address and returns the first link of ours in it. */
export async function linkMailedTo(mailboxUrl: string, address: string): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const mails = (await (await fetch(mailboxUrl)).json()) as Received[]
    const mine = mails.filter((mail) => mail.to.includes(address)).at(-1)
    // Quoted-printable: soft line breaks and encoded equals signs.
    const text = mine?.raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
    const link = text?.match(/https?:\/\/localhost:\d+\/[^\s"<>]+/)?.[0]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No mail to ${address}`)
}
