import { withQuery } from '../../../../foundation/path.ts'
import {
  type Answer,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import {
  elsewherePage,
  ownerOf,
  readElsewhere,
  sourceIn,
  writerOf,
  writers,
} from '../../../publishing/index.ts'
import { takeOverForm } from '../../actions/editing/starting.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { form, officeField } from '../../paths.ts'
import { deskTexts } from '../../texts/editing/desk.ts'
import { deskCrumbs } from '../../views/editing/crumbs.ts'

export const elsewhereRoutes: Route[] = [
  get(paths.elsewhere, { ...writers, costly: true }, visit => show(visit)),
  post(paths.elsewhere, { ...writers, audit: 'forms.taken-over' }, takeOver),
]

async function show(visit: Visit, refusal?: string): Promise<Answer> {
  const list = await readElsewhere(visit, 'form')
  const ways = {
    ...{ kind: 'form' as const, crumbs: deskCrumbs(visit), here: paths.elsewhere() },
    publicPage: ({ slug, officeSlug }: { slug: string; officeSlug: string }) =>
      withQuery(form({ slug }), { [officeField]: officeSlug }),
    ...(refusal && { refusal }),
  }
  return page(elsewherePage(visit, list, ways), refusal ? 422 : 200)
}

async function takeOver(visit: Visit): Promise<Answer> {
  const source = await sourceIn(visit, 'form')
  const owner = { ownerId: ownerOf(visit), writer: writerOf(visit) }
  const taken = await takeOverForm(visit.services.sql, owner, source)
  if (!taken.ok) return show(visit, deskTexts[visit.lang].wrong[taken.refusal])
  return seeOther(visit, withQuery(paths.overview({ id: taken.value }), { zprava: 'taken' }))
}
