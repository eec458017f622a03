import type { Transporter } from 'nodemailer'

export type MailMessage = {
  /** One bare address; lists and names are refused. */
  to: string
  subject: string
  text: string
  attachments?: readonly MailAttachment[]
}

export type MailAttachment = { filename: string; content: Buffer; type: string }

/** Sends e-mail; always called from a job, so that a failing server only delays it. */
export type Mail = {
  send(message: MailMessage): Promise<void>
  close(): void
}

export type MailSettings = {
  /** `smtp://user:password@host:port` or `smtps://…`; null when there is no server. */
  url: string | null
  /** `Name <address>` of the portal. */
  from: string
}

/** A server that says nothing for so long is taken for broken; the job tries again later. */
const patienceMs = 10_000

/**
 * Opens the way to the mail server.
 *
 * Takes its address and the sender; `send` throws when the server refuses or is not there, and
 * when an address is no single address (it would otherwise reach strangers).
 */
export function openMail({ url, from }: MailSettings): Mail {
  if (url === null) return { send: () => Promise.reject(new NoMailServer()), close() {} }
  let transport: Promise<Transporter> | null = null
  return {
    async send(message) {
      const letter = { ...written(message), from }
      transport ??= openTransport(url)
      await (await transport).sendMail(letter)
    },
    close: () => void transport?.then(opened => opened.close()),
  }
}

async function openTransport(url: string): Promise<Transporter> {
  // Read at the first letter, since a start should not wait for it.
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // A text of a citizen must never make us read a file or an address of the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** No mail server is set: messages stay in the queue until there is one. */
class NoMailServer extends Error {
  override name = 'NoMailServer'
  override message = 'no mail server is set (VIRTUOS_MAIL_URL)'
}

function written({ to, subject, text, attachments = [] }: MailMessage) {
  if (!isOneAddress(to)) throw new TypeError('an e-mail needs exactly one plain address')
  return {
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    attachments: attachments.map(({ filename, content, type }) => ({
      filename: oneLine(filename).replaceAll('/', '-'),
      content,
      contentType: type,
    })),
    // RFC 3834: no automatic answers to automatic messages.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** Control characters, of which a line break would begin a header of somebody else's making. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}

function isOneAddress(text: string): boolean {
  return /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/.test(text) && text.length <= 254
}
