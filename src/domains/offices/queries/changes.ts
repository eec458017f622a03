import type { Tx } from '../../../platform/db/index.ts'
import type { Municipality, Office, OfficeSettings } from '../rules/index.ts'

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
  > &
    Pick<Municipality, 'areas'>,
): Promise<void> {
  const { id, slug, name, type, ico, municipalityCode, district, region, population } = office
  const { authorised = null, extended = null } = office.areas ?? {}
  await tx`
    insert into offices.offices
      (id, slug, name, type, ico, municipality_code, district, region, population,
        authorised_area, extended_area)
    values (${id}, ${slug}, ${name}, ${type}, ${ico}, ${municipalityCode}, ${district}, ${region},
      ${population}, ${authorised}, ${extended})`
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
