import path from 'node:path'
import { NotEmpty, takeBackup } from '../../platform/db/backup/index.ts'
import { makeFolder } from './folders.ts'
import { openInstallation, tellWhere } from './installation.ts'
import { readOneName } from './one-name.ts'
import { openProgress } from './progress.ts'
import { Trouble } from './trouble.ts'

/** Copies the database with its files and secrets, while the portal runs or not. */
export async function run(words: string[]): Promise<void> {
  const { name: folder, data } = readOneName(words, 'backup DIR')
  const installation = await openInstallation({ data, existing: true }, () => {})
  tellWhere(installation.config)
  const { embedded: database, config } = installation
  const progress = openProgress('Copying files')
  try {
    if (!database) throw new Trouble('an external database is backed up by its own tools')
    const target = path.resolve(folder)
    makeFolder(target, { other: 'backup DIR', mode: 0o700 })
    const wish = { database, dataDir: config.dataDir, target, at: new Date() }
    const { files } = await takeBackup({ ...wish, onProgress: progress.at })
    progress.end()
    process.stdout.write(`Backed up into ${target}: ${files.length} files. It holds the secrets.\n`)
  } catch (error) {
    if (!(error instanceof NotEmpty)) throw error
    throw new Trouble(`${folder} is not empty; a backup needs a folder of its own`)
  } finally {
    await installation.close()
  }
}
