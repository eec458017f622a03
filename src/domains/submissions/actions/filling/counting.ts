import { enter, type Tx } from '../../../../platform/db/index.ts'
import {
  type ParsedPage,
  recordStep,
  stepFaulty,
  stepPassed,
  stepShown,
  type Wrong,
} from '../../../forms/index.ts'
import type { Filling } from '../../rules/filling.ts'

type Sent = { page: string; parsed: ParsedPage; refused: readonly Wrong[]; at: Date }

/**
 * Tells the owner of a form, as sums, how a page went: each filling counts once for a page that it
 * came to or got past, and each time for what was wrong.
 */
export async function countStep(
  tx: Tx,
  before: Filling,
  after: Filling,
  { page, parsed, refused, at }: Sent,
): Promise<void> {
  const wrong = faultsOf(parsed, refused)
  const newly = (name: 'seen' | 'passed') => after[name].filter(one => !before[name].includes(one))
  const spent = (at.getTime() - before.pageSince.getTime()) / 1000
  const counted = [
    ...newly('passed').map(one => stepPassed(one, before.page === one ? spent : 0)),
    ...newly('seen').map(one => stepShown(one)),
    ...(wrong.length > 0 ? [stepFaulty(page)] : []),
  ]
  if (counted.length === 0) return
  const { personId, ref } = before
  await enter(tx, { personId, officeId: ref.ownerId })
  await recordStep(tx, { ref, at, steps: counted, wrong })
}

/** A file that was not taken is not one that was forgotten. */
function faultsOf(parsed: ParsedPage, refused: readonly Wrong[]): Wrong[] {
  const names = refused.map(({ field }) => field)
  return [
    ...parsed.wrong.filter(({ field }) => !names.includes(field)),
    ...refused.map(one =>
      one.code === 'own-rule' ? { ...one, code: 'file-refused' as const } : one,
    ),
  ]
}
