import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { deleteOtherServices, saveActs, saveServices } from '../queries/catalogue.ts'
import { readService, type Service } from '../rules/catalogue.ts'
import { openSplitter } from '../rules/splitting.ts'

/** Done and all, in bytes of the file. */
export type CatalogueProgress = (done: number, total: number) => void

export type ImportedServices = { services: number; acts: number; written: number; gone: number }

/** Services that travel to the database in one statement. */
const batchServices = 200

/**
 * Reads the register's open data on services (OFN služby 2024-10-03, `položky[]`) into the
 * catalogue.
 *
 * Takes the pool, the file and who wants to hear of progress. The file is read piece by piece, so
 * its size does not matter. Running it again changes nothing; services that the file no longer has
 * are forgotten. A damaged file changes nothing and throws with the place.
 */
export async function importServices(
  sql: Sql,
  jsonFile: string,
  onProgress: CatalogueProgress = () => {},
): Promise<ImportedServices> {
  const { size } = await stat(jsonFile)
  return within(sql, {}, async tx => {
    const codes: string[] = []
    const sums = { services: 0, acts: 0, written: 0 }
    for await (const { services, readBytes } of readBatches(jsonFile)) {
      sums.written += await saveBatch(tx, services)
      sums.services += services.length
      sums.acts += services.reduce((count, service) => count + service.acts.length, 0)
      codes.push(...services.map(service => service.code))
      onProgress(readBytes, size)
    }
    if (codes.length === 0) throw new NoServices()
    return { ...sums, gone: await deleteOtherServices(tx, codes) }
  })
}

async function saveBatch(tx: Tx, batch: readonly Service[]): Promise<number> {
  const unique = [...new Map(batch.map(service => [service.code, service])).values()]
  const written = await saveServices(tx, unique)
  return written + (await saveActs(tx, unique))
}

async function* readBatches(jsonFile: string) {
  const splitter = openSplitter('položky')
  let readBytes = 0
  let services: Service[] = []
  for await (const piece of createReadStream(jsonFile, 'utf8')) {
    readBytes += Buffer.byteLength(piece as string)
    services.push(...splitter.take(piece as string).map(text => readService(JSON.parse(text))))
    if (services.length < batchServices) continue
    yield { services, readBytes }
    services = []
  }
  if (!splitter.isWhole()) throw new CutOff()
  if (services.length > 0) yield { services, readBytes }
}

class CutOff extends Error {
  override name = 'CutOff'
  override message = 'the file has no whole list "položky": it is another file, or it was cut off'
}

class NoServices extends Error {
  override name = 'NoServices'
  override message = 'the list "položky" is empty; nothing was changed'
}
