import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** As whom PostgreSQL runs; null: as ourselves. */
export type RunAs = { uid: number; gid: number } | null

/** The first that exists is taken; `nobody` is everywhere. */
const candidates = ['virtuos', 'postgres', 'nobody', 'daemon']

/**
 * Whom to run PostgreSQL as: ourselves, unless we are root, since it refuses root.
 *
 * Takes the cluster's folder: one that exists keeps its owner, whoever that was. Throws when the
 * machine has no unprivileged user at all.
 */
export function runAs(clusterFolder: string): RunAs {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of candidates) {
    const [uid, gid] = [numberOf('-u', name), numberOf('-g', name)]
    if (uid !== null && gid !== null) return { uid, gid }
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is none of the users ${candidates.join(', ')}`,
  )
}

/** `id` is on every machine, while a user may come from elsewhere than `/etc/passwd`. */
function numberOf(option: '-u' | '-g', name: string): number | null {
  const said = spawnSync('id', [option, name], { encoding: 'utf8' })
  const number = Number.parseInt(said.stdout ?? '', 10)
  return Number.isInteger(number) && number !== 0 ? number : null
}
