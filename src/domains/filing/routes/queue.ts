import { isId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Role,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import {
  assign,
  conflictPage,
  type DeedOutcome,
  doerOf,
  findCase,
  giveBack,
  idIn,
  isOpen,
  joinCase,
  placeFrom,
  refusals,
  targetOf,
  whatChanged,
} from '../../records/index.ts'
import { type Last, readLast } from '../actions/last.ts'
import { findReceivers, nextItem, openItem, readQueue } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts.ts'
import { itemPage } from '../views/item.ts'
import { queuePage } from '../views/queue.ts'
import { giveBackPage } from '../views/return.ts'

/** Who works in the filing room. */
export const clerks: readonly Role[] = ['filing-clerk']

/** The queue and what is done with each of its letters. */
export const queueRoutes: readonly Route[] = [
  get(paths.queue, { who: clerks }, showQueue),
  get(paths.item, { who: clerks, audit: 'case.read' }, showItem),
  post(paths.routing, { who: clerks, audit: 'case.assigned' }, sendRouting),
  post(paths.joining, { who: clerks, audit: 'case.joined' }, sendJoining),
  get(paths.giveBack, { who: clerks }, showGiveBack),
  post(paths.giveBack, { who: clerks, audit: 'case.returned' }, sendGiveBack),
]

async function showQueue(visit: Visit): Promise<Answer> {
  const { dalsi = '', za = '' } = visit.query
  if (isId(dalsi)) return nextOf(visit, dalsi)
  const from = placeFrom(za)
  const queue = await readQueue(visit.services.sql, doerOf(visit), from)
  return page(queuePage(visit, queue, { from, last: await lastOf(visit) }))
}

/** What became of the letter that was dealt with just now, which the address names. */
async function lastOf(visit: Visit): Promise<Last | null> {
  const { hotovo = '' } = visit.query
  return isId(hotovo) ? readLast(visit.services.sql, doerOf(visit), hotovo) : null
}

/** On to the letter after one that is done with, and what became of that is said there. */
async function onward(visit: Visit, id: string): Promise<Answer> {
  const next = await nextAddress(visit, id)
  return seeOther(visit, withQuery(next, { hotovo: id }))
}

/** On to the letter after one that is left for later. */
async function nextOf(visit: Visit, id: string): Promise<Answer> {
  return seeOther(visit, await nextAddress(visit, id))
}

/** The letter after this one, or the queue when there is none. */
async function nextAddress(visit: Visit, id: string): Promise<string> {
  const { sql } = visit.services
  const doer = doerOf(visit)
  const matter = await within(sql, doer, tx => findCase(tx, doer.officeId, id))
  const next = await nextItem(sql, doer, matter)
  return next ? paths.item({ id: next }) : paths.queue()
}

async function showItem(visit: Visit): Promise<Answer> {
  const item = await openItem(visit.services.sql, doerOf(visit), idIn(visit))
  return page(itemPage(visit, item, { errors: {}, last: await lastOf(visit) }))
}

async function sendRouting(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const target = targetOf(visit)
  const to = field(visit, 'to') || field(visit, 'proposed')
  const words = texts[visit.lang]
  const meant = await findReceivers(sql, doerOf(visit), to)
  const [receiver, second] = meant
  if (!receiver) return itemAgain(visit, { to: words.nobodyMeant(to) })
  if (second) {
    const labels = meant.slice(0, 6).map(one => one.label)
    return itemAgain(visit, { to: words.severalMeant(to, labels.join(', ')) })
  }
  const outcome = await assign(sql, doerOf(visit), target, receiver)
  if (!outcome.ok) return refusalAnswer(visit, outcome)
  if (field(visit, 'from') !== 'list') return onward(visit, target.caseId)
  return seeOther(visit, withQuery(paths.queue(), { hotovo: target.caseId }))
}

/** Puts a letter to the case where it belongs; one about a settled case stays to be assigned. */
async function sendJoining(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const target = targetOf(visit)
  const outcome = await joinCase(sql, doerOf(visit), target, field(visit, 'mark').slice(0, 100))
  if (!outcome.ok) return refusalAnswer(visit, outcome)
  if (isOpen(outcome.value.state)) return onward(visit, target.caseId)
  return seeOther(visit, paths.item({ id: target.caseId }))
}

async function itemAgain(visit: Visit, errors: FieldErrors): Promise<Answer> {
  const item = await openItem(visit.services.sql, doerOf(visit), idIn(visit))
  return page(itemPage(visit, item, { errors, last: null }), 422)
}

async function refusalAnswer(
  visit: Visit,
  outcome: Extract<DeedOutcome, { ok: false }>,
): Promise<Answer> {
  const { caseId, version } = targetOf(visit)
  if (outcome.refusal !== 'stale') {
    return itemAgain(visit, { to: refusals[visit.lang][outcome.refusal] })
  }
  const changed = await whatChanged(visit.services.sql, doerOf(visit), caseId, version)
  return page(conflictPage(visit, changed, ''), 409)
}

async function showGiveBack(visit: Visit): Promise<Answer> {
  const item = await openItem(visit.services.sql, doerOf(visit), idIn(visit))
  return page(giveBackPage(visit, item, { values: {}, errors: {} }))
}

async function sendGiveBack(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const doer = doerOf(visit)
  const target = targetOf(visit)
  const values = { subject: field(visit, 'subject'), text: field(visit, 'text') }
  const outcome = await giveBack(sql, doer, target, values)
  if (outcome.ok) return onward(visit, target.caseId)
  if (outcome.refusal === 'stale') {
    const changed = await whatChanged(sql, doer, target.caseId, target.version)
    return page(conflictPage(visit, changed, values.text), 409)
  }
  const item = await openItem(sql, doer, target.caseId)
  const errors = { text: refusals[visit.lang][outcome.refusal] }
  return page(giveBackPage(visit, item, { values, errors }), 422)
}
