import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { NotFound, type Sql, within } from '../../../../platform/db/index.ts'
import {
  type Field,
  type FormDefinition,
  findVersion,
  takesSender,
  withNames,
} from '../../../forms/index.ts'
import { openFilling, saveFilling } from '../../queries/filling.ts'
import { lockSubmission } from '../../queries/submissions.ts'
import {
  type FormChange,
  fittingAnswers,
  formChanges,
  losingAnswers,
} from '../../rules/filling-changes.ts'
import { isSent } from '../../rules/submission.ts'
import { nameAnew } from './inviting.ts'
import type { OpenForm } from './reading.ts'

/** What a move to the version that the office offers now would bring. */
export type Move = { form: FormDefinition; changes: FormChange[]; losing: Field[] }

/** What would change for somebody who fills in an older version; throws `NotFound` for none. */
export async function readMove(sql: Sql, opened: OpenForm): Promise<Move> {
  const { offered, form, filling, standing } = opened
  if (!offered || standing === 'current') throw new NotFound()
  const { definition } = await findVersion(sql, offered)
  return {
    form: definition,
    changes: formChanges(form, definition),
    losing: losingAnswers(form, definition, filling.answers),
  }
}

/**
 * Moves a draft to the version that the office offers now: the answers that fit stay, and the
 * pages that the change concerns are to be gone through again.
 */
export function moveToOffered(
  sql: Sql,
  opened: OpenForm,
  { seenVersion, at }: { seenVersion: number; at: Date },
): Promise<Outcome<null, 'stale' | 'already-sent'>> {
  const { draft, offered } = opened
  const { personId, id } = draft
  return within(sql, { personId }, async tx => {
    const [kept, filling] = await Promise.all([
      lockSubmission(tx, personId, id),
      openFilling(tx, personId, id),
    ])
    if (isSent(kept)) return refuse('already-sent')
    if (kept.version !== seenVersion || !offered) return refuse('stale')
    const [{ definition: before }, { definition: after }] = await Promise.all([
      findVersion(tx, filling.ref),
      findVersion(tx, offered),
    ])
    if (!takesSender(after, opened.person.kind)) return refuse('stale')
    const changed = new Set(formChanges(before, after).map(change => change.page))
    const passed = filling.passed.filter(page => !changed.has(page))
    const fitting = fittingAnswers(before, after, filling.answers)
    const answers = withNames(after, fitting, opened.world)
    const moved = { ...filling, ref: offered, answers, passed }
    await saveFilling(tx, moved, at)
    await nameAnew(tx, after, filling, moved, at)
    return done(null)
  })
}
