import { newId } from '../../foundation/ids.ts'
import { type Db, one } from '../db/index.ts'
import type { Job, Tick } from '../jobs/index.ts'
import type { Services } from '../services.ts'

/**
 * What a kind of news may say: plain values, so that it comes as it was told; times in ISO 8601.
 */
type Said = { readonly [name: string]: string | number | boolean | null | undefined }

/** A kind of news: its name, and what it says. Who tells it and who hears it use the same one. */
export type News<Payload extends Said> = { readonly event: string; readonly says?: Payload }

/** Declares a kind of news once (`news<FilingReceived>('filing.received')`). */
export function news<Payload extends Said>(event: string): News<Payload> {
  return { event }
}

/**
 * Someone upstairs who wants to know. News is delivered at least once, so hearing the same
 * `newsId` twice must change nothing.
 */
export type Listener<Payload = unknown> = {
  name: string
  hears: string
  hear(services: Services, payload: Payload, newsId: string): Promise<void>
}

/** A listener of one kind of news, which gives it what that kind says. */
export function listen<Payload extends Said>(
  kind: News<Payload>,
  name: string,
  hear: (services: Services, payload: Payload, newsId: string) => Promise<void>,
): Listener<Payload> {
  return { name, hears: kind.event, hear }
}

type Hearing = { newsId: string; payload: never }

/** The worker looks for news so often: nobody waits longer for it than for a page. */
const everyMs = 200

/** So many are carried in one transaction. */
const batch = 500

/**
 * Tells the floors above that something happened, as a part of the transaction in which it did.
 *
 * Takes the open transaction, the kind of news and what it says.
 */
export async function announce<Payload extends Said>(
  tx: Db,
  { event }: News<Payload>,
  payload: NoInfer<Payload>,
): Promise<void> {
  await tx`
    insert into platform.news (id, event, payload)
    values (${newId()}, ${event}, ${JSON.stringify(payload)}::text::json)`
}

/** The jobs that tell news, one for each listener, so that one that fails is tried again alone. */
export function newsJobs(listeners: readonly Listener<never>[]): Job<never>[] {
  return listeners.map(listener => {
    const job: Job<Hearing> = {
      name: jobName(listener),
      run: (services, { payload, newsId }) => listener.hear(services, payload, newsId),
    }
    return job as Job<never>
  })
}

/** The worker's look for news: turns what was told into jobs for those who listen. */
export function newsTick(listeners: readonly Listener<never>[]): Tick {
  const ears = listeners.map(listener => ({ event: listener.hears, task: jobName(listener) }))
  const feed = async ({ sql }: Services) => {
    let all = 0
    for (let carried = batch; carried === batch; all += carried) {
      const rows = await sql<{ carried: number }[]>`
        select platform.carry_news(${sql.json(ears)}, ${batch}) as carried limit 1`
      carried = one(rows).carried
    }
    return all
  }
  return { name: 'news', everyMs, feed, run: async services => void (await feed(services)) }
}

const jobName = (listener: Listener<never>) => `hear:${listener.name}`
