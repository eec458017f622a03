import { dayOf } from '../../../foundation/dates/index.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { VersionRef } from '../../publishing/index.ts'
import { addToFaults, addToSteps } from '../queries/counting.ts'
import type { Wrong } from '../rules/answers.ts'
import { faultsOf, type Step } from '../rules/counting.ts'

/** What happened, to which version, when, and what was wrong on the page that was sent. */
type Happened = { ref: VersionRef; at: Date; steps: readonly Step[]; wrong?: readonly Wrong[] }

/**
 * Adds to the sums by which the owner sees how a form goes: nothing of a person, only counts.
 *
 * Takes a transaction whose scope is the owner of the form (`ref.ownerId`).
 */
export async function recordStep(tx: Tx, { ref, at, steps, wrong = [] }: Happened): Promise<void> {
  const day = dayOf(at)
  if (steps.length > 0) await addToSteps(tx, ref, day, steps)
  const page = wrong[0]?.page
  if (page !== undefined) await addToFaults(tx, ref, day, { page, faults: faultsOf(wrong) })
}
