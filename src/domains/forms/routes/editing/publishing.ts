import { readDay } from '../../../../foundation/czech/index.ts'
import { dayOf, startOfDay } from '../../../../foundation/dates/index.ts'
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
import type { FieldErrors } from '../../../../platform/ui/index.ts'
import {
  droppingPage,
  publishers,
  readFalling,
  stretchOf,
  throwAway,
  whyNotSave,
  whyNotWithdraw,
  withdrawalIn,
  workIn,
  writerOf,
  writers,
} from '../../../publishing/index.ts'
import { judgeForm } from '../../actions/editing/judging.ts'
import { readOriginals } from '../../actions/editing/originals.ts'
import {
  giveFormBack,
  proposeForm,
  publishForm,
  withdrawForm,
} from '../../actions/editing/publishing.ts'
import { reopenForm } from '../../actions/editing/starting.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { publishingTexts } from '../../texts/editing/publishing.ts'
import { deskCrumbs } from '../../views/editing/crumbs.ts'
import { publicationPage, reasonPage } from '../../views/editing/publishing.ts'
import { refusedPage } from '../../views/editing/shut.ts'
import { keptAt } from './answer.ts'
import { editedIn, judgesFor, seenRevision, valuesIn } from './visit.ts'

export const publishingRoutes: Route[] = [
  post(paths.proposal, { ...writers, audit: 'forms.proposed' }, propose),
  get(paths.givingBack, writers, showGivingBack),
  post(paths.givingBack, { ...writers, audit: 'forms.given-back' }, giveBack),
  get(paths.publication, { ...publishers, costly: true }, showPublication),
  post(paths.publication, { ...publishers, audit: 'forms.published' }, publish),
  get(paths.withdrawal, publishers, showWithdrawal),
  post(paths.withdrawal, { ...publishers, audit: 'forms.withdrawn' }, withdraw),
  post(paths.reopening, { ...writers, audit: 'forms.reopened' }, reopen),
  get(paths.dropping, writers, showDropping),
  post(paths.dropping, { ...writers, audit: 'forms.dropped' }, drop),
]

type Refusal = keyof (typeof publishingTexts)['cs']['wrong']

async function propose(visit: Visit): Promise<Answer> {
  const judges = judgesFor(visit)
  const outcome = await proposeForm(judges, workIn(visit), seenRevision(visit), writerOf(visit))
  return outcome.ok ? seeOther(visit, keptAt(visit, 'proposed')) : refused(visit, outcome.refusal)
}

async function showGivingBack(visit: Visit): Promise<Answer> {
  return reasonAnswer(visit, 'giveBack', {}, 200)
}

async function giveBack(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const given = { note: field(visit, 'poznamka'), seenRevision: seenRevision(visit) }
  const outcome = await giveFormBack(sql, workIn(visit), given, writerOf(visit))
  if (outcome.ok) return seeOther(visit, keptAt(visit, 'given-back'))
  if (outcome.refusal !== 'no-note') return refused(visit, outcome.refusal)
  const said = publishingTexts[visit.lang].wrong['no-note']
  return reasonAnswer(visit, 'giveBack', { poznamka: said }, 422)
}

async function showPublication(visit: Visit): Promise<Answer> {
  return publicationAnswer(visit, {}, 200)
}

/** From the beginning of a day in Prague to the end of one; from now when no day is given. */
async function publish(visit: Visit): Promise<Answer> {
  const t = publishingTexts[visit.lang].wrong
  const [from, to] = [dayIn(visit, 'od'), dayIn(visit, 'do')]
  const errors: FieldErrors = {
    ...(from === undefined && { od: t['day-wrong'] }),
    ...(to === undefined && { do: t['day-wrong'] }),
  }
  if (Object.keys(errors).length > 0) return publicationAnswer(visit, errors, 422)
  const stretch = stretchOf({ from: from ?? null, to: to ?? null }, visit.now)
  if (!stretch.ok) {
    const at = stretch.refusal === 'day-past' ? 'od' : 'do'
    return publicationAnswer(visit, { [at]: t[stretch.refusal] }, 422)
  }
  const publication = {
    ...{ stretch: stretch.value, seenRevision: seenRevision(visit) },
    withdrawal: withdrawalIn(visit),
  }
  const judges = judgesFor(visit)
  const outcome = await publishForm(judges, workIn(visit), publication, writerOf(visit))
  const isLater = stretch.value.from > visit.now
  if (outcome.ok) return seeOther(visit, keptAt(visit, isLater ? 'published-later' : 'published'))
  return refused(visit, outcome.refusal)
}

async function showWithdrawal(visit: Visit): Promise<Answer> {
  return reasonAnswer(visit, 'withdraw', {}, 200)
}

/** From now, or from the beginning of a day in Prague. */
async function withdraw(visit: Visit): Promise<Answer> {
  const t = publishingTexts[visit.lang].wrong
  const again = (errors: FieldErrors) => reasonAnswer(visit, 'withdraw', errors, 422)
  const day = dayIn(visit, 'od')
  if (day === undefined) return again({ od: t['day-wrong'] })
  const isNow = day === null || day === dayOf(visit.now)
  const withdrawal = {
    from: isNow ? visit.now : startOfDay(day),
    reason: field(visit, 'duvod'),
  }
  const { sql } = visit.services
  const outcome = await withdrawForm(sql, workIn(visit), withdrawal, writerOf(visit))
  if (outcome.ok) {
    const what = (await isShared(visit)) ? 'withdrawn-shared' : 'withdrawn'
    return seeOther(visit, keptAt(visit, isNow ? what : `${what}-later`))
  }
  if (outcome.refusal === 'no-reason') return again({ duvod: t[outcome.refusal] })
  if (outcome.refusal === 'day-past') return again({ od: t[outcome.refusal] })
  return refused(visit, outcome.refusal)
}

/** Whether people get the shared form where the own one is not offered. */
async function isShared(visit: Visit): Promise<boolean> {
  return (await readOriginals(visit.services.sql, await editedIn(visit), visit.now)) !== null
}

async function reopen(visit: Visit): Promise<Answer> {
  const isNew = await reopenForm(visit.services.sql, workIn(visit), writerOf(visit))
  const { id } = visit.params as { id: string }
  // Begun from the changes of the shared form, the choice of them goes on.
  if (field(visit, 'dal') === 'original') return seeOther(visit, paths.original({ id }))
  return seeOther(visit, keptAt(visit, isNew ? 'reopened' : 'reopened-already'))
}

/** Asked before a draft falls: whose work it is. */
async function showDropping(visit: Visit): Promise<Answer> {
  const falling = await readFalling(visit.services.sql, workIn(visit), 'form')
  const refusal = whyNotSave(falling.draft, falling.draft?.revision ?? 0)
  if (refusal) return refused(visit, refusal)
  const { id } = visit.params as { id: string }
  const [action, work] = [visit.href(paths.dropping({ id })), visit.href(paths.overview({ id }))]
  return page(droppingPage(visit, { falling, crumbs: deskCrumbs(visit), action, work }))
}

async function drop(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const seen = { kind: 'form', seenRevision: seenRevision(visit) } as const
  const outcome = await throwAway(sql, workIn(visit), seen, writerOf(visit))
  return outcome.ok ? seeOther(visit, keptAt(visit, 'dropped')) : refused(visit, outcome.refusal)
}

async function publicationAnswer(
  visit: Visit,
  errors: FieldErrors,
  status: number,
): Promise<Answer> {
  const edited = await editedIn(visit)
  if (edited.draft?.state !== 'proposed') return refused(visit, 'not-proposed')
  const judgements = await judgeForm(judgesFor(visit), edited)
  const shared = (await readOriginals(visit.services.sql, edited, visit.now))?.base ?? null
  const values = valuesIn(visit)
  return page(publicationPage(visit, { edited, values, errors, judgements, shared }), status)
}

async function reasonAnswer(
  visit: Visit,
  deed: 'giveBack' | 'withdraw',
  errors: FieldErrors,
  status: number,
): Promise<Answer> {
  const edited = await editedIn(visit)
  if (deed === 'giveBack' && edited.draft?.state !== 'proposed')
    return refused(visit, 'not-proposed')
  const refusal = deed === 'withdraw' ? whyNotWithdraw(edited.versions, visit.now, visit.now) : null
  if (refusal) return refused(visit, refusal)
  const hasShared = deed === 'withdraw' && (await isShared(visit))
  const state = { edited, values: valuesIn(visit), errors, deed, hasShared }
  return page(reasonPage(visit, state), status)
}

/** What cannot be done now is told on a page of its own, with the way back to the form. */
function refused(visit: Visit, refusal: Refusal): Answer {
  const isFit = refusal === 'not-fit' || refusal === 'no-change'
  return page(refusedPage(visit, publishingTexts[visit.lang].wrong[refusal]), isFit ? 422 : 409)
}

/** The day in a field: null when empty, undefined when it is none. */
function dayIn(visit: Visit, name: string): string | null | undefined {
  const typed = field(visit, name)
  return typed === '' ? null : (readDay(typed) ?? undefined)
}
