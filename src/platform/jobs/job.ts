import type { Services } from '../services.ts'

/** Work that the worker does after the transaction that asked for it has committed. */
export type Job<Payload = unknown> = {
  name: string
  /** It waits for the mail server, which may hang: workers of their own do it. */
  sendsMail?: true
  /** Runs at least once; doing it twice must change nothing. */
  run(services: Services, payload: Payload): Promise<void>
}

/** Work done again and again while a worker runs; each worker does it, so it must take a lock. */
export type Tick = {
  name: string
  everyMs: number
  /** Brings what waits elsewhere into the queue, and gives how much it was. */
  feed?(services: Services): Promise<number>
  run(services: Services): Promise<void>
}
