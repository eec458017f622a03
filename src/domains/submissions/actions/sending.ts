import type { FilePart } from '../../../foundation/file.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { enter, type Sql, sendAhead, type Tx, within } from '../../../platform/db/index.ts'
import { type Received as Receipt, receive } from '../../filing/index.ts'
import type { Answers, FileAnswer } from '../../forms/index.ts'
import { findPerson, type Person, senderCard } from '../../identity/index.ts'
import type { VersionRef } from '../../publishing/index.ts'
import { lockCosignatures } from '../queries/cosigning.ts'
import { listFiles } from '../queries/files.ts'
import { closeInvitations } from '../queries/signings.ts'
import { lockSubmission, markSent } from '../queries/submissions.ts'
import { type SendRefusal, whyNotSend } from '../rules/draft.ts'
import type { FormLetter } from '../rules/filling-letter.ts'
import { partsOf } from '../rules/receipts.ts'
import { areSignaturesKept, type Signature } from '../rules/signatures.ts'
import { type Attachment, isSent, type Received, type Submission } from '../rules/submission.ts'
import { bindPrepared, countSent } from './filling/delivering.ts'

/** Who sends, when, which version of the draft they saw last, and who writes down that they did. */
export type Sender = {
  personId: string
  at: Date
  seenVersion: number
  /** The attachments seen on the review page, as it named them. */
  seenFiles?: string | undefined
  witness?(tx: Tx): Promise<void>
}

/** A filled-in form made ready to be sent: what its letter says, and which files go with it. */
export type Prepared = FormLetter & {
  ref: VersionRef
  /** With those of the people who signed too. */
  answers: Answers
  files: readonly FileAnswer[]
  /** Made of the answers, stored already. */
  documents: readonly FilePart[]
  /** Of the people who signed too, as they were when it was made ready. */
  signatures: readonly Signature[]
}

/**
 * Sends a draft to its office: since the commit it is delivered, numbered and in the log.
 *
 * A form is sent as it was prepared from the version that the sender saw. Pressing twice, or again
 * after a lost connection, gives the receipt of the first time: the draft stays locked until the
 * filing room is done, and its id is the key of the delivery.
 */
export function sendSubmission(
  sql: Sql,
  id: string,
  { personId, at, seenVersion, seenFiles, witness }: Sender,
  prepared?: Prepared,
): Promise<Outcome<Received, SendRefusal>> {
  return within(sql, { personId }, async tx => {
    const [kept, files, person] = await Promise.all([
      lockSubmission(tx, personId, id),
      listFiles(tx, personId, id),
      findPerson(tx, personId),
    ])
    if (isSent(kept)) return done(kept.received)

    const verified = person.verifiedAt !== null
    const around = { attachments: files, seenVersion, seenFiles, verified, prepared }
    const refusal = whyNotSend(kept, around)
    if (refusal) return refuse(refusal)
    if (await hasSignatureGone(tx, kept, prepared)) return refuse('changed-meanwhile')
    const draft = { ...kept, ...prepared }
    const attachments = prepared ? await bindPrepared(tx, kept, files, prepared, at) : files

    // Not waited for: the filing room's statements follow it on the same wire.
    const [, receipt] = await Promise.all([
      enter(tx, { officeId: draft.officeId, personId }),
      deliver(tx, { draft, attachments, person, at }),
    ])
    const received = receivedFrom(receipt)
    const asked = prepared ? closeInvitations(tx, personId, id, at) : Promise.resolve()
    const writing = [markSent(tx, personId, id, received), asked]
    await sendAhead(...writing, witness?.(tx) ?? Promise.resolve())
    if (prepared) await countSent(tx, kept, prepared.ref, at)
    return done(received)
  })
}

/** Who signed may change their mind until the form is sent, also while it is made ready. */
async function hasSignatureGone(
  tx: Tx,
  { personId, id }: Submission,
  prepared: Prepared | undefined,
): Promise<boolean> {
  if (!prepared || prepared.signatures.length === 0) return false
  return !areSignaturesKept(prepared.signatures, await lockCosignatures(tx, personId, id))
}

type Parcel = {
  draft: Submission & Partial<Pick<FormLetter, 'routeTo'>>
  attachments: Attachment[]
  person: Person
  at: Date
}

function deliver(tx: Tx, { draft, attachments, person, at }: Parcel): Promise<Receipt> {
  const { id, personId, officeId, subject, body, matterKind, lang, routeTo = null } = draft
  return receive(tx, {
    ...{ officeId, at, subject, matterKind, lang },
    // The id came with a form, so another person's form may bear the same one.
    key: `submission:${personId}:${id}`,
    channel: 'EPodatelnaWeb',
    text: body,
    sender: senderCard(person),
    files: partsOf(attachments),
    submissionId: id,
    routeTo,
  })
}

function receivedFrom(receipt: Receipt): Received {
  const { deliveredAt, caseId, recordMark, place, dueOn, dueLaw } = receipt
  return {
    ...{ sentAt: deliveredAt, caseId, recordMark, dueOn, dueLaw },
    holderId: place.officeId,
    logIndex: place.index,
  }
}
