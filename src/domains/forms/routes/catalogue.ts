import { type Answer, get, page, type Route, type Visit } from '../../../platform/http/index.ts'
import { findPerson } from '../../identity/index.ts'
import { findOfficeBySlug, listOffices, type Office, searchOffices } from '../../offices/index.ts'
import {
  findPublished,
  findPublishedRef,
  findVersion,
  listPublished,
} from '../actions/published.ts'
import * as paths from '../paths.ts'
import type { FormDefinition, SenderKind } from '../rules/definition.ts'
import { takesSender } from '../rules/senders.ts'
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
  const refusedSender = await refusedIn(visit, definition)
  return page(startPage(visit, { definition, office, refusedOffice, refusedSender, words, found }))
}

/** The kind of whoever is signed in, when the form refuses it; null for everybody else. */
async function refusedIn(visit: Visit, form: FormDefinition): Promise<SenderKind | null> {
  const personId = visit.caller?.personId
  if (!personId || !form.senders) return null
  const { kind } = await findPerson(visit.services.sql, personId)
  return takesSender(form, kind) ? null : kind
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
