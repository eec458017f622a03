import { isDeepStrictEqual } from 'node:util'
import { type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import type { Services } from '../../../../platform/services.ts'
import {
  type GiveBackRefusal,
  giveBack,
  type Publication,
  type PublishRefusal,
  proposeDraft,
  publishDraft,
  type SaveRefusal,
  type VersionRef,
  type WithdrawRefusal,
  type WorkName,
  type Writer,
  withdrawWork,
} from '../../../publishing/index.ts'
import { judgeForm } from './judging.ts'
import { type EditedForm, openForm, readForm } from './opening.ts'
import { readOriginals } from './originals.ts'

type Judging = Pick<Services, 'sql' | 'threads'>

/**
 * Proposes a draft to whoever publishes. Refused while something stands in the way, and when an
 * adaptation says nothing else than the shared form.
 */
export async function proposeForm(
  services: Judging,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal | 'not-fit' | 'no-change'>> {
  const { sql } = services
  const seen = await openForm(sql, name)
  const shared = seen.draft && (await readOriginals(sql, seen, writer.at))
  if (shared && isDeepStrictEqual(shared.base.content, seen.form)) return refuse('no-change')
  const refusal = await whyNotFit(services, seen)
  if (refusal) return refuse(refusal)
  return within(sql, { officeId: name.ownerId }, async tx =>
    (await isStill(tx, seen))
      ? proposeDraft(tx, name, seenRevision, writer)
      : refuse('changed-meanwhile'),
  )
}

/** Gives a proposed draft back, with a note that says why; throws `NotFound` for a guide. */
export function giveFormBack(
  sql: Sql,
  name: WorkName,
  given: { note: string; seenRevision: number },
  writer: Writer,
): Promise<Outcome<null, GiveBackRefusal | 'no-note'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    if (given.note === '') return refuse('no-note')
    await readForm(tx, name)
    return giveBack(tx, name, given, writer)
  })
}

/** Publishes a proposed draft for a stretch of time; its savings stay as its history. */
export async function publishForm(
  services: Judging,
  name: WorkName,
  publication: Publication,
  writer: Writer,
): Promise<Outcome<VersionRef, PublishRefusal | 'not-fit'>> {
  const { sql } = services
  const seen = await openForm(sql, name)
  const refusal = await whyNotFit(services, seen)
  if (refusal) return refuse(refusal)
  return within(sql, { officeId: name.ownerId }, async tx =>
    (await isStill(tx, seen))
      ? publishDraft(tx, name, publication, writer)
      : refuse('changed-meanwhile'),
  )
}

/** The judging may take its time, so nothing is locked meanwhile. */
async function whyNotFit(services: Judging, edited: EditedForm) {
  if (!edited.draft) return 'no-draft'
  const judgements = await judgeForm(services, edited)
  return judgements.some(({ blocks }) => blocks) ? 'not-fit' : null
}

/** Whether a draft says what it said when it was judged. */
async function isStill(tx: Tx, judged: EditedForm): Promise<boolean> {
  const { draft, form } = await readForm(tx, judged.name)
  return draft !== null && isDeepStrictEqual(form, judged.form)
}

/**
 * Withdraws a form with a reason, now or from a later day; what was sent by it stays. Throws
 * `NotFound` for a guide.
 */
export function withdrawForm(
  sql: Sql,
  name: WorkName,
  withdrawal: { from: Date; reason: string },
  writer: Writer,
): Promise<Outcome<null, WithdrawRefusal | 'no-reason'>> {
  const { from, reason: note } = withdrawal
  return within(sql, { officeId: name.ownerId }, async tx => {
    if (note === '') return refuse('no-reason')
    await readForm(tx, name)
    return withdrawWork(tx, name, { from, note }, writer)
  })
}
