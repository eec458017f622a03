import { type Change, changesBetween, type Json } from '../../../../foundation/compare.ts'
import { NotFound, type Sql, within } from '../../../../platform/db/index.ts'
import {
  type DraftName,
  findPreviousRevision,
  findRevision,
  listRevisions,
  type Revision,
} from '../../queries/revisions.ts'
import type { FormDefinition } from '../../rules/definition.ts'

/** One saving of a draft, and what it changed. */
export type RevisionLine = Pick<Revision, 'revision' | 'changedAt' | 'changedByName'> & {
  changes: Change[]
  /** The forms before and after it. */
  forms: [FormDefinition, FormDefinition]
}

/** So many savings are shown with what they changed. */
const mostShown = 50

/** The savings by which a version was written, the newest first, each with what it changed. */
export async function listRevisionLines(sql: Sql, name: DraftName): Promise<RevisionLine[]> {
  const revisions = await within(sql, { officeId: name.ownerId }, tx => listRevisions(tx, name))
  return revisions.slice(0, mostShown).map((one, at) => {
    const after = one.content as FormDefinition
    const before = (revisions[at + 1]?.content ?? after) as FormDefinition
    const { revision, changedAt, changedByName } = one
    const changes = changesBetween(before as unknown as Json, after as unknown as Json)
    return { revision, changedAt, changedByName, changes, forms: [before, after] }
  })
}

/**
 * The content of a draft as it was saved at a revision, or before the last saving, and the version
 * of the shared form that it took account of; throws `NotFound` for what was never kept.
 */
export async function readRevision(
  sql: Sql,
  name: DraftName,
  revision: number | 'previous',
): Promise<{ content: FormDefinition; originalVersion: number | null }> {
  const found = await within(sql, { officeId: name.ownerId }, tx =>
    revision === 'previous' ? findPreviousRevision(tx, name) : findRevision(tx, name, revision),
  )
  if (!found) throw new NotFound()
  const { content, originalVersion } = found
  return { content: content as FormDefinition, originalVersion }
}
