import { newId } from '../../foundation/ids.ts'
import type { Db } from '../db/index.ts'
import { addJob, type Job } from '../jobs/index.ts'
import type { Services } from '../services.ts'

/**
 * Someone upstairs who wants to know. News is delivered at least once, so hearing the same
 * `newsId` twice must change nothing.
 */
export type Listener<Payload = unknown> = {
  name: string
  hears: string
  hear(services: Services, payload: Payload, newsId: string): Promise<void>
}

type News = { newsId: string; event: string; payload: object }
type Hearing = { newsId: string; payload: never }

/**
 * Tells the floors above that something happened, as a part of the transaction in which it did.
 *
 * Takes the open transaction, the event's name (`records.changed`) and its facts (plain JSON).
 */
export async function announce(tx: Db, event: string, payload: object): Promise<void> {
  await addJob(tx, 'news', { newsId: newId(), event, payload } satisfies News)
}

/**
 * The jobs that carry news: one that finds who listens, and one for each listener, so that a
 * listener that fails is tried again alone.
 */
export function newsJobs(listeners: readonly Listener<never>[]): Job<never>[] {
  const carry: Job<News> = {
    name: 'news',
    async run(services, news) {
      const hearing = listeners.filter(listener => listener.hears === news.event)
      for (const listener of hearing) {
        const { newsId, payload } = news
        await addJob(
          services.sql,
          jobName(listener),
          { newsId, payload },
          { key: keyFor(listener, newsId) },
        )
      }
    },
  }
  return [carry as Job<never>, ...listeners.map(hearingJob)]
}

function hearingJob(listener: Listener<never>): Job<never> {
  const job: Job<Hearing> = {
    name: jobName(listener),
    run: (services, { payload, newsId }) => listener.hear(services, payload, newsId),
  }
  return job as Job<never>
}

const jobName = (listener: Listener<never>) => `hear:${listener.name}`
const keyFor = (listener: Listener<never>, newsId: string) => `${listener.name}:${newsId}`
