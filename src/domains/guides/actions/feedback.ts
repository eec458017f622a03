import { newId } from '../../../foundation/ids.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { insertFeedback, lockComment, markRead, tallyFeedback } from '../queries/feedback.ts'
import type { Feedback } from '../rules/reader.ts'

export type Reader = { lang: 'cs' | 'en' | 'de'; at: Date }

/** Keeps a reader's answer for the author of a guide; nothing is known of the reader. */
export async function giveFeedback(
  sql: Sql,
  guide: { ownerId: string; slug: string },
  feedback: Feedback,
  { lang, at }: Reader,
): Promise<void> {
  const said = { ...guide, ...feedback }
  await within(sql, { officeId: guide.ownerId }, async tx => {
    await insertFeedback(tx, { ...said, id: newId(at), lang, at })
    await tallyFeedback(tx, said)
  })
}

/** Notes that an officer has read a comment; again = no change. Throws `NotFound`. */
export async function readComment(
  sql: Sql,
  { ownerId, id }: { ownerId: string; id: string },
  reader: { name: string; at: Date },
): Promise<void> {
  await within(sql, { officeId: ownerId }, async tx => {
    const comment = await lockComment(tx, ownerId, id)
    if (comment.readAt) return
    await markRead(tx, { ownerId, slug: comment.slug, id }, reader)
  })
}
