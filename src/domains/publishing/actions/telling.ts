import { NotFound, type Tx, within } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { addJob } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findLangOf } from '../../identity/index.ts'
import { insertTold, listDeeds } from '../queries/deeds.ts'
import { findOffered } from '../queries/versions.ts'
import { concernedBy, type DeedKind } from '../rules/deeds.ts'
import { titleOf } from '../rules/titles.ts'
import type { WorkKind } from '../rules/work.ts'
import { listColleagues } from './publishers.ts'
import { readWork, type WholeWork } from './publishing.ts'
import type { WorkName } from './writing.ts'

/** One e-mail about a deed to one person. */
export type DeedLetter = {
  to: string
  lang: Lang
  kind: WorkKind
  workId: string
  deed: DeedKind
  title: string
  by: string
  note: string
  /** ISO 8601; from when a published version is offered, or a withdrawn one no more. */
  from: string | null
}

export const letterJobName = 'publishing.letter'

/**
 * Tells everybody whom a deed concerns, each once, in their language; people of other offices never
 * learn of it, since only officers of the owner are looked for.
 */
export async function tellDeed(
  { sql, clock }: Services,
  { deedId, ...name }: WorkName & { deedId: string },
): Promise<void> {
  await within(sql, { officeId: name.ownerId }, async tx => {
    const [whole, deeds] = [await readWork(tx, name), await listDeeds(tx, name)]
    const deed = deeds.find(({ id }) => id === deedId)
    if (!deed) throw new NotFound()
    const colleagues = await listColleagues(tx, name.ownerId, clock())
    const version = whole.versions.find(({ number }) => number === deed.version)
    const usual = deed.kind === 'withdrawn' ? version?.withdrawnAt : version?.publishedFrom
    const from = deed.since ?? usual
    for (const { accountId, email } of concernedBy(deed, deeds, colleagues)) {
      if (!(await insertTold(tx, name.ownerId, { deedId, accountId }))) continue
      const lang = (await findLangOf(tx, email)) ?? 'cs'
      await addJob(tx, letterJobName, {
        ...{ to: email, lang, kind: whole.work.kind, workId: name.workId },
        ...{ deed: deed.kind, title: await titleIn(tx, whole, { lang, at: deed.at }) },
        ...{ by: deed.byName, note: deed.note, from: from?.toISOString() ?? null },
      } satisfies DeedLetter)
    }
  })
}

/** An adaptation that has no title of its own is called as the shared work. */
async function titleIn(
  tx: Tx,
  { work, draft, newest }: WholeWork,
  { lang, at }: { lang: Lang; at: Date },
): Promise<string> {
  const { kind, slug } = work
  const own = titleOf((draft ?? newest)?.content ?? {}, '', lang)
  if (own) return own
  const shared = await findOffered(tx, { kind, slug, at })
  return titleOf(shared?.content ?? {}, slug, lang)
}
