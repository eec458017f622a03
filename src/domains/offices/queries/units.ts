import type { Tx } from '../../../platform/db/index.ts'
import type { Unit } from '../rules/index.ts'

/** The units of the office whose scope the transaction has, by name. */
export async function listUnits(tx: Tx): Promise<Unit[]> {
  return tx<Unit[]>`
    select id, name, abbreviation, earlier from offices.units
    where office_id = platform.office()
    order by name, id limit 1000`
}

/** Whether another unit of the office has this abbreviation. */
export async function isUnitAbbreviationTaken(tx: Tx, unit: Unit): Promise<boolean> {
  const rows = await tx`
    select 1 from offices.units
    where office_id = platform.office() and abbreviation = ${unit.abbreviation}
      and id <> ${unit.id}`
  return rows.length > 0
}

/** Whether another unit of the office had this abbreviation before. */
export async function wasUnitAbbreviationTaken(tx: Tx, unit: Unit): Promise<boolean> {
  const rows = await tx`
    select 1 from offices.units
    where office_id = platform.office() and ${unit.abbreviation} = any(earlier)
      and id <> ${unit.id}`
  return rows.length > 0
}

/** Writes a unit, new or changed; the abbreviation it had till now is kept as an earlier one. */
export async function upsertUnit(tx: Tx, unit: Unit): Promise<void> {
  await tx`
    insert into offices.units (office_id, id, name, abbreviation)
    values (platform.office(), ${unit.id}, ${unit.name}, ${unit.abbreviation})
    on conflict (office_id, id)
    do update set name = excluded.name, abbreviation = excluded.abbreviation,
      earlier = array_remove(
        array_append(array_remove(units.earlier, units.abbreviation), units.abbreviation),
        excluded.abbreviation)`
}
