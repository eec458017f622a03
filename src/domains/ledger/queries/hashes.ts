import { type Db, one, type Tx } from '../../../platform/db/index.ts'

const hashBytes = 32

/** The hashes of a level from one index to before another; level 0 are the leaves themselves. */
export async function readHashes(
  db: Db,
  officeId: string,
  level: number,
  from: number,
  to: number,
): Promise<Buffer[]> {
  const rows =
    level === 0
      ? await db<{ hashes: Buffer | null }[]>`
          select string_agg(leaf_hash, ''::bytea order by index) as hashes from ledger.entries
          where office_id = ${officeId} and index >= ${from} and index < ${to}`
      : await db<{ hashes: Buffer | null }[]>`
          select string_agg(hash, ''::bytea order by index) as hashes from ledger.subtrees
          where office_id = ${officeId} and level = ${level}
            and index >= ${from} and index < ${to}`
  return cut(one(rows).hashes ?? Buffer.alloc(0))
}

/** Keeps the roots of complete subtrees of a level, the first of them at `from`. */
export async function insertSubtrees(
  tx: Tx,
  officeId: string,
  level: number,
  from: number,
  hashes: readonly Buffer[],
): Promise<void> {
  const rows = hashes.map((hash, place) => ({
    office_id: officeId,
    level,
    index: from + place,
    hash,
  }))
  await tx`insert into ledger.subtrees ${tx(rows)}`
}

function cut(bytes: Buffer): Buffer[] {
  const hashes: Buffer[] = []
  for (let at = 0; at < bytes.length; at += hashBytes)
    hashes.push(bytes.subarray(at, at + hashBytes))
  return hashes
}
