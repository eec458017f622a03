import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Trouble } from '../trouble.ts'

/** A portal of its own, as `start` opens it on a new database with the demonstration. */
export type Portal = { address: string; close(): Promise<void> }

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Making a database and telling the stories takes seconds; this is when to give up. */
const patienceMs = 180_000

/** Starts a portal in a folder of its own by the same command as everybody; gone when closed. */
export async function openPortal(): Promise<Portal> {
  const data = await mkdtemp(join(tmpdir(), 'virtuos-pictures-'))
  const port = await freePort()
  const words = [main, 'start', '--port', String(port), '--data', data]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  const close = async () => {
    child.kill('SIGINT')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  const said: string[] = []
  const ready = new Promise<boolean>(done => {
    setTimeout(() => done(false), patienceMs).unref()
    void ended.then(() => done(false))
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => {
        said.push(String(piece))
        if (/VIRTUOS is at/.test(said.join(''))) done(true)
      })
    }
  })
  if (await ready) return { address: `http://localhost:${port}`, close }
  await close()
  throw new Trouble(`the portal did not start: ${said.join('').trim().split('\n').at(-1)}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
