import { dayOf } from '../../../foundation/dates/index.ts'
import { isId } from '../../../foundation/ids.ts'
import { lengths, type State, states } from './submission.ts'

/** The views of the list of submissions. */
export const views = ['all', 'drafts', 'open', 'over'] as const

export type View = (typeof views)[number]

/** What a reader of the list asked for; `before` and `after` are ids of submissions. */
export type Wish = {
  view: View
  words: string
  /** The year in which it was sent, or begun when it was not. */
  year: number | null
  state: State | null
  before: string | null
  after: string | null
}

/** So many submissions fit on a page. */
export const pageLength = 25

/** Reads the wish from an address; what makes no sense there is left out. */
export function wishFrom(query: Record<string, string>): Wish {
  const { zobrazit = '', q = '', rok = '', stav = '', pred = '', po = '' } = query
  return {
    view: views.find(view => view === zobrazit) ?? 'all',
    words: q.trim().slice(0, lengths.search),
    year: /^20\d\d$/.test(rok) ? Number(rok) : null,
    state: states.find(state => state === stav) ?? null,
    before: isId(pred) ? pred : null,
    after: isId(po) ? po : null,
  }
}

/** Whether the list is narrowed by more than its view. */
export function isNarrowed({ words, year, state }: Wish): boolean {
  return words !== '' || year !== null || state !== null
}

/** The years to choose from, the newest first; the last one has the first submission. */
export function yearsFrom(first: Date | null, now: Date): number[] {
  const [last, begun] = [now, first ?? now].map(at => Number(dayOf(at).slice(0, 4)))
  return Array.from({ length: last! - begun! + 1 }, (_, back) => last! - back)
}

/** A page of a list that was read one row further than it is long. */
export type Slice<Row> = { rows: Row[]; hasNewer: boolean; hasOlder: boolean }

/** Cuts off the row that was read only to see whether there are more; the newest comes first. */
export function sliceOf<Row>(rows: Row[], wish: Pick<Wish, 'before' | 'after'>): Slice<Row> {
  const more = rows.length > pageLength
  if (wish.after) return { rows: more ? rows.slice(1) : rows, hasNewer: more, hasOlder: true }
  return { rows: rows.slice(0, pageLength), hasNewer: wish.before !== null, hasOlder: more }
}
