import { parseArgs } from 'node:util'
import { checkLedger, ownKey } from '../../domains/ledger/index.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation } from './installation.ts'

/**
 * Recomputes every log from its rows and tells the first wrong one.
 *
 * Takes the words behind `ledger check`; gives the exit code: 0 all holds, 1 something is wrong.
 */
export async function run(words: string[]): Promise<number> {
  const { values } = parseArgs({ args: words, options: { data: { type: 'string' } } })
  const installation = await openInstallation({ data: values.data, existing: true }, () => {})
  const services = await openServices(installation.config)
  try {
    const verdict = await checkLedger(services.sql, [await ownKey(services)])
    if (!verdict.ok) {
      process.stderr.write(`WRONG: ${verdict.problem}\n`)
      return 1
    }
    const { logs, entries, checkpoints, stamps } = verdict
    const counts = `${logs} logs, ${entries} entries, ${checkpoints} signed heads, ${stamps} stamps`
    process.stdout.write(`All holds: ${counts}.\n`)
    return 0
  } finally {
    await closeServices(services)
    await installation.close()
  }
}
