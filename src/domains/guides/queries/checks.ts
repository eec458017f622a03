import type { Day } from '../../../foundation/dates/index.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'

/** A guide of an owner, by its address. */
export type GuideName = { ownerId: string; slug: string }

/** The days of the last checks that owners wrote down beside a guide's versions, by the owner. */
export async function listChecksOf(
  db: Db,
  slug: string,
  ownerIds: readonly string[],
): Promise<Map<string, Day>> {
  const rows = await db<{ ownerId: string; checkedOn: Day }[]>`
    select office_id as "ownerId", max(checked_on) as "checkedOn" from guides.checks
    where office_id = any(${[...ownerIds]}::uuid[]) and slug = ${slug}
    group by office_id`
  return new Map(rows.map(row => [row.ownerId, row.checkedOn]))
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
