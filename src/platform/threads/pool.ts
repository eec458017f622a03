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
  /**
   * The same threads for one person: whoever asks for much waits behind their own work, never
   * before the first of somebody else, and one thread is always left to others.
   */
  lineOf(whose: string): Threads
  /** Ends all threads at once; what they had in hand is refused. */
  close(): Promise<void>
}

export type ThreadLimits = {
  /** How many threads there are at most; one person holds all but one of them. */
  threads: number
  /** How long the asker waits, for a free thread and for the work, in milliseconds. */
  patienceMs: number
  /** After so long without work a thread ends and gives its memory back. */
  idleMs: number
  /** What a thread may keep in memory, in megabytes; the largest form takes some sixty. */
  memoryMb: number
}

/** One for whoever asks for much, and one for everybody else; both end when nobody asks. */
const usual: ThreadLimits = { threads: 2, patienceMs: 30_000, idleMs: 60_000, memoryMb: 256 }

type Asked = {
  line: Line
  order: Order
  settle(outcome: Outcome<unknown, ThreadRefusal>): void
  patience: NodeJS.Timeout
}

/** What one person waits for, the oldest first, and when they had a turn; 0 is never. */
type Line = { waiting: Asked[]; turn: number }

type Thread = { worker: Worker; asked: Asked | null; idle: NodeJS.Timeout | null }

type Pool = {
  log: Log
  limits: ThreadLimits
  threads: Set<Thread>
  /** By whom it is asked for; whoever neither waits nor is worked for has none. */
  lines: Map<string, Line>
  turns: number
  isClosed: boolean
}

/** Whose work it is that nobody asked for: that of the portal itself. */
const ours = ''

/** Opens a pool of threads, which start with the first work. Takes the log that hears of deaths. */
export function openThreads(log: Log, limits: Partial<ThreadLimits> = {}): Threads {
  const pool: Pool = {
    ...{ log, limits: { ...usual, ...limits }, threads: new Set(), isClosed: false },
    ...{ lines: new Map(), turns: 0 },
  }
  const lineOf = (whose: string): Threads => ({
    run: (task, input) => ask(pool, whose, task, input) as Promise<Outcome<never, ThreadRefusal>>,
    lineOf,
    close: () => close(pool),
  })
  return lineOf(ours)
}

async function close(pool: Pool): Promise<void> {
  pool.isClosed = true
  for (const line of pool.lines.values()) {
    for (const asked of line.waiting.splice(0)) settle(asked, refuse('broken'))
  }
  await Promise.all([...pool.threads].map(({ worker }) => worker.terminate()))
}

function ask(pool: Pool, whose: string, { module, name }: Task<never, unknown>, input: unknown) {
  const { promise, resolve } = Promise.withResolvers<Outcome<unknown, ThreadRefusal>>()
  const line = pool.lines.get(whose) ?? { waiting: [], turn: 0 }
  pool.lines.set(whose, line)
  const asked: Asked = {
    line,
    order: { module, name, input },
    settle: resolve,
    patience: setTimeout(() => giveUp(pool, asked), pool.limits.patienceMs),
  }
  if (pool.isClosed) settle(asked, refuse('broken'))
  else line.waiting.push(asked)
  goOn(pool)
  return promise
}

function settle(asked: Asked, outcome: Outcome<unknown, ThreadRefusal>): void {
  clearTimeout(asked.patience)
  asked.settle(outcome)
}

/** Gives what waits to the threads that are free, by turns of those who wait. */
function goOn(pool: Pool): void {
  for (let line = nextLine(pool); line; line = nextLine(pool)) {
    const thread = freeThread(pool)
    if (!thread) return
    const asked = line.waiting.shift()!
    line.turn = ++pool.turns
    if (thread.idle) clearTimeout(thread.idle)
    Object.assign(thread, { asked, idle: null })
    thread.worker.ref()
    thread.worker.postMessage(asked.order)
  }
}

/** Whose turn it is: of all who wait and may have one more thread, who had a turn longest ago. */
function nextLine(pool: Pool): Line | undefined {
  const most = Math.max(1, pool.limits.threads - 1)
  const threads = [...pool.threads]
  const heldBy = (line: Line) => threads.filter(({ asked }) => asked?.line === line).length
  for (const [whose, line] of pool.lines) {
    if (line.waiting.length === 0 && heldBy(line) === 0) pool.lines.delete(whose)
  }
  return [...pool.lines.values()]
    .filter(line => line.waiting.length > 0 && heldBy(line) < most)
    .sort((one, other) => one.turn - other.turn)[0]
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
  // What comes from a thread that was given up came too late.
  if (!pool.threads.has(thread)) return
  if (thread.asked) settle(thread.asked, done(value))
  thread.asked = null
  thread.worker.unref()
  thread.idle = setTimeout(() => end(pool, thread), pool.limits.idleMs).unref()
  goOn(pool)
}

/** It leaves the pool first, so that nobody gives it work while it ends. */
function end({ threads }: Pool, thread: Thread): void {
  threads.delete(thread)
  void thread.worker.terminate()
}

/** Who waited long enough is answered; a thread that does not come back is ended for it. */
function giveUp(pool: Pool, asked: Asked): void {
  settle(asked, refuse('too-long'))
  const { line } = asked
  line.waiting = line.waiting.filter(one => one !== asked)
  const thread = [...pool.threads].find(one => one.asked === asked)
  if (!thread) return
  pool.log.warn('thread took too long', { task: asked.order.name })
  end(pool, thread)
  goOn(pool)
}
