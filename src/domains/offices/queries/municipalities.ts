import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Municipality } from '../rules/index.ts'

/** The addresses in use, with the codes of their municipalities. */
export async function listSlugs(db: Db): Promise<{ code: number; slug: string }[]> {
  return db<{ code: number; slug: string }[]>`
    select municipality_code as code, slug from offices.offices limit 20000`
}

export type NewMunicipality = Municipality & { id: string; slug: string }

/**
 * Writes municipalities, new ones and those whose register row has changed; an office's own
 * settings stay as they are. Gives how many rows were written.
 */
export async function saveMunicipalities(
  tx: Tx,
  rows: readonly NewMunicipality[],
): Promise<number> {
  const column = <Key extends keyof NewMunicipality>(key: Key) => rows.map(row => row[key])
  const result = await tx`
    insert into offices.offices as known
      (id, slug, name, type, ico, municipality_code, district, region, population,
        authorised_area, extended_area)
    select * from unnest(
      ${column('id')}::uuid[], ${column('slug')}::text[], ${column('name')}::text[],
      ${column('type')}::smallint[], ${column('ico')}::text[], ${column('code')}::integer[],
      ${column('district')}::text[], ${column('region')}::text[],
      ${column('population')}::integer[],
      ${rows.map(({ areas }) => areas?.authorised ?? null)}::integer[],
      ${rows.map(({ areas }) => areas?.extended ?? null)}::integer[])
    on conflict (municipality_code) do update
    set name = excluded.name, type = excluded.type, ico = excluded.ico,
      district = excluded.district, region = excluded.region, population = excluded.population,
      authorised_area = excluded.authorised_area, extended_area = excluded.extended_area
    where (known.name, known.type, known.ico, known.district, known.region, known.population,
        known.authorised_area, known.extended_area)
      is distinct from (excluded.name, excluded.type, excluded.ico, excluded.district,
        excluded.region, excluded.population, excluded.authorised_area, excluded.extended_area)`
  return result.count
}

/** Keeps the number of municipalities that the directory knows. */
export async function keepMunicipalityCount(tx: Tx, municipalities: number): Promise<void> {
  await tx`update offices.counts set municipalities = ${municipalities}`
}
