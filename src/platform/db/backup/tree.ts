import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** One file of a backup: where it lies in it, how long it is and the hash of its bytes. */
export type Entry = { path: string; sizeBytes: number; sha256: string }

/** A folder's content: names of folders and files below it, with `/` between. */
export type Tree = { folders: string[]; files: string[] }

/** Who may own a copied file when it is not ourselves. */
export type Owner = { uid: number; gid: number } | null

const chunkBytes = 1 << 20

/** Lists a folder; takes what to leave out (the folder of a left-out name is kept empty). */
export async function listTree(
  root: string,
  leavesOut: (name: string) => boolean = () => false,
): Promise<Tree> {
  const tree: Tree = { folders: [], files: [] }
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name)
      if (leavesOut(name)) continue
      if (entry.isDirectory()) {
        tree.folders.push(name)
        await walk(name)
      } else if (entry.isFile()) tree.files.push(name)
    }
  }
  await walk('')
  return tree
}

/**
 * Copies one file; `syncDisk` must follow before anybody counts on it.
 *
 * Gives its size and hash as they were read; null when the file has gone meanwhile, as those of
 * a running database may.
 */
export async function copyFile(
  from: string,
  to: string,
  owner: Owner = null,
): Promise<Omit<Entry, 'path'> | null> {
  const source = await open(from, 'r').catch(whenAbsent)
  if (source === null) return null
  const target = await open(to, 'wx', 0o600)
  try {
    const copied = await pour(source, target)
    if (owner) await target.chown(owner.uid, owner.gid)
    return copied
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}

/** Makes a folder (and those above) closed to all but its owner. */
export async function makeFolder(folder: string, owner: Owner = null): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!owner) return
  const handle = await open(folder)
  await handle.chown(owner.uid, owner.gid)
  await handle.close()
}

/** Everything written so far is on the disk when it resolves; once is faster than file by file. */
export async function syncDisk(): Promise<void> {
  await promisify(execFile)('sync')
}

async function pour(source: FileHandle, target: FileHandle): Promise<Omit<Entry, 'path'>> {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(chunkBytes)
  let sizeBytes = 0
  for (;;) {
    const { bytesRead } = await source.read(chunk, 0, chunkBytes, sizeBytes)
    if (bytesRead === 0) return { sizeBytes, sha256: hash.digest('hex') }
    const piece = chunk.subarray(0, bytesRead)
    hash.update(piece)
    await target.write(piece, 0, bytesRead, sizeBytes)
    sizeBytes += bytesRead
  }
}

function whenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
