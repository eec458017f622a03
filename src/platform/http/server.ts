import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { newId } from '../../foundation/ids.ts'
import { isWatched, witnessOf } from './audit.ts'
import { signInFirst } from './barred.ts'
import { PageCache } from './cache.ts'
import { readCookies, sessionCookie } from './cookies.ts'
import { answerError } from './errors.ts'
import { formLimitBytes, readFields } from './fields.ts'
import { whyBarred } from './guard.ts'
import { commonHeaders } from './headers.ts'
import { inLanguage, splitLanguage } from './languages.ts'
import { mayAct } from './origin.ts'
import { readParts } from './parts.ts'
import { send } from './reply.ts'
import type { Route } from './route.ts'
import type { Site } from './site.ts'
import { type InTurn, openTurns } from './turns.ts'
import { answerUnread } from './unread.ts'
import type { Answer, Caller, Visit } from './visit.ts'

/** Beyond so many requests at once a new one is told to come back: better than all being late. */
const mostAtOnce = 400

/** A client that has not sent its headers by then is let go (slow connections hold a socket). */
const headersTimeoutMs = 15_000

/** What a process calls its requests: its own random beginning, and a number. */
const beginning = newId().slice(-6)
let requests = 0

function nextReference(): string {
  requests = (requests + 1) % 0x1000000
  return beginning + requests.toString(16).padStart(6, '0')
}

/** Makes the web server of a site; it does not listen yet. */
export async function createServer(site: Site): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    trustProxy: 'loopback',
    bodyLimit: formLimitBytes,
    forceCloseConnections: 'idle',
    genReqId: nextReference,
    clientErrorHandler: answerUnread,
    rewriteUrl: request => splitLanguage(request.url ?? '/').rest,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      // An address that cannot be read comes before all hooks, so it gets its headers here.
      reply.headers(commonHeaders(site.services.config.baseUrl))
      return answerError(site, () => openVisit(site, request), reply, error)
    },
  })
  server.server.headersTimeout = headersTimeoutMs
  await server.register(multipart, { throwFileSizeLimit: false })
  await server.register(rateLimit, { global: false })
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, readFields(body as string)),
  )
  addGates(server, site)
  addErrors(server, site)
  addAssets(server, site)
  const held: Held = { cache: new PageCache(), inTurn: openTurns() }
  for (const route of site.routes) addRoute(server, site, route, held)
  return server
}

/** What stands before every route: load, the headers, and the origin of deeds. */
function addGates(server: FastifyInstance, site: Site): void {
  const { baseUrl } = site.services.config
  const headers = commonHeaders(baseUrl)
  let atOnce = 0
  // With `done` instead of promises, since each of them costs every kept page a tenth.
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    atOnce += 1
    reply.raw.once('close', () => {
      atOnce -= 1
    })
    if (atOnce > mostAtOnce) {
      reply.code(503).header('retry-after', '2').type('text/plain').send('busy: try again in 2 s')
      return
    }
    const machine = (request.routeOptions.config as { machine?: boolean }).machine === true
    if (machine || mayAct(request.method, request.headers, baseUrl)) return done()
    answerError(site, () => openVisit(site, request), reply, 403).catch(done)
  })
  server.addHook('onResponse', (request, reply, done) => {
    const pattern = request.routeOptions.url ?? 'none'
    site.observe(pattern, request.method, reply.statusCode, reply.elapsedTime / 1000)
    done()
  })
}

function addErrors(server: FastifyInstance, site: Site): void {
  server.setNotFoundHandler(async (request, reply) =>
    answerError(site, () => openVisit(site, request), reply, 404),
  )
  server.setErrorHandler(async (error, request, reply) =>
    answerError(site, () => openVisit(site, request), reply, error as Error),
  )
}

function addAssets(server: FastifyInstance, site: Site): void {
  server.get('/assets/:name', async (request, reply) => {
    const { name } = request.params as { name: string }
    const asset = site.assets.find(name)
    if (!asset) return reply.callNotFound()
    reply.header('etag', asset.etag).header('cache-control', 'public, max-age=31536000, immutable')
    if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send()
    return reply.type(asset.type).send(asset.body)
  })
}

/** What all routes share: pages made before, and the lines of those who wait for costly ones. */
type Held = { cache: PageCache; inTurn: InTurn }

function addRoute(server: FastifyInstance, site: Site, route: Route, held: Held): void {
  const { cache, inTurn } = held
  const { perMinute, machine = false } = route.settings
  const most = perMinute && Math.ceil(perMinute * site.services.config.limitFactor)
  server.route({
    method: route.method,
    url: route.pattern,
    config: {
      machine,
      ...(most ? { rateLimit: { max: most, timeWindow: '1 minute' } } : {}),
    },
    handler: async (request, reply) => {
      if (route.method === 'GET' && sendKept(request, reply, cache, site)) return reply
      const visit = await openVisit(site, request, route.settings.audit)
      const outcome = await answerFor(site, route, visit, request.headers.referer, inTurn)
      const answer = keptFor(route.settings.keepSeconds, outcome)
      return send(site, visit, reply, answer, visit.caller ? null : cache)
    },
  })
}

/** A page lasts as long as its route's line says, unless the handler said it itself. */
function keptFor(seconds: number | undefined, answer: Answer): Answer {
  if (seconds === undefined || answer.kind !== 'page') return answer
  return { cacheSeconds: seconds, ...answer }
}

/** Answers from the kept pages when nobody is signed in; true when it did. */
function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  cache: PageCache,
  site: Site,
): boolean {
  if (request.headers.cookie?.includes(`${sessionCookie}=`)) return false
  const kept = cache.find(request.originalUrl, site.services.clock().getTime())
  if (!kept) return false
  reply.header('cache-control', 'no-cache').header('etag', kept.etag)
  if (request.headers['if-none-match'] === kept.etag) reply.code(304).send()
  else reply.type('text/html; charset=utf-8').send(kept.body)
  return true
}

async function answerFor(
  site: Site,
  route: Route,
  visit: Visit,
  referer: string | undefined,
  inTurn: InTurn,
): Promise<Answer> {
  const refused = (status: number): Answer => {
    return { kind: 'page', status, page: site.errorPage(visit, status, visit.requestId) }
  }
  const barred = whyBarred(route.settings.who, visit.caller)
  if (barred === 'sign-in') return signInFirst(site, route, visit, referer)
  if (barred === 'forbidden') return refused(403)
  const make = () => route.handler(visit)
  const answer = route.settings.costly ? await inTurn(whoseIs(visit), make) : await make()
  if (!answer) return refused(429)
  if (isWatched(answer)) await writeDown(visit)
  return answer
}

/** In whose line stands what is asked for: the person's, or that of an address not signed in. */
function whoseIs({ caller, ip }: Pick<Visit, 'caller' | 'ip'>): string {
  return caller?.accountId ?? ip
}

/**
 * What was done is done: when its audit row cannot be written, the log tells us, not the visitor.
 */
async function writeDown(visit: Visit): Promise<void> {
  const { sql, log } = visit.services
  await visit.witness(sql).catch(error => {
    log.error('audit row not written', error, { request: visit.requestId })
  })
}

/** Reads a request into a visit: who, when, in which language, with what. */
async function openVisit(site: Site, request: FastifyRequest, event?: string): Promise<Visit> {
  const { services } = site
  const { lang } = splitLanguage(request.originalUrl)
  const now = services.clock()
  const cookies = readCookies(request.headers.cookie, services.config.baseUrl)
  const token = cookies[sessionCookie]
  const caller: Caller | null = token ? await site.findCaller(token, now) : null
  const params = (request.params ?? {}) as Record<string, string>
  return {
    services,
    threads: services.threads.lineOf(whoseIs({ caller, ip: request.ip })),
    lang,
    now,
    caller,
    path: (request.raw.url ?? '/').split('?')[0]!,
    params,
    query: lastValues(request.query as Record<string, string | string[]>),
    fields: isRecord(request.body) ? request.body : {},
    parts: fields => readParts(request, fields),
    requestId: request.id,
    ip: request.ip,
    userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
    cookies,
    witness: witnessOf({ caller, params, now, requestId: request.id }, event),
    href: address => inLanguage(lang, address),
  }
}

function lastValues(query: Record<string, string | string[]> | undefined): Record<string, string> {
  const pairs = Object.entries(query ?? {}).map(([name, value]) => [
    name,
    (Array.isArray(value) ? (value.at(-1) ?? '') : value).replaceAll('\0', '').toWellFormed(),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

function isRecord(body: unknown): body is Record<string, string | string[]> {
  return typeof body === 'object' && body !== null && !Buffer.isBuffer(body)
}
