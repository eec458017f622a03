import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cluster, plainEnvironment } from './cluster.ts'
import { isAlive } from './lock.ts'

const pollMs = 10

/** Recovery after a crash replays the log; a day's worth takes minutes, not hours. */
const startLimitMs = 10 * 60_000
const stopLimitMs = 60_000

/** Only warnings and errors are logged; a log this long begins anew at the next start. */
const logLimitBytes = 10e6

/**
 * The process number of the cluster's living postmaster, or null.
 *
 * A number may be given to another program after a crash or in a new container, or stay with a
 * killed server that nobody has buried; then the file that names it is removed, or PostgreSQL
 * would refuse to start.
 */
export function livingPostmaster(cluster: Cluster): number | null {
  const pid = pidFile(cluster)?.pid
  if (pid === undefined) return null
  if (isAlive(pid) && worksIn(pid, cluster.data)) return pid
  rmSync(path.join(cluster.data, 'postmaster.pid'), { force: true })
  // The socket has a lock of its own with the same number in it.
  rmSync(path.join(cluster.socketFolder, '.s.PGSQL.5432.lock'), { force: true })
  return null
}

/**
 * Starts the postmaster and waits until it takes connections.
 *
 * The children of a killed one need a moment to notice; their shared memory is waited for.
 */
export async function startPostmaster(cluster: Cluster): Promise<void> {
  const until = Date.now() + startLimitMs
  while (Date.now() < until) {
    const trouble = await tryToStart(cluster, until)
    if (trouble === null) return
    if (!/shared memory block|lock file/.test(trouble)) {
      throw new Error(`PostgreSQL did not start: ${trouble}`)
    }
    await sleep(200)
  }
  throw new Error('PostgreSQL did not start in time')
}

/** Stops the postmaster: connections are ended, what was committed is flushed, the socket goes. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const pid = livingPostmaster(cluster)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  const until = Date.now() + stopLimitMs
  while (isAlive(pid) && Date.now() < until) await sleep(pollMs)
  if (isAlive(pid)) throw new Error(`PostgreSQL (process ${pid}) did not stop in time`)
  rmSync(cluster.socketFolder, { recursive: true, force: true })
}

/** Waits until a living postmaster takes connections (it may be recovering). */
export async function waitReady(cluster: Cluster): Promise<void> {
  const until = Date.now() + startLimitMs
  while (pidFile(cluster)?.status !== 'ready') {
    if (livingPostmaster(cluster) === null)
      throw new Error('PostgreSQL ended while it was starting')
    if (Date.now() > until) throw new Error('PostgreSQL did not get ready in time')
    await sleep(pollMs)
  }
}

/** Null when it runs, else the last words of its log. */
async function tryToStart(cluster: Cluster, until: number): Promise<string | null> {
  const logFile = path.join(cluster.folder, 'server.log')
  if (sizeOf(logFile) > logLimitBytes) rmSync(logFile)
  const before = sizeOf(logFile)
  const log = openSync(logFile, 'a', 0o600)
  // Detached: a Ctrl-C in the terminal is for us; we stop it when our requests have ended.
  const server = spawn(path.join(cluster.bin, 'postgres'), ['-D', cluster.data], {
    ...cluster.user,
    cwd: '/',
    detached: true,
    env: plainEnvironment(),
    stdio: ['ignore', log, log],
  })
  let ended: string | null = null
  server.on('error', error => (ended = error.message))
  const onExit = () => {
    ended ??= readFileSync(logFile).subarray(before).toString('utf8').trim()
  }
  server.on('exit', onExit)
  server.unref()
  closeSync(log)
  while (ended === null && Date.now() < until) {
    const now = pidFile(cluster)
    if (now?.pid === server.pid && now?.status === 'ready') {
      // Its end is somebody else's matter from now on; its log may be gone by then.
      server.off('exit', onExit)
      return null
    }
    await sleep(pollMs)
  }
  return ended ?? 'no answer'
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Line 1 is the process, line 8 the state. */
function pidFile(cluster: Cluster): { pid: number; status: string } | null {
  try {
    const lines = readFileSync(path.join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' }
  } catch {
    return null
  }
}

/** A server works in its cluster's folder; where the system does not tell, it is believed. */
function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data
  } catch {
    return true
  }
}
