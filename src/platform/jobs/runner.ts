import { Logger, runMigrations, runOnce, type Task, type TaskList } from 'graphile-worker'
import type { Log } from '../log/index.ts'
import type { Mail } from '../mail/index.ts'
import type { Services } from '../services.ts'
import type { Job, Tick } from './job.ts'
import { keepPool } from './pool.ts'

/** How many jobs one worker does at a time; more only wait for the same two cores. */
const concurrentJobs = 4

/** Letters beside them wait for the mail server, not for a core; when it hangs, others go on. */
const concurrentLetters = 2

/** A process that restarts more often than a long period would never come to its work. */
const firstRunMs = 60_000

export type Runner = { stop(): Promise<void> }

/** Makes or upgrades the queue's own tables; takes the owner's address. */
export async function installJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet })
}

/**
 * Starts a worker: jobs as they come, ticks by the clock, until it is stopped.
 *
 * Takes the services, the jobs and the ticks of the house. `stop` lets running jobs end; one
 * that does not end returns to the queue.
 */
export async function startRunner(
  services: Services,
  jobs: readonly Job<never>[],
  ticks: readonly Tick[],
): Promise<Runner> {
  const [letters, others] = [jobs.filter(job => job.sendsMail), jobs.filter(job => !job.sendsMail)]
  const pools = await Promise.all([
    ...(letters.length > 0 ? [openPool(services, letters, concurrentLetters)] : []),
    ...(others.length > 0 ? [openPool(services, others, concurrentJobs)] : []),
  ])
  const stops = ticks.map(tick => startTick(services, tick))
  return {
    async stop() {
      await Promise.all(stops.map(stop => stop()))
      await Promise.all(pools.map(pool => pool.stop()))
    },
  }
}

function openPool(services: Services, jobs: readonly Job<never>[], concurrency: number) {
  return keepPool(services, {
    connectionString: services.config.ownerUrl,
    taskList: taskList(services, jobs),
    concurrency,
    noHandleSignals: true,
    logger: loggerFor(services.log),
  })
}

/**
 * Does all jobs that are due now, and those that they bring about, and comes back; tests use it
 * instead of waiting. Takes the jobs, and the ticks of which some feed the queue.
 */
export async function drainJobs(
  services: Services,
  jobs: readonly Job<never>[],
  ticks: readonly Tick[] = [],
): Promise<void> {
  await feedFrom(ticks, services)
  do {
    await runOnce({
      connectionString: services.config.ownerUrl,
      taskList: taskList(services, jobs),
      logger: loggerFor(services.log),
      concurrency: 1,
      noHandleSignals: true,
    })
  } while ((await feedFrom(ticks, services)) > 0)
}

async function feedFrom(ticks: readonly Tick[], services: Services): Promise<number> {
  let jobs = 0
  for (const tick of ticks) jobs += (await tick.feed?.(services)) ?? 0
  return jobs
}

function taskList(services: Services, jobs: readonly Job<never>[]): TaskList {
  const tasks: TaskList = {}
  for (const job of jobs) {
    const given = job.sendsMail ? services : { ...services, mail: noMail }
    const task: Task = async payload => {
      try {
        await job.run(given, payload as never)
      } catch (error) {
        services.log.error('job failed', error, { job: job.name })
        throw error
      }
    }
    tasks[job.name] = task
  }
  return tasks
}

/** A letter sent from among other work would hold it up when the mail server hangs. */
const noMail: Mail = {
  send: () => Promise.reject(new TypeError('a job that sends e-mail says so (sendsMail)')),
  close() {},
}

/**
 * One run at a time; a failure is logged and the next run comes all the same. The first comes
 * after a minute, or after the period where that is shorter.
 */
function startTick(services: Services, tick: Tick): () => Promise<void> {
  let running = Promise.resolve()
  let busy = false
  const start = () => {
    if (busy) return
    busy = true
    running = tick
      .run(services)
      .catch(error => services.log.error('tick failed', error, { tick: tick.name }))
      .finally(() => {
        busy = false
      })
  }
  let timer = setTimeout(
    () => {
      timer = setInterval(start, tick.everyMs)
      start()
    },
    Math.min(firstRunMs, tick.everyMs),
  )
  return () => {
    clearTimeout(timer)
    return running
  }
}

const quiet = new Logger(() => () => {})

function loggerFor(log: Log): Logger {
  return new Logger(() => (level, message) => {
    // A failed job was logged where it failed, with its stack; this is the queue's own trouble.
    if (level === 'error' && !message.startsWith('Failed task')) log.error('job runner', message)
  })
}
