import { parseArgs } from 'node:util'
import { checkCustody } from '../../domains/filing/index.ts'
import { checkLedger, ownKey } from '../../domains/ledger/index.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation, tellWhere } from './installation.ts'

/**
 * Recomputes every log from its rows, compares what offices keep with it, and tells the first
 * wrong row.
 *
 * Takes the words behind `ledger check`; gives the exit code: 0 all holds, 1 something is wrong.
 */
export async function run(words: string[]): Promise<number> {
  const { values } = parseArgs({ args: words, options: { data: { type: 'string' } } })
  const installation = await openInstallation({ data: values.data, existing: true }, () => {})
  tellWhere(installation.config)
  const services = await openServices(installation.config)
  try {
    const verdict = await checkLedger(services.sql, [await ownKey(services)])
    if (!verdict.ok) return tellWrong(verdict.problem)
    const custody = await checkCustody(services)
    if (!custody.ok) return tellWrong(custody.problem)
    const { logs, entries, checkpoints, stamps } = verdict
    const counts = `${logs} logs, ${entries} entries, ${checkpoints} signed heads, ${stamps} stamps`
    const { documents, deliveries, files } = custody
    const kept = `${documents} documents, ${deliveries} deliveries, ${files} files`
    process.stdout.write(`All holds: ${counts}; ${kept}.\n`)
    return 0
  } finally {
    await closeServices(services)
    await installation.close()
  }
}

function tellWrong(problem: string): number {
  process.stderr.write(`WRONG: ${problem}\n`)
  return 1
}
