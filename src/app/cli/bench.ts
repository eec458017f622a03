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
  const [code] = await once(bench, 'exit')
  return typeof code === 'number' ? code : 1
}
