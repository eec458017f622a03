import { within } from '../../../platform/db/index.ts'
import type { Listener } from '../../../platform/news/index.ts'
import { findOffice } from '../../offices/index.ts'
import type { PublishingNews } from '../../publishing/index.ts'
import { findNewsById } from '../queries/news.ts'
import { entriesOfNews } from './entries/news.ts'
import { entriesOfOffice } from './entries/office.ts'
import { indexThing } from './indexing.ts'
import { rebuildKind } from './rebuild.ts'
import { indexWork } from './works.ts'

/** An office was connected or has changed what it says about itself. */
export const officeListener: Listener<{ officeId: string }> = {
  name: 'search-office',
  hears: 'offices.changed',
  hear: ({ sql }, { officeId }) =>
    within(sql, {}, async tx => {
      const office = await findOffice(tx, officeId)
      const thing = { kind: 'office', reference: office.slug } as const
      await indexThing(tx, thing, entriesOfOffice(office))
    }),
}

/** The register of municipalities was read anew. */
export const officesListener: Listener<object> = {
  name: 'search-offices',
  hears: 'offices.imported',
  hear: ({ sql, clock }) => within(sql, {}, tx => rebuildKind(tx, 'office', clock())),
}

/** An article of the portal's own news was written. */
export const portalNewsListener: Listener<{ newsId: string }> = {
  name: 'search-news',
  hears: 'portal.published',
  hear: ({ sql }, { newsId }) =>
    within(sql, {}, async tx => {
      const news = await findNewsById(tx, newsId)
      await indexThing(tx, { kind: 'news', reference: news.id }, entriesOfNews(news))
    }),
}

const publishing = (name: string, hears: string): Listener<PublishingNews> => ({
  name,
  hears,
  hear: ({ sql, clock }, work) => indexWork(sql, work, clock()),
})

/** A guide or a form was published or withdrawn. */
export const publishingListeners = [
  publishing('search-published', 'publishing.published'),
  publishing('search-withdrawn', 'publishing.withdrawn'),
]
