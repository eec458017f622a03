import type { FilePart } from '../../../foundation/file.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import type { KnownOnPaper } from '../../forms/index.ts'
import type { Case, Channel, Doer } from '../../records/index.ts'
import { cameAtOf } from '../rules/arrival.ts'
import type { Received } from '../rules/delivery.ts'
import { type PaperEntry, paperOf, senderOf } from '../rules/paper.ts'
import { keptForm, kindOf } from '../rules/paper-form.ts'
import { receive } from './receive.ts'

/**
 * A form found in order, with the token that makes a second pressing harmless, and the case to
 * which the letter belongs, if it belongs to one.
 */
export type PaperLetter = {
  entry: PaperEntry
  files: FilePart[]
  key: string
  into: Case | null
  /** The form that it is, if it is one. */
  form: KnownOnPaper | null
}

/**
 * Registers a letter that came on paper, by e-mail or by a data box, as a clerk wrote it down.
 * One that belongs to a case goes there; its sender need not be written once more.
 */
export function registerPaper(sql: Sql, doer: Doer, letter: PaperLetter): Promise<Received> {
  const { entry, into, form } = letter
  const sender = senderOf(entry)
  const cameAt = cameAtOf(entry, doer.at)
  return within(sql, { officeId: doer.officeId }, tx =>
    receive(tx, {
      officeId: doer.officeId,
      key: `paper:${letter.key}`,
      channel: entry.channel as Channel,
      at: doer.at,
      ...(cameAt ? { cameAt, lateReason: entry.lateReason } : {}),
      writer: { officerId: doer.officerId, name: doer.name },
      subject: entry.subject || (form?.title ?? ''),
      text: entry.text,
      matterKind: kindOf(entry.matterKind, form),
      routeTo: form?.unit ?? null,
      sender: into && sender.name === '' ? { ...into.sender, personId: null } : sender,
      files: letter.files,
      submissionId: null,
      ...(into ? { inCase: into.id, completes: true } : {}),
      lang: 'cs',
      paper: { ...paperOf(entry), form: form && keptForm(form) },
    }),
  )
}
