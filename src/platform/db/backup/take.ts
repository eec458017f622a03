import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { openDatabase, type Sql } from '../client.ts'
import { alone } from '../embedded/lock.ts'
import { type Copying, openCopying } from './copying.ts'
import { type Manifest, writeManifest } from './manifest.ts'
import { makeFolder, type Owner, syncDisk } from './tree.ts'

export type BackupWish = {
  /** The running server: its folder, its user, the superuser's address. */
  database: { folder: string; user: Owner; superUrl: string }
  /** Where `files` and `secrets` lie. */
  dataDir: string
  /** A folder that is empty or not there yet. */
  target: string
  at: Date
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** The folder is not empty; nothing is ever written over anything. */
export class NotEmpty extends Error {
  override name = 'NotEmpty'
}

/** Belongs to the running server or is made anew at a start (PostgreSQL manual, § 25.3.4). */
const transient = [
  /^postmaster\.(pid|opts)$/,
  /^pg_(wal|replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans)\/./,
  /(^|\/)(pgsql_tmp|pg_internal\.init)/,
]

/**
 * Copies a running database with its files and secrets (low-level backup API).
 *
 * The files are copied after the database: they are durable before the row that names them
 * commits, so every row of the copy has its file. Gives the list of what was copied; throws
 * `NotEmpty` when the target holds something.
 */
export async function takeBackup(wish: BackupWish): Promise<Manifest> {
  await makeFolder(wish.target)
  if ((await readdir(wish.target)).length > 0) throw new NotEmpty(wish.target)
  return alone(path.join(wish.database.folder, 'backup.lock'), async () => {
    const archive = path.join(wish.database.folder, 'archive')
    await rm(archive, { recursive: true, force: true })
    // From now on the server puts every piece of its log here.
    await makeFolder(archive, wish.database.user)
    try {
      return await copyAll(wish, archive)
    } finally {
      await rm(archive, { recursive: true, force: true })
    }
  })
}

async function copyAll(wish: BackupWish, archive: string): Promise<Manifest> {
  const { dataDir, target } = wish
  const copying = openCopying(target, wish.onProgress)
  const stopLsn = await copyDatabase(wish, copying)
  await copying.tree(archive, 'wal', name => name.endsWith('.part'))
  await copying.tree(path.join(dataDir, 'files'), 'files', name => name.startsWith('partial/'))
  await copying.tree(path.join(dataDir, 'secrets'), 'secrets')
  const { folders, files } = copying
  const manifest: Manifest = { format: 1, at: wish.at.toISOString(), stopLsn, folders, files }
  // The list makes the backup count, so all that it names must be on the disk before it.
  await syncDisk()
  await writeManifest(target, manifest)
  return manifest
}

async function copyDatabase({ database }: BackupWish, copying: Copying): Promise<string> {
  const root = openDatabase(database.superUrl, { connections: 1 })
  try {
    await root`select pg_backup_start('virtuos', fast => true)`
    const data = path.join(database.folder, 'data')
    await copying.tree(data, 'postgres', name => transient.some(one => one.test(name)))
    return await stopBackup(root, copying)
  } finally {
    await root.end({ timeout: 2 })
  }
}

/** Waits until the last piece of the log is archived; the label tells where recovery begins. */
async function stopBackup(root: Sql, copying: Copying): Promise<string> {
  const [row] = await root<{ lsn: string; label: string }[]>`
    select lsn::text, labelfile as label from pg_backup_stop(wait_for_archive => true)`
  await copying.text('postgres/backup_label', row!.label)
  return row!.lsn
}
