import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A run of `./virtuos`. */
export type Command = {
  process: ChildProcess
  /** What it said so far, on both outputs. */
  said(): string
  /** Waits until it has said something; throws what it said instead when it ended. */
  says(words: RegExp): Promise<void>
  /** Waits for its end. */
  ended(): Promise<{ code: number | null; out: string; err: string }>
}

const command = fileURLToPath(new URL('../virtuos', import.meta.url))

export type CommandSettings = { env?: Record<string, string>; cwd?: string; path?: string }

/** Runs the one command as a person does; nothing of our own settings reaches it. */
export function runVirtuos(words: string[], settings: CommandSettings = {}): Command {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VIRTUOS_|DATABASE_)/.test(name))
  const child = spawn(settings.path ?? command, words, {
    cwd: settings.cwd ?? '/',
    env: { ...Object.fromEntries(kept), ...settings.env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', piece => (out += piece))
  child.stderr.on('data', piece => (err += piece))
  const end = once(child, 'close')
  return {
    process: child,
    said: () => out + err,
    async says(words) {
      while (!words.test(out + err)) {
        const first = await Promise.race([
          once(child.stdout, 'data'),
          once(child.stderr, 'data'),
          end.then(() => null),
        ])
        if (first === null && !words.test(out + err)) throw new Error(`it ended:\n${out}${err}`)
      }
    },
    async ended() {
      const [code] = await end
      return { code: code as number | null, out, err }
    },
  }
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
