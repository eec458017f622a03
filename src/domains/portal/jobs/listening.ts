import { within } from '../../../platform/db/index.ts'
import { listen } from '../../../platform/news/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findOffice, officesChanged, officesImported } from '../../offices/index.ts'
import { type PublishingNews, workPublished, workWithdrawn } from '../../publishing/index.ts'
import { portalPublished } from '../actions/news.ts'
import { findNewsById } from '../queries/news.ts'
import { entriesOfNews } from './entries/news.ts'
import { entriesOfOffice } from './entries/office.ts'
import { indexThing } from './indexing.ts'
import { rebuildKind } from './rebuild.ts'
import { indexWork } from './works.ts'

/** An office was connected or has changed what it says about itself. */
export const officeListener = listen(officesChanged, 'search-office', ({ sql }, { officeId }) =>
  within(sql, {}, async tx => {
    const office = await findOffice(tx, officeId)
    const thing = { kind: 'office', reference: office.slug } as const
    await indexThing(tx, thing, entriesOfOffice(office))
  }),
)

/** The register of municipalities was read anew. */
export const officesListener = listen(officesImported, 'search-offices', ({ sql, clock }) =>
  within(sql, {}, tx => rebuildKind(tx, 'office', clock())),
)

/** An article of the portal's own news was written. */
export const portalNewsListener = listen(portalPublished, 'search-news', ({ sql }, { newsId }) =>
  within(sql, {}, async tx => {
    const news = await findNewsById(tx, newsId)
    await indexThing(tx, { kind: 'news', reference: news.id }, entriesOfNews(news))
  }),
)

const index = ({ sql, clock }: Services, work: PublishingNews) => indexWork(sql, work, clock())

/** A guide or a form was published or withdrawn. */
export const publishingListeners = [
  listen(workPublished, 'search-published', index),
  listen(workWithdrawn, 'search-withdrawn', index),
]
