import { withQuery } from '../../../foundation/path.ts'
import { NotFound } from '../../../platform/db/index.ts'
import {
  type Answer,
  file,
  get,
  page,
  type Route,
  type Visit,
} from '../../../platform/http/index.ts'
import { findPerson } from '../../identity/index.ts'
import { listCompetent, type Office, type OfficeLine } from '../../offices/index.ts'
import { listOwnRefs, type VersionRef } from '../../publishing/index.ts'
import { printedBlank } from '../actions/blank.ts'
import { findPublishedRef, findVersion, listPublished } from '../actions/published.ts'
import * as paths from '../paths.ts'
import { handles, typeNeeded } from '../rules/competence.ts'
import type { FormDefinition, SenderKind } from '../rules/definition.ts'
import { takesSender } from '../rules/senders.ts'
import { cataloguePage } from '../views/catalogue/list.ts'
import { startPage } from '../views/catalogue/start.ts'
import { offeringOffices, officesToChoose, theOfficeAt } from './choosing.ts'

/** What a clerk publishes is to be seen at once; a reader without an account may wait a moment. */
const publicPage = { who: 'anyone', keepSeconds: 5 } as const

/** Forms as everybody finds them. */
export const catalogueRoutes: readonly Route[] = [
  get(paths.catalogue, publicPage, showCatalogue),
  get(paths.form, publicPage, showStart),
  get(paths.blank, { who: 'anyone', perMinute: 30 }, sendBlank),
]

async function showCatalogue(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const office = await theOfficeAt(visit)
  const place = { officeId: office?.id ?? null, at: visit.now }
  const forms = await listPublished(sql, place)
  const choice = await officesToChoose(visit)
  return page(cataloguePage(visit, { forms, office, choice, letterHref: paths.freeLetter() }))
}

async function showStart(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const { chosen, ref, shared } = await formAt(visit)
  const offered = ref !== null && chosen?.connectedAt ? chosen : null
  const refusedOffice = chosen && !offered ? chosen : null
  const place = { slug: visit.params.slug!, at: visit.now }
  // What no national form stands behind is shown by the wording of the first that offers it.
  const own = shared ? [] : await listOwnRefs(sql, { kind: 'form', ...place })
  const shown = shared ?? own[0]
  if (!shown) throw new NotFound()
  const { definition } = await findVersion(sql, shown)
  const handling = offered && shared ? await whoHandles(visit, definition, shared, offered) : null
  const office = handling ? null : offered
  const choice = shared
    ? await officesToChoose(visit, typeNeeded(definition) ?? 1)
    : await offeringOffices(
        visit,
        own.map(({ ownerId }) => ownerId),
      )
  const refusedSender = await refusedIn(visit, definition)
  const isPrinted = chosen ? office !== null : shared !== null
  const elsewhere = handling && offered && { office: offered, handling }
  const view = { definition, office, refusedOffice, refusedSender, elsewhere, choice, isPrinted }
  return page(startPage(visit, view))
}

/** The offices that handle a form for the municipality of one; null when it does so itself. */
async function whoHandles(
  { services }: Visit,
  form: FormDefinition,
  { ownerId }: VersionRef,
  office: Office,
): Promise<OfficeLine[] | null> {
  const needed = typeNeeded(form)
  if (needed === null || handles(form, ownerId, office)) return null
  return listCompetent(services.sql, office.id, needed)
}

/** The form of the address at the chosen office, and the one that all offices share. */
async function formAt(visit: Visit) {
  const { sql } = visit.services
  const chosen = await theOfficeAt(visit)
  const place = { slug: visit.params.slug!, at: visit.now }
  const ref = await findPublishedRef(sql, { ...place, officeId: chosen?.id ?? null })
  const shared = ref ?? (await findPublishedRef(sql, { ...place, officeId: null }))
  return { chosen, ref, shared }
}

/** The empty form of the chosen office, or the shared one when none is chosen. */
async function sendBlank(visit: Visit): Promise<Answer> {
  const { services, lang, now } = visit
  const { chosen, ref } = await formAt(visit)
  if (!ref || (chosen && !chosen.connectedAt)) throw new NotFound()
  const { definition } = await findVersion(services.sql, ref)
  if (chosen && !handles(definition, ref.ownerId, chosen)) throw new NotFound()
  const { slug } = definition
  const here = withQuery(paths.form({ slug }), { [paths.officeField]: chosen?.slug })
  const address = services.config.baseUrl + visit.href(here)
  const blank = { ref, definition, office: chosen, address, at: now }
  const body = await printedBlank(visit, blank, lang)
  const { keepSeconds: cacheSeconds } = publicPage
  const filename = `${slug}.pdf`
  return file({ kind: 'file', body, type: 'application/pdf', filename, inline: true, cacheSeconds })
}

/** The kind of whoever is signed in, when the form refuses it; null for everybody else. */
async function refusedIn(visit: Visit, form: FormDefinition): Promise<SenderKind | null> {
  const personId = visit.caller?.personId
  if (!personId || !form.senders) return null
  const { kind } = await findPerson(visit.services.sql, personId)
  return takesSender(form, kind) ? null : kind
}
