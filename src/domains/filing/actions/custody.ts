import { finished } from 'node:stream/promises'
import { type Blobs, DamagedFile } from '../../../platform/blobs/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  findLogged,
  type Logged,
  listLogged,
  listOfficeLogs,
  watchCustody,
} from '../../ledger/index.ts'
import { listKeptMessages } from '../../mailbox/index.ts'
import { listKept, listKeptHandovers, listKeptPlaces } from '../../records/index.ts'
import { listKeptDeliveries } from '../queries/custody.ts'
import { isArrival, type Kept, lettersOf, wrongBehind, wrongPlace } from '../rules/custody.ts'

/** The verdict over what offices keep: how much was compared, or the first wrong row in words. */
export type CustodyVerdict =
  | { ok: true; documents: number; deliveries: number; files: number }
  | { ok: false; problem: string }

type Store = { sql: Sql; blobs: Blobs }
type Sum = { documents: number; deliveries: number; files: number }

/** Rows read at a time: a page with its texts fits into memory whatever the office has. */
const pageLength = 100

const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Compares what offices keep with what their logs say: each entry's document, case, delivery or
 * handover, and the bytes of each file; then whether each document has an entry.
 *
 * Takes the pool and the store of files; the log itself is checked by `checkLedger`. Letters may
 * come meanwhile. Gives the first wrong row by office, number and what is wrong.
 * Who wrote a letter is not in the log: the author is only compared with the case's sender.
 */
export async function checkCustody(store: Store): Promise<CustodyVerdict> {
  const sum: Sum = { documents: 0, deliveries: 0, files: 0 }
  for (const log of await listOfficeLogs(store.sql)) {
    const wrong = (await wrongEntry(store, log.id, sum)) ?? (await strayPaper(store.sql, log.id))
    if (wrong !== null) return { ok: false, problem: `office ${log.name}, ${wrong}` }
  }
  return { ok: true, ...sum }
}

/** Does so once a day; health tells what was found. */
export function checkCustodyDaily(services: Services): Promise<void> {
  return watchCustody(services, async () => {
    const verdict = await checkCustody(services)
    return verdict.ok ? null : verdict.problem
  })
}

async function wrongEntry(store: Store, officeId: string, sum: Sum): Promise<string | null> {
  let after = -1
  while (true) {
    const { entries, kept } = await readPage(store.sql, officeId, after)
    for (const entry of entries) {
      const wrong = wrongBehind(entry, kept) ?? (await wrongFile(store.blobs, entry, sum))
      if (wrong !== null) return `${entry.number}: ${wrong}`
    }
    sum.documents += kept.documents.length
    sum.deliveries += entries.filter(isArrival).length
    if (entries.length < pageLength) return null
    after = entries.at(-1)!.index
  }
}

/** Some entries and what belongs to them; rows are written with their entry, so none is late. */
function readPage(
  sql: Sql,
  officeId: string,
  after: number,
): Promise<{ entries: Logged[]; kept: Kept }> {
  return within(sql, { officeId }, async tx => {
    const entries = await listLogged(tx, officeId, after, pageLength)
    const caseIds = [...new Set(entries.map(({ matterId }) => matterId))].filter(id => id !== null)
    const range = [after + 1, entries.at(-1)?.index ?? after] as const
    const documents = await listKept(tx, officeId, caseIds, range)
    const [messages, deliveries, handovers] = await Promise.all([
      listKeptMessages(tx, lettersOf(documents)),
      listKeptDeliveries(tx, officeId, caseIds, range),
      listKeptHandovers(tx, officeId, caseIds),
    ])
    return { entries, kept: { documents, messages, deliveries, handovers } }
  })
}

/** The first part is the text; the others lie in the store under the hash of their bytes. */
async function wrongFile(blobs: Blobs, { parts }: Logged, sum: Sum): Promise<string | null> {
  for (const { name, sha256 } of parts.slice(1)) {
    const wrong = await finished(blobs.read(sha256).resume()).then(() => null, whyWrong)
    if (wrong !== null) return `the stored file ${name} ${wrong}`
    sum.files += 1
  }
  return null
}

function whyWrong(error: Error & { code?: string }): string {
  if (error instanceof DamagedFile) return 'is damaged'
  if (error.code === 'ENOENT') return 'is missing'
  throw error
}

/** A document that the log knows nothing of was put there by somebody else than the house. */
async function strayPaper(sql: Sql, officeId: string): Promise<string | null> {
  let after = beforeAll
  while (true) {
    const places = await within(sql, { officeId }, async tx => {
      const documents = await listKeptPlaces(tx, officeId, after, pageLength)
      const indexes = documents.map(({ logIndex }) => logIndex).filter(index => index !== null)
      const entries = await findLogged(tx, officeId, indexes)
      return documents.map(document => ({ document, entry: entries.get(document.logIndex ?? -1) }))
    })
    for (const { document, entry } of places) {
      const wrong = wrongPlace(document, entry)
      if (wrong !== null) return `${document.recordMark}: ${wrong}`
    }
    if (places.length < pageLength) return null
    after = places.at(-1)!.document.id
  }
}
