import { type Html, html } from '../../foundation/html.ts'
import { formatNumber, type Lang } from '../i18n/index.ts'
import { attr } from './control.ts'
import { texts } from './texts.ts'

type Cell = string | Html

export type TableSettings = {
  caption: string
  head: readonly Cell[]
  rows: readonly (readonly Cell[])[]
  /** The heading above says the same: the caption is for those who hear the page. */
  captionHeard?: boolean
  /** What is said instead of an empty table. */
  empty: string
}

/** Two columns fit on a phone as they are. */
const mostOnPhone = 2

/**
 * Rows and columns; on a phone each row of a wide table becomes a card with its columns' names.
 *
 * Roles are written out, because a table laid out as blocks loses its own.
 */
export function table({ caption, captionHeard, head, rows, empty }: TableSettings): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`
  const look = head.length > mostOnPhone ? 'table table-wide' : 'table'
  const labels = head.map(cell => attr('data-label', typeof cell === 'string' ? cell : undefined))
  return html`<div class="table-frame"><table class="${look}" role="table">
    <caption${attr('class', captionHeard && 'visually-hidden')}>${caption}</caption>
    <thead role="rowgroup"><tr role="row">${head.map(
      cell => html`<th scope="col"
      role="columnheader">${cell}</th>`,
    )}</tr></thead>
    <tbody role="rowgroup">${rows.map(row => tableRow(labels, row))}</tbody>
  </table></div>`
}

/** The columns' names come as attributes, made once for all rows. */
function tableRow(labels: readonly Cell[], row: readonly Cell[]): Html {
  return html`<tr role="row">${row.map(
    (cell, place) => html`<td
    role="cell"${labels[place]}>${cell}</td>`,
  )}</tr>`
}

export type SummaryRow = {
  label: string
  value: string | Html
  change?: { href: string; label: string } | undefined
}

/** Pairs of a name and a value; each may have a link to change it. */
export function summaryList(rows: readonly SummaryRow[]): Html {
  return html`<dl class="summary-list">${rows.map(
    ({ label, value, change }) =>
      html`<div><dt>${label}</dt><dd>${value}</dd>${
        change
          ? html`<dd class="summary-change"><a href="${change.href}">${change.label}<span
        class="visually-hidden"> – ${label}</span></a></dd>`
          : ''
      }</div>`,
  )}</dl>`
}

/** Ways to the neighbouring pages of a long list; nothing when there is one page. */
export function pager(ways: {
  lang: Lang
  newer?: string | undefined
  older?: string | undefined
}): Html {
  const { lang, newer, older } = ways
  if (!newer && !older) return html``
  const words = texts[lang]
  return html`<nav class="pager" aria-label="${words.pages}">${
    newer ? html`<a rel="prev" href="${newer}">← ${words.newer}</a>` : ''
  }${older ? html`<a rel="next" href="${older}">${words.older} →</a>` : ''}</nav>`
}

type Tab = {
  label: string
  href: string
  current: boolean
  count?: number | undefined
  lang?: Lang
}

/** Views of one list beside each other, each an address of its own. */
export function tabs({ label, items }: { label: string; items: readonly Tab[] }): Html {
  return html`<nav class="tabs" aria-label="${label}"><ul>${items.map(
    item =>
      html`<li><a href="${item.href}"${
        item.current
          ? html`
        aria-current="page"`
          : ''
      }>${item.label}${
        item.count === undefined
          ? ''
          : html` <span class="count">${formatNumber(item.lang ?? 'cs', item.count)}</span>`
      }</a></li>`,
  )}</ul></nav>`
}
