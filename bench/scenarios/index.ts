import type { Result } from '../result.ts'
import type { Tell } from '../tell.ts'

/** A measurement: what it is about, and how it is done. */
export type Scenario = { about: string; run(tell: Tell): Promise<Result[]> }

/** Loaded when asked for: each brings a portal with it. */
export const scenarios: Record<string, Scenario> = {
  intake: {
    about: 'sending a letter with a scan against a handler that only stores it',
    run: async tell => (await import('./intake.ts')).run(tell),
  },
  overload: {
    about: 'sending by 8, 32 and 128 clients at once',
    run: async tell => (await import('./overload.ts')).run(tell),
  },
  worklist: {
    about: 'the worklist of an office that grows from a thousand to a million cases',
    run: async tell => (await import('./worklist.ts')).run(tell),
  },
  start: {
    about: 'a warm start to the first page, and memory',
    run: async tell => (await import('./start.ts')).run(tell),
  },
  pages: {
    about: 'public pages against a server that sends the same bytes from memory',
    run: async tell => (await import('./pages.ts')).run(tell),
  },
  form: {
    about: 'a step of a form of 500 questions and 100 rows: drawing and checking',
    run: async tell => (await import('./form.ts')).run(tell),
  },
  search: {
    about: 'searches over 200,000 documents, by how common their words are',
    run: async tell => (await import('./search.ts')).run(tell),
  },
  ledger: {
    about: 'the transparency log: entries, heads and proofs',
    run: async tell => (await import('./ledger.ts')).run(tell),
  },
}
