import { parentPort } from 'node:worker_threads'
import type { Task } from './task.ts'

/** What the pool asks of a thread; the address is always one of our own modules. */
export type Order = { module: string; name: string; input: unknown }

// Whatever is thrown ends this thread, and with it whatever a broken input may have left here.
parentPort?.on('message', async ({ module, name, input }: Order) => {
  const offered = (await import(module)) as Record<string, Task<unknown, unknown>>
  parentPort!.postMessage(await offered[name]!.work(input))
})
