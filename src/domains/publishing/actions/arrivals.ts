import { type Tx, within } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { addJob } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findLangOf } from '../../identity/index.ts'
import { listSupplies } from '../queries/supplies.ts'
import { titleOf } from '../rules/titles.ts'
import type { WorkKind } from '../rules/work.ts'
import { listColleagues } from './publishers.ts'

/** One e-mail to one person about the texts of the product that wait for them. */
export type ArrivalLetter = {
  to: string
  lang: Lang
  works: { workId: string; kind: WorkKind; title: string }[]
}

export const arrivalJobName = 'publishing.arrival'
export const arrivalLetterJobName = 'publishing.arrival-letter'

/** A start brings forms first and guides after them: both are told by one e-mail. */
const gatheredMs = 60_000

/** Has those whom a text of the product awaits told of it, once for all that comes together. */
export async function tellLater(tx: Tx, ownerId: string, at: Date): Promise<void> {
  const runAt = new Date(at.getTime() + gatheredMs)
  await addJob(tx, arrivalJobName, { ownerId }, { key: `arrival:${ownerId}`, runAt })
}

/** Writes to each who serves the owner what waits for them, in their language. */
export async function tellArrivals(
  { sql, clock }: Services,
  { ownerId }: { ownerId: string },
): Promise<void> {
  await within(sql, { officeId: ownerId }, async tx => {
    const waiting = [...(await listSupplies(tx, ownerId)).values()]
    // Somebody decided about all of it within the minute.
    if (waiting.length === 0) return
    for (const { email } of await listColleagues(tx, ownerId, clock())) {
      const lang = (await findLangOf(tx, email)) ?? 'cs'
      const works = waiting.map(({ workId, kind, slug, content }) => ({
        ...{ workId, kind, title: titleOf(content, slug, lang) },
      }))
      await addJob(tx, arrivalLetterJobName, { to: email, lang, works } satisfies ArrivalLetter)
    }
  })
}
