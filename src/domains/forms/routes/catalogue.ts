import { type Answer, get, page, type Route, type Visit } from '../../../platform/http/index.ts'
import { findOfficeBySlug, listOffices, type Office, searchOffices } from '../../offices/index.ts'
import {
  findPublished,
  findPublishedRef,
  findVersion,
  listPublished,
} from '../actions/published.ts'
import * as paths from '../paths.ts'
import { cataloguePage } from '../views/catalogue/list.ts'
import { startPage } from '../views/catalogue/start.ts'

/** What a clerk publishes is to be seen at once; a reader without an account may wait a moment. */
const publicPage = { who: 'anyone', keepSeconds: 5 } as const

/** Forms as everybody finds them. */
export const catalogueRoutes: readonly Route[] = [
  get(paths.catalogue, publicPage, showCatalogue),
  get(paths.form, publicPage, showStart),
]

/** So many offices are offered at once. */
const offered = 20

async function showCatalogue(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const office = await officeOf(visit)
  const place = { officeId: office?.id ?? null, at: visit.now }
  const forms = await listPublished(sql, place)
  return page(cataloguePage(visit, { forms, office, letterHref: paths.freeLetter() }))
}

async function showStart(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const slug = visit.params.slug!
  const chosen = await officeOf(visit)
  const place = { slug, officeId: chosen?.id ?? null, at: visit.now }
  const ref = await findPublishedRef(sql, place)
  const isOpen = ref !== null && chosen?.connectedAt
  // A form of one office only has nothing to show to others but the choice of an office.
  const { definition } = ref
    ? await findVersion(sql, ref)
    : await findPublished(sql, { ...place, officeId: null })
  const office = isOpen ? chosen : null
  const words = (visit.query.q ?? '').trim().slice(0, 100)
  const found = office ? [] : await offices(visit, words)
  const refusedOffice = chosen && !office ? chosen : null
  return page(startPage(visit, { definition, office, refusedOffice, words, found }))
}

/** The office in the address; null when there is none, throws `NotFound` for an unknown one. */
async function officeOf(visit: Visit): Promise<Office | null> {
  const slug = visit.query[paths.officeField] ?? ''
  return slug === '' ? null : findOfficeBySlug(visit.services.sql, slug)
}

async function offices(visit: Visit, words: string) {
  const { sql } = visit.services
  if (words) return searchOffices(sql, words, offered)
  const first = await listOffices(sql, '', { limit: offered })
  return first.filter(office => office.connected)
}
