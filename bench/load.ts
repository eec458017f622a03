import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

export type Call = {
  method?: 'GET' | 'POST' | 'PUT'
  path: string
  headers?: Record<string, string | number>
  body?: Buffer
}

export type Reply = {
  status: number
  body: Buffer
  headers: IncomingMessage['headers']
  /** Milliseconds until the last byte. */
  took: number
}

/** What a load brought: only replies that were right count for the rate. */
export type Load = {
  perSecond: number
  seconds: number
  right: number
  wrong: number
  p50: number
  p99: number
}

export type LoadSettings = {
  address: string
  clients: number
  forMs: number
  /** The next call of a client; null when it has no more. */
  next(client: number): Call | null
  /** Whether a reply, status and body, is what it should be. */
  isRight(reply: Reply, client: number): boolean
  /** How long a client waits after a reply; not at all when left out. */
  pauseMs?(reply: Reply): number
}

/**
 * Lets so many clients call one after another, each as soon as its last reply came.
 *
 * Gives the rate of right replies and how long they took.
 */
export async function load(settings: LoadSettings): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: settings.clients })
  const took: number[] = []
  let wrong = 0
  const start = performance.now()
  const end = start + settings.forMs
  const client = async (number: number) => {
    while (performance.now() < end) {
      const call = settings.next(number)
      if (!call) return
      const reply = await send(settings.address, call, agent)
      if (settings.isRight(reply, number)) took.push(reply.took)
      else wrong++
      const pauseMs = settings.pauseMs?.(reply) ?? 0
      if (pauseMs > 0) await pause(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: settings.clients }, (_, number) => client(number)))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  return {
    perSecond: took.length / seconds,
    seconds,
    right: took.length,
    wrong,
    p50: at(took, 0.5),
    p99: at(took, 0.99),
  }
}

/** One call and its whole reply. */
export function send(address: string, call: Call, agent?: Agent): Promise<Reply> {
  const { method = 'GET', path, headers = {}, body } = call
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, address),
      {
        method,
        ...(agent ? { agent } : {}),
        headers: { ...headers, ...(body ? { 'content-length': body.length } : {}) },
      },
      reply => {
        const pieces: Buffer[] = []
        reply.on('data', (piece: Buffer) => pieces.push(piece))
        reply.on('error', reject)
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: Buffer.concat(pieces),
            took: performance.now() - start,
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
