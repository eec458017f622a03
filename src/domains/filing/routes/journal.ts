import { dayOf, isDay } from '../../../foundation/dates/index.ts'
import {
  type Answer,
  file,
  get,
  page,
  type Role,
  type Route,
  type Visit,
} from '../../../platform/http/index.ts'
import { doerOf } from '../../records/index.ts'
import { type JournalWish, readJournal } from '../actions/journal.ts'
import * as paths from '../paths.ts'
import { tableFile } from '../rules/table.ts'
import { headOf, journalPage, rowOf } from '../views/journal.ts'

const readers: readonly Role[] = ['filing-clerk', 'head', 'mayor']

/** A page of the journal; a sheet that is printed has as many lines at most. */
const pageLines = 200

/** A year of a town of 20,000 has about 40,000 numbers. */
const mostLines = 200_000

/** The filing journal. */
export const journalRoutes: readonly Route[] = [
  get(paths.journal, { who: readers, audit: 'journal.read' }, showJournal),
  get(paths.journalTable, { who: readers, audit: 'journal.taken', perMinute: 10 }, sendTable),
]

async function showJournal(visit: Visit): Promise<Answer> {
  const wish = wishFrom(visit)
  const journal = await readJournal(visit.services.sql, doerOf(visit), wish, pageLines)
  return page(journalPage(visit, wish, journal))
}

async function sendTable(visit: Visit): Promise<Answer> {
  const wish = { ...wishFrom(visit), after: 0 }
  const journal = await readJournal(visit.services.sql, doerOf(visit), wish, mostLines)
  const rows = journal.lines.map(line => rowOf(visit.lang, line, journal))
  const name = wish.day ?? String(wish.year)
  return file({
    kind: 'file',
    body: tableFile([headOf(visit.lang), ...rows]),
    type: 'text/csv; charset=utf-8',
    filename: `podaci-denik-${name}.csv`,
  })
}

/** Today when the address names neither a day nor a year. */
function wishFrom({ query, now }: Visit): JournalWish {
  const { den = '', rok = '', za = '' } = query
  const after = /^\d{1,9}$/.test(za) ? Number(za) : 0
  if (/^20\d\d$/.test(rok)) return { day: null, year: Number(rok), after }
  const day = isDay(den) && /^20/.test(den) ? den : dayOf(now)
  return { day, year: Number(day.slice(0, 4)), after }
}
