import type { FastifyReply } from 'fastify'
import { NotFound } from '../db/index.ts'
import { send } from './reply.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'

/** The sender's data that PostgreSQL refuses (class 22), or a text that is no id. */
const badData = /^22/

/** The database is away or going: classes 08 and 57, and what the driver says of its sockets. */
const databaseAway = /^(08|57P|53)|^CONNECT|^ECONN|^ENOENT$|^EPIPE$/

/** What the reader of multipart bodies says when a body was cut or is none. */
const brokenBody = /^(Unexpected end|Malformed part|Multipart|Part terminated)|aborted/i

/** A reader who comes back after so many seconds finds a restarted database. */
const retryAfterSeconds = 5

/**
 * Answers what could not be done: absent or foreign 404, bad requests 4xx, a database that is
 * away 503, ours 500 with a reference number that finds the cause in the log.
 *
 * Takes how to read the visit (which may fail as well), and the status or the error.
 */
export async function answerError(
  site: Site,
  openVisit: () => Promise<Visit>,
  reply: FastifyReply,
  cause: number | Error,
): Promise<FastifyReply> {
  const status = typeof cause === 'number' ? cause : statusOf(cause)
  if (status >= 500) {
    site.services.log.error('request failed', cause, { request: reply.request.id })
  }
  if (reply.sent) return reply
  if (status === 503) reply.header('retry-after', retryAfterSeconds)
  try {
    const visit = await openVisit()
    const page = site.errorPage(visit, status, visit.requestId)
    return await send(site, visit, reply, { kind: 'page', page, status }, null)
  } catch {
    // The page's own frame reads the database; when that is what failed, words alone must do.
    return reply.code(status).type('text/plain; charset=utf-8').send(bareWords(status))
  }
}

/** The status that an error stands for. */
function statusOf(error: Error & { statusCode?: number; code?: string }): number {
  if (error instanceof NotFound) return 404
  if (error.statusCode && error.statusCode >= 400) return error.statusCode
  const { code = '' } = error
  if (code === '22P02') return 404
  if (badData.test(code) || brokenBody.test(error.message)) return 400
  if (databaseAway.test(code)) return 503
  return 500
}

function bareWords(status: number): string {
  return `${status}

Portál je na okamžik mimo provoz. Zkuste to prosím za chvíli; co bylo potvrzeno, je uloženo.
The portal is away for a moment. Please try again shortly; what was confirmed is stored.
Das Portal ist kurz nicht erreichbar. Bitte gleich erneut versuchen; Bestätigtes ist gespeichert.
`
}
