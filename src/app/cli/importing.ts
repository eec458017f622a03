import { existsSync } from 'node:fs'
import { openDatabase, type Sql } from '../../platform/db/index.ts'
import { isNew, openInstallation, tellWhere } from './installation.ts'
import { readOneName } from './one-name.ts'
import { openProgress } from './progress.ts'
import { Trouble } from './trouble.ts'

/** What is imported, how the command is written, and who reads the file into the database. */
type Import<Done> = {
  what: string
  written: string
  /** Reads a file for a portal that is not there yet; throws when it is no good. */
  check?: (file: string) => Promise<unknown>
  read: (sql: Sql, file: string, onProgress: (done: number, total: number) => void) => Promise<Done>
}

/**
 * Reads a file of a register into an installation, drawing how far it is; gives what was done.
 *
 * An import that can check its file makes a new portal in a folder that was named, once the file
 * is found good; never in the usual folder, where nobody would look for it.
 */
export async function importFile<Done>(
  words: string[],
  { what, written, check, read }: Import<Done>,
): Promise<Done> {
  const { name: file, data } = readOneName(words, written)
  if (!existsSync(file)) throw new Trouble(`there is no file ${file}`)
  const begins = check && (data ?? process.env.VIRTUOS_DATA) !== undefined && isNew({ data })
  if (begins) await check(file)
  const installation = await openInstallation({ data, existing: !begins }, () => {})
  tellWhere(installation.config, begins ? 'New portal' : 'Portal')
  const sql = openDatabase(installation.config.databaseUrl)
  const progress = openProgress(`Importing ${what}`)
  try {
    const done = await read(sql, file, progress.at)
    progress.end()
    return done
  } finally {
    await sql.end({ timeout: 2 })
    await installation.close()
  }
}
