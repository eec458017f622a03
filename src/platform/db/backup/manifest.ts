import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Entry } from './tree.ts'

/** What a backup holds; written last, so a backup without it is not finished. */
export type Manifest = {
  format: 1
  /** When the backup began (ISO 8601). */
  at: string
  /** The position in the write-ahead log to which a restore recovers. */
  stopLsn: string
  /** Folders that must be there even when they are empty. */
  folders: string[]
  files: Entry[]
}

const fileName = 'manifest.json'

/** Writes the list of all that was copied and thereby finishes a backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const handle = await open(path.join(folder, fileName), 'wx', 0o600)
  await handle.writeFile(`${JSON.stringify(manifest, null, 1)}\n`)
  await handle.sync()
  await handle.close()
  const home = await open(folder)
  await home.sync()
  await home.close()
}

/** The list of a finished backup; null when there is none or it is of a newer kind. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, fileName), 'utf8')) as Manifest
    return manifest.format === 1 && Array.isArray(manifest.files) ? manifest : null
  } catch {
    return null
  }
}
