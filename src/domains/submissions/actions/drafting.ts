import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { findOffice } from '../../offices/index.ts'
import { type Draft, insertDraft, isThere, updateDraft } from '../queries/drafts.ts'
import { findDraftFor, findSubmission, lockSubmission } from '../queries/submissions.ts'
import {
  type Content,
  type ContentRefusals,
  changedFields,
  isTooLong,
  isWorthKeeping,
  whyNotContent,
} from '../rules/draft.ts'
import { isSent, type Submission } from '../rules/submission.ts'

import { careFor, dropDraft } from './unfinished.ts'

/** Who writes, in which language, and when. */
export type Writer = { personId: string; lang: Submission['lang']; at: Date }

/** A new draft: its id was made when the form was drawn, so sending the form twice begins one. */
export type Beginning = { id: string; officeId: string; content: Content }

/**
 * Begins a draft for an office.
 *
 * What is missing does not stop it, since an unfinished letter is to be kept, too; only what is
 * too long is not. Gives what is wrong, by field, and whether the draft is kept.
 */
export async function beginDraft(
  sql: Sql,
  { id, officeId, content }: Beginning,
  writer: Writer,
): Promise<{ wrong: ContentRefusals; kept: boolean }> {
  const wrong = whyNotContent(content)
  if (!isWorthKeeping(content)) return { wrong, kept: false }
  await within(sql, { personId: writer.personId }, async tx => {
    await mustBeConnected(tx, officeId)
    const { personId, lang, at } = writer
    const begun = { id, personId, officeId, ...content, lang, createdAt: at }
    if (await insertDraft(tx, begun)) await careFor(tx, begun, at)
    else await writeOver(tx, begun, at)
  })
  return { wrong, kept: true }
}

/** Whoever went back in the browser and changed the text sends the form's id again. */
async function writeOver(tx: Tx, begun: Draft, at: Date): Promise<void> {
  const draft = await lockSubmission(tx, begun.personId, begun.id)
  const same = changedFields(draft, begun).length === 0 && draft.officeId === begun.officeId
  if (!isSent(draft) && !same) await updateDraft(tx, draft, begun, at)
}

export type SaveRefusal = 'stale' | 'already-sent'

/**
 * Saves what was written over the version that the writer had seen.
 *
 * Gives the draft with its version since now. One saved otherwise meanwhile in another tab or
 * device refuses with `stale`; what is wrong with the
 * content does not stop saving, since an unfinished draft is to be kept, too; only what is too
 * long stays in the form.
 */
export function saveContent(
  sql: Sql,
  id: string,
  change: { content: Content; seenVersion: number },
  writer: Writer,
): Promise<Outcome<Submission, SaveRefusal>> {
  return within(sql, { personId: writer.personId }, async tx => {
    const draft = await lockSubmission(tx, writer.personId, id)
    if (isSent(draft)) return refuse('already-sent')
    mustBeLetter(draft)
    const isSame = changedFields(draft, change.content).length === 0
    if (draft.version !== change.seenVersion) return isSame ? done(draft) : refuse('stale')
    if (isTooLong(change.content)) return done(draft)
    await updateDraft(tx, draft, { ...change.content, lang: writer.lang }, writer.at)
    return done({ ...draft, version: draft.version + 1 })
  })
}

/** Turns a draft to another office. */
export function changeOffice(
  sql: Sql,
  id: string,
  officeId: string,
  writer: Writer,
): Promise<Outcome<Submission, SaveRefusal>> {
  return within(sql, { personId: writer.personId }, async tx => {
    const draft = await lockSubmission(tx, writer.personId, id)
    if (isSent(draft)) return refuse('already-sent')
    mustBeLetter(draft)
    await mustBeConnected(tx, officeId)
    if (draft.officeId !== officeId) await updateDraft(tx, draft, { officeId }, writer.at)
    return done(draft)
  })
}

/** Throws a draft away; what was sent is not there for this. */
export async function removeDraft(
  sql: Sql,
  id: string,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await within(sql, { personId }, async tx => {
    const draft = await lockSubmission(tx, personId, id)
    if (isSent(draft)) throw new NotFound()
    await dropDraft(tx, { personId, id }, at)
  })
}

/** A submission of a person; throws `NotFound`. */
export function readSubmission(sql: Sql, personId: string, id: string): Promise<Submission> {
  return within(sql, { personId }, tx => findSubmission(tx, personId, id))
}

/** Whether a person has such a draft or submission; one of somebody else is not there. */
export function hasSubmission(sql: Sql, personId: string, id: string): Promise<boolean> {
  return within(sql, { personId }, tx => isThere(tx, personId, id))
}

/** The unfinished draft for an office, so that nobody begins the same letter twice. */
export function readDraftFor(sql: Sql, personId: string, officeId: string) {
  return within(sql, { personId }, tx => findDraftFor(tx, personId, officeId))
}

/** A form has pages of its own: nothing of it is written past them. */
function mustBeLetter({ formSlug }: Submission): void {
  if (formSlug !== null) throw new NotFound()
}

/** An office outside the platform cannot be written to: for a writer it is not there. */
async function mustBeConnected(tx: Tx, officeId: string): Promise<void> {
  const office = await findOffice(tx, officeId)
  if (!office.connectedAt) throw new NotFound()
}
