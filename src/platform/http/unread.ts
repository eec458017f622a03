import type { Socket } from 'node:net'

/** What node says of a request that it did not even read, and the status of it. */
const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** The words for people whose request came to nothing: mostly an address that is too long. */
const page = `<!doctype html>
<html lang="cs"><meta charset="utf-8"><title>Tuto adresu portál nepřečetl</title>
<h1>Tuto adresu portál nepřečetl</h1>
<p>Nejspíš je příliš dlouhá. Zkraťte, co hledáte, a zkuste to znovu.
<a href="/">Na úvodní stránku</a></p>
<div lang="en"><h2>The portal could not read this address</h2>
<p>It is probably too long. Shorten what you search for and try again.
<a href="/en">To the home page</a></p></div>
<div lang="de"><h2>Diese Adresse konnte das Portal nicht lesen</h2>
<p>Wahrscheinlich ist sie zu lang. Kürzen Sie, was Sie suchen, und versuchen Sie es noch einmal.
<a href="/de">Zur Startseite</a></p></div>
</html>
`

/** So long may whoever was answered read; who never hangs up would hold the connection for good. */
const readingMs = 2000

/**
 * Answers what could not be read as a request at all, before any route: with words for people.
 *
 * Takes the error of the connection, and the connection, which ends with it.
 */
export function answerUnread(error: { code?: string }, socket: Socket): void {
  // Whoever has gone already hears nothing.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const head = [
    `HTTP/1.1 ${statuses[error.code ?? ''] ?? '400 Bad Request'}`,
    'content-type: text/html; charset=utf-8',
    "content-security-policy: default-src 'none'",
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(page)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${page}`)
  const end = setTimeout(() => socket.destroy(), readingMs).unref()
  socket.once('close', () => clearTimeout(end))
}
