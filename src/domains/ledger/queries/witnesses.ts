import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'

/** The largest head of a log that a witness has seen, 0 when none. */
export async function findSightedSize(db: Db, officeId: string, witness: string): Promise<number> {
  const rows = await db<{ size: number }[]>`
    select size from ledger.sightings where office_id = ${officeId} and witness = ${witness}`
  return maybe(rows)?.size ?? 0
}

/** Keeps what a witness put under a head. */
export async function insertCosignature(
  tx: Tx,
  officeId: string,
  { size, witness, line }: { size: number; witness: string; line: string },
): Promise<void> {
  await tx`
    with sighting as (
      insert into ledger.sightings (office_id, witness, size)
      values (${officeId}, ${witness}, ${size})
      on conflict (office_id, witness) do update
        set size = greatest(sightings.size, excluded.size)
    )
    insert into ledger.cosignatures (office_id, size, witness, line)
    values (${officeId}, ${size}, ${witness}, ${line}) on conflict do nothing`
}

/** What witnesses put under a head, by their names. */
export async function listCosignatures(db: Db, officeId: string, size: number): Promise<string[]> {
  const rows = await db<{ line: string }[]>`
    select line from ledger.cosignatures
    where office_id = ${officeId} and size = ${size} order by witness limit 16`
  return rows.map(row => row.line)
}
