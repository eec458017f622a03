import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { reachableFolder } from './binaries.ts'
import { ownFolder } from './cluster.ts'
import type { RunAs } from './user.ts'

/**
 * The real folder of a cluster, made when it is missing.
 *
 * Takes the wished folder and the user PostgreSQL runs as, who must be able to pass through the
 * folder above. Where that user cannot come all the same (under `/root`), a reachable one is made
 * and the wished one becomes a link to it.
 */
export function placeFor(wished: string, user: RunAs): string {
  if (!existsSync(wished)) {
    const above = path.dirname(wished)
    mkdirSync(above, { recursive: true })
    if (!canEnter(above, user) && !opened(above, user)) symlinkSync(madeReachable(user), wished)
  }
  const place = existsSync(wished) ? realpathSync(wished) : wished
  ownFolder(place, user)
  if (canEnter(place, user)) return realpathSync(place)
  throw new Error(`the user that PostgreSQL runs as cannot enter ${place}; open its parent folders`)
}

/** Lets others pass through a folder, if that is all it takes; a home stays as it is. */
function opened(folder: string, user: RunAs): boolean {
  if (folder === homedir()) return false
  const { mode } = statSync(folder)
  chmodSync(folder, mode | 0o011)
  if (canEnter(folder, user)) return true
  chmodSync(folder, mode)
  return false
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
