import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'
import type { Office, OfficeSettings } from '../rules/index.ts'
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

/** Writes a municipality into the directory, not connected yet. */
export async function insertOffice(
  tx: Tx,
  office: Pick<
    Office,
    | 'id'
    | 'slug'
    | 'name'
    | 'type'
    | 'ico'
    | 'municipalityCode'
    | 'district'
    | 'region'
    | 'population'
  >,
): Promise<void> {
  const { id, slug, name, type, ico, municipalityCode, district, region, population } = office
  await tx`
    insert into offices.offices
      (id, slug, name, type, ico, municipality_code, district, region, population)
    values (${id}, ${slug}, ${name}, ${type}, ${ico}, ${municipalityCode}, ${district}, ${region},
      ${population})`
}

/** Writes what an office says about itself. */
export async function updateSettings(tx: Tx, id: string, settings: OfficeSettings): Promise<void> {
  const { street, town, postcode, phone, email, web, dataBoxId } = settings
  await tx`
    update offices.offices
    set street = ${street}, town = ${town}, postcode = ${postcode}, phone = ${phone},
      email = ${email}, web = ${web}, data_box_id = ${dataBoxId},
      hours = ${tx.json(settings.hours)}, handles = ${tx.json(settings.handles)},
      abbreviation = ${settings.abbreviation}, mark_pattern = ${settings.markPattern}
    where id = ${id}`
}

/** Marks an office as working in the platform since a moment, and counts it. */
export async function markConnected(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update offices.offices set connected_at = ${at} where id = ${id}`
  await tx`update offices.counts set connected = connected + 1`
}

/** How many offices work in the platform, and how many the directory knows. */
export async function countOffices(db: Db): Promise<{ connected: number; municipalities: number }> {
  return one(
    await db<{ connected: number; municipalities: number }[]>`
      select connected, municipalities from offices.counts`,
  )
}
