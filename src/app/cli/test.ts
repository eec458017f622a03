import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * Runs the tests; takes words that the paths of the wanted files contain, and `--kills N`.
 *
 * They run in a process of their own, since the building does not lean on its tests.
 */
export async function run(words: string[]): Promise<number> {
  const home = fileURLToPath(new URL('../../../', import.meta.url))
  const runner = spawn(process.execPath, ['tests/run.ts', ...words], {
    cwd: home,
    stdio: 'inherit',
  })
  const [code] = await once(runner, 'exit')
  return typeof code === 'number' ? code : 1
}
