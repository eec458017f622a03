import { enter, type Tx } from '../../../platform/db/index.ts'
import { addJob } from '../../../platform/jobs/index.ts'
import { recordStep, stepLeft } from '../../forms/index.ts'
import { deleteDraft } from '../queries/drafts.ts'
import { findFilling } from '../queries/filling.ts'
import { firstCare } from '../rules/unfinished.ts'

/** The job that looks after unfinished drafts. */
export const careJobName = 'submissions-unfinished'

export type DraftName = { personId: string; id: string }

/** Has an unfinished draft looked after from its first week on; one look at a time waits. */
export function careFor(tx: Tx, { personId, id }: DraftName, changedAt: Date): Promise<void> {
  return careAt(tx, { personId, id }, firstCare(changedAt))
}

/** Has a draft looked at again at a moment. */
export function careAt(tx: Tx, { personId, id }: DraftName, runAt: Date): Promise<void> {
  return addJob(tx, careJobName, { personId, id }, { runAt, key: `draft:${personId}:${id}` })
}

/**
 * Throws a locked draft away, and tells the owner of its form, as a sum, where it was left.
 *
 * Leaves the transaction in the scope of that owner.
 */
export async function dropDraft(tx: Tx, { personId, id }: DraftName, at: Date): Promise<void> {
  const filling = await findFilling(tx, personId, id)
  await deleteDraft(tx, personId, id)
  if (!filling) return
  await enter(tx, { officeId: filling.ref.ownerId })
  await recordStep(tx, { ref: filling.ref, at, steps: [stepLeft(filling.page)] })
}
