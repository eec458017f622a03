import { isDeepStrictEqual } from 'node:util'
import { type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { type Sql, within } from '../../../../platform/db/index.ts'
import {
  type GiveBackRefusal,
  giveBack,
  type PublishRefusal,
  proposeDraft,
  publishDraft,
  type SaveRefusal,
  type Stretch,
  type VersionRef,
  type WithdrawRefusal,
  type WorkName,
  type Writer,
  withdrawWork,
} from '../../../publishing/index.ts'
import { judgeWithin } from './judging.ts'
import { openForm, readForm } from './opening.ts'
import { readOriginals } from './originals.ts'

/**
 * Proposes a draft to whoever publishes. Refused while something stands in the way, and when an
 * adaptation says nothing else than the shared form.
 */
export async function proposeForm(
  sql: Sql,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal | 'not-fit' | 'no-change'>> {
  const seen = await openForm(sql, name)
  const shared = seen.draft && (await readOriginals(sql, seen, writer.at))
  if (shared && isDeepStrictEqual(shared.base.content, seen.form)) return refuse('no-change')
  return within(sql, { officeId: name.ownerId }, async tx => {
    const edited = await readForm(tx, name)
    if (!edited.draft) return refuse('no-draft')
    const judgements = await judgeWithin(tx, edited)
    if (judgements.some(({ blocks }) => blocks)) return refuse('not-fit')
    return proposeDraft(tx, name, seenRevision, writer)
  })
}

/** Gives a proposed draft back to be written on, with a note that says why. */
export function giveFormBack(
  sql: Sql,
  name: WorkName,
  given: { note: string; seenRevision: number },
  writer: Writer,
): Promise<Outcome<null, GiveBackRefusal | 'no-note'>> {
  return within(sql, { officeId: name.ownerId }, async tx =>
    given.note === '' ? refuse('no-note') : giveBack(tx, name, given, writer),
  )
}

/** Publishes a proposed draft for a stretch of time; its savings stay as its history. */
export function publishForm(
  sql: Sql,
  name: WorkName,
  publication: { stretch: Stretch; seenRevision: number },
  writer: Writer,
): Promise<Outcome<VersionRef, PublishRefusal | 'not-fit'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const edited = await readForm(tx, name)
    if (!edited.draft) return refuse('no-draft')
    const judgements = await judgeWithin(tx, edited)
    if (judgements.some(({ blocks }) => blocks)) return refuse('not-fit')
    return publishDraft(tx, name, publication, writer)
  })
}

/** Withdraws a form with a reason, now or from a later day; what was sent by it stays. */
export function withdrawForm(
  sql: Sql,
  name: WorkName,
  withdrawal: { from: Date; reason: string },
  writer: Writer,
): Promise<Outcome<null, WithdrawRefusal | 'no-reason'>> {
  const { from, reason: note } = withdrawal
  return within(sql, { officeId: name.ownerId }, async tx =>
    note === '' ? refuse('no-reason') : withdrawWork(tx, name, { from, note }, writer),
  )
}
