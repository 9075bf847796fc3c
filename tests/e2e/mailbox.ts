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

/** Waits for a mail to an address with a link of ours that begins with `path`, and returns the newest such link. */
export async function linkMailedTo(mailboxUrl: string, address: string, path: string): Promise<string> {
  const link = new RegExp(`https?://localhost:\\d+${path}[^\\s"<>]*`)
  for (let i = 0; i < 150; i++) {
    const mails = (await (await fetch(mailboxUrl)).json()) as Received[]
    const found = mails
      .filter((mail) => mail.to.includes(address))
      // Quoted-printable: soft line breaks and encoded equals signs.
      .map(
        (mail) =>
          mail.raw
            .replace(/=\r?\n/g, '')
            .replace(/=3D/g, '=')
            .match(link)?.[0],
      )
      .filter((one) => one !== undefined)
      .at(-1)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No mail with ${path} to ${address}`)
}
