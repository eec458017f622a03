import type { Day } from '../../../foundation/dates/index.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { VersionRef } from '../../publishing/index.ts'
import type { Step } from '../rules/counting.ts'

/**
 * Adds what happened to the sums of a day, the pages in one order, so that two never wait for each
 * other crosswise. Takes a transaction in the scope of the form's owner.
 */
export async function addToSteps(
  tx: Tx,
  { ownerId, workId, number }: VersionRef,
  day: Day,
  steps: readonly Step[],
): Promise<void> {
  const column = (name: 'shown' | 'passed' | 'left' | 'faulty') => steps.map(step => step[name])
  await tx`
    insert into forms.steps as sums
      (office_id, work_id, number, page, day, shown, passed, "left", faulty, seconds)
    select ${ownerId}, ${workId}, ${number}, page, ${day}, sum(shown), sum(passed), sum(gone),
      sum(faulty), array(select (max(bucket) = at)::int from generate_series(0, 6) as at)
    from unnest(
      ${steps.map(step => step.page)}::text[], ${column('shown')}::int[],
      ${column('passed')}::int[], ${column('left')}::int[], ${column('faulty')}::int[],
      ${steps.map(step => step.bucket)}::int[]
    ) as step (page, shown, passed, gone, faulty, bucket)
    group by page
    order by page
    on conflict (office_id, work_id, number, page, day) do update
    set shown = sums.shown + excluded.shown, passed = sums.passed + excluded.passed,
      "left" = sums."left" + excluded."left", faulty = sums.faulty + excluded.faulty,
      seconds = array(
        select one + other from unnest(sums.seconds, excluded.seconds) as both_ (one, other))`
}

/** Adds wrong answers to the sums of a day. */
export async function addToFaults(
  tx: Tx,
  { ownerId, workId, number }: VersionRef,
  day: Day,
  { page, faults }: { page: string; faults: readonly { field: string; code: string }[] },
): Promise<void> {
  await tx`
    insert into forms.faults as sums (office_id, work_id, number, page, field, code, day, count)
    select ${ownerId}, ${workId}, ${number}, ${page}, field, code, ${day}, 1
    from unnest(
      ${faults.map(fault => fault.field)}::text[], ${faults.map(fault => fault.code)}::text[]
    ) as fault (field, code)
    order by field, code
    on conflict (office_id, work_id, number, page, field, code, day) do update
    set count = sums.count + excluded.count`
}
