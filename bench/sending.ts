import { paths } from '../src/domains/submissions/index.ts'
import { type Citizen, writeDrafts } from './citizens.ts'
import { form, upload } from './letters.ts'
import { type Call, load, type Reply } from './load.ts'
import type { Portal } from './portal.ts'

export type Wave = {
  clients: number
  forMs: number
  attached: boolean
  citizens: readonly Citizen[]
  offices: readonly string[]
}

/** What a wave of sending brought; `acknowledged` are the drafts whose receipt was promised. */
export type Sent = { perSecond: number; acknowledged: string[]; refused: number; wrong: string[] }

/** More than one client can send in a round. */
const draftsPerSecond = 500

/**
 * Lets clients send drafts, each with an upload before it when `attached`; the two requests count
 * as one sending, from the first byte of the file to the redirect to the receipt.
 */
export async function sendWave(portal: Portal, wave: Wave): Promise<Sent> {
  const { clients, forMs, attached, citizens, offices } = wave
  const each = Math.ceil((draftsPerSecond * forMs) / 1000 / Math.sqrt(clients))
  const queues = await Promise.all(
    Array.from({ length: clients }, (_, client) =>
      writeDrafts(portal, citizens[client % citizens.length]!, offices, each),
    ),
  )
  const senders = queues.map((drafts, client) =>
    sender(citizens[client % citizens.length]!, drafts, attached),
  )
  const { seconds, wrong } = await load({
    address: portal.address,
    clients,
    forMs,
    next: client => senders[client]!.next(),
    isRight: (reply, client) => senders[client]!.isRight(reply),
    pauseMs: retryAfter,
  })
  const acknowledged = senders.flatMap(one => one.acknowledged)
  return {
    perSecond: acknowledged.length / seconds,
    acknowledged,
    refused: senders.reduce((sum, one) => sum + one.refused(), 0),
    wrong: wrong > 0 ? senders.flatMap(one => one.wrong) : [],
  }
}

/** One client: uploads and sends its drafts, and sends a refused one again. */
function sender(citizen: Citizen, drafts: string[], attached: boolean) {
  const headers = { cookie: citizen.cookie, 'sec-fetch-site': 'same-origin' }
  const acknowledged: string[] = []
  const wrong: string[] = []
  let uploaded = !attached
  let refusals = 0
  const next = (): Call | null => {
    const id = drafts.at(-1)
    if (id === undefined) return null
    if (!uploaded) return upload(paths.attachments({ id }), {}, headers)
    return form(paths.sending({ id }), { verze: '1' }, headers)
  }
  const isRight = (reply: Reply): boolean => {
    if (reply.status === 503 && reply.headers['retry-after']) {
      refusals++
      return true
    }
    const location = String(reply.headers.location ?? '')
    const expected = uploaded ? 'potvrzeni' : 'kontrola'
    if (reply.status !== 303 || !location.endsWith(expected)) {
      wrong.push(`${reply.status} ${location} ${reply.body.subarray(0, 2000)}`)
      drafts.pop()
      return false
    }
    if (uploaded) acknowledged.push(drafts.pop()!)
    uploaded = !attached || !uploaded
    return true
  }
  return { next, isRight, acknowledged, wrong, refused: () => refusals }
}

/** Who is told to come later comes after a tenth of it, so that the rush stays a rush. */
function retryAfter(reply: Reply): number {
  const seconds = Number(reply.headers['retry-after'] ?? 0)
  return reply.status === 503 ? Math.min(1000, seconds * 100) : 0
}

/** How many of the acknowledged drafts are stored as sent, with a case and a log entry. */
export async function countStored(
  { root }: Portal,
  acknowledged: readonly string[],
): Promise<number> {
  const rows = await root<{ stored: number }[]>`
    select sum(1)::integer as stored
    from submissions.submissions s
    join records.cases c on c.office_id = s.office_id and c.id = s.case_id
    where s.id = any(${acknowledged as string[]}::uuid[]) and s.sent_at is not null
      and s.log_index is not null`
  return rows[0]?.stored ?? 0
}
