import { within } from '../../../platform/db/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { deskOf } from '../paths.ts'
import { listDroppedWorks } from '../queries/dropping.ts'
import { listTitles } from '../queries/offers.ts'
import { titleOf } from '../rules/titles.ts'
import type { WorkKind } from '../rules/work.ts'
import { ownerOf } from './seat.ts'

/** A work that is nothing but thrown away, as a list names it. */
export type DroppedLine = { title: string; href: string; byName: string; at: Date }

/** What the caller's office threw away before anything of it was published. */
export async function readDropped(visit: Visit, kind: WorkKind): Promise<DroppedLine[]> {
  const { services, lang, now: at } = visit
  const ownerId = ownerOf(visit)
  const works = await within(services.sql, { officeId: ownerId }, tx =>
    listDroppedWorks(tx, ownerId, kind),
  )
  const named = works.map(({ slug }) => ({ kind, slug }))
  const shared = await listTitles(services.sql, named, { officeId: null, at })
  return works.map(({ id, slug, content, byName, at: droppedAt }) => {
    const title = titleOf(content, titleOf(shared.get(`${kind} ${slug}`) ?? {}, slug, lang), lang)
    return { title, href: visit.href(deskOf[kind]({ id })), byName, at: droppedAt }
  })
}
