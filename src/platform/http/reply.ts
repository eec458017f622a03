import type { FastifyReply } from 'fastify'
import { frame } from '../ui/index.ts'
import { entityTag, type PageCache } from './cache.ts'
import { cookieLine } from './cookies.ts'
import { dispositionOf } from './disposition.ts'
import { filePolicy } from './headers.ts'
import type { Site } from './site.ts'
import type { Answer, Cookie, Visit } from './visit.ts'

type FileAnswer = Extract<Answer, { kind: 'file' }>
type PageAnswer = Extract<Answer, { kind: 'page' }>

/** Sends an answer to the browser. */
export async function send(
  site: Site,
  visit: Visit,
  reply: FastifyReply,
  answer: Answer,
  cache: PageCache | null,
): Promise<FastifyReply> {
  if (answer.kind === 'redirect') {
    setCookies(reply, answer.cookies, site)
    reply.headers(answer.headers ?? {})
    return reply.code(303).header('location', answer.to).header('cache-control', 'no-store').send()
  }
  if (answer.kind === 'file') return sendFile(reply, answer)
  return sendPage(site, visit, reply, answer, cache)
}

async function sendPage(
  site: Site,
  visit: Visit,
  reply: FastifyReply,
  answer: PageAnswer,
  cache: PageCache | null,
): Promise<FastifyReply> {
  setCookies(reply, answer.cookies, site)
  const document = frame(answer.page, await site.frameFor(visit))
  const body = Buffer.from(String(document))
  const seconds = answer.status === 200 && !answer.cookies ? (answer.cacheSeconds ?? 0) : 0
  reply.code(answer.status).type('text/html; charset=utf-8')
  if (!cache || seconds === 0) return reply.header('cache-control', 'no-store').send(body)

  const kept = cache.keep(reply.request.originalUrl, body, visit.now.getTime(), seconds)
  reply.header('cache-control', 'no-cache').header('etag', kept.etag)
  const unchanged = reply.request.headers['if-none-match'] === kept.etag
  return unchanged ? reply.code(304).send() : reply.send(body)
}

/** Uploaded things leave as downloads that nothing sniffs, unless they are to be seen in a page. */
function sendFile(reply: FastifyReply, answer: FileAnswer): FastifyReply {
  const { filename, inline = false, sizeBytes, cacheSeconds } = answer
  reply.code(answer.status ?? 200).type(answer.type)
  if (filename !== undefined) {
    reply.header('content-disposition', dispositionOf(filename, inline))
    reply.header('content-security-policy', filePolicy(inline ? answer.type : 'download'))
  }
  if (sizeBytes !== undefined) reply.header('content-length', sizeBytes)
  reply.header('cache-control', cachePolicy(cacheSeconds))
  reply.headers(answer.headers ?? {})
  if (typeof answer.body === 'string' || Buffer.isBuffer(answer.body)) {
    reply.header('etag', entityTag(Buffer.from(answer.body)))
  }
  return reply.send(answer.body)
}

function cachePolicy(seconds: number | undefined): string {
  return seconds === undefined ? 'no-store' : `public, max-age=${seconds}`
}

function setCookies(reply: FastifyReply, cookies: Cookie[] | undefined, site: Site): void {
  for (const cookie of cookies ?? []) {
    reply.header('set-cookie', cookieLine(cookie, site.services.config.baseUrl))
  }
}
