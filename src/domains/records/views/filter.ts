import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { actions, button, form, selectField, textField } from '../../../platform/ui/index.ts'
import type { Staff } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { matterKinds } from '../rules/periods.ts'
import { handlers } from '../rules/roles.ts'
import { dues, queryOf, sorts, textOf, type Wish } from '../rules/worklist.ts'
import { names, texts } from '../texts.ts'

/** The search and the choice of what the list shows. */
export function filter(visit: Visit, wish: Wish, staff: Staff): Html {
  const words = texts[visit.lang]
  return form({
    action: visit.href(paths.worklist()),
    method: 'get',
    body: html`<input type="hidden" name="seznam" value="${wish.list}">
      <div class="filter">${searchField(visit, wish)}
      ${choices(visit, wish).map(choice => selectField({ ...narrow(visit), ...choice }))}
      ${wish.list === 'mine' ? '' : holderField(visit, wish, staff)}${sortField(visit, wish)}</div>
      ${actions(
        button({ label: words.show, kind: 'secondary' }),
        isFiltered(wish)
          ? html`<a href="${hrefOf(visit, { ...emptyWish, list: wish.list })}">${words.clear}</a>`
          : '',
      )}`,
  })
}

const narrow = ({ lang }: Visit) => ({ lang, required: false, width: 's' as const })

function searchField(visit: Visit, wish: Wish): Html {
  const words = texts[visit.lang]
  return textField({
    ...narrow(visit),
    ...{ name: 'hledat', label: words.search, hint: words.searchHint },
    ...{ type: 'search', value: wish.search, width: 'l' },
  })
}

/** What the list may be narrowed to; each choice begins with everything. */
function choices({ lang }: Visit, wish: Wish) {
  const words = texts[lang]
  const { states, matters } = names[lang]
  const kinds = Object.fromEntries(matterKinds.map(kind => [kind, matters[kind]]))
  const periods = Object.fromEntries(dues.map(due => [due, words.dues[due]]))
  return [
    {
      ...{ name: 'stav', label: words.state, value: wish.state ?? '' },
      options: optionsFrom({ '': words.anyOpen, ...states }),
    },
    {
      ...{ name: 'druh', label: words.matterKind, value: wish.matterKind ?? '' },
      options: optionsFrom({ '': words.anyMatter, ...kinds }),
    },
    {
      ...{ name: 'lhuta', label: words.due, value: wish.due ?? '' },
      options: optionsFrom({ '': words.anyDue, ...periods }),
    },
  ]
}

function sortField(visit: Visit, { sort: value }: Wish): Html {
  const words = texts[visit.lang]
  const options = sorts.map(sort => ({ value: sort, label: words.sorts[sort] }))
  return selectField({ ...narrow(visit), name: 'razeni', label: words.sort, value, options })
}

function holderField(visit: Visit, wish: Wish, { officers }: Staff): Html {
  const words = texts[visit.lang]
  const able = officers.filter(officer => officer.roles.some(role => handlers.includes(role)))
  return selectField({
    ...narrow(visit),
    name: 'kdo',
    label: words.holder,
    value: wish.holder ?? '',
    options: [
      { value: '', label: words.anybody },
      ...able.map(({ id, name }) => ({ value: id, label: name })),
    ],
  })
}

const emptyWish: Wish = {
  list: 'mine',
  state: null,
  matterKind: null,
  due: null,
  holder: null,
  sort: 'due',
  search: '',
  after: null,
}

function isFiltered(wish: Wish): boolean {
  const { state, matterKind, due, holder, search, sort } = wish
  return Boolean(state || matterKind || due || holder || search || sort !== 'due')
}

/** The address of the very page that a wish shows. */
export function hereOf(visit: Visit, wish: Wish, more = ''): string {
  const query = [textOf(wish), more].filter(Boolean).join('&')
  return visit.href(`${paths.worklist()}${query ? `?${query}` : ''}`)
}

/** The address of a list; `after` is where its page begins. */
export function hrefOf(visit: Visit, wish: Wish, after?: string): string {
  return visit.href(withQuery(paths.worklist(), queryOf(wish, after)))
}

function optionsFrom(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
