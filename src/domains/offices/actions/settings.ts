import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import {
  isAbbreviationTaken,
  isUnitAbbreviationTaken,
  lockOffice,
  updateSettings,
  upsertUnit,
  wasUnitAbbreviationTaken,
} from '../queries/index.ts'
import {
  type OfficeSettings,
  type SettingsRefusal,
  type Unit,
  whyNotSettings,
} from '../rules/index.ts'
import { officesChanged } from './news.ts'

/** Changes what an office says about itself and how it numbers its documents. */
export async function changeOfficeSettings(
  tx: Tx,
  id: string,
  settings: OfficeSettings,
): Promise<Outcome<null, SettingsRefusal>> {
  await lockOffice(tx, id)

  const refusal = whyNotSettings(settings)
  if (refusal) return refuse(refusal)
  if (await isAbbreviationTaken(tx, settings.abbreviation, id)) return refuse('abbreviation-taken')

  await updateSettings(tx, id, settings)
  await announce(tx, officesChanged, { officeId: id })
  return done(null)
}

export type UnitRefusal =
  | 'unit-lacks-name'
  | 'unit-abbreviation-malformed'
  | 'unit-taken'
  | 'unit-was-taken'

/**
 * Writes a unit of the office whose scope the transaction has.
 *
 * Takes its name and abbreviation (`ŽP`), and its id when it is to be changed; gives the id. What
 * was another's abbreviation is refused too: forms published in its day still mean that other.
 */
export async function saveUnit(
  tx: Tx,
  wanted: Omit<Unit, 'id' | 'earlier'> & { id?: string },
): Promise<Outcome<string, UnitRefusal>> {
  const unit: Unit = {
    id: wanted.id ?? newId(),
    name: wanted.name.trim(),
    abbreviation: wanted.abbreviation.trim(),
  }
  if (unit.name === '' || unit.name.length > 200) return refuse('unit-lacks-name')
  if (!/^[\p{L}\p{N}-]{1,12}$/u.test(unit.abbreviation)) {
    return refuse('unit-abbreviation-malformed')
  }
  if (await isUnitAbbreviationTaken(tx, unit)) return refuse('unit-taken')
  if (await wasUnitAbbreviationTaken(tx, unit)) return refuse('unit-was-taken')

  await upsertUnit(tx, unit)
  return done(unit.id)
}
