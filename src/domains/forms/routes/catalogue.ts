import { NotFound } from '../../../platform/db/index.ts'
import { type Answer, get, page, type Route, type Visit } from '../../../platform/http/index.ts'
import { findPerson } from '../../identity/index.ts'
import { listOwnRefs } from '../../publishing/index.ts'
import { findPublishedRef, findVersion, listPublished } from '../actions/published.ts'
import * as paths from '../paths.ts'
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
  const chosen = await theOfficeAt(visit)
  const place = { slug: visit.params.slug!, at: visit.now }
  const ref = await findPublishedRef(sql, { ...place, officeId: chosen?.id ?? null })
  const office = ref !== null && chosen?.connectedAt ? chosen : null
  const refusedOffice = chosen && !office ? chosen : null
  const shared = ref ?? (await findPublishedRef(sql, { ...place, officeId: null }))
  // What no national form stands behind is shown by the wording of the first that offers it.
  const own = shared ? [] : await listOwnRefs(sql, { kind: 'form', ...place })
  const shown = shared ?? own[0]
  if (!shown) throw new NotFound()
  const { definition } = await findVersion(sql, shown)
  const choice = shared
    ? await officesToChoose(visit)
    : await offeringOffices(
        visit,
        own.map(({ ownerId }) => ownerId),
      )
  const refusedSender = await refusedIn(visit, definition)
  return page(startPage(visit, { definition, office, refusedOffice, refusedSender, choice }))
}

/** The kind of whoever is signed in, when the form refuses it; null for everybody else. */
async function refusedIn(visit: Visit, form: FormDefinition): Promise<SenderKind | null> {
  const personId = visit.caller?.personId
  if (!personId || !form.senders) return null
  const { kind } = await findPerson(visit.services.sql, personId)
  return takesSender(form, kind) ? null : kind
}
