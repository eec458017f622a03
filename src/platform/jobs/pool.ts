import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type RunnerOptions, run, type WorkerPool } from 'graphile-worker'
import type { Sql } from '../db/index.ts'
import type { Services } from '../services.ts'

/** A worker that has not told for this long that it lives is dead: its jobs go to others. */
const beatMs = 5000

const pauseMs = 500

export type KeptPool = { stop(): Promise<void> }

/**
 * Keeps a pool of workers running: when the database goes away the pool ends, and a new one is
 * opened as soon as it can be.
 *
 * Takes the options of graphile-worker. What a killed worker had in hand returns to the queue
 * within half a minute (the library alone would wait for four hours).
 */
export async function keepPool(services: Services, options: RunnerOptions): Promise<KeptPool> {
  let stopping = false
  let pool = await openPool(services, options)
  const kept = (async () => {
    while (!stopping) {
      await pool.ended
      while (!stopping) {
        await pause(pauseMs)
        const opened = stopping ? null : await openPool(services, options).catch(() => null)
        if (!opened) continue
        pool = opened
        break
      }
    }
  })()
  return {
    async stop() {
      stopping = true
      await pool.stop()
      await kept
    },
  }
}

async function openPool(services: Services, options: RunnerOptions) {
  const events = new EventEmitter()
  const ids: string[] = []
  events.on('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => ids.push(workerPool.id))
  // Completed jobs are told in batches, because only then does the library hear of a failure of
  // it; told one by one, a database that went away in that moment would end the process.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
  const runner = await run({ ...options, events: events as never, preset })
  const beat = setInterval(() => void tellAlive(services.sql, ids), beatMs)
  await tellAlive(services.sql, ids)
  const ended = runner.promise.catch(error => services.log.warn('workers ended', told(error)))
  return {
    ended: ended.finally(() => clearInterval(beat)),
    stop: () => runner.stop().catch(() => {}),
  }
}

/** A beat that is missed because the database is away is made up for by the next one. */
async function tellAlive(sql: Sql, ids: readonly string[]): Promise<void> {
  for (const id of ids) await sql`select platform.tell_alive(${id})`.catch(() => {})
}

function told(error: unknown): { why: string } {
  return { why: (error as NodeJS.ErrnoException).code ?? (error as Error).name }
}
