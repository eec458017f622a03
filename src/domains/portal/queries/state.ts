import type { Db, Tx } from '../../../platform/db/index.ts'

/** Of what the index was built last; null before the first time. */
export async function findBuiltOf(db: Db): Promise<string | null> {
  const [row] = await db<{ builtOf: string }[]>`
    select built_of as "builtOf" from portal.search_state`
  return row?.builtOf ?? null
}

/** Keeps of what the index was built, and when. */
export async function saveBuiltOf(tx: Tx, builtOf: string, at: Date): Promise<void> {
  await tx`
    insert into portal.search_state (built_of, turned_at) values (${builtOf}, ${at})
    on conflict (sole) do update
    set built_of = excluded.built_of, turned_at = excluded.turned_at`
}

/** Up to which moment what begins or ends by its day is in the index; null before it was built. */
export async function findTurnedAt(db: Db): Promise<Date | null> {
  const [row] = await db<{ turnedAt: Date }[]>`
    select turned_at as "turnedAt" from portal.search_state`
  return row?.turnedAt ?? null
}

/** Keeps up to which moment that is so; it never goes back. */
export async function saveTurnedAt(db: Db, at: Date): Promise<void> {
  await db`update portal.search_state set turned_at = greatest(turned_at, ${at})`
}
