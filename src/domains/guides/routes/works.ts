import { slugOf } from '../../../foundation/czech/index.ts'
import { dayOf } from '../../../foundation/dates/index.ts'
import { isId, operatorId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import {
  elsewherePage,
  findOffered,
  mayPublish,
  outlookWords,
  ownerOf,
  readDropped,
  readElsewhere,
  sourceIn,
  writerOf,
  writers,
} from '../../publishing/index.ts'
import { startAdaptation, startGuide, takeOverGuide } from '../actions/editing.ts'
import { readComment } from '../actions/feedback.ts'
import { readDeskList, readUnread } from '../actions/listing.ts'
import * as paths from '../paths.ts'
import { type Guide, type GuideCategory, guideCategories } from '../rules/guide.ts'
import { texts } from '../texts/editing/index.ts'
import { faultTexts } from '../texts/gate.ts'
import { commentsPage } from '../views/desk/comments.ts'
import { crumbsToList, nameIn } from '../views/desk/crumbs.ts'
import { worksPage } from '../views/desk/list.ts'
import { adaptationPage, newPage } from '../views/desk/starting.ts'

export const workRoutes: Route[] = [
  get(paths.editing, writers, showWorks),
  get(paths.newGuide, writers, visit => page(newPage(visit, { values: {}, errors: {} }))),
  post(paths.newGuide, { ...writers, audit: 'guides.begun' }, begin),
  get(paths.adaptation, writers, visit => showAdaptation(visit, null)),
  post(paths.adaptation, { ...writers, audit: 'guides.begun' }, adapt),
  get(paths.elsewhere, { ...writers, costly: true }, visit => showElsewhere(visit)),
  post(paths.elsewhere, { ...writers, audit: 'guides.taken-over' }, takeOver),
  get(paths.comments, writers, showComments),
  post(paths.reading, { ...writers, audit: 'guides.comment-read' }, noteReading),
]

async function showWorks(visit: Visit): Promise<Answer> {
  const { services, caller, now, lang } = visit
  const ownerId = ownerOf(visit)
  const list = await within(services.sql, { officeId: ownerId }, tx =>
    readDeskList(tx, ownerId, now),
  )
  const isOperator = ownerId === operatorId
  const titled = (guide: Guide | null, slug: string) => nameIn(lang, guide ?? undefined) || slug
  return page(
    worksPage(visit, {
      works: list.works.map(work => ({
        ...work,
        title: titled(work.guide, work.slug),
        isOffered: work.outlook.now !== null,
        turns: outlookWords(lang, work.outlook, { hasShared: work.isOverlay }).slice(1),
      })),
      mayPublish: mayPublish(visit),
      dropped: await readDropped(visit, 'guide'),
      shared: isOperator
        ? null
        : list.unadapted.map(({ slug, guide }) => ({ slug, title: titled(guide, slug) })),
      owner: isOperator ? null : caller!.desk!.name,
    }),
  )
}

async function begin(visit: Visit): Promise<Answer> {
  const values = {
    title: field(visit, 'title').slice(0, 200),
    category: field(visit, 'category'),
    slug: field(visit, 'slug'),
  }
  const slug = values.slug || slugOf(values.title).slice(0, 80).replace(/-+$/, '')
  const errors = whyNotBegin(visit, { ...values, slug })
  if (Object.keys(errors).length > 0) return page(newPage(visit, { values, errors }), 422)
  const category = values.category as GuideCategory
  const begun = { slug, title: values.title, category, today: dayOf(visit.now) }
  const owner = ownerOf(visit)
  const outcome = await startGuide(visit.services.sql, owner, begun, writerOf(visit))
  if (!outcome.ok) {
    const taken = { slug: texts[visit.lang].refusals[outcome.refusal] }
    return page(newPage(visit, { values, errors: taken }), 422)
  }
  return seeOther(visit, paths.part({ id: outcome.value, part: 'basics' }))
}

function whyNotBegin({ lang }: Visit, { title, category, slug }: Record<string, string>) {
  const words = texts[lang]
  const errors: FieldErrors = {}
  if (!title) errors.title = words.lacksTitle
  if (!(guideCategories as readonly string[]).includes(category!)) {
    errors.category = faultTexts[lang]['not-on-the-list']
  }
  if (title && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug!.slice(0, 81))) errors.slug = words.badSlug
  else if (slug!.length > 80) errors.slug = faultTexts[lang]['too-long']
  return errors
}

async function showAdaptation(visit: Visit, refusal: string | null): Promise<Answer> {
  const slug = visit.params.slug!
  const { services, now, lang } = visit
  const shared = await findOffered(services.sql, { kind: 'guide', slug, at: now })
  if (!shared || ownerOf(visit) === operatorId) throw new NotFound()
  const title = nameIn(lang, shared.content as Guide)
  return page(adaptationPage(visit, { slug, title, refusal }), refusal ? 422 : 200)
}

async function adapt(visit: Visit): Promise<Answer> {
  const owner = ownerOf(visit)
  if (owner === operatorId) throw new NotFound()
  const slug = visit.params.slug!
  const outcome = await startAdaptation(visit.services.sql, owner, slug, writerOf(visit))
  if (outcome.ok) return seeOther(visit, paths.work({ id: outcome.value }))
  return showAdaptation(visit, texts[visit.lang].refusals[outcome.refusal])
}

async function showElsewhere(visit: Visit, refusal?: string): Promise<Answer> {
  const list = await readElsewhere(visit, 'guide')
  const ways = {
    ...{ kind: 'guide' as const, crumbs: crumbsToList(visit), here: paths.elsewhere() },
    publicPage: ({ slug, officeSlug }: { slug: string; officeSlug: string }) =>
      withQuery(paths.guide({ slug }), { [paths.officeField]: officeSlug }),
    ...(refusal && { refusal }),
  }
  return page(elsewherePage(visit, list, ways), refusal ? 422 : 200)
}

async function takeOver(visit: Visit): Promise<Answer> {
  const source = await sourceIn(visit, 'guide')
  const owner = ownerOf(visit)
  const taken = await takeOverGuide(visit.services.sql, owner, source, writerOf(visit))
  if (!taken.ok) return showElsewhere(visit, texts[visit.lang].refusals[taken.refusal])
  return seeOther(visit, withQuery(paths.work({ id: taken.value }), { zprava: 'taken-over' }))
}

async function showComments(visit: Visit): Promise<Answer> {
  const { services, caller, lang, now, query } = visit
  const ownerId = ownerOf(visit)
  const { unitIds } = caller!.desk!
  const mine = unitIds.length === 0 ? null : query.utvar === 'muj'
  const { comments, works } = await within(services.sql, { officeId: ownerId }, async tx => {
    const comments = await readUnread(tx, ownerId, mine ? unitIds : null)
    const list = await readDeskList(tx, ownerId, now)
    return { comments, works: new Map(list.works.map(work => [work.slug, work])) }
  })
  const named = comments.map(comment => {
    const work = works.get(comment.slug)
    const title = nameIn(lang, work?.guide ?? undefined) || comment.slug
    return { ...comment, title, workId: work?.id ?? null }
  })
  return page(commentsPage(visit, { comments: named, mine }))
}

async function noteReading(visit: Visit): Promise<Answer> {
  const { services, caller, params, now } = visit
  const { id = '' } = params
  if (!isId(id)) throw new NotFound()
  const ownerId = ownerOf(visit)
  await readComment(services.sql, { ownerId, id }, { name: caller!.name, at: now })
  return seeOther(visit, withQuery(paths.comments(), { zprava: 'read' }))
}
