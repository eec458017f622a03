import { rememberedEach } from '../../../platform/clock/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findOfficeBySlug, listUnits, type Office, unitNamed } from '../../offices/index.ts'
import type { LocalFacts } from '../rules/local.ts'
import { type FoundGuide, findGuide } from './finding.ts'
import { readLinks } from './surroundings.ts'

/** A guide as it stands at an office, with all that its page leads to. */
export type WholeGuide = { found: FoundGuide; links: Awaited<ReturnType<typeof readLinks>> }

/** Where a guide is read: an address and an office that is connected (null = what is shared). */
type Place = { slug: string; officeId: string | null }

/** The whole guide at an address as an office offers it now; null when nothing is offered. */
export async function readGuide(
  { sql }: Services,
  { slug, officeId }: Place,
  at: Date,
): Promise<WholeGuide | null> {
  const found = await findGuide(sql, slug, officeId, at)
  if (!found) return null
  const [links, facts] = await Promise.all([
    readLinks(sql, found, { officeId, at }),
    withUnitNamed(sql, officeId, found.facts),
  ])
  return { found: { ...found, facts }, links }
}

/** A reader does not know the office's abbreviations: a unit is called by its name. */
async function withUnitNamed(
  sql: Sql,
  officeId: string | null,
  facts: LocalFacts,
): Promise<LocalFacts> {
  if (!officeId || !facts.unit) return facts
  const units = await within(sql, { officeId }, tx => listUnits(tx))
  const unit = unitNamed(units, facts.unit)
  return unit ? { ...facts, unit: unit.name } : facts
}

/** Who is not signed in may read what was so many milliseconds ago. */
const lastsMs = 5_000

/** So many guides of offices, and so many offices, are remembered. */
const [mostGuides, mostOffices] = [500, 2_000]

/** The same as it was at most five seconds ago, so that a rush does not reach the database. */
export function recallGuide(house: Services, { slug, officeId }: Place, at: Date) {
  return guideNamed(house, at, JSON.stringify({ slug, officeId }))
}

const guideNamed = rememberedEach(lastsMs, mostGuides, (house: Services, at, place) =>
  readGuide(house, JSON.parse(place) as Place, at),
)

/** The office at an address as it was at most five seconds ago; throws `NotFound`. */
export function recallOffice(house: Services, slug: string, at: Date): Promise<Office> {
  return officeNamed(house, at, slug)
}

const officeNamed = rememberedEach(lastsMs, mostOffices, ({ sql }: Services, _at, slug) =>
  findOfficeBySlug(sql, slug),
)
