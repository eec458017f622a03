import { foldText } from '../../../foundation/czech/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { findPerson } from '../../identity/index.ts'
import {
  findOffice,
  findOfficeBySlug,
  listOffices,
  type Office,
  type OfficeLine,
  searchOffices,
} from '../../offices/index.ts'
import * as paths from '../paths.ts'
import type { OfficeChoice } from '../views/catalogue/office-choice.ts'

/** So many offices are offered at once. */
const offered = 20

/** The office in the address; null when there is none, throws `NotFound` for an unknown one. */
export async function theOfficeAt(visit: Visit): Promise<Office | null> {
  const slug = visit.query[paths.officeField] ?? ''
  return slug === '' ? null : findOfficeBySlug(visit.services.sql, slug)
}

/**
 * The offices among which a reader chooses: one's own town first, else what was typed. Takes the
 * least type of office that comes into question where no town was typed.
 */
export async function officesToChoose(visit: Visit, least = 1): Promise<OfficeChoice> {
  const { sql } = visit.services
  const words = (visit.query.q ?? '').trim().slice(0, 100)
  const home = await homeOffice(visit)
  if (words) return { words, home, found: await searchOffices(sql, words, offered), only: false }
  const mayAct = ({ connected, type }: OfficeLine) => connected && type >= least
  const first = await listOffices(sql, '', { limit: offered })
  return { words, home, found: first.filter(mayAct), only: false }
}

/** The offices that alone offer something. Takes their ids; those not connected are left out. */
export async function offeringOffices(visit: Visit, ids: readonly string[]): Promise<OfficeChoice> {
  const offices = await Promise.all(ids.map(id => findOffice(visit.services.sql, id)))
  const found = offices.filter(office => office.connectedAt !== null)
  return {
    words: '',
    home: null,
    found: found.map(office => ({ ...office, connected: true })),
    only: true,
  }
}

/** The connected office of the town where a signed-in person lives. */
async function homeOffice({ caller, services }: Visit): Promise<OfficeLine | null> {
  const personId = caller?.personId
  if (!personId) return null
  const { town } = await findPerson(services.sql, personId)
  if (town.trim() === '') return null
  const found = await searchOffices(services.sql, town, offered)
  const same = found.filter(({ name, connected }) => connected && foldText(name) === foldText(town))
  return same.length === 1 ? same[0]! : null
}
