import { type Change, changesBetween, type Json } from '../../../foundation/compare.ts'
import { NotFound, type Sql, within } from '../../../platform/db/index.ts'
import {
  type DraftName,
  findPreviousRevision,
  findRevision,
  listRevisions,
  type Revision,
} from '../queries/revisions.ts'

/** One saving of a draft, and what it changed. */
export type SavingLine<Content = unknown> = Omit<Revision, 'content' | 'originalVersion'> & {
  changes: Change[]
  /** What stood before it and after it. */
  contents: [Content, Content]
}

/** So many savings are shown with what they changed. */
const mostShown = 50

/** The savings by which a version was written, the newest first, each with what it changed. */
export async function listSavings<Content>(
  sql: Sql,
  name: DraftName,
): Promise<SavingLine<Content>[]> {
  const revisions = await within(sql, { officeId: name.ownerId }, tx => listRevisions(tx, name))
  return revisions.slice(0, mostShown).map((one, at) => {
    const after = one.content
    const before = revisions[at + 1]?.content ?? after
    const { revision, changedAt, changedByName } = one
    const changes = changesBetween(before as Json, after as Json)
    const contents: [Content, Content] = [before as Content, after as Content]
    return { revision, changedAt, changedByName, changes, contents }
  })
}

/**
 * The content of a draft as it was saved at a revision, or before one, and the version of the
 * shared work that it took account of; throws `NotFound` for what was never kept.
 */
export async function readSaving<Content>(
  sql: Sql,
  name: DraftName,
  revision: number | { before: number },
): Promise<{ revision: number; content: Content; originalVersion: number | null }> {
  const found = await within(sql, { officeId: name.ownerId }, tx =>
    typeof revision === 'number'
      ? findRevision(tx, name, revision)
      : findPreviousRevision(tx, name, revision.before),
  )
  if (!found) throw new NotFound()
  const { content, originalVersion } = found
  return { revision: found.revision, content: content as Content, originalVersion }
}
