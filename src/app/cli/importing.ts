import { existsSync } from 'node:fs'
import { openDatabase, type Sql } from '../../platform/db/index.ts'
import { openInstallation } from './installation.ts'
import { readOneName } from './one-name.ts'
import { openProgress } from './progress.ts'
import { Trouble } from './trouble.ts'

/** What is imported, how the command is written, and who reads the file into the database. */
type Import<Done> = {
  what: string
  written: string
  read: (sql: Sql, file: string, onProgress: (done: number, total: number) => void) => Promise<Done>
}

/** Reads a file of a register into an installation, drawing how far it is; gives what was done. */
export async function importFile<Done>(
  words: string[],
  { what, written, read }: Import<Done>,
): Promise<Done> {
  const { name: file, data } = readOneName(words, written)
  if (!existsSync(file)) throw new Trouble(`there is no file ${file}`)
  const installation = await openInstallation({ data }, () => {})
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
