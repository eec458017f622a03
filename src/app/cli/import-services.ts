import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importServices } from '../../domains/guides/index.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { openInstallation } from './installation.ts'
import { openProgress } from './progress.ts'
import { Misuse, Trouble } from './trouble.ts'

/** Reads services and acts of the register of rights and duties; takes the file's name. */
export async function run(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Misuse('write ./virtuos import services FILE.json')
  if (!existsSync(file)) throw new Trouble(`there is no file ${file}`)
  const installation = await openInstallation({ data: values.data }, () => {})
  const sql = openDatabase(installation.config.databaseUrl)
  const progress = openProgress('Importing services')
  try {
    const { services, acts, written, gone } = await importServices(sql, file, progress.at)
    progress.end()
    const sentence = `${services} services and ${acts} acts read, ${written} new or changed`
    process.stdout.write(`${sentence}, ${gone} no longer there.\n`)
  } finally {
    await sql.end({ timeout: 2 })
    await installation.close()
  }
}
