import { NotFound } from '../../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  storedFile,
  type Visit,
} from '../../../../platform/http/index.ts'
import { askForBirth } from '../../actions/filling/birth-correction.ts'
import {
  type Invited,
  leadsSomewhere,
  readInvited,
  readInvitedFile,
} from '../../actions/filling/invited.ts'
import {
  type InviteRefusal,
  invite,
  takeBack,
  type UninvitedWhy,
} from '../../actions/filling/inviting.ts'
import {
  confirmCosignature,
  refuseCosignature,
  saveSignerPage,
} from '../../actions/filling/signing.ts'
import * as paths from '../../paths.ts'
import { type SignRefusal, whyNotAnswer } from '../../rules/cosigners.ts'
import { plainText } from '../../rules/plain.ts'
import { isSent } from '../../rules/submission.ts'
import { deadLinkPage, notForYouPage, takenBackPage } from '../../views/filling/not-yours.ts'
import { partnerPage } from '../../views/filling/partner.ts'
import { signerPage } from '../../views/filling/signer-page.ts'
import { personOf } from '../visitors.ts'
import { checkForm } from './checking.ts'
import { typedBy } from './late.ts'
import { openForm } from './page.ts'
import { readSentForm } from './upload.ts'

/** A second person signs: invited by the sender, known by the link. */
export const cosigningRoutes: readonly Route[] = [
  post(paths.cosignature, { who: 'person', audit: 'cosignature.invited' }, sendInvitation),
  post(paths.cosignatureRemoval, { who: 'person' }, removeInvitation),
  get(paths.invitation, { who: 'person' }, led(showInvitation)),
  get(paths.invitationPage, { who: 'person' }, led(showSignerPage)),
  post(paths.invitationPage, { who: 'person', upload: true }, led(sendSignerPage)),
  get(paths.invitationFile, { who: 'person' }, sendInvitedFile),
  post(paths.birthCorrection, { who: 'person' }, led(sendBirthCorrection)),
  post(paths.confirmation, { who: 'person', audit: 'cosignature.confirmed' }, led(confirm)),
  post(paths.refusal, { who: 'person', audit: 'cosignature.refused' }, led(refuseToSign)),
]

async function sendInvitation(visit: Visit): Promise<Answer> {
  const opened = await openForm(visit)
  const outcome = await invite(visit.services.sql, opened, visit.params.field!, visit.now)
  if (!outcome.ok && isToldThere(outcome.refusal)) {
    const { refusal } = outcome
    return checkForm(visit, null, { field: visit.params.field!, refusal })
  }
  return seeOther(visit, paths.review({ id: opened.draft.id }))
}

/** A form that was sent or is not complete leads on by itself; all else is told at the place. */
function isToldThere(refusal: InviteRefusal): refusal is UninvitedWhy {
  return refusal !== 'incomplete' && refusal !== 'already-sent'
}

async function removeInvitation(visit: Visit): Promise<Answer> {
  const { id: submissionId = '', field: name = '' } = visit.params
  const place = { personId: personOf(visit), submissionId, field: name }
  await takeBack(visit.services.sql, place)
  return seeOther(visit, paths.review({ id: submissionId }))
}

function openingOf(visit: Visit) {
  return { personId: personOf(visit), at: visit.now }
}

function invitedOf(visit: Visit): Promise<Invited> {
  return readInvited(visit.services.sql, visit.params.token!, openingOf(visit))
}

/** A link of no invitation (any more) says so, whatever was to be done by it. */
function led(work: (visit: Visit) => Promise<Answer>): (visit: Visit) => Promise<Answer> {
  return async visit => {
    if (await leadsSomewhere(visit.services.sql, visit.params.token!)) return work(visit)
    return page(deadLinkPage(visit, await typedBy(visit)), 404)
  }
}

function showInvitation(visit: Visit): Promise<Answer> {
  return invitation(visit, null)
}

async function invitation(visit: Visit, refusal: SignRefusal | null, reason = ''): Promise<Answer> {
  const invited = await invitedOf(visit)
  const token = visit.params.token!
  const status = refusal === null ? 200 : refusal === 'changed-meanwhile' ? 409 : 422
  if (invited.viewer !== 'invited') return page(notForYouPage(visit, invited, token), status)
  if (invited.invitation.state === 'taken-back') return page(takenBackPage(visit), status)
  return page(partnerPage(visit, { token, invited, refusal, reason }), status)
}

/** A file that the reader of the link may see; another one is not there. */
async function sendInvitedFile(visit: Visit): Promise<Answer> {
  const { token = '', file: id = '' } = visit.params
  return storedFile(visit, await readInvitedFile(visit.services.sql, token, id, openingOf(visit)))
}

async function showSignerPage(visit: Visit): Promise<Answer> {
  const invited = await invitedOf(visit)
  const { token = '', page: name = '' } = visit.params
  if (!mayAnswer(invited)) return seeOther(visit, paths.invitation({ token }))
  if (!isTheirs(invited, name)) return seeOther(visit, paths.invitation({ token }))
  return page(signerPage(visit, { token, invited, page: name }))
}

async function sendSignerPage(visit: Visit): Promise<Answer> {
  const invited = await invitedOf(visit)
  const { token = '', page: name = '' } = visit.params
  if (!isTheirs(invited, name)) throw new NotFound()
  const fields = invited.form.pages.find(one => one.name === name)?.fields ?? []
  const sent = await readSentForm(visit, { page: name, fields, roomBytes: signerRoomBytes })
  if (!mayAnswer(invited)) return seeOther(visit, paths.invitation({ token }))
  const { sql } = visit.services
  const seenVersion = field(visit, 'verze') || String(sent.fields.verze ?? '')
  const typed = { page: name, ...sent, seenVersion }
  const { isStale, parsed } = await saveSignerPage(sql, token, typed, openingOf(visit))
  if (isStale) {
    const stale = { answers: parsed.answers, hadFiles: sent.files.length > 0 }
    const now = { token, invited: await invitedOf(visit), page: name }
    return page(signerPage(visit, { ...now, typed: sent.fields, stale }), 409)
  }
  if (parsed.deed || parsed.revealed.length > 0)
    return seeOther(visit, paths.invitationPage({ token, page: name }))
  const wrong = [...sent.wrong, ...parsed.wrong]
  if (wrong.length === 0) return seeOther(visit, paths.invitation({ token }))
  const again = { token, invited: await invitedOf(visit), page: name, typed: sent.fields, wrong }
  return page(signerPage(visit, again), 422)
}

/** The signer's papers; the sender's have the rest of the room. */
const signerRoomBytes = 20_000_000

function mayAnswer(invited: Invited): boolean {
  return whyNotAnswer({ ...invited, isDraft: !isSent(invited.draft) }) === null
}

function isTheirs({ journey }: Invited, name: string): boolean {
  return journey.pages.some(one => one.name === name)
}

async function confirm(visit: Visit): Promise<Answer> {
  const token = visit.params.token!
  const signer = { ...openingOf(visit), seen: field(visit, 'videno') }
  const outcome = await confirmCosignature(visit.services.sql, token, signer)
  return outcome.ok
    ? seeOther(visit, paths.invitation({ token }))
    : invitation(visit, outcome.refusal)
}

async function sendBirthCorrection(visit: Visit): Promise<Answer> {
  const token = visit.params.token!
  const outcome = await askForBirth(visit.services.sql, token, openingOf(visit))
  return outcome.ok
    ? seeOther(visit, paths.invitation({ token }))
    : invitation(visit, outcome.refusal)
}

async function refuseToSign(visit: Visit): Promise<Answer> {
  const token = visit.params.token!
  const reason = plainText(field(visit, 'duvod')).trim()
  const refusing = { ...openingOf(visit), reason }
  const outcome = await refuseCosignature(visit.services.sql, token, refusing)
  return outcome.ok
    ? seeOther(visit, paths.invitation({ token }))
    : invitation(visit, outcome.refusal, reason)
}
