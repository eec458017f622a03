import type { FastifyReply } from 'fastify'
import { NotFound } from '../db/index.ts'
import { send } from './reply.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'

/** PostgreSQL's classes of errors that the sender caused: bad data, and a text that is no id. */
const badData = /^22/

/**
 * Answers what could not be done: absent or foreign 404, bad requests 4xx, ours 500 with a
 * reference number that finds the cause in the log.
 *
 * Takes the status, or the error from which it is told.
 */
export async function answerError(
  site: Site,
  visit: Visit,
  reply: FastifyReply,
  cause: number | Error,
): Promise<FastifyReply> {
  const status = typeof cause === 'number' ? cause : statusOf(cause)
  if (status >= 500) {
    site.services.log.error('request failed', cause, { request: visit.requestId })
  }
  if (reply.sent) return reply
  const page = site.errorPage(visit, status, visit.requestId)
  return send(site, visit, reply, { kind: 'page', page, status }, null)
}

function statusOf(error: Error & { statusCode?: number; code?: string }): number {
  if (error instanceof NotFound) return 404
  if (error.statusCode && error.statusCode >= 400) return error.statusCode
  if (error.code === '22P02') return 404
  if (error.code && badData.test(error.code)) return 400
  return 500
}
