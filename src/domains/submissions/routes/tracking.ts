import { within } from '../../../platform/db/index.ts'
import { get, page, type Route, seeOther, type Visit } from '../../../platform/http/index.ts'
import { findMessage, mailboxPaths } from '../../mailbox/index.ts'
import { findOffice } from '../../offices/index.ts'
import { readSentForm } from '../actions/filling/reading.ts'
import { countWaiting } from '../actions/filling/signings.ts'
import { readList, readTracked } from '../actions/tracking.ts'
import * as paths from '../paths.ts'
import { sliceOf, wishFrom, yearsFrom } from '../rules/listing.ts'
import { isSent } from '../rules/submission.ts'
import { listPage } from '../views/list.ts'
import { noPersonPage } from '../views/parts.ts'
import { trackedPage } from '../views/tracked.ts'
import { savedField } from './filling/page.ts'
import { personOf } from './visitors.ts'

/** Where everything stands. */
export const trackingRoutes: readonly Route[] = [
  get(paths.list, { who: 'signed-in' }, showList),
  get(paths.submission, { who: 'person' }, showSubmission),
  get(mailboxPaths.reply, { who: 'person' }, leadToReply),
]

async function showList(visit: Visit) {
  if (!visit.caller?.personId) return page(noPersonPage(visit))
  const { sql } = visit.services
  const wish = wishFrom(visit.query)
  const [{ rows, first }, waiting] = await Promise.all([
    readList(sql, personOf(visit), wish),
    countWaiting(sql, personOf(visit), visit.now),
  ])
  const slice = sliceOf(rows, wish)
  const ids = [...new Set(slice.rows.map(submission => submission.officeId))]
  const offices = await Promise.all(ids.map(id => findOffice(sql, id)))
  const officeNames = new Map(offices.map(office => [office.id, office.name]))
  const isSaved = (visit.query[savedField] ?? '') !== ''
  const years = yearsFrom(first, visit.now)
  return page(listPage(visit, { wish, slice, officeNames, years, isSaved, waiting }))
}

async function showSubmission(visit: Visit) {
  const { sql } = visit.services
  const tracked = await readTracked(sql, personOf(visit), visit.params.id!)
  const { submission } = tracked
  if (!isSent(submission)) return seeOther(visit, paths.review({ id: submission.id }))
  const [office, holder, form] = await Promise.all([
    findOffice(sql, submission.officeId),
    findOffice(sql, submission.received.holderId),
    readSentForm(sql, submission),
  ])
  const justSent = tracked.replies.find(reply => reply.recordMark === visit.query.odeslano) ?? null
  const view = { ...tracked, submission, office, holder, justSent, form }
  return page(trackedPage(visit, view))
}

/** An answer to a message is a message into its matter. */
async function leadToReply(visit: Visit) {
  const personId = personOf(visit)
  const message = await within(visit.services.sql, { personId }, tx =>
    findMessage(tx, personId, visit.params.id!),
  )
  const { submissionId: id } = message
  return seeOther(visit, id ? paths.reply({ id }) : mailboxPaths.message({ id: message.id }))
}
