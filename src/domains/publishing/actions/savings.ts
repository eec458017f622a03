import { setImmediate } from 'node:timers/promises'
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
  return savingLines(revisions) as Promise<SavingLine<Content>[]>
}

/** The savings with what each changed; between two of them whoever else waits is served. */
export async function savingLines(revisions: readonly Revision[]): Promise<SavingLine[]> {
  const lines: SavingLine[] = []
  for (const [at, one] of revisions.slice(0, mostShown).entries()) {
    await setImmediate()
    lines.push(lineOf(one, revisions[at + 1]))
  }
  return lines
}

function lineOf(one: Revision, older: Revision | undefined): SavingLine {
  const after = one.content
  // A draft that came after one that was thrown away did not change it.
  const before = older && older.isDropped === one.isDropped ? older.content : after
  const { revision, changedAt, changedByName, isDropped } = one
  const changes = changesBetween(before as Json, after as Json)
  return { revision, changedAt, changedByName, isDropped, changes, contents: [before, after] }
}
