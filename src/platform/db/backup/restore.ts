import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { placeDatabase } from '../embedded/index.ts'
import { eachOf } from './copying.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { NotEmpty } from './take.ts'
import { copyFile, type Entry, makeFolder, type Owner, syncDisk } from './tree.ts'

/** What is in the folder is no finished backup, or not the one that was taken. */
export class NoBackup extends Error {
  override name = 'NoBackup'
}

export type RestoreWish = {
  source: string
  /** A data folder that is empty or not there yet. */
  dataDir: string
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** While this file stands in a data folder, what lies beside it is not whole. */
const marker = (dataDir: string) => path.join(dataDir, 'restore-unfinished')

/** Whether a restore into this data folder was broken off. */
export function isRestoreUnfinished(dataDir: string): boolean {
  return existsSync(marker(dataDir))
}

/**
 * Puts a backup into an empty data folder; the database recovers at its next start.
 *
 * Each file is compared with the hash that was taken when it was copied. Gives the list of the
 * backup; throws `NotEmpty` and `NoBackup`.
 */
export async function restoreBackup({
  source,
  dataDir,
  onProgress,
}: RestoreWish): Promise<Manifest> {
  const manifest = await readManifest(source)
  if (manifest === null) throw new NoBackup(`${source} holds no finished backup`)
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  if ((await readdir(dataDir)).length > 0) throw new NotEmpty(dataDir)
  await writeFile(marker(dataDir), 'Empty this folder and restore again.\n', { flush: true })

  const place = placesIn(dataDir)
  for (const name of [...manifest.folders].sort()) await makeFolder(...place(name))
  let done = 0
  await eachOf(manifest.files, async entry => {
    await putBack(path.join(source, entry.path), entry, ...place(entry.path))
    onProgress?.(++done, manifest.files.length)
  })
  await syncDisk()
  await rm(marker(dataDir))
  return manifest
}

/** The database may lie elsewhere and belong to another user; its log lies within it. */
function placesIn(dataDir: string): (name: string) => [place: string, owner: Owner] {
  const { data, user } = placeDatabase(path.join(dataDir, 'postgres'))
  return name => {
    const [top, ...rest] = name.split('/')
    if (rest.includes('..')) throw new NoBackup(`the list of the backup names ${name}`)
    if (top === 'postgres') return [path.join(data, ...rest), user]
    if (top === 'wal') return [path.join(data, 'pg_wal', ...rest), user]
    if (top === 'files' || top === 'secrets') return [path.join(dataDir, top, ...rest), null]
    throw new NoBackup(`the list of the backup names ${name}`)
  }
}

async function putBack(from: string, entry: Entry, to: string, owner: Owner): Promise<void> {
  const copied = await copyFile(from, to, owner)
  if (copied === null) throw new NoBackup(`the backup lacks ${entry.path}`)
  if (copied.sha256 !== entry.sha256) throw new NoBackup(`${entry.path} of the backup is damaged`)
}
