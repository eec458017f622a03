import type { Blobs } from './blobs/index.ts'
import type { Config } from './config/index.ts'
import type { Keys } from './crypto/index.ts'
import type { Sql } from './db/index.ts'
import type { Log } from './log/index.ts'
import type { Mail } from './mail/index.ts'
import type { Threads } from './threads/index.ts'

/** What every handler, job and listener is given: the pool and the tools, nothing of a domain. */
export type Services = {
  sql: Sql
  blobs: Blobs
  mail: Mail
  threads: Threads
  keys: Keys
  config: Config
  log: Log
  clock: () => Date
}
