import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyFile, type Entry, listTree, makeFolder } from './tree.ts'

/** A backup in the making: what has been copied so far. */
export type Copying = {
  folders: string[]
  files: Entry[]
  /** Copies a folder's content into one of the backup; nothing when there is no such folder. */
  tree(from: string, into: string, leavesOut?: (name: string) => boolean): Promise<void>
  /** Writes a text of our own. */
  text(name: string, content: string): Promise<void>
}

/** Enough to keep a disk busy. */
const parallelCopies = 8

/** Begins to copy into a folder; takes whom to tell how many files are done of those known. */
export function openCopying(
  target: string,
  onProgress: (done: number, total: number) => void = () => {},
): Copying {
  const folders: string[] = []
  const files: Entry[] = []
  let known = 0

  return {
    folders,
    files,
    async tree(from, into, leavesOut) {
      if (!existsSync(from)) return
      const found = await listTree(from, leavesOut)
      const homes = [into, ...found.folders.map(name => path.posix.join(into, name))]
      for (const home of homes) await makeFolder(path.join(target, home))
      folders.push(...homes)
      known += found.files.length
      await eachOf(found.files, async name => {
        const place = path.posix.join(into, name)
        const copied = await copyFile(path.join(from, name), path.join(target, place))
        if (copied) files.push({ path: place, ...copied })
        else known -= 1
        onProgress(files.length, known)
      })
    },
    async text(name, content) {
      const bytes = Buffer.from(content)
      await writeFile(path.join(target, name), bytes, { flag: 'wx', mode: 0o600, flush: true })
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.push({ path: name, sizeBytes: bytes.length, sha256 })
      known += 1
    },
  }
}

/** Does work for each item, a few at a time; throws what the first failing one threw. */
export async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const one = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: parallelCopies }, one))
}
