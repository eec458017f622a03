import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importMunicipalities } from '../../domains/offices/index.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { openInstallation } from './installation.ts'
import { openProgress } from './progress.ts'
import { Misuse, Trouble } from './trouble.ts'

/** Reads the register of municipalities into the directory; takes the file's name. */
export async function run(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Misuse('write ./virtuos import municipalities FILE.csv')
  if (!existsSync(file)) throw new Trouble(`there is no file ${file}`)
  const installation = await openInstallation({ data: values.data }, () => {})
  const sql = openDatabase(installation.config.databaseUrl)
  const progress = openProgress('Importing municipalities')
  try {
    const done = await importMunicipalities(sql, file, progress.at)
    progress.end()
    process.stdout.write(`${done.rows} municipalities read, ${done.written} new or changed.\n`)
  } finally {
    await sql.end({ timeout: 2 })
    await installation.close()
  }
}
