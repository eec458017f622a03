import { withQuery } from '../../../foundation/path.ts'
import { NotFound } from '../../../platform/db/index.ts'
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
import { searchForm } from '../../../platform/ui/index.ts'
import { giveFeedback } from '../actions/feedback.ts'
import { type FoundGuide, findGuide, listPublishedGuides } from '../actions/finding.ts'
import { readGuide, recallGuide } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { whyNotFeedback } from '../rules/reader.ts'
import { texts } from '../texts/public/index.ts'
import { type FeedbackState, feedbackErrors, feedbackForm } from '../views/feedback.ts'
import { guidePage } from '../views/guide.ts'
import { listPage } from '../views/list.ts'
import { officeChoice } from '../views/office-choice.ts'
import { chosen, whereToRead, whoDoesIt } from './offices.ts'

/** A guide may be some seconds older than its author's last click. */
const publicPage = { who: 'anyone', keepSeconds: 5 } as const

export const publicRoutes: Route[] = [
  get(paths.guides, publicPage, showList),
  get(paths.guide, publicPage, visit => showGuide(visit, nothingSaid(visit))),
  post(paths.feedback, { who: 'anyone', perMinute: 6 }, takeFeedback),
]

async function showList(visit: Visit): Promise<Answer> {
  const where = await whereToRead(visit)
  const only = chosen(visit, paths.guides(), where)
  if (only) return only
  const { sql } = visit.services
  const found = await listPublishedGuides(sql, where.officeId, visit.now)
  const guides = found
    .filter(({ hidden }) => !hidden)
    .map(({ slug, guide: { title, summary, category } }) => ({ slug, title, summary, category }))
  const words = texts[visit.lang]
  const search = searchForm({
    lang: visit.lang,
    action: visit.href(paths.search()),
    label: words.search,
    hint: words.searchHint,
    words: '',
  })
  const choice = officeChoice(visit, paths.guides(), where)
  return page(listPage(visit, { guides, office: where.office, officeChoice: choice, search }))
}

async function showGuide(visit: Visit, state: FeedbackState, status = 200): Promise<Answer> {
  const slug = visit.params.slug!
  const here = paths.guide({ slug })
  const where = await whereToRead(visit)
  const only = chosen(visit, here, where)
  if (only) return only
  const read = visit.caller ? readGuide : recallGuide
  const whole = await read(visit.services, { slug, officeId: where.officeId }, visit.now)
  if (!whole) throw new NotFound()
  const { found, links } = whole
  const at = { slug, office: where.office?.slug }
  const competent = await whoDoesIt(visit, where, found)
  const local = competent ? { ...found, hidden: true } : found
  const { office, listed } = where
  const readable = { local, office, listed, competent, ...links, ...dated(found) }
  return page(
    guidePage(visit, readable, {
      above: feedbackErrors(visit, state),
      officeChoice: officeChoice(visit, here, {
        ...{ ...where, onlySome: found.guide.competence },
        isElsewhere: competent !== null,
      }),
      below: feedbackForm(visit, at, state),
    }),
    status,
  )
}

function dated({ publishedFrom, publishedTo, checkedOn }: FoundGuide) {
  return { validity: { from: publishedFrom, to: publishedTo }, checkedOn }
}

function nothingSaid({ query }: Visit): FeedbackState {
  return { helped: '', comment: '', refusal: null, thanked: query.ohlas === 'dekujeme' }
}

async function takeFeedback(visit: Visit): Promise<Answer> {
  const [helped, comment] = [field(visit, 'helped'), field(visit, 'comment')]
  const refusal = whyNotFeedback(helped, comment)
  if (refusal) return showGuide(visit, { helped, comment, refusal, thanked: false }, 422)
  const { sql } = visit.services
  const slug = visit.params.slug!
  const { officeId, office } = await whereToRead(visit)
  const found = await findGuide(sql, slug, officeId, visit.now)
  if (!found) throw new NotFound()
  const reader = { lang: visit.lang, at: visit.now }
  await giveFeedback(sql, found, { helped: helped === 'yes', comment }, reader)
  const back = withQuery(paths.guide({ slug }), { urad: office?.slug, ohlas: 'dekujeme' })
  return seeOther(visit, `${back}#ohlas`)
}
