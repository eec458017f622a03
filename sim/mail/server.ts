import { mkdir, rename, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** A mail server of the outside world that keeps each message as a file and sends none on. */
export type MailServer = {
  /** `smtp://127.0.0.1:port`, to be put into the settings. */
  url: string
  /** Refuses so many messages for the time being (451), as a busy server does. */
  refuseNext(count: number): void
  /** Takes messages and answers none until it is let go, as a server that hangs. */
  hang(): Hanging
  close(): Promise<void>
}

export type Hanging = {
  /** Somebody waits for an answer. */
  reached: Promise<void>
  letGo(): void
}

/**
 * Starts a real SMTP server on this machine.
 *
 * Takes the folder that keeps the messages (`.eml`, each with its envelope in headers on top) and
 * a port (any free one when left out).
 */
export async function openMailServer(folder: string, port = 0): Promise<MailServer> {
  await mkdir(folder, { recursive: true })
  let refusals = 0
  let serial = 0
  let held: { reach(): void; free: Promise<void> } | null = null
  const take = async (session: SMTPServerSession, message: Buffer) => {
    held?.reach()
    await held?.free
    if (refusals > 0) {
      refusals--
      throw Object.assign(new Error('try again later'), { responseCode: 451 })
    }
    await keep(folder, `${Date.now()}-${String(++serial).padStart(6, '0')}`, session, message)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      buffer(stream)
        .then(message => take(session, message))
        .then(() => done())
        // A sender who left in the middle of a message hears nothing more; the next one is served.
        .catch(done)
    },
  })
  server.on('error', () => {})
  await new Promise<void>(ready => server.listen(port, '127.0.0.1', ready))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    refuseNext: count => {
      refusals = count
    },
    hang() {
      const [reached, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const mine = { reach: reached.resolve, free: free.promise }
      held = mine
      return {
        reached: reached.promise,
        letGo() {
          if (held === mine) held = null
          free.resolve()
        },
      }
    },
    close: () => new Promise(closed => server.close(() => closed())),
  }
}

/** Written aside and renamed, so that a reader never meets half a message. */
async function keep(folder: string, name: string, session: SMTPServerSession, message: Buffer) {
  const to = session.envelope.rcptTo.map(recipient => recipient.address).join(', ')
  const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
  const envelope = `X-Envelope-From: ${from}\r\nX-Envelope-To: ${to}\r\n`
  const path = join(folder, name)
  await writeFile(`${path}.part`, Buffer.concat([Buffer.from(envelope), message]))
  await rename(`${path}.part`, `${path}.eml`)
}
