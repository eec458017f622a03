import type { Day } from '../../../foundation/dates/index.ts'
import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'

/** A guide of an owner, by its address. */
export type GuideName = { ownerId: string; slug: string }

/** The day of the last check that was written down beside a guide's versions; null for none. */
export async function findCheckDay(db: Db, { ownerId, slug }: GuideName): Promise<Day | null> {
  const row = maybe(
    await db<{ checkedOn: Day }[]>`
      select checked_on as "checkedOn" from guides.checks
      where office_id = ${ownerId} and slug = ${slug}
      order by checked_on desc limit 1`,
  )
  return row?.checkedOn ?? null
}

/** The days of the last checks of all guides of an owner, by their addresses. */
export async function listCheckDays(db: Db, ownerId: string): Promise<Map<string, Day>> {
  const rows = await db<{ slug: string; checkedOn: Day }[]>`
    select distinct on (slug) slug, checked_on as "checkedOn" from guides.checks
    where office_id = ${ownerId}
    order by slug, checked_on desc limit 2000`
  return new Map(rows.map(row => [row.slug, row.checkedOn]))
}

/** Writes a check down; one a day is enough. */
export async function insertCheck(
  tx: Tx,
  { ownerId, slug }: GuideName,
  { day, name, at }: { day: Day; name: string; at: Date },
): Promise<void> {
  await tx`
    insert into guides.checks (office_id, slug, checked_on, checked_by_name, at)
    values (${ownerId}, ${slug}, ${day}, ${name}, ${at})
    on conflict do nothing`
}

/** Writes down that the author is reminded; gives false when they were already. */
export async function insertReminder(
  tx: Tx,
  { ownerId, slug }: GuideName,
  { checkedOn, at }: { checkedOn: Day; at: Date },
): Promise<boolean> {
  const result = await tx`
    insert into guides.reminders (office_id, slug, checked_on, sent_at)
    values (${ownerId}, ${slug}, ${checkedOn}, ${at})
    on conflict do nothing`
  return result.count === 1
}
