import { enter, type Tx } from '../../../../platform/db/index.ts'
import {
  type ParsedPage,
  recordStep,
  stepFaulty,
  stepPassed,
  stepShown,
} from '../../../forms/index.ts'
import type { Filling } from '../../rules/filling.ts'

type Sent = { page: string; parsed: ParsedPage; at: Date }

/**
 * Tells the owner of a form, as sums, how a page went: each filling counts once for a page that it
 * came to or got past, and each time for what was wrong.
 */
export async function countStep(
  tx: Tx,
  before: Filling,
  after: Filling,
  { page, parsed, at }: Sent,
): Promise<void> {
  const newly = (name: 'seen' | 'passed') => after[name].filter(one => !before[name].includes(one))
  const spent = (at.getTime() - before.pageSince.getTime()) / 1000
  const counted = [
    ...newly('passed').map(one => stepPassed(one, before.page === one ? spent : 0)),
    ...newly('seen').map(one => stepShown(one)),
    ...(parsed.wrong.length > 0 ? [stepFaulty(page)] : []),
  ]
  if (counted.length === 0) return
  const { personId, ref } = before
  await enter(tx, { personId, officeId: ref.ownerId })
  await recordStep(tx, { ref, at, steps: counted, wrong: parsed.wrong })
}
