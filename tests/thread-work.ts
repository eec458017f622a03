import { type Task, task } from '../src/platform/threads/index.ts'

/** Adds up, as quick work does. */
export const adding = task(import.meta.url, 'adding', (numbers: number[]) =>
  numbers.reduce((one, other) => one + other, 0),
)

/** Tells what a thread may see of the process that it belongs to. */
export const looking = task(import.meta.url, 'looking', (_: null) => Object.keys(process.env))

/** Never comes back. */
export const endless: Task<null, null> = task(import.meta.url, 'endless', () => {
  for (;;);
})

/** Takes its time, but nobody's core. */
export const sleeping = task(import.meta.url, 'sleeping', (ms: number) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
  return ms
})

/** Takes memory until there is none. */
export const greedy: Task<null, null> = task(import.meta.url, 'greedy', () => {
  const kept: string[][] = []
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => `${kept.length}/${at}`))
})

/** Breaks, as a defect of ours would. */
export const broken: Task<null, null> = task(import.meta.url, 'broken', () => {
  throw new TypeError('nobody thought of this')
})
