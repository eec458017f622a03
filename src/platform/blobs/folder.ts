import { fsync, open } from 'node:fs'
import { type FileHandle, mkdir, open as openHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A folder of stored files that stays open: each file that comes makes its names durable anew. */
export type Folder = {
  place: string
  /** A renamed file survives a loss of power only when its folder is synced, too. */
  sync(): Promise<void>
}

const openPlace = promisify(open)
const syncPlace = promisify(fsync)

/**
 * Opens a folder in another one; it is made, durably, when it is missing.
 *
 * It stays open as long as the process lives: a store has 256 of them at most.
 */
export async function openFolder(root: string, name: string): Promise<Folder> {
  const place = join(root, name)
  await mkdir(place, { recursive: true, mode: 0o700 })
  await syncOnce(await openHandle(root, 'r'))
  const opened = await openPlace(place, 'r')
  return { place, sync: () => syncPlace(opened) }
}

async function syncOnce(folder: FileHandle): Promise<void> {
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
