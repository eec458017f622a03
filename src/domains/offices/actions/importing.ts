import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { newId } from '../../../foundation/ids.ts'
import type { Sql } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import { keepMunicipalityCount, listSlugs, saveMunicipalities } from '../queries/index.ts'
import { chooseSlugs, type Municipality, missingColumns, readMunicipality } from '../rules/index.ts'
import { officesImported } from './news.ts'

export type ImportProgress = (done: number, total: number) => void

/** Rows that travel to the database in one statement. */
const batchRows = 1000

/**
 * Writes the register's list of municipalities (UTF-8 CSV with a heading) into the directory.
 *
 * Takes the pool, the file and who wants to hear of progress; gives the rows read and those that
 * were new or had changed. Running it again changes nothing. A damaged file changes nothing.
 */
export async function importMunicipalities(
  sql: Sql,
  csvFile: string,
  onProgress: ImportProgress = () => {},
): Promise<{ rows: number; written: number }> {
  const municipalities = await readRegister(csvFile)
  const written = await sql.begin(async tx => {
    const slugs = slugsFor(await listSlugs(tx), municipalities)
    let changed = 0
    for (let from = 0; from < municipalities.length; from += batchRows) {
      const batch = municipalities.slice(from, from + batchRows)
      const rows = batch.map(one => ({ ...one, id: newId(), slug: slugs.get(one.code)! }))
      changed += await saveMunicipalities(tx, rows)
      onProgress(from + batch.length, municipalities.length)
    }
    await keepMunicipalityCount(tx, slugs.size)
    if (changed > 0) await announce(tx, officesImported, { rows: changed })
    return changed
  })
  return { rows: municipalities.length, written }
}

/**
 * Reads the register's list of municipalities (UTF-8 CSV with a heading; commas or semicolons).
 *
 * Throws with the columns that it lacks, with the row that is damaged or there twice, or when it is
 * empty.
 */
export async function readRegister(csvFile: string): Promise<Municipality[]> {
  const shape = { columns: checkedHeading, bom: true, trim: true, delimiter: [',', ';'] }
  const rows = createReadStream(csvFile).pipe(parse(shape))
  const municipalities = new Map<number, Municipality>()
  for await (const row of rows) {
    const one = readMunicipality(row)
    if (municipalities.has(one.code)) throw new Error(`the file has kod '${one.code}' twice`)
    municipalities.set(one.code, one)
  }
  if (municipalities.size === 0) throw new Error('the file has no row of a municipality')
  return [...municipalities.values()]
}

function checkedHeading(heading: string[]): string[] {
  const missing = missingColumns(heading)
  if (missing.length === 0) return heading
  const hint = './virtuos import --help names all that are needed'
  throw new Error(`the file lacks the columns ${missing.join(', ')}; ${hint}`)
}

/** Known municipalities keep their addresses for good. */
function slugsFor(
  known: readonly { code: number; slug: string }[],
  municipalities: readonly Municipality[],
): Map<number, string> {
  const kept = new Map(known.map(({ code, slug }) => [code, slug]))
  const fresh = municipalities.filter(({ code }) => !kept.has(code))
  return new Map([...kept, ...chooseSlugs(fresh, new Set(kept.values()))])
}
