import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { type Sql, within } from '../../../../platform/db/index.ts'
import {
  giveBack,
  type PublishRefusal,
  proposeDraft,
  publishDraft,
  type SaveRefusal,
  type Stretch,
  type VersionRef,
  type WorkName,
  type Writer,
  withdrawWork,
} from '../../../publishing/index.ts'
import { deleteRevisions } from '../../queries/revisions.ts'
import { insertWithdrawal } from '../../queries/withdrawals.ts'
import { judgeWithin } from './judging.ts'
import { readForm } from './opening.ts'

/** Proposes a draft to whoever publishes. Refused while something stands in the way. */
export function proposeForm(
  sql: Sql,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal | 'not-fit'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const judgements = await judgeWithin(tx, await readForm(tx, name))
    if (judgements.some(({ blocks }) => blocks)) return refuse('not-fit')
    return proposeDraft(tx, name, seenRevision, writer)
  })
}

/** Gives a proposed draft back to be written on, with a note that says why. */
export function giveFormBack(
  sql: Sql,
  name: WorkName,
  note: string,
  writer: Writer,
): Promise<Outcome<null, 'not-proposed' | 'no-note'>> {
  return within(sql, { officeId: name.ownerId }, async tx =>
    note === '' ? refuse('no-note') : giveBack(tx, name, note, writer),
  )
}

/** Publishes a proposed draft for a stretch of time; its savings are forgotten. */
export function publishForm(
  sql: Sql,
  name: WorkName,
  publication: { stretch: Stretch; seenRevision: number },
  writer: Writer,
): Promise<Outcome<VersionRef, PublishRefusal | 'not-fit' | 'no-draft'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const edited = await readForm(tx, name)
    if (!edited.draft) return refuse('no-draft')
    const judgements = await judgeWithin(tx, edited)
    if (judgements.some(({ blocks }) => blocks)) return refuse('not-fit')
    const published = await publishDraft(tx, name, publication, writer)
    if (published.ok) await deleteRevisions(tx, name)
    return published
  })
}

/** Withdraws a form with a reason: it is offered no more, what was sent by it stays. */
export function withdrawForm(
  sql: Sql,
  name: WorkName,
  reason: string,
  writer: Writer,
): Promise<Outcome<null, 'no-reason'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    if (reason === '') return refuse('no-reason')
    await withdrawWork(tx, name, writer.at)
    await insertWithdrawal(tx, name, reason, writer)
    return done(null)
  })
}
