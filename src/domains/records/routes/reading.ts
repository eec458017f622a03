import { isId } from '../../../foundation/ids.ts'
import { NotFound } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  fieldList,
  file,
  get,
  page,
  post,
  type Route,
  storedFile,
  type Visit,
} from '../../../platform/http/index.ts'
import { sealedProof } from '../../ledger/index.ts'
import { acceptMany, assignMany, type BulkOutcome } from '../actions/assignment.ts'
import { findGiven } from '../actions/giving.ts'
import { openCase, openDocument } from '../actions/reading.ts'
import { settleMany } from '../actions/settling.ts'
import { readWorklist } from '../actions/worklist.ts'
import * as paths from '../paths.ts'
import { waysToSettle } from '../rules/case.ts'
import { contentName, contentText } from '../rules/content.ts'
import { textLimit } from '../rules/deeds.ts'
import { documentPlaceFrom } from '../rules/places.ts'
import { handlers, readers } from '../rules/roles.ts'
import { type Wish, wishFrom } from '../rules/worklist.ts'
import { type BulkTyped, bulkPage } from '../views/bulk.ts'
import { proofLaterPage } from '../views/conflict.ts'
import { letterPdf } from '../views/letter.ts'
import { matterPage } from '../views/matter.ts'
import { worklistPage } from '../views/worklist.ts'
import { doerOf, idIn, receiverFrom, targetsFrom } from './doer.ts'

/** The worklist with its deeds for many, one case, its files and letters. */
export const readingRoutes: readonly Route[] = [
  get(paths.worklist, { who: readers }, showWorklist),
  post(paths.bulkAssignment, { who: handlers, audit: 'cases.assigned' }, sendAssignments),
  post(paths.bulkAcceptance, { who: handlers, audit: 'cases.accepted' }, sendAcceptances),
  post(paths.bulkSettlement, { who: handlers, audit: 'cases.settled' }, sendSettlements),
  get(paths.matter, { who: readers, audit: 'case.read' }, showCase),
  get(paths.file, { who: readers, audit: 'case.file-read' }, sendFile),
  get(paths.letter, { who: readers, audit: 'case.letter-printed' }, sendLetterPdf),
  get(paths.content, { who: readers, audit: 'case.file-read' }, sendContent),
  get(paths.proof, { who: readers, audit: 'case.proof-taken' }, sendProof),
]

async function showWorklist(visit: Visit): Promise<Answer> {
  const doer = doerOf(visit)
  const wish = wishFrom(visit.query, doer)
  const { sql } = visit.services
  const { predano = '' } = visit.query
  const [found, given] = await Promise.all([
    readWorklist(sql, doer, wish),
    isId(predano) ? findGiven(sql, doer, predano) : null,
  ])
  return page(worklistPage(visit, wish, found, given))
}

async function sendAssignments(visit: Visit): Promise<Answer> {
  const targets = targetsFrom(fieldList(visit, 'case'))
  const to = receiverFrom(field(visit, 'to'))
  return bulkAnswer(visit, await assignMany(visit.services.sql, doerOf(visit), targets, to))
}

/** Words written for settling go along: who had to take over first need not write them again. */
async function sendAcceptances(visit: Visit): Promise<Answer> {
  const targets = targetsFrom(fieldList(visit, 'case'))
  const outcome = await acceptMany(visit.services.sql, doerOf(visit), targets)
  const { way, text } = settlingIn(visit)
  const typed = text === '' ? undefined : { way: way ?? '', text, taken: outcome.done }
  return bulkAnswer(visit, outcome, typed)
}

async function sendSettlements(visit: Visit): Promise<Answer> {
  const targets = targetsFrom(fieldList(visit, 'case'))
  const { way, text } = settlingIn(visit)
  const settled = await settleMany(visit.services.sql, doerOf(visit), targets, { way, text })
  return bulkAnswer(visit, settled, { way: way ?? '', text, taken: [] })
}

function settlingIn(visit: Visit) {
  const way = waysToSettle.find(way => way === field(visit, 'way'))
  return { way, text: field(visit, 'text').slice(0, textLimit) }
}

function bulkAnswer(visit: Visit, outcome: BulkOutcome, typed?: BulkTyped): Answer {
  return page(bulkPage(visit, backOf(visit), outcome, typed), outcome.done.length > 0 ? 200 : 422)
}

/** The list from which the officer came, as its form names it. */
function backOf(visit: Visit): Wish {
  const query = new URLSearchParams(field(visit, 'zpet').slice(0, 1000))
  return wishFrom(Object.fromEntries(query), doerOf(visit))
}

async function showCase(visit: Visit): Promise<Answer> {
  const doer = doerOf(visit)
  const from = documentPlaceFrom(visit.query.dokumenty ?? '')
  return page(matterPage(visit, await openCase(visit.services.sql, doer, idIn(visit), from), doer))
}

async function sendFile(visit: Visit): Promise<Answer> {
  const { document } = await documentIn(visit)
  const part = document.files[Number(visit.params.position)]
  if (!part) throw new NotFound()
  return storedFile(visit, part, { inline: visit.query.stahnout === undefined })
}

async function sendLetterPdf(visit: Visit): Promise<Answer> {
  const { matter, document } = await documentIn(visit)
  if (document.direction !== 'out') throw new NotFound()
  const body = await letterPdf(doerOf(visit), matter, document)
  const filename = `${document.recordMark.replaceAll('/', '-')}.pdf`
  return file({ kind: 'file', body, type: 'application/pdf', filename, inline: true })
}

/** The text of a document as its hash stands in the log, to be compared with the proof. */
async function sendContent(visit: Visit): Promise<Answer> {
  const { document } = await documentIn(visit)
  const body = contentText(document.subject, document.body, document.cameAt)
  return file({ kind: 'file', body, type: 'text/plain; charset=utf-8', filename: contentName })
}

/** How long an officer waits for the log's head over a letter, in milliseconds. */
const patienceMs = 3000

/** The log's own proof of what came or left and when; a letter just logged waits for its head. */
async function sendProof(visit: Visit): Promise<Answer> {
  const { matter, document } = await documentIn(visit)
  if (document.logIndex === null) throw new NotFound()
  const place = { officeId: matter.officeId, index: document.logIndex }
  const body = await sealedProof(visit.services, place, { waitMs: patienceMs })
  if (body === null) return page(proofLaterPage(visit, matter), 503)
  const filename = `${document.recordMark.replaceAll('/', '-')}.tlog-proof`
  return file({ kind: 'file', body, type: 'text/plain; charset=utf-8', filename })
}

function documentIn(visit: Visit) {
  const doer = doerOf(visit)
  return openDocument(visit.services.sql, doer, idIn(visit), idIn(visit, 'document'))
}
