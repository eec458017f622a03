import type { Db } from '../../../platform/db/index.ts'

/** The columns of an office in the spelling of `Office`. */
export function officeColumns(db: Db) {
  return db`
    id, slug, name, type, ico, municipality_code as "municipalityCode", district, region,
    population, street, town, postcode, phone, email, web, data_box_id as "dataBoxId", hours,
    handles, abbreviation, mark_pattern as "markPattern", connected_at as "connectedAt"`
}
