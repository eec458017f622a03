import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const retryMs = 25

/**
 * Runs work that only one process may do at a time, others wait.
 *
 * Takes the lock's file (it names the owner's process, so that a lock left by a killed one is
 * recognised and taken over) and the work; gives what the work gives.
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

/**
 * Whether a process of that number lives (also one of another user).
 *
 * A killed one whose parent was killed with it keeps its number until somebody asks for its end;
 * in a container that may be never, so such a one counts as dead.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !hasEnded(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Where the system does not tell, a number that is taken is a process that lives. */
function hasEnded(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Written aside and linked, so that nobody ever reads a lock without its number. */
function take(file: string): boolean {
  const aside = `${file}.${randomUUID()}`
  writeFileSync(aside, nameOf(process.pid))
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
  if (seen === null || isOwnerAlive(seen)) return
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

function ownerOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function isOwnerAlive(owner: string): boolean {
  const pid = Number.parseInt(owner, 10)
  return isAlive(pid) && nameOf(pid) === owner
}

/** The number alone would not do: in a container the next process often gets the same one. */
function nameOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const started = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]
    return `${pid} ${boot} ${started}`
  } catch {
    return String(pid)
  }
}
