import { join } from 'node:path'
import { openBlobs } from '../platform/blobs/index.ts'
import { type Clock, machineClock } from '../platform/clock/index.ts'
import type { Config } from '../platform/config/index.ts'
import { loadKeys } from '../platform/crypto/index.ts'
import { openDatabase } from '../platform/db/index.ts'
import { type Log, openLog } from '../platform/log/index.ts'
import { openMail } from '../platform/mail/index.ts'
import type { Services } from '../platform/services.ts'
import { openThreads, type Threads } from '../platform/threads/index.ts'

export type Tools = { clock?: Clock; log?: Log; threads?: Threads }

/** Opens what the house works with: the pool, the files, the keys, the mail. */
export async function openServices(config: Config, tools: Tools = {}): Promise<Services> {
  const [blobs, keys] = await Promise.all([
    openBlobs(join(config.dataDir, 'files')),
    loadKeys(config.dataDir),
  ])
  const log = tools.log ?? openLog()
  return {
    sql: openDatabase(config.databaseUrl),
    blobs,
    keys,
    mail: openMail({ url: config.mailUrl, from: config.mailFrom }),
    threads: tools.threads ?? openThreads(log),
    config,
    log,
    clock: tools.clock ?? machineClock,
  }
}

/** Lets go of the database and of the threads; the rest needs no farewell. */
export async function closeServices(services: Services): Promise<void> {
  services.mail.close()
  await services.threads.close()
  await services.sql.end({ timeout: 5 })
}
