import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How quiet the machine is, and how fast its disk flushes. */
export type Calm = { syncsPerSecond: number; busyShare: number }

/** More than this and somebody else is working here. */
const busyLimit = 0.3

/** A disk whose speed moved by more between start and end says nothing. */
const movedLimit = 0.3

/** Measures the anchor that every durable write hangs on, and who else is busy meanwhile. */
export async function measureCalm(): Promise<Calm> {
  const busyShare = await measureBusy(1000)
  return { busyShare, syncsPerSecond: await measureSyncs(700) }
}

/** Why nothing may be judged of a run between two looks at the machine; null when it may. */
export function whyNotJudge(before: Calm, after: Calm): string | null {
  const moved = Math.abs(after.syncsPerSecond / before.syncsPerSecond - 1)
  if (moved > movedLimit) return `the disk's speed moved by ${Math.round(moved * 100)} %`
  const busy = Math.max(before.busyShare, after.busyShare)
  if (busy > busyLimit) return `others keep the machine ${Math.round(busy * 100)} % busy`
  return null
}

/** The machine in one line, for the record of figures. */
export async function describeMachine(): Promise<string> {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const system = /^PRETTY_NAME="(.*)"/m.exec(release)?.[1] ?? type()
  const processor = first?.model.trim() || 'unknown processor'
  return `${cpus().length} × ${processor}, ${memory} GiB, ${system}, Node ${process.versions.node}`
}

/** How many 4 kB appends with fdatasync a second. */
async function measureSyncs(forMs: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-anchor-'))
  const file = await open(join(folder, 'anchor'), 'w')
  const block = Buffer.alloc(4096, 1)
  const start = performance.now()
  let count = 0
  while (performance.now() - start < forMs) {
    await file.write(block)
    await file.datasync()
    count++
  }
  const perSecond = (count * 1000) / (performance.now() - start)
  await file.close()
  await rm(folder, { recursive: true })
  return perSecond
}

async function measureBusy(forMs: number): Promise<number> {
  const before = times()
  await pause(forMs)
  const after = times()
  return (after.busy - before.busy) / Math.max(1, after.all - before.all)
}

function times(): { busy: number; all: number } {
  const sum = { busy: 0, all: 0 }
  for (const { times } of cpus()) {
    const all = times.user + times.nice + times.sys + times.idle + times.irq
    sum.all += all
    sum.busy += all - times.idle
  }
  return sum
}
