import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'
import type { Supplied } from '../rules/supplying.ts'
import type { WorkKind, Writer } from '../rules/work.ts'

type Name = { ownerId: string; workId: string }

/** The text of the product from which an owner's own one began: decided about, else published. */
const base = (db: Db) => db`
  coalesce(s.seen, (
    select supplied.content from publishing.versions supplied
    where supplied.office_id = w.office_id and supplied.work_id = w.id
      and supplied.published_by is null
    order by supplied.number desc limit 1))`

type Known = Supplied & { workId: string; slug: string; lastVersion: number }

/** How an owner's works at some addresses stand towards what came with the product. */
export async function listSupplied(
  db: Db,
  ownerId: string,
  { kind, slugs }: { kind: WorkKind; slugs: readonly string[] },
): Promise<Known[]> {
  return db<Known[]>`
    select w.id as "workId", w.slug, w.last_version as "lastVersion",
      d.work_id is not null as "hasDraft", ${base(db)} as base, s.content as kept,
      case when v.work_id is not null then json_build_object(
        'content', v.content, 'byProduct', v.published_by is null,
        'isWithdrawn', v.withdrawn_at is not null) end as newest
    from publishing.works w
    left join publishing.drafts d on d.office_id = w.office_id and d.work_id = w.id
    left join publishing.versions v
      on v.office_id = w.office_id and v.work_id = w.id and v.number = w.last_version
    left join publishing.supplies s on s.office_id = w.office_id and s.work_id = w.id
    where w.office_id = ${ownerId} and w.kind = ${kind} and w.slug = any(${[...slugs]})
    limit 1000`
}

/** Keeps the product's newest text of a work, in the place of an older one. */
export async function keepSupply(tx: Tx, name: Name, content: object, at: Date): Promise<void> {
  await tx`
    insert into publishing.supplies (office_id, work_id, content, arrived_at)
    values (${name.ownerId}, ${name.workId}, ${tx.json(content as never)}, ${at})
    on conflict (office_id, work_id)
    do update set content = excluded.content, arrived_at = excluded.arrived_at`
}

/** Notes the product's newest text as one about which nothing is to be decided. */
export async function settleSupply(tx: Tx, name: Name, content: object, by: Writer): Promise<void> {
  const text = tx.json(content as never)
  await tx`
    update publishing.supplies
    set content = ${text}, seen = ${text}, seen_at = ${by.at}, seen_by_name = ${by.name}
    where office_id = ${name.ownerId} and work_id = ${name.workId}`
}

/** Notes who decided about a text of the product; gives false when another one came meanwhile. */
export async function noteSupplySeen(
  tx: Tx,
  { ownerId, workId }: Name,
  arrivedAt: Date,
  by: Writer,
): Promise<boolean> {
  const result = await tx`
    update publishing.supplies
    set seen = content, seen_at = ${by.at}, seen_by_name = ${by.name}
    where office_id = ${ownerId} and work_id = ${workId} and arrived_at = ${arrivedAt}`
  return result.count === 1
}

/** The product's text of a work that waits to be compared, and the one from which ours began. */
export type Supply<Content = unknown> = {
  content: Content
  base: Content | null
  arrivedAt: Date
  /** The newest version of the owner's, beside which it is to be compared; 0 for none. */
  version: number
}

/** Waits: not decided about yet, and otherwise than what was published last. */
const waits = (db: Db) => db`
  s.seen is distinct from s.content and v.content is distinct from s.content`

/** What waits to be compared of a work; null when nothing does. */
export async function findSupply(db: Db, name: Name): Promise<Supply | null> {
  return maybe(await waitingSupply(db, name, db``))
}

/** The same, locked: of two who decide about it at once the second finds nothing that waits. */
export async function lockSupply(tx: Tx, name: Name): Promise<Supply | null> {
  return maybe(await waitingSupply(tx, name, tx`for update of s`))
}

function waitingSupply(db: Db, { ownerId, workId }: Name, lock: ReturnType<Db>) {
  return db<Supply[]>`
      select s.content, ${base(db)} as base, s.arrived_at as "arrivedAt",
        w.last_version as version
      from publishing.supplies s
      join publishing.works w on w.office_id = s.office_id and w.id = s.work_id
      left join publishing.versions v
        on v.office_id = w.office_id and v.work_id = w.id and v.number = w.last_version
      where s.office_id = ${ownerId} and s.work_id = ${workId} and ${waits(db)} ${lock}`
}

/** A work for which a text of the product waits to be compared; its content is the title alone. */
export type WaitingText = { workId: string; kind: WorkKind; slug: string; content: unknown }

/** The works of an owner for which a text of the product waits to be compared, by their ids. */
export async function listSupplies(db: Db, ownerId: string): Promise<Map<string, WaitingText>> {
  const rows = await db<WaitingText[]>`
    select s.work_id as "workId", w.kind, w.slug,
      json_build_object('title', s.content -> 'title') as content
    from publishing.supplies s
    join publishing.works w on w.office_id = s.office_id and w.id = s.work_id
    left join publishing.versions v
      on v.office_id = w.office_id and v.work_id = w.id and v.number = w.last_version
    where s.office_id = ${ownerId} and ${waits(db)}
    order by w.kind, w.slug limit 1000`
  return new Map(rows.map(row => [row.workId, row]))
}
