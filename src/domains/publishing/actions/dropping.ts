import type { Outcome } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { listDeeds } from '../queries/deeds.ts'
import { type DraftWriter, listDraftWriters } from '../queries/dropping.ts'
import { findLastRevision } from '../queries/revisions.ts'
import type { Deed } from '../rules/deeds.ts'
import type { Draft, SaveRefusal, WorkKind, Writer } from '../rules/work.ts'
import { readWork, type WholeWork } from './publishing.ts'
import { dropDraft, type WorkName } from './writing.ts'

/** A draft that was thrown away, as it was last, and by whom it was written and thrown away. */
export type Dropped<Content = unknown> = {
  content: Content
  revision: number
  wroteName: string
  wroteAt: Date
  byName: string
  at: Date
}

/** The draft of a work that was thrown away and that nothing has come after; null when none is. */
export async function findDropped(
  tx: Tx,
  { work, draft }: Pick<WholeWork, 'work' | 'draft'>,
  deeds: readonly Deed[],
): Promise<Dropped | null> {
  if (draft) return null
  const version = work.lastVersion + 1
  const deed = deeds.find(one => one.kind === 'dropped' && one.version === version)
  if (!deed) return null
  const last = await findLastRevision(tx, { ownerId: work.ownerId, workId: work.id, version })
  if (!last) return null
  const { content, revision, changedByName: wroteName, changedAt: wroteAt } = last
  return { content, revision, wroteName, wroteAt, byName: deed.byName, at: deed.at }
}

/** What falls with a draft: it, and who wrote it. */
export type Falling = { draft: Draft | null; writers: DraftWriter[]; isOut: boolean }

/** Whose work would be thrown away; throws `NotFound` for others' and for another kind. */
export function readFalling(sql: Sql, name: WorkName, kind: WorkKind): Promise<Falling> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const { work, draft } = await readWork(tx, name)
    if (work.kind !== kind) throw new NotFound()
    const version = work.lastVersion + 1
    const kept = await listDraftWriters(tx, { ...name, version })
    const writers = kept.length > 0 ? kept : beginnerOf(draft, version, await listDeeds(tx, name))
    return { draft, writers, isOut: work.lastVersion > 0 }
  })
}

/** Who began a draft that nobody has saved since; proposing it or giving it back is no writing. */
function beginnerOf(draft: Draft | null, version: number, deeds: readonly Deed[]): DraftWriter[] {
  if (!draft) return []
  const deed = deeds.find(
    one => one.version === version && (one.kind === 'begun' || one.kind === 'restored'),
  )
  const { changedByName, changedAt } = draft
  return [{ name: deed?.byName ?? changedByName, savings: 1, lastAt: deed?.at ?? changedAt }]
}

/**
 * Throws a draft away; what was published stays, and what falls stays among its savings.
 *
 * Refused when somebody saved, proposed, published or threw it away meanwhile; throws `NotFound`
 * for others' works and for another kind.
 */
export function throwAway(
  sql: Sql,
  name: WorkName,
  { kind, seenRevision }: { kind: WorkKind; seenRevision: number },
  writer: Writer,
): Promise<Outcome<null, SaveRefusal>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const { work } = await readWork(tx, name)
    if (work.kind !== kind) throw new NotFound()
    return dropDraft(tx, name, seenRevision, writer)
  })
}
