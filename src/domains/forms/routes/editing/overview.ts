import { isDeepStrictEqual } from 'node:util'
import { NotFound } from '../../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  type Visit,
} from '../../../../platform/http/index.ts'
import { findSource, listPublishers, mayPublish, writers } from '../../../publishing/index.ts'
import { judgeForm } from '../../actions/editing/judging.ts'
import { readNewerOriginal, readOriginals } from '../../actions/editing/originals.ts'
import { readSuppliedForm } from '../../actions/editing/supplying.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Field, FormDefinition } from '../../rules/definition.ts'
import { withItem, withMoved, withoutItem } from '../../rules/editing/changing.ts'
import { dependentsOf } from '../../rules/editing/dependents.ts'
import { isPlace } from '../../rules/editing/place.ts'
import { valueAt } from '../../rules/editing/pointer.ts'
import { overviewPage } from '../../views/editing/overview.ts'
import { removalPage } from '../../views/editing/removal.ts'
import { answerEdit, keptAt } from './answer.ts'
import { editedIn, judgesFor, placeIn, seenRevision, unitsOf } from './visit.ts'

export const overviewRoutes: Route[] = [
  get(paths.overview, { ...writers, costly: true }, showOverview),
  post(paths.order, { ...writers, audit: 'forms.changed' }, move),
  post(paths.removal, { ...writers, audit: 'forms.changed' }, remove),
]

async function showOverview(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const { ownerId } = edited.name
  const originals = await readOriginals(visit.services.sql, edited, visit.now)
  const newer = await readNewerOriginal(visit.services.sql, edited, visit.now)
  return page(
    overviewPage(visit, {
      edited,
      units: await unitsOf(visit),
      judgements: edited.draft ? await judgeForm(judgesFor(visit), edited) : [],
      mayPublish: mayPublish(visit),
      isSame: isDeepStrictEqual(originals?.base.content, edited.form),
      publishers: await listPublishers(visit.services.sql, ownerId, visit.now),
      isSupplied: (await readSuppliedForm(visit.services.sql, edited)) !== null,
      newerOriginal: newer?.number ?? null,
      source: await findSource(visit.services.sql, edited.deeds),
    }),
  )
}

/** Up, down or (by the mouse) anywhere in its list; or to the end of another page. */
function move(visit: Visit): Promise<Answer> {
  const to = field(visit, 'kam')
  if (to !== '') return moveAway(visit, placeIn(visit), to)
  const [place = '', order = ''] = field(visit, 'posun').split(' ')
  if (!isPlace(place) || !/^\d{1,4}$/.test(order)) throw new NotFound()
  const list = place.slice(0, place.lastIndexOf('/'))
  const around = /^(\/pages\/\d+\/fields\/\d+)\/fields$/.exec(list)?.[1]
  return answerEdit(visit, {
    edit: form => withMoved(form, place, Number(order)),
    next: keptAt(visit, 'moved', around ?? `${list}/${order}`),
  })
}

function moveAway(visit: Visit, place: string, page: string): Promise<Answer> {
  if (!/^\/pages\/\d{1,3}$/.test(page)) throw new NotFound()
  const edit = (form: FormDefinition) => {
    const moved = valueAt(form, place) as Field | undefined
    const without = moved && withoutItem(form, place)
    return without ? withItem(without, `${page}/fields`, moved) : null
  }
  return answerEdit(visit, {
    edit,
    next: keptAt(visit, 'moved', page),
  })
}

async function remove(visit: Visit): Promise<Answer> {
  const place = placeIn(visit)
  const edited = await editedIn(visit)
  const isCurrent = edited.revision === seenRevision(visit)
  const dependents = isCurrent ? dependentsOf(edited.form, place) : []
  if (dependents.length > 0 && field(visit, 'jiste') !== 'ano') {
    return page(removalPage(visit, { edited, place, dependents }), 422)
  }
  return answerEdit(visit, { edit: form => withoutItem(form, place), said: 'removed' })
}
