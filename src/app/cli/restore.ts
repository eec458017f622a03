import path from 'node:path'
import { NoBackup, NotEmpty, restoreBackup } from '../../platform/db/backup/index.ts'
import { startDatabase } from '../../platform/db/embedded/index.ts'
import { makeFolder } from './folders.ts'
import { dataDirOf } from './installation.ts'
import { readOneName } from './one-name.ts'
import { openProgress } from './progress.ts'
import { Trouble } from './trouble.ts'

/** Puts a backup into an empty data folder and lets the database recover once. */
export async function run(words: string[]): Promise<void> {
  const { name: folder, data } = readOneName(words, 'restore DIR')
  const dataDir = dataDirOf({ data })
  const progress = openProgress('Putting back files')
  try {
    const source = path.resolve(folder)
    makeFolder(dataDir, { other: '--data DIR', mode: 0o711 })
    const { at, files } = await restoreBackup({ source, dataDir, onProgress: progress.at })
    progress.end()
    const database = await startDatabase({ folder: path.join(dataDir, 'postgres') })
    await database.stop()
    process.stdout.write(`Restored ${files.length} files of ${at} into ${dataDir}.\n`)
  } catch (error) {
    if (error instanceof NoBackup) throw new Trouble(error.message)
    if (!(error instanceof NotEmpty)) throw error
    throw new Trouble(`${dataDir} is not empty; restore into another folder by --data DIR`)
  }
}
