import { statfs } from 'node:fs/promises'
import { ledgerHealth } from '../../domains/ledger/index.ts'
import { countJobs } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

/**
 * What is wrong: with a failure no request can be served; a fault must be mended, while people
 * are still served; a warning tells that something may come.
 */
export type Trouble = { level: 'failure' | 'fault' | 'warning'; what: string }

/** One thing to look after; gives null when all is well. */
export type HealthCheck = {
  name: string
  check(services: Services, now: Date): Promise<Trouble | null>
}

export type Health = {
  /** The process answers. */
  alive: true
  /** It can serve. */
  ready: boolean
  /** Nothing is to be mended. */
  well: boolean
  problems: ({ name: string } & Trouble)[]
}

/** A check that takes longer is itself the trouble. */
const patienceMs = 2000

const bytesForFailure = 200e6
const bytesForWarning = 2e9

/** What every installation looks after, whatever its domains do. */
export const groundChecks: readonly HealthCheck[] = [
  {
    name: 'database',
    async check({ sql }) {
      await sql`select 1`
      return null
    },
  },
  {
    name: 'jobs',
    async check({ sql }) {
      const { failed } = await countJobs(sql)
      return failed === 0 ? null : { level: 'warning', what: `${failed} jobs gave up` }
    },
  },
  {
    name: 'disk',
    async check({ config }) {
      const { bavail, bsize } = await statfs(config.dataDir)
      return diskTrouble(bavail * bsize)
    },
  },
  {
    name: 'ledger',
    async check({ sql }, now) {
      const { problems } = await ledgerHealth(sql, now)
      return problems.length === 0 ? null : { level: 'fault', what: problems.join(', ') }
    },
  },
]

/** What a number of free bytes means. */
export function diskTrouble(freeBytes: number): Trouble | null {
  if (freeBytes >= bytesForWarning) return null
  const what = `${Math.round(freeBytes / 1e6)} MB are free`
  return { level: freeBytes < bytesForFailure ? 'failure' : 'warning', what }
}

/** Looks after everything at once; takes the checks and the moment. */
export async function examine(
  services: Services,
  checks: readonly HealthCheck[],
  now: Date,
): Promise<Health> {
  const found = await Promise.all(checks.map(check => inspect(services, check, now)))
  const problems = found.filter(problem => problem !== null)
  const levels = new Set(problems.map(({ level }) => level))
  const ready = !levels.has('failure')
  return { alive: true, ready, well: ready && !levels.has('fault'), problems }
}

/** What a check throws may hold an address or a value: only its code is told. */
async function inspect(services: Services, { name, check }: HealthCheck, now: Date) {
  const late = new Promise<Trouble>(resolve => {
    setTimeout(() => resolve({ level: 'failure', what: 'no answer' }), patienceMs).unref()
  })
  const trouble = await Promise.race([check(services, now), late]).catch((error): Trouble => {
    return { level: 'failure', what: String(error.code ?? error.name) }
  })
  return trouble && { name, ...trouble }
}
