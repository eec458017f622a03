import { addDays, type Day } from '../../../foundation/dates/index.ts'
import { isId } from '../../../foundation/ids.ts'
import type { CaseState } from './case.ts'
import { soonLateUntil } from './clock.ts'
import { isOpen } from './deeds.ts'
import { isMatterKind } from './periods.ts'
import { type ListName, listsFor, type Rights } from './permissions.ts'
import { placeFrom, type Sort } from './places.ts'

export const sorts = ['due', 'received', 'number'] as const satisfies readonly Sort[]

/** What of the last day can be asked: it has passed, it is today, it comes within days. */
export const dues = ['late', 'today', 'soon'] as const

export type Due = (typeof dues)[number]

/** What an officer asked the worklist for, read from the address; wrong values are left out. */
export type Wish = {
  list: ListName
  state: CaseState | null
  matterKind: string | null
  due: Due | null
  /** Only what this officer has: to see and take over a colleague's desk. */
  holder: string | null
  sort: Sort
  search: string
  after: { value: string; id: string } | null
}

/** The address says it in Czech, as addresses do. */
const dueName = 'lhuta'

const states: readonly string[] = [
  'received',
  'assigned',
  'accepted',
  'waiting',
  'settled',
  'returned',
  'handed-over',
]

/** Reads the address of a worklist; the first list that the officer has is the usual one. */
export function wishFrom(query: Record<string, string>, rights: Rights): Wish {
  const lists = listsFor(rights)
  const { seznam, stav = '', druh = '', razeni, hledat = '', za = '', kdo = '' } = query
  const state = states.includes(stav) ? (stav as CaseState) : null
  return {
    list: lists.find(list => list === seznam) ?? lists[0] ?? 'all',
    state,
    matterKind: isMatterKind(druh) ? druh : null,
    due: dues.find(due => due === query[dueName]) ?? null,
    holder: isId(kdo) ? kdo : null,
    sort: sortOf(razeni, state),
    search: hledat.trim().slice(0, 200),
    after: placeFrom(za),
  }
}

/** Of closed cases nobody owes anything by a day, so the newest of them come first. */
function sortOf(asked: string | undefined, state: CaseState | null): Sort {
  const sort = sorts.find(sort => sort === asked) ?? 'due'
  return sort === 'due' && state !== null && !isOpen(state) ? 'received' : sort
}

/** The address's query of a wish; `after` begins at the top when it is left out. */
export function queryOf(wish: Wish, after?: string): Record<string, string | undefined> {
  return {
    seznam: wish.list,
    stav: wish.state ?? undefined,
    druh: wish.matterKind ?? undefined,
    [dueName]: wish.due ?? undefined,
    kdo: wish.holder ?? undefined,
    razeni: wish.sort === 'due' ? undefined : wish.sort,
    hledat: wish.search,
    za: after,
  }
}

/** The address's query of the very page that a wish shows, as text: the way back to it. */
export function textOf(wish: Wish): string {
  const after = wish.after ? `${wish.after.value}~${wish.after.id}` : undefined
  const named = Object.entries(queryOf(wish, after)).filter(([, value]) => value)
  return new URLSearchParams(named as [string, string][]).toString()
}

/** The days between which what is late, due today or soon late is due. */
export function dueRange(due: Wish['due'], today: Day): { from: Day | null; to: Day | null } {
  if (due === 'late') return { from: null, to: addDays(today, -1) }
  if (due === 'today') return { from: today, to: today }
  if (due === 'soon') return { from: today, to: soonLateUntil(today) }
  return { from: null, to: null }
}

/** The number of a year that somebody looks for (`KLAT/00012/2026`, `12/2026`); null if none. */
export function numberIn(search: string): { serial: number; year: number } | null {
  const found = /(\d{1,9})\s*[/-]\s*(20\d\d)$/.exec(search)
  return found ? { serial: Number(found[1]), year: Number(found[2]) } : null
}
