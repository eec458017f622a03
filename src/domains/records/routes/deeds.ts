import { isId } from '../../../foundation/ids.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { listConnectedOffices } from '../../offices/index.ts'
import { call } from '../actions/answering.ts'
import { accept, assign } from '../actions/assignment.ts'
import { dispatch, note } from '../actions/handling.ts'
import { handOver } from '../actions/handover.ts'
import { openForm, openSettlement } from '../actions/reading.ts'
import { settle } from '../actions/settling.ts'
import * as paths from '../paths.ts'
import { waysToSettle } from '../rules/case.ts'
import { textLimit } from '../rules/deeds.ts'
import { handlers, readers } from '../rules/roles.ts'
import { type Typed, untyped } from '../views/deed.ts'
import { assignmentPage, callPage, handoverPage, settlementPage } from '../views/forms.ts'
import { doerOf, idIn, receiverFrom, targetOf } from './doer.ts'
import { answerDeed } from './outcome.ts'

const handle = (audit: string) => ({ who: handlers, audit })
const route = (audit: string) => ({ who: readers, audit })

/** The deeds of one case, a form and its sending each. */
export const deedRoutes: readonly Route[] = [
  post(paths.acceptance, handle('case.accepted'), sendAcceptance),
  get(paths.assignment, { who: readers }, showAssignment),
  post(paths.assignment, route('case.assigned'), sendAssignment),
  post(paths.note, handle('case.noted'), sendNote),
  get(paths.call, { who: handlers }, showCall),
  post(paths.call, handle('case.called'), sendCall),
  get(paths.settlement, { who: handlers }, showSettlement),
  post(paths.settlement, handle('case.settled'), sendSettlement),
  get(paths.handover, { who: readers }, showHandover),
  post(paths.handover, route('case.handed-over'), sendHandover),
  post(paths.dispatch, route('case.dispatched'), sendDispatch),
]

async function sendAcceptance(visit: Visit): Promise<Answer> {
  const target = targetOf(visit)
  const outcome = await accept(visit.services.sql, doerOf(visit), target)
  return answerDeed(visit, outcome, { version: target.version, ownText: '' })
}

async function showAssignment(visit: Visit): Promise<Answer> {
  return page(await assignmentAgain(visit, untyped))
}

async function assignmentAgain(visit: Visit, typed: Typed) {
  const { matter, ...staff } = await openForm(visit.services.sql, doerOf(visit), idIn(visit))
  return assignmentPage(visit, matter, staff, typed)
}

async function sendAssignment(visit: Visit): Promise<Answer> {
  const target = targetOf(visit)
  const to = field(visit, 'to')
  const outcome = await assign(visit.services.sql, doerOf(visit), target, receiverFrom(to))
  const again = (errors: FieldErrors) => assignmentAgain(visit, { values: { to }, errors })
  return answerDeed(visit, outcome, { version: target.version, ownText: '', again })
}

async function sendNote(visit: Visit): Promise<Answer> {
  const target = targetOf(visit)
  const text = textIn(visit)
  const outcome = await note(visit.services.sql, doerOf(visit), target, text)
  return answerDeed(visit, outcome, { version: target.version, ownText: text })
}

async function showCall(visit: Visit): Promise<Answer> {
  return page(
    callPage(visit, await openForm(visit.services.sql, doerOf(visit), idIn(visit)), untyped),
  )
}

async function sendCall(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const target = targetOf(visit)
  const values = {
    subject: field(visit, 'subject').slice(0, 300),
    text: textIn(visit),
    days: field(visit, 'days'),
  }
  const asked = { ...values, days: Number(values.days) }
  const outcome = await call(sql, doerOf(visit), target, asked)
  const again = async (errors: FieldErrors) => {
    return callPage(visit, await openForm(sql, doerOf(visit), target.caseId), { values, errors })
  }
  return answerDeed(visit, outcome, { version: target.version, ownText: values.text, again })
}

async function showSettlement(visit: Visit): Promise<Answer> {
  const opened = await openSettlement(visit.services.sql, doerOf(visit), idIn(visit))
  return page(settlementPage(visit, opened, untyped))
}

async function sendSettlement(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const target = targetOf(visit)
  const values = { way: field(visit, 'way'), text: textIn(visit) }
  const way = waysToSettle.find(way => way === values.way)
  const outcome = await settle(sql, doerOf(visit), target, { way, text: values.text })
  const again = async (errors: FieldErrors) => {
    const opened = await openSettlement(sql, doerOf(visit), target.caseId)
    return settlementPage(visit, opened, { values, errors })
  }
  return answerDeed(visit, outcome, { version: target.version, ownText: values.text, again })
}

async function showHandover(visit: Visit): Promise<Answer> {
  return page(await handoverAgain(visit, untyped))
}

async function handoverAgain(visit: Visit, typed: Typed) {
  const { sql } = visit.services
  const doer = doerOf(visit)
  const [{ matter }, offices] = await Promise.all([
    openForm(sql, doer, idIn(visit)),
    listConnectedOffices(sql),
  ])
  const others = offices.filter(office => office.id !== doer.officeId)
  return handoverPage(visit, matter, others, typed)
}

async function sendHandover(visit: Visit): Promise<Answer> {
  const target = targetOf(visit)
  const values = { office: field(visit, 'office'), text: textIn(visit) }
  const handing = { toOfficeId: isId(values.office) ? values.office : null, reason: values.text }
  const outcome = await handOver(visit.services.sql, doerOf(visit), target, handing)
  const again = (errors: FieldErrors) => handoverAgain(visit, { values, errors })
  return answerDeed(visit, outcome, { version: target.version, ownText: values.text, again })
}

async function sendDispatch(visit: Visit): Promise<Answer> {
  const [id, document] = [idIn(visit), idIn(visit, 'document')]
  const outcome = await dispatch(visit.services.sql, doerOf(visit), id, document)
  return answerDeed(visit, outcome, { version: 0, ownText: '' })
}

function textIn(visit: Visit): string {
  return field(visit, 'text').slice(0, textLimit)
}
