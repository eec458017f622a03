import { type Change, changesBetween, type Json } from '../../../foundation/compare.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { type DraftName, listRevisions, type Revision } from '../queries/revisions.ts'

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
    const older = revisions[at + 1]
    // A draft that came after one that was thrown away did not change it.
    const before = older && older.isDropped === one.isDropped ? older.content : after
    const { revision, changedAt, changedByName, isDropped } = one
    const changes = changesBetween(before as Json, after as Json)
    const contents: [Content, Content] = [before as Content, after as Content]
    return { revision, changedAt, changedByName, isDropped, changes, contents }
  })
}
