import type { Tx } from '../../../platform/db/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { deleteEntry, deleteOthers, lockIndex, saveEntries } from '../queries/indexing.ts'
import { saveWords } from '../queries/words.ts'
import { type Entry, type Kind, lexemesOf } from '../rules/index.ts'

/** Rows that travel to the database in one statement. */
const batchRows = 500

/** A thing of the portal that was published, changed or withdrawn. */
export type Thing = { kind: Kind; reference: string }

/** Makes the index say of one thing what its entries say; without entries the thing goes. */
export async function indexThing(tx: Tx, thing: Thing, entries: readonly Entry[]): Promise<void> {
  await lockIndex(tx)
  if (entries.length === 0) await deleteEntry(tx, thing.kind, thing.reference)
  else await write(tx, entries)
}

/** Makes the index hold these things of a kind and no others. */
export async function indexKind(tx: Tx, kind: Kind, entries: readonly Entry[]): Promise<void> {
  await lockIndex(tx)
  await deleteOthers(tx, kind, [...new Set(entries.map(entry => entry.reference))])
  await write(tx, entries)
}

async function write(tx: Tx, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += batchRows) {
    const rows = entries
      .slice(from, from + batchRows)
      .map(entry => ({ ...entry, ...lexemesOf(entry) }))
    for (const lang of languages) {
      const words = rows.filter(row => row.lang === lang).flatMap(row => row.vocabulary)
      await saveWords(tx, lang, [...new Map(words.map(word => [word.folded, word])).values()])
    }
    await saveEntries(tx, rows)
  }
}
