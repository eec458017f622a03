import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keyOfInstallation, openDatabase } from '../platform/db/index.ts'
import type { Services } from '../platform/services.ts'

/**
 * Whether a folder has keys of a portal while the database has never been used: somebody forgot to
 * bring the data over, or mistyped the database. A portal that began here would sign a second,
 * shorter log with the key of the first.
 *
 * Takes the folder and the address of the owner's role; asked before the database is migrated.
 */
export async function isFolderAlone(dataDir: string, ownerUrl: string): Promise<boolean> {
  if (!existsSync(join(dataDir, 'secrets', 'log-key.pem'))) return false
  const owner = openDatabase(ownerUrl, { connections: 1 })
  try {
    const [row] = await owner`select to_regclass('public.migrations') is null as unused`
    return row!.unused
  } finally {
    await owner.end({ timeout: 2 })
  }
}

/**
 * Whether the keys of the folder are those with which this database began; the first keys that
 * come are written down.
 */
export async function isPaired({ sql, keys }: Pick<Services, 'sql' | 'keys'>): Promise<boolean> {
  const own = fingerprintOf(keys.log)
  return (await keyOfInstallation(sql, own)) === own
}

function fingerprintOf(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return createHash('sha256').update(spki).digest('hex')
}
