import { type Answer, page, seeOther, type Visit } from '../../../../platform/http/index.ts'
import { readSignPlaces } from '../../actions/filling/inviting.ts'
import { sendFilling } from '../../actions/filling/sending.ts'
import type { Sender } from '../../actions/sending.ts'
import * as paths from '../../paths.ts'
import type { SendRefusal } from '../../rules/draft.ts'
import { isOver } from '../../rules/filling.ts'
import { isSent } from '../../rules/submission.ts'
import { checkPage } from '../../views/filling/check.ts'
import type { Uninvited } from '../../views/filling/cosigning.ts'
import { openForm } from './page.ts'

/**
 * The check of a form before it is sent; whoever is not there yet is led to where they are.
 * `uninvited` is where in it nobody was asked to sign, and why not.
 */
export async function checkForm(
  visit: Visit,
  refusal: SendRefusal | null,
  uninvited: Uninvited | null = null,
): Promise<Answer> {
  const opened = await openForm(visit)
  const { draft, way, standing } = opened
  const { id } = draft
  if (isSent(draft)) return seeOther(visit, paths.receipt({ id }))
  if (isOver(standing) || way.current !== null) return seeOther(visit, paths.filling({ id }))
  const places = await readSignPlaces(visit.services.sql, opened, visit.now)
  const usual = uninvited ? 422 : 200
  const status = refusal === null ? usual : refusal === 'changed-meanwhile' ? 409 : 422
  return page(checkPage(visit, { ...opened, refusal, places, uninvited }), status)
}

/** Sends a form; gives the receipt's address, or the check again with what was refused. */
export async function sendForm(visit: Visit, sender: Sender): Promise<Answer> {
  const id = visit.params.id!
  const outcome = await sendFilling(visit.services, id, sender)
  return outcome.ok ? seeOther(visit, paths.receipt({ id })) : checkForm(visit, outcome.refusal)
}
