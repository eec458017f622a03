import type { Sql } from '../../../platform/db/index.ts'
import { findOffice } from '../../offices/index.ts'
import type { Deed } from '../rules/deeds.ts'

/** From which office, and from which version of its, a work was taken over; null for others. */
export async function findSource(
  sql: Sql,
  deeds: readonly Deed[],
): Promise<{ officeName: string; number: number } | null> {
  const source = deeds.find(deed => deed.source)?.source
  if (!source) return null
  const { name: officeName } = await findOffice(sql, source.ownerId)
  return { officeName, number: source.number }
}
