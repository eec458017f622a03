import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from './trouble.ts'

/**
 * Makes a folder with those above it, and sees that one may write into it.
 *
 * Takes the folder, how to choose another, and the rights of what is made. Each is made by itself:
 * Node's own way to make several (`recursive`) never ends where the system denies that a folder
 * which is there exists, as `/proc` does.
 */
export function makeFolder(folder: string, { other, mode }: { other: string; mode: number }) {
  try {
    for (const missing of missingFolders(folder)) makeOne(missing, mode)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Trouble(`cannot write into ${folder} (${code}); choose another folder by ${other}`)
  }
}

/** Another start may have made it meanwhile. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** From the highest down. */
function missingFolders(folder: string): string[] {
  if (existsSync(folder)) return []
  return [...missingFolders(path.dirname(folder)), folder]
}
