import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const retryMs = 25

/**
 * Runs work that only one process may do at a time, others wait.
 *
 * Takes the lock's file (it holds the owner's process number, so that a lock left by a killed
 * process is recognised and taken over) and the work; gives what the work gives.
 */
export async function alone<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  while (!take(file)) {
    breakStale(file)
    await sleep(retryMs)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** Whether a process of that number lives (also one of another user). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Written aside and linked, so that nobody ever reads a lock without its number. */
function take(file: string): boolean {
  const aside = `${file}.${randomUUID()}`
  writeFileSync(aside, String(process.pid))
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Two may find the same dead owner: whoever moved a living lock away puts it back. */
function breakStale(file: string): void {
  const seen = ownerOf(file)
  if (seen === null || isAlive(seen)) return
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
    if (ownerOf(aside) !== seen) linkSync(aside, file)
  } catch {
    // Somebody else was faster.
  } finally {
    rmSync(aside, { force: true })
  }
}

function ownerOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
