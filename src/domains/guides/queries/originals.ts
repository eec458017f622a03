import { maybe, type Tx } from '../../../platform/db/index.ts'
import type { GuideName } from './checks.ts'

/** Which version of the shared guide an office has seen beside its adaptation; 0 for none. */
export async function findSeenOriginal(tx: Tx, { ownerId, slug }: GuideName): Promise<number> {
  const row = maybe(
    await tx<{ number: number }[]>`
      select number from guides.seen_originals
      where office_id = ${ownerId} and slug = ${slug}
      order by number desc limit 1`,
  )
  return row?.number ?? 0
}

/** The versions that an office has seen, by the addresses of guides. */
export async function listSeenOriginals(tx: Tx, ownerId: string): Promise<Map<string, number>> {
  const rows = await tx<{ slug: string; number: number }[]>`
    select distinct on (slug) slug, number from guides.seen_originals
    where office_id = ${ownerId}
    order by slug, number desc limit 2000`
  return new Map(rows.map(row => [row.slug, row.number]))
}

/** Notes that an office has seen a version; again = no change. */
export async function insertSeenOriginal(
  tx: Tx,
  { ownerId, slug }: GuideName,
  { number, name, at }: { number: number; name: string; at: Date },
): Promise<void> {
  await tx`
    insert into guides.seen_originals (office_id, slug, number, seen_by_name, at)
    values (${ownerId}, ${slug}, ${number}, ${name}, ${at})
    on conflict do nothing`
}
