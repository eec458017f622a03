import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { section, table } from '../../../../platform/ui/index.ts'
import { guideTexts } from '../../texts/editing/guide.ts'
import { deskCrumbs } from './crumbs.ts'

/** How rules are written, for whoever wants more than the maker of conditions can do. */
export function guidePage(visit: Visit): Page {
  const t = guideTexts[visit.lang]
  return {
    title: t.title,
    crumbs: deskCrumbs(visit),
    body: html`<p class="lead">${t.lead}</p>
      ${t.parts.map(({ title, text, rows }) =>
        section({
          title,
          body: html`<p>${text}</p>${table({
            caption: title,
            head: [t.written, t.meaning],
            rows: rows.map(([rule, meaning]) => [html`<code>${rule}</code>`, meaning]),
            empty: '',
          })}`,
        }),
      )}`,
  }
}
