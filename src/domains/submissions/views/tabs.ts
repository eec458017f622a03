import type { Html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Crumb, Visit } from '../../../platform/http/index.ts'
import { tabs } from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import { type View, views } from '../rules/listing.ts'
import { signingTexts } from '../texts/signings.ts'
import { trackingTexts } from '../texts/tracking.ts'

/** The views of one's submissions, and what one is asked to sign with how much of it waits. */
export function listTabs(visit: Visit, current: View | 'signings', waiting: number): Html {
  const { lang } = visit
  const words = trackingTexts[lang]
  const ofList = views.map(view => ({
    label: words.views[view],
    href: visit.href(withQuery(paths.list(), { zobrazit: view === 'all' ? '' : view })),
    current: current === view,
  }))
  const signings = {
    ...{ lang, label: signingTexts[lang].title, href: visit.href(paths.signings()) },
    ...{ current: current === 'signings', ...(waiting > 0 && { count: waiting }) },
  }
  return tabs({ label: words.viewsLabel, items: [...ofList, signings] })
}

/** The way back to what one is asked to sign. */
export function signingsCrumb(visit: Visit): Crumb {
  return { label: signingTexts[visit.lang].title, href: visit.href(paths.signings()) }
}
