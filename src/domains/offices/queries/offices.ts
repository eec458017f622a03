import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Office } from '../rules/index.ts'
import { officeColumns } from './columns.ts'

/** The office of an id; throws `NotFound`. */
export async function findOffice(db: Db, id: string): Promise<Office> {
  return one(await db<Office[]>`select ${officeColumns(db)} from offices.offices where id = ${id}`)
}

/** The office at an address; throws `NotFound`. */
export async function findOfficeBySlug(db: Db, slug: string): Promise<Office> {
  return one(
    await db<Office[]>`select ${officeColumns(db)} from offices.offices where slug = ${slug}`,
  )
}

/** The municipality of a code, locked until the transaction ends; null when it is not known. */
export async function lockMunicipality(tx: Tx, code: number): Promise<Office | null> {
  return maybe(
    await tx<Office[]>`
      select ${officeColumns(tx)} from offices.offices where municipality_code = ${code}
      for update`,
  )
}

/** The office, locked until the transaction ends. */
export async function lockOffice(tx: Tx, id: string): Promise<Office> {
  return one(
    await tx<Office[]>`
      select ${officeColumns(tx)} from offices.offices where id = ${id} for update`,
  )
}

/** All offices that work in the platform, by name; 7,000 are more than the country has. */
export async function listConnectedOffices(db: Db): Promise<Office[]> {
  return db<Office[]>`
    select ${officeColumns(db)} from offices.offices
    where connected_at is not null
    order by sort_name, id limit 7000`
}

/** Whether another connected office has this abbreviation. */
export async function isAbbreviationTaken(tx: Tx, abbreviation: string, exceptId: string) {
  const rows = await tx`
    select 1 from offices.offices
    where abbreviation = ${abbreviation} and connected_at is not null and id <> ${exceptId}`
  return rows.length > 0
}

/** How many offices work in the platform, and how many the directory knows. */
export async function countOffices(db: Db): Promise<{ connected: number; municipalities: number }> {
  return one(
    await db<{ connected: number; municipalities: number }[]>`
      select connected, municipalities from offices.counts`,
  )
}

/** All offices of the directory, for the search to read; 7,000 are more than the country has. */
export async function listWholeOffices(db: Db): Promise<Office[]> {
  return db<Office[]>`
    select ${officeColumns(db)} from offices.offices order by id limit 7000`
}
