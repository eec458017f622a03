import { isId, newId } from '../../../../foundation/ids.ts'
import { withQuery } from '../../../../foundation/path.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import { paths as forms, handles, takesSender } from '../../../forms/index.ts'
import { findPerson } from '../../../identity/index.ts'
import { beginFilling, readOffer, readUnfinished } from '../../actions/filling/beginning.ts'
import * as paths from '../../paths.ts'
import { beginPage, refusedPage } from '../../views/filling/start.ts'
import { noPersonPage } from '../../views/parts.ts'
import { personOf, writerOf } from '../visitors.ts'

/** Where a form begins. */
export const beginningRoutes: readonly Route[] = [
  get(forms.filling, { who: 'signed-in' }, showBeginning),
  post(forms.filling, { who: 'signed-in' }, begin),
]

async function showBeginning(visit: Visit): Promise<Answer> {
  if (!visit.caller?.personId) return page(noPersonPage(visit))
  return showBeginningOf(visit, visit.query[forms.officeField] ?? '')
}

async function showBeginningOf(visit: Visit, officeSlug: string): Promise<Answer> {
  const slug = visit.params.slug!
  if (!officeSlug) return seeOther(visit, forms.form({ slug }))
  const { sql } = visit.services
  const { office, published } = await readOffer(sql, slug, officeSlug, visit.now)
  const { definition, ref } = published
  // The page that offers a form says which office handles it.
  if (!handles(definition, ref.ownerId, office)) {
    return seeOther(visit, withQuery(forms.form({ slug }), { [forms.officeField]: officeSlug }))
  }
  const place = { slug, officeId: office.id }
  const unfinished = await readUnfinished(sql, personOf(visit), place)
  const { kind } = await findPerson(sql, personOf(visit))
  if (!takesSender(published.definition, kind)) {
    return page(refusedPage(visit, { form: published.definition, office, unfinished, kind }), 422)
  }
  const key = newId(visit.now)
  return page(beginPage(visit, { form: published.definition, office, unfinished, key }))
}

async function begin(visit: Visit): Promise<Answer> {
  if (!visit.caller?.personId) return page(noPersonPage(visit))
  const slug = visit.params.slug!
  const officeSlug = field(visit, forms.officeField)
  const key = field(visit, '_key')
  const beginning = {
    ...{ slug, officeSlug, id: isId(key) ? key : newId(visit.now) },
    anew: field(visit, 'znovu') === '1',
  }
  const begun = await beginFilling(visit.services.sql, beginning, writerOf(visit))
  // The page that offers a form says for whom it is, and what those do for whom it is not.
  if (begun.ok) return seeOther(visit, paths.filling({ id: begun.value }))
  if (begun.refusal !== 'unfinished') return showBeginningOf(visit, officeSlug)
  const offer = withQuery(forms.filling({ slug }), { [forms.officeField]: officeSlug })
  return seeOther(visit, offer)
}
