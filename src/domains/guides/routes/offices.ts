import { foldText } from '../../../foundation/czech/index.ts'
import { withQuery } from '../../../foundation/path.ts'
import { within } from '../../../platform/db/index.ts'
import { type Answer, seeOther, type Visit } from '../../../platform/http/index.ts'
import { findPerson } from '../../identity/index.ts'
import {
  findOfficeBySlug,
  listCompetent,
  type Office,
  type OfficeLine,
  searchOffices,
} from '../../offices/index.ts'
import type { FoundGuide } from '../actions/finding.ts'
import { recallOffice } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { ReadersOffice } from '../rules/view.ts'
import type { OfficeChoice } from '../views/office-choice.ts'

/** Whose facts a reader is shown; an office that is not connected has none here. */
export type Where = Omit<OfficeChoice, 'onlySome' | 'isElsewhere'> & {
  officeId: string | null
  /** The chosen office in the directory, connected or not. */
  listed: Office | null
}

/** So many offices are offered for what was typed. */
const offered = 10

/** Reads from the address which office a reader wants; throws `NotFound` for none such. */
export async function whereToRead(visit: Visit): Promise<Where> {
  const { sql } = visit.services
  const slug = visit.query[paths.officeField] ?? ''
  const words = (visit.query.obec ?? '').trim().slice(0, 100)
  const [office, home, found] = await Promise.all([
    slug ? officeAt(visit, slug) : null,
    homeOffice(visit),
    words ? searchOffices(sql, words, offered) : null,
  ])
  const connected = office !== null && office.connectedAt !== null
  return {
    office: office && { slug: office.slug, name: office.name, connected },
    officeId: connected ? office.id : null,
    listed: office,
    home,
    typed: found && { words, found },
  }
}

/** Who is signed in sees their office's change at once. */
function officeAt({ caller, services, now }: Visit, slug: string) {
  return caller ? findOfficeBySlug(services.sql, slug) : recallOffice(services, slug, now)
}

/** A town that only one office can be meant by leads to it at once. */
export function chosen(visit: Visit, here: string, { typed }: Where): Answer | null {
  if (!typed) return null
  const named = typed.found.filter(({ name }) => foldText(name) === foldText(typed.words))
  const [only, other] = named.length > 0 ? named : typed.found
  if (!only || other) return null
  return seeOther(visit, withQuery(here, { [paths.officeField]: only.slug }))
}

/**
 * Who does what a guide tells for the municipality of the chosen office; null when that office may
 * do it itself, or says of itself that it does.
 */
export async function whoDoesIt(
  { services }: Visit,
  { listed }: Where,
  { guide, overlay }: Pick<FoundGuide, 'guide' | 'overlay'>,
): Promise<ReadersOffice[] | null> {
  const needed = guide.competence && typeOf[guide.competence]
  if (!needed || !listed || listed.type >= needed || overlay) return null
  const found = await listCompetent(services.sql, listed.id, needed)
  return found.map(({ slug, name, connected }) => ({ slug, name, connected }))
}

const typeOf = { authorised: 2, extended: 3 } as const

/** The connected office of the town where a signed-in person lives. */
async function homeOffice({ caller, services }: Visit): Promise<ReadersOffice | null> {
  const personId = caller?.personId
  if (!personId) return null
  const { town } = await within(services.sql, { personId }, tx => findPerson(tx, personId))
  if (town.trim() === '') return null
  const found = await searchOffices(services.sql, town, offered)
  const [office, another] = found.filter(one => isConnectedTown(one, town))
  return office && !another ? { slug: office.slug, name: office.name, connected: true } : null
}

function isConnectedTown({ name, connected }: OfficeLine, town: string): boolean {
  return connected && foldText(name) === foldText(town)
}
