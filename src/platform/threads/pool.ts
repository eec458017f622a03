import { Worker } from 'node:worker_threads'
import { done, type Outcome, refuse } from '../../foundation/outcome.ts'
import type { Log } from '../log/index.ts'
import type { Task } from './task.ts'
import type { Order } from './worker.ts'

/** Why there is no answer: it took too long or no thread was free in time, or a thread died. */
export type ThreadRefusal = 'too-long' | 'broken'

/** Threads beside the one that serves people: a form that is hard to judge stops nobody's page. */
export type Threads = {
  /**
   * Does work in a thread of its own, and refuses instead of waiting for ever or of dying with it.
   *
   * Takes a task of a module, and plain data for it.
   */
  run<Input, Output>(
    task: Task<Input, Output>,
    input: Input,
  ): Promise<Outcome<Awaited<Output>, ThreadRefusal>>
  /** Ends all threads at once; what they had in hand is refused. */
  close(): Promise<void>
}

export type ThreadLimits = {
  /** How many threads there are at most. */
  threads: number
  /** How long the asker waits, for a free thread and for the work, in milliseconds. */
  patienceMs: number
  /** After so long without work a thread ends and gives its memory back. */
  idleMs: number
  /** What a thread may keep in memory, in megabytes; the largest form takes some sixty. */
  memoryMb: number
}

/** One works while the other serves the portal: a second one would only take its core. */
const usual: ThreadLimits = { threads: 1, patienceMs: 30_000, idleMs: 60_000, memoryMb: 256 }

type Asked = {
  order: Order
  settle(outcome: Outcome<unknown, ThreadRefusal>): void
  patience: NodeJS.Timeout
}

type Thread = { worker: Worker; asked: Asked | null; idle: NodeJS.Timeout | null }

type Pool = {
  log: Log
  limits: ThreadLimits
  threads: Set<Thread>
  waiting: Asked[]
  isClosed: boolean
}

/** Opens a pool of threads, which start with the first work. Takes the log that hears of deaths. */
export function openThreads(log: Log, limits: Partial<ThreadLimits> = {}): Threads {
  const pool: Pool = {
    ...{ log, limits: { ...usual, ...limits } },
    ...{ threads: new Set(), waiting: [], isClosed: false },
  }
  return {
    run: (task, input) => ask(pool, task, input) as Promise<Outcome<never, ThreadRefusal>>,
    async close() {
      pool.isClosed = true
      for (const asked of pool.waiting.splice(0)) settle(asked, refuse('broken'))
      await Promise.all([...pool.threads].map(({ worker }) => worker.terminate()))
    },
  }
}

function ask(pool: Pool, { module, name }: Task<never, unknown>, input: unknown) {
  const { promise, resolve } = Promise.withResolvers<Outcome<unknown, ThreadRefusal>>()
  const asked: Asked = {
    order: { module, name, input },
    settle: resolve,
    patience: setTimeout(() => giveUp(pool, asked), pool.limits.patienceMs),
  }
  if (pool.isClosed) settle(asked, refuse('broken'))
  else pool.waiting.push(asked)
  goOn(pool)
  return promise
}

function settle(asked: Asked, outcome: Outcome<unknown, ThreadRefusal>): void {
  clearTimeout(asked.patience)
  asked.settle(outcome)
}

/** Gives what waits to the threads that are free, the oldest first. */
function goOn(pool: Pool): void {
  while (pool.waiting.length > 0) {
    const thread = freeThread(pool)
    if (!thread) return
    const asked = pool.waiting.shift()!
    if (thread.idle) clearTimeout(thread.idle)
    Object.assign(thread, { asked, idle: null })
    thread.worker.ref()
    thread.worker.postMessage(asked.order)
  }
}

function freeThread(pool: Pool): Thread | null {
  const free = [...pool.threads].find(({ asked }) => asked === null)
  return free ?? (pool.threads.size < pool.limits.threads ? startThread(pool) : null)
}

function startThread(pool: Pool): Thread {
  const { log, limits, threads } = pool
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    // No secret of the installation is known where strangers' files are read.
    env: {},
  })
  const thread: Thread = { worker, asked: null, idle: null }
  threads.add(thread)
  worker.on('message', value => rest(pool, thread, value))
  worker.on('error', error => log.error('thread died', error, { task: thread.asked?.order.name }))
  worker.on('exit', () => {
    threads.delete(thread)
    if (thread.idle) clearTimeout(thread.idle)
    if (thread.asked) settle(thread.asked, refuse('broken'))
    goOn(pool)
  })
  return thread
}

/** Done: the thread takes the next work, or waits for some, and keeps no process from ending. */
function rest(pool: Pool, thread: Thread, value: unknown): void {
  if (thread.asked) settle(thread.asked, done(value))
  thread.asked = null
  thread.worker.unref()
  thread.idle = setTimeout(() => endIdle(pool, thread), pool.limits.idleMs).unref()
  goOn(pool)
}

/** It leaves the pool first, so that nobody gives it work while it ends. */
function endIdle({ threads }: Pool, thread: Thread): void {
  threads.delete(thread)
  void thread.worker.terminate()
}

/** Who waited long enough is answered; a thread that does not come back is ended for it. */
function giveUp(pool: Pool, asked: Asked): void {
  settle(asked, refuse('too-long'))
  pool.waiting = pool.waiting.filter(one => one !== asked)
  const thread = [...pool.threads].find(one => one.asked === asked)
  if (!thread) return
  pool.log.warn('thread took too long', { task: asked.order.name })
  void thread.worker.terminate()
}
