import type { FilePart } from '../../../foundation/file.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { type Channel, type Doer, isMatterKind } from '../../records/index.ts'
import type { Received } from '../rules/delivery.ts'
import { type PaperEntry, paperOf, senderOf } from '../rules/paper.ts'
import { receive } from './receive.ts'

/** A form found in order, with the token that makes a second pressing harmless. */
export type PaperLetter = { entry: PaperEntry; files: FilePart[]; key: string }

/** Registers a letter that came on paper, by e-mail or by a data box, as a clerk wrote it down. */
export function registerPaper(sql: Sql, doer: Doer, letter: PaperLetter): Promise<Received> {
  const { entry } = letter
  return within(sql, { officeId: doer.officeId }, tx =>
    receive(tx, {
      officeId: doer.officeId,
      key: `paper:${letter.key}`,
      channel: entry.channel as Channel,
      at: doer.at,
      subject: entry.subject,
      text: entry.text,
      matterKind: isMatterKind(entry.matterKind) ? entry.matterKind : 'general',
      sender: senderOf(entry),
      files: letter.files,
      submissionId: null,
      lang: 'cs',
      paper: paperOf(entry),
    }),
  )
}
