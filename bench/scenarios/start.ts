import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { endWhenBroken } from '../breaking.ts'
import { connectOffices, registerCitizens } from '../citizens.ts'
import { resultOf } from '../compare.ts'
import { send } from '../load.ts'
import { freePort, openPortal } from '../portal.ts'
import type { Result } from '../result.ts'
import { sendWave } from '../sending.ts'
import type { Tell } from '../tell.ts'

const home = fileURLToPath(new URL('../../', import.meta.url))
const wanted = { warmSeconds: 1.5, idleMiB: 200, loadedMiB: 350 }
const mebibyte = 2 ** 20

/** A second start of the same installation up to its first page, and the memory it holds. */
export async function run(tell: Tell): Promise<Result[]> {
  const about = { name: 'start', goal: { atMost: 1 } }
  const starts = (await warmStarts(tell)).map(ours => ({ ours, limit: wanted.warmSeconds }))
  tell('memory')
  const { idle, loaded } = await memory()
  return [
    resultOf({ ...about, scenario: 'warm start to the first page', unit: 's' }, starts),
    resultOf({ ...about, scenario: 'memory, idle', unit: 'MiB' }, [
      { ours: idle / mebibyte, limit: wanted.idleMiB },
    ]),
    resultOf({ ...about, scenario: 'memory after sending', unit: 'MiB' }, [
      { ours: loaded / mebibyte, limit: wanted.loadedMiB },
    ]),
  ]
}

async function warmStarts(tell: Tell): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-bench-start-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const forget = endWhenBroken(remove)
  const times: number[] = []
  try {
    for (let round = 0; round < 6; round++) {
      tell(round === 0 ? 'the first start, which makes everything' : `warm start ${round} of 5`)
      const seconds = await startOnce(folder)
      if (round > 0) times.push(seconds)
    }
    return times
  } finally {
    await remove()
    forget()
  }
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const words = ['start', '--empty', '--port', String(port), '--data', folder]
  const began = performance.now()
  const portal = spawn(join(home, 'virtuos'), words, { cwd: home, stdio: 'ignore' })
  const gone = once(portal, 'exit')
  let ending: Promise<unknown> | null = null
  const end = () => {
    if (!ending) portal.kill('SIGINT')
    ending ??= gone
    return ending
  }
  const started = firstPage(portal, `http://127.0.0.1:${port}`)
  // Told to end while it starts it would count as one that did not start.
  const forget = endWhenBroken(() => Promise.allSettled([started]).then(end))
  await started
  const seconds = (performance.now() - began) / 1000
  await end()
  forget()
  return seconds
}

async function firstPage(portal: ChildProcess, address: string): Promise<void> {
  while (portal.exitCode === null) {
    const reply = await send(address, { path: '/' }).catch(() => null)
    if (reply?.status === 200) return
    await pause(10)
  }
  throw new Error('the portal did not start')
}

async function memory(): Promise<{ idle: number; loaded: number }> {
  const portal = await openPortal({ worker: true })
  try {
    await send(portal.address, { path: '/' })
    const idle = await portal.rss()
    const offices = await connectOffices(portal)
    const citizens = await registerCitizens(portal, 8)
    const wave = { clients: 8, forMs: 8000, attached: true, citizens, offices }
    await sendWave(portal, wave)
    return { idle, loaded: await portal.rss() }
  } finally {
    await portal.close()
  }
}
