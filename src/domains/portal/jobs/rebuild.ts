import { hash } from 'node:crypto'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import { listWholeOffices } from '../../offices/index.ts'
import { lockIndex } from '../queries/indexing.ts'
import { listWholeNews } from '../queries/news.ts'
import { findBuiltOf, saveBuiltOf } from '../queries/state.ts'
import { type Entry, type Kind, kinds } from '../rules/index.ts'
import { entriesOfHelp } from './entries/help.ts'
import { entriesOfNews } from './entries/news.ts'
import { entriesOfOffice } from './entries/office.ts'
import { indexKind } from './indexing.ts'
import { entriesOfWorks } from './works.ts'

/** Raised when words are cut or kept in another way than before, so that all are read again. */
const indexVersion = 2

/** How all things of a kind are read. */
const sources: Record<Kind, (tx: Tx, at: Date) => Promise<Entry[]>> = {
  guide: (tx, at) => entriesOfWorks(tx, 'guide', at),
  form: (tx, at) => entriesOfWorks(tx, 'form', at),
  office: async tx => (await listWholeOffices(tx)).flatMap(entriesOfOffice),
  news: async tx => (await listWholeNews(tx)).flatMap(entriesOfNews),
  help: async () => entriesOfHelp(),
}

/** Reads all things of a kind and makes the index hold them and no others. */
export async function rebuildKind(tx: Tx, kind: Kind, at: Date): Promise<void> {
  await indexKind(tx, kind, await sources[kind](tx, at))
}

/**
 * Builds the whole index when it was built of another program or other help texts than these.
 *
 * Takes a pool of a role that may write it and the moment; gives whether there was anything to do.
 * What changes later is heard of.
 */
export async function prepareSearch(sql: Sql, at: Date): Promise<boolean> {
  const builtOf = hash('sha256', JSON.stringify([indexVersion, entriesOfHelp()]))
  if ((await findBuiltOf(sql)) === builtOf) return false
  await sql.begin(async tx => {
    await lockIndex(tx)
    for (const kind of kinds) await rebuildKind(tx, kind, at)
    await saveBuiltOf(tx, builtOf, at)
  })
  return true
}
