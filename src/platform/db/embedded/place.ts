import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { reachableFolder } from './binaries.ts'
import { ownFolder } from './cluster.ts'
import type { RunAs } from './user.ts'

/**
 * The real folder of a cluster, made when it is missing.
 *
 * Takes the wished folder and the user PostgreSQL runs as. Where that user cannot come (a folder
 * under `/root`), a reachable one is made and the wished one becomes a link to it, so that moving
 * or removing the link is all there is to know.
 */
export function placeFor(wished: string, user: RunAs): string {
  if (!existsSync(wished)) {
    mkdirSync(path.dirname(wished), { recursive: true })
    if (!canEnter(path.dirname(wished), user)) symlinkSync(madeReachable(user), wished)
  }
  const place = existsSync(wished) ? realpathSync(wished) : wished
  ownFolder(place, user)
  if (canEnter(place, user)) return realpathSync(place)
  throw new Error(`the user that PostgreSQL runs as cannot enter ${place}; open its parent folders`)
}

function madeReachable(user: RunAs): string {
  mkdirSync(reachableFolder, { recursive: true, mode: 0o755 })
  const folder = mkdtempSync(path.join(reachableFolder, 'postgres-'))
  ownFolder(folder, user)
  return folder
}

function canEnter(folder: string, user: RunAs): boolean {
  if (user === null) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/' }).status === 0
}
