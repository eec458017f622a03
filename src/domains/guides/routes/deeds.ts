import { dayOf, isDay } from '../../../foundation/dates/index.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  fieldList,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import {
  droppingPage,
  publishers,
  readFalling,
  throwAway,
  whyNotSave,
  withdrawalIn,
  workIn,
  writerOf,
  writers,
} from '../../publishing/index.ts'
import { readOriginalNews, takeOriginal } from '../actions/originals.ts'
import {
  checkToday,
  giveGuideBack,
  proposeGuide,
  publishGuide,
  reopenGuide,
  withdrawGuide,
} from '../actions/publishing.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/editing/index.ts'
import { crumbsToList } from '../views/desk/crumbs.ts'
import { originalPage } from '../views/desk/original.ts'
import { openDesk } from './desk.ts'
import { showWork } from './writing.ts'

export const deedRoutes: Route[] = [
  post(paths.proposal, { ...writers, audit: 'guides.proposed' }, propose),
  post(paths.giving, { ...writers, audit: 'guides.given-back' }, give),
  post(paths.publication, { ...publishers, audit: 'guides.published' }, publish),
  post(paths.withdrawal, { ...publishers, audit: 'guides.withdrawn' }, withdraw),
  post(paths.reopening, { ...writers, audit: 'guides.reopened' }, reopen),
  get(paths.dropping, writers, showDropping),
  post(paths.dropping, { ...writers, audit: 'guides.draft-dropped' }, drop),
  post(paths.checking, { ...writers, audit: 'guides.checked' }, check),
  get(paths.original, { ...writers, costly: true }, showOriginal),
  post(paths.original, { ...writers, audit: 'guides.original-seen' }, decideOriginal),
]

type Refusal = keyof (typeof texts)['cs']['refusals']
type News = keyof (typeof texts)['cs']['news']

function told(visit: Visit, zprava: News): Answer {
  const { workId: id } = workIn(visit)
  return seeOther(visit, withQuery(paths.work({ id }), { zprava }))
}

const races: readonly Refusal[] = [
  'changed-meanwhile',
  'no-draft',
  'not-proposed',
  'proposed-already',
  'not-published',
  'withdrawn-already',
]

/** The same page with what was wrong: a race is 409, everything else 422. */
function refused(
  visit: Visit,
  refusal: Refusal,
  { at = 'revision', typed = {} }: { at?: string; typed?: Record<string, string> } = {},
): Promise<Answer> {
  const errors = { [at]: texts[visit.lang].refusals[refusal] }
  return showWork(visit, { errors, typed, status: races.includes(refusal) ? 409 : 422 })
}

const revisionIn = (visit: Visit) => Number(field(visit, 'revision'))

async function propose(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const outcome = await proposeGuide(sql, workIn(visit), revisionIn(visit), writerOf(visit))
  return outcome.ok ? told(visit, 'proposed') : refused(visit, outcome.refusal)
}

async function give(visit: Visit): Promise<Answer> {
  const note = field(visit, 'note').slice(0, 1000)
  if (note === '') {
    const errors = { note: texts[visit.lang].noteMissing }
    return showWork(visit, { errors, status: 422 })
  }
  const given = { note, seenRevision: revisionIn(visit) }
  const outcome = await giveGuideBack(visit.services.sql, workIn(visit), given, writerOf(visit))
  return outcome.ok ? told(visit, 'given-back') : refused(visit, outcome.refusal)
}

async function publish(visit: Visit): Promise<Answer> {
  const typed = {
    ...{ from: field(visit, 'from'), to: field(visit, 'to') },
    stazeni: field(visit, 'stazeni'),
  }
  const wrong = [
    ...(isDay(typed.from) ? [] : ['from']),
    ...(typed.to === '' || isDay(typed.to) ? [] : ['to']),
  ]
  if (wrong.length > 0) {
    const errors = Object.fromEntries(wrong.map(name => [name, texts[visit.lang].badDay]))
    return showWork(visit, { errors, typed, status: 422 })
  }
  const days = { from: typed.from, to: typed.to || null }
  const publication = {
    ...{ days, seenRevision: revisionIn(visit) },
    withdrawal: withdrawalIn(visit),
  }
  const { sql } = visit.services
  const outcome = await publishGuide(sql, workIn(visit), publication, writerOf(visit))
  const isLater = typed.from > dayOf(visit.now)
  if (outcome.ok) return told(visit, isLater ? 'published-later' : 'published')
  const { refusal } = outcome
  const at = refusal === 'day-past' ? 'from' : refusal === 'ends-before-it-begins' ? 'to' : null
  return refused(visit, refusal, { ...(at && { at }), typed })
}

async function withdraw(visit: Visit): Promise<Answer> {
  const typed = { since: field(visit, 'since'), reason: field(visit, 'reason').slice(0, 1000) }
  const words = texts[visit.lang]
  const errors = {
    ...(!isDay(typed.since) && { since: words.badDay }),
    ...(typed.reason === '' && { reason: words.reasonMissing }),
  }
  if (Object.keys(errors).length > 0) return showWork(visit, { errors, typed, status: 422 })
  const { sql } = visit.services
  const outcome = await withdrawGuide(sql, workIn(visit), typed, writerOf(visit))
  if (outcome.ok) {
    const { national } = await openDesk(visit)
    const what = national ? 'withdrawn-shared' : 'withdrawn'
    return told(visit, typed.since === dayOf(visit.now) ? what : `${what}-later`)
  }
  return refused(visit, outcome.refusal, {
    ...(outcome.refusal === 'day-past' && { at: 'since' }),
    typed,
  })
}

async function reopen(visit: Visit): Promise<Answer> {
  const isNew = await reopenGuide(visit.services.sql, workIn(visit), writerOf(visit))
  return told(visit, isNew ? 'reopened' : 'reopened-already')
}

/** Asked before a draft falls: whose work it is. */
async function showDropping(visit: Visit): Promise<Answer> {
  const name = workIn(visit)
  const falling = await readFalling(visit.services.sql, name, 'guide')
  const refusal = whyNotSave(falling.draft, falling.draft?.revision ?? 0)
  if (refusal) return refused(visit, refusal)
  const id = name.workId
  const [action, work] = [visit.href(paths.dropping({ id })), visit.href(paths.work({ id }))]
  return page(droppingPage(visit, { falling, crumbs: crumbsToList(visit), action, work }))
}

async function drop(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const seen = { kind: 'guide', seenRevision: Number(field(visit, 'revize')) || 0 } as const
  const outcome = await throwAway(sql, workIn(visit), seen, writerOf(visit))
  return outcome.ok ? told(visit, 'dropped') : refused(visit, outcome.refusal)
}

async function check(visit: Visit): Promise<Answer> {
  await checkToday(visit.services.sql, workIn(visit), writerOf(visit))
  return told(visit, 'checked')
}

async function showOriginal(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  // A guide of one's own stands on no shared one.
  if (desk.content.kind !== 'overlay') throw new NotFound()
  const { sql } = visit.services
  const news = await within(sql, { officeId: desk.name.ownerId }, tx => readOriginalNews(tx, desk))
  return page(originalPage(visit, desk, news))
}

async function decideOriginal(visit: Visit): Promise<Answer> {
  const places = Object.keys(visit.fields)
    .filter(name => name.startsWith('take-') && fieldList(visit, name).at(-1) === 'theirs')
    .map(name => placeIn(name.slice('take-'.length)))
  const number = Number(field(visit, 'number'))
  const decision = { number, mark: field(visit, 'mark'), places }
  const { sql } = visit.services
  const outcome = await takeOriginal(sql, workIn(visit), decision, writerOf(visit))
  if (outcome === 'late') return refused(visit, 'changed-meanwhile')
  return told(visit, outcome === 'seen' ? 'seen' : 'taken')
}

/** The section or the fee that a choice is about; what a fee is called may have hyphens in it. */
function placeIn(name: string): string[] {
  const [kind = '', ...rest] = name.split('-')
  return [kind, rest.join('-')]
}
