import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Runs measurements, which stand beside the building; takes their names and `--json`. */
export async function run(words: string[]): Promise<number> {
  const home = fileURLToPath(new URL('../../../', import.meta.url))
  const bench = spawn(process.execPath, ['bench/main.ts', ...words], {
    cwd: home,
    stdio: 'inherit',
  })
  // What was opened for a measurement is ended by who opened it; we only wait for that.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bench.kill(signal))
  const [code] = await once(bench, 'exit')
  return typeof code === 'number' ? code : 1
}
