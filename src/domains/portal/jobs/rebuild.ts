import { hash } from 'node:crypto'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import { listWholeOffices } from '../../offices/index.ts'
import { findBuiltOf, lockIndex, saveBuiltOf } from '../queries/entries.ts'
import { listWholeNews } from '../queries/news.ts'
import type { Entry, Kind } from '../rules/index.ts'
import { entriesOfHelp } from './entries/help.ts'
import { entriesOfNews } from './entries/news.ts'
import { entriesOfOffice } from './entries/office.ts'
import { indexKind } from './indexing.ts'

/** Raised when words are cut or kept in another way than before, so that all are read again. */
const indexVersion = 1

/** How all things of a kind are read. */
const sources: Partial<Record<Kind, (tx: Tx) => Promise<Entry[]>>> = {
  office: async tx => (await listWholeOffices(tx)).flatMap(entriesOfOffice),
  news: async tx => (await listWholeNews(tx)).flatMap(entriesOfNews),
  help: async () => entriesOfHelp(),
}

/** Reads all things of a kind and makes the index hold them and no others. */
export async function rebuildKind(tx: Tx, kind: Kind): Promise<void> {
  await indexKind(tx, kind, (await sources[kind]?.(tx)) ?? [])
}

/**
 * Builds the whole index when it was built of another program or other help texts than these.
 *
 * Takes a pool of a role that may write it; gives whether there was anything to do. What changes
 * later is heard of.
 */
export async function prepareSearch(sql: Sql): Promise<boolean> {
  const builtOf = hash('sha256', JSON.stringify([indexVersion, entriesOfHelp()]))
  if ((await findBuiltOf(sql)) === builtOf) return false
  await sql.begin(async tx => {
    await lockIndex(tx)
    for (const kind of Object.keys(sources)) await rebuildKind(tx, kind as Kind)
    await saveBuiltOf(tx, builtOf)
  })
  return true
}
