import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'
import type { Draft, DraftState, VersionRef, WorkKind, Writer } from '../rules/work.ts'

const columns = (db: Db) => db`
  state, begun, revision, content, original_version as "originalVersion", note,
  changed_at as "changedAt", changed_by_name as "changedByName"`

/** The draft of a work, or null when nothing is being written. */
export async function findDraft(db: Db, ownerId: string, workId: string): Promise<Draft | null> {
  return maybe(
    await db<Draft[]>`
      select ${columns(db)} from publishing.drafts
      where office_id = ${ownerId} and work_id = ${workId}`,
  )
}

/** Locks the draft of a work; null when a colleague published it or threw it away. */
export async function lockDraft(tx: Tx, ownerId: string, workId: string): Promise<Draft | null> {
  return maybe(
    await tx<Draft[]>`
      select ${columns(tx)} from publishing.drafts
      where office_id = ${ownerId} and work_id = ${workId} for update`,
  )
}

/**
 * The work with which nothing was done since its draft began with a version of another office: not
 * saved, proposed, published, nor thrown away and begun again; null when there is none.
 * Whoever asks at the same time waits for this transaction, so that a button pressed twice makes
 * one copy.
 */
export async function lockUntouchedCopy(
  tx: Tx,
  ownerId: string,
  source: VersionRef,
): Promise<string | null> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`publishing.copy:${ownerId}`}, 45))`
  const found = await tx<{ id: string }[]>`
    select begun.work_id as id
    from publishing.deeds begun
    join publishing.drafts using (office_id, work_id)
    where office_id = ${ownerId} and begun.kind = 'begun'
      and begun.source_office_id = ${source.ownerId} and begun.source_work_id = ${source.workId}
      and begun.source_number = ${source.number}
      and not exists (
        select 1 from publishing.deeds later
        where later.office_id = ${ownerId} and later.work_id = begun.work_id
          and later.serial > begun.serial)
      and not exists (
        select 1 from publishing.revisions saved
        where saved.office_id = ${ownerId} and saved.work_id = begun.work_id
          and saved.version = begun.version and saved.revision >= drafts.begun)
    limit 1`
  return maybe(found)?.id ?? null
}

export type NewDraft = {
  ownerId: string
  workId: string
  content: object
  originalVersion: number | null
}

/**
 * Begins a draft; gives whether none was there. Its revision goes on from the draft before it; the
 * work is locked, so that one that ends at this very moment is counted too.
 */
export async function insertDraft(tx: Tx, draft: NewDraft, writer: Writer): Promise<boolean> {
  const { ownerId, workId, content, originalVersion } = draft
  const result = await tx`
    with work as (
      select office_id, id, last_revision from publishing.works
      where office_id = ${ownerId} and id = ${workId} for no key update
    )
    insert into publishing.drafts
      (office_id, work_id, begun, revision, content, original_version, changed_at, changed_by,
        changed_by_name)
    select office_id, id, last_revision + 1, last_revision + 1, ${tx.json(content as never)},
      ${originalVersion}, ${writer.at}, ${writer.accountId}, ${writer.name}
    from work
    on conflict do nothing`
  return result.count === 1
}

/** Writes the content of a draft over; the revision grows by one. */
export async function updateDraft(tx: Tx, draft: NewDraft, writer: Writer): Promise<void> {
  const { ownerId, workId, content, originalVersion } = draft
  await tx`
    update publishing.drafts
    set content = ${tx.json(content as never)}, original_version = ${originalVersion},
      revision = revision + 1, changed_at = ${writer.at}, changed_by = ${writer.accountId},
      changed_by_name = ${writer.name}
    where office_id = ${ownerId} and work_id = ${workId}`
}

/** Proposes a draft, or gives it back with a note. */
export async function moveDraft(
  tx: Tx,
  { ownerId, workId }: { ownerId: string; workId: string },
  to: { state: DraftState; note: string },
  writer: Writer,
): Promise<void> {
  await tx`
    update publishing.drafts
    set state = ${to.state}, note = ${to.note}, revision = revision + 1, changed_at = ${writer.at},
      changed_by = ${writer.accountId}, changed_by_name = ${writer.name}
    where office_id = ${ownerId} and work_id = ${workId}`
}

/**
 * Ends a draft: it was published or thrown away. Its work (which must be locked) remembers the last
 * revision, so that a page made for this draft never fits the next one.
 */
export async function deleteDraft(tx: Tx, ownerId: string, workId: string): Promise<void> {
  await tx`
    with gone as (
      delete from publishing.drafts where office_id = ${ownerId} and work_id = ${workId}
      returning office_id, work_id, revision
    )
    update publishing.works w set last_revision = greatest(w.last_revision, gone.revision)
    from gone where w.office_id = gone.office_id and w.id = gone.work_id`
}

/** A proposal that waits for somebody who publishes. */
export type Proposal = {
  workId: string
  kind: WorkKind
  slug: string
  proposedAt: Date
  proposedBy: string
}

/** The owner's drafts that wait to be published, the longest waiting first. */
export async function listProposals(db: Db, ownerId: string): Promise<Proposal[]> {
  return db<Proposal[]>`
    select d.work_id as "workId", w.kind, w.slug, d.changed_at as "proposedAt",
      d.changed_by_name as "proposedBy"
    from publishing.drafts d
    join publishing.works w on w.office_id = d.office_id and w.id = d.work_id
    where d.office_id = ${ownerId} and d.state = 'proposed'
    order by d.changed_at limit 100`
}
