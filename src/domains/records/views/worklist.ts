import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatNumber } from '../../../platform/i18n/index.ts'
import { badge, form, notice, pager, table, tabs } from '../../../platform/ui/index.ts'
import type { Given } from '../actions/giving.ts'
import type { Worklist } from '../actions/worklist.ts'
import * as paths from '../paths.ts'
import type { MarkedCase } from '../queries/worklist.ts'
import type { ListName } from '../rules/permissions.ts'
import type { Wish } from '../rules/worklist.ts'
import { changes, texts } from '../texts.ts'
import { bulk, mayChoose } from './bulk.ts'
import { filter, hereOf, hrefOf } from './filter.ts'
import { dueCell, holderOf, senderName, stateBadge, withdrawnBadge } from './parts.ts'

/** The list of cases: what is due first, with the counts above and deeds for many below. */
export function worklistPage(
  visit: Visit,
  wish: Wish,
  found: Worklist,
  given: Given | null = null,
): Page {
  const words = texts[visit.lang]
  const older = found.next ? hrefOf(visit, wish, found.next) : undefined
  const newer = wish.after ? hrefOf(visit, { ...wish, after: null }) : undefined
  return {
    title: words.worklist,
    body: html`${given ? givenNotice(visit, given) : ''}
      ${newsNotice(visit, found)}${listTabs(visit, wish, found)}${counts(visit, wish, found)}
      ${postLink(visit, found)}
      ${filter(visit, wish, found)}
      ${form({
        action: visit.href(paths.bulkAssignment()),
        body: html`${allLink(visit, wish, found)}${cases(visit, wish, found)}
          ${bulk(visit, wish, found)}`,
      })}
      ${pager({ lang: visit.lang, older, newer })}`,
  }
}

/** Told once to who has given a case away and cannot open it any more. */
function givenNotice(visit: Visit, given: Given): Html {
  const title = texts[visit.lang].given(
    given.matter.recordMark,
    holderOf(visit, given.matter, given),
  )
  return notice({ tone: 'success', title })
}

/** What came for the officer since they last looked: a reply may lie pages below. */
function newsNotice(visit: Visit, { news }: Worklist): Html | '' {
  if (news.length === 0) return ''
  const items = news.map(
    ({ id, recordMark, subject }) =>
      html`<li><a href="${visit.href(paths.matter({ id }))}">${recordMark}</a> ${subject}</li>`,
  )
  return notice({
    tone: 'info',
    title: changes[visit.lang].news,
    body: html`<ul>${items}</ul>`,
  })
}

function postLink(visit: Visit, { post }: Worklist): Html | '' {
  if (post === null) return ''
  const label = changes[visit.lang].postCount(post)
  return html`<p><a href="${visit.href(paths.post())}">${label}</a></p>`
}

/** Without scripts, all are ticked by coming to the same page once more. */
function allLink(visit: Visit, wish: Wish, found: Worklist): Html | '' {
  if (!mayChoose(visit) || found.cases.length === 0) return ''
  const words = changes[visit.lang]
  const isAll = visit.query.vse !== undefined
  const address = hereOf(visit, wish, isAll ? '' : 'vse=1')
  return html`<p><a href="${address}">${isAll ? words.chooseNone : words.chooseAll}</a></p>`
}

function listTabs(visit: Visit, wish: Wish, { badges }: Worklist): Html {
  const words = texts[visit.lang]
  const lists = Object.keys(badges) as ListName[]
  return tabs({
    label: words.listsLabel,
    items: lists.map(list => ({
      label: words.lists[list],
      href: visit.href(withQuery(paths.worklist(), { seznam: list })),
      current: list === wish.list,
      count: badges[list]?.open,
      lang: visit.lang,
    })),
  })
}

/** Each count leads to its cases. */
function counts(visit: Visit, wish: Wish, { badges }: Worklist): Html | '' {
  const words = texts[visit.lang]
  const own = badges[wish.list]
  if (!own) return ''
  const link = (count: number, label: string, query: Record<string, string>) => {
    const address = withQuery(paths.worklist(), { seznam: wish.list, ...query })
    const number = formatNumber(visit.lang, count)
    return html`<li><a href="${visit.href(address)}"><strong>${number}</strong>
      ${label}</a></li>`
  }
  return html`<ul class="counts" aria-label="${words.overview}">
    ${link(own.late, words.late, { lhuta: 'late' })}
    ${link(own.today, words.dues.today, { lhuta: 'today' })}
    ${link(own.soon, words.soon, { lhuta: 'soon' })}
    ${link(own.toTakeOver, words.toTakeOver, { stav: 'assigned' })}
    ${link(own.waiting, words.waiting, { stav: 'waiting' })}
    ${link(own.open, words.open, {})}
  </ul>`
}

function cases(visit: Visit, wish: Wish, found: Worklist): Html {
  const words = texts[visit.lang]
  const chooses = mayChoose(visit)
  const head = [words.mark, words.subject, words.sender, words.due, words.state, words.holder]
  return html`${table({
    caption: `${words.caption}: ${words.lists[wish.list]}`,
    head: chooses ? [words.choose, ...head] : head,
    rows: found.cases.map(matter => {
      const cells = row(visit, matter, found)
      return chooses ? [choice(visit, matter), ...cells] : cells
    }),
    empty: wish.search === '' ? words.empty : words.emptySearch,
  })}${found.cut ? html`<p>${words.manyFound}</p>` : ''}`
}

function row(visit: Visit, matter: MarkedCase, found: Worklist): (string | Html)[] {
  const address = visit.href(paths.matter({ id: matter.id }))
  return [
    html`<a href="${address}">${matter.recordMark}</a>
      <span class="cell-note">${formatDate(visit.lang, matter.receivedAt)}</span>`,
    matter.subject,
    senderName(visit, matter.senderName),
    dueCell(visit, matter),
    html`${stateBadge(visit, matter.state)} ${withdrawnBadge(visit, matter)}
      ${marks(visit, matter)}`,
    holderOf(visit, matter, found),
  ]
}

/** What of a case is to be seen in the list beside its state. */
function marks({ lang }: Visit, { hasNews, drafted }: MarkedCase): Html {
  const words = changes[lang]
  return html`${hasNews ? badge({ tone: 'info', label: words.newsBadge }) : ''} ${
    drafted ? badge({ tone: 'neutral', label: words.draftBadge }) : ''
  }`
}

function choice(visit: Visit, matter: MarkedCase): Html {
  const isAll = visit.query.vse !== undefined
  return html`<input type="checkbox" name="case" value="${matter.id}:${matter.version}"
    ${isAll ? html` checked` : ''}
    aria-label="${texts[visit.lang].chooseOne(matter.recordMark)}">`
}
