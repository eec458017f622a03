import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import type { RunAs } from './user.ts'

/** A cluster on the disk and how to reach it. */
export type Cluster = {
  /** The folder that holds `data`, `archive` and `server.log`. */
  folder: string
  data: string
  socketFolder: string
  bin: string
  user: RunAs
  /** False only for tests: a power cut would then lose what was acknowledged. */
  durable: boolean
}

/** The roles of the database; `postgres` is the superuser that makes the others. */
const roleNames = ['postgres', 'virtuos_owner', 'virtuos_app'] as const

/** Makes the cluster when it is not there yet: whole or not at all, however it is interrupted. */
export function makeCluster(cluster: Cluster): void {
  if (existsSync(path.join(cluster.data, 'PG_VERSION'))) return
  const part = `${cluster.data}.new`
  rmSync(part, { recursive: true, force: true })
  ownFolder(part, cluster.user)
  const options = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const said = spawnSync(
    path.join(cluster.bin, 'initdb'),
    ['-D', part, '-U', 'postgres', '--locale=C', ...options, '--auth=peer', '--no-sync'],
    { ...cluster.user, cwd: '/', encoding: 'utf8', env: plainEnvironment() },
  )
  if (said.status !== 0) throw new Error(`initdb failed: ${said.error ?? said.stderr.trim()}`)
  renameSync(part, cluster.data)
}

/** Writes who may sign in and the server's settings; both are ours, so anew at each start. */
export function writeSettings(cluster: Cluster): void {
  const me = userInfo().username
  const settings = Object.entries(settingsOf(cluster))
  const files: Record<string, string> = {
    'pg_hba.conf': 'local all all peer map=virtuos\n',
    'pg_ident.conf': roleNames.map(role => `virtuos "${me}" ${role}\n`).join(''),
    'postgresql.auto.conf': '',
    'postgresql.conf': settings.map(([name, value]) => `${name} = '${value}'\n`).join('') + local,
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(cluster.data, name)
    writeFileSync(file, text, { mode: 0o600 })
    own(file, cluster.user)
  }
}

/** The folder of the socket; throws when another user stands in the way. */
export function makeSocketFolder(cluster: Cluster): void {
  if (!existsSync(cluster.socketFolder)) ownFolder(cluster.socketFolder, cluster.user)
  const found = lstatSync(cluster.socketFolder)
  const wanted = cluster.user?.uid ?? process.getuid?.()
  if (!found.isDirectory() || found.uid !== wanted) {
    throw new Error(`${cluster.socketFolder} belongs to somebody else; remove it`)
  }
  chmodSync(cluster.socketFolder, 0o700)
}

/** A short folder for the socket of this cluster, the same at each start. */
export function socketFolderOf(data: string): string {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 12)
  const long = path.join(tmpdir(), `virtuos-${hash}`)
  return long.length < 80 ? long : `/tmp/virtuos-${hash}`
}

/** A folder of the user that PostgreSQL runs as, closed to all others. */
export function ownFolder(folder: string, user: RunAs): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  own(folder, user)
}

/** Nothing of our own surroundings (secrets among them) reaches the server. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

function own(place: string, user: RunAs): void {
  if (user) chownSync(place, user.uid, user.gid)
}

function settingsOf(cluster: Cluster): Record<string, string | number> {
  const durable = cluster.durable ? 'on' : 'off'
  return {
    listen_addresses: '',
    unix_socket_directories: cluster.socketFolder,
    unix_socket_permissions: '0700',
    max_connections: 200,
    shared_buffers: '128MB',
    fsync: durable,
    synchronous_commit: durable,
    full_page_writes: durable,
    // What nobody wants back after a crash needs no long log, which may stand in memory. In a rush
    // on a new portal tables outgrow in seconds what their plans were made for: an index by which
    // each letter reads all letters of its office. They are counted anew six times a minute.
    ...(cluster.durable ? { autovacuum_naptime: '10s' } : { max_wal_size: '256MB' }),
    // After a crash every file is synced first; one call for all of them, where there is one.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    // Copies the log only while a backup has opened the folder; see `platform/db/backup`.
    archive_mode: cluster.durable ? 'on' : 'off',
    archive_command: archiveCommand,
    timezone: 'UTC',
    // A statement or the detail of an error may hold personal data: neither is ever logged.
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
}

/** What the operator sets for a larger machine comes last and wins. */
const local = "include_if_exists = '../local.conf'\n"

const archiveCommand =
  'test ! -d ../archive || test -f ../archive/%f || ' +
  '(cp %p ../archive/%f.part && mv ../archive/%f.part ../archive/%f)'
