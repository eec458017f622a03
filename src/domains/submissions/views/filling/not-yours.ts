import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, button, form, linkButton, notice } from '../../../../platform/ui/index.ts'
import { paths as identityPaths } from '../../../identity/index.ts'
import type { Invited } from '../../actions/filling/invited.ts'
import * as paths from '../../paths.ts'
import { cosignTexts } from '../../texts/cosigning.ts'
import { type Late, typedRows } from '../late.ts'
import { signingsCrumb } from '../tabs.ts'

/** The link in other hands: whose it is stays untold, and nothing of the form is shown. */
export function notForYouPage(
  visit: Visit,
  { viewer, invitation, draft }: Invited,
  token: string,
): Page {
  const { partner, refusals } = cosignTexts[visit.lang]
  const isSender = viewer === 'sender'
  const href = visit.href(paths.submission({ id: invitation.submissionId }))
  return {
    title: partner.title,
    crumbs: [{ label: partner.title }],
    body: html`${notice({
      tone: 'info',
      title: refusals[isSender ? 'own-invitation' : 'somebody-else'],
      body: isSender ? '' : partner.otherAccount,
    })}${
      isSender
        ? html`<p><a href="${href}">${draft.subject || partner.form}</a></p>`
        : switchForm(visit, token)
    }`,
  }
}

/** Signs out, and after signing in with another account leads back to the link. */
function switchForm(visit: Visit, token: string): Html {
  const next = visit.href(paths.invitation({ token }))
  return form({
    action: visit.href(identityPaths.signOut()),
    body: html`<input type="hidden" name="next" value="${next}">${actions(
      button({ label: cosignTexts[visit.lang].partner.switchAccount }),
    )}`,
  })
}

/** What the sender has taken back: nothing of the form is shown any more. */
export function takenBackPage(visit: Visit): Page {
  return endedPage(visit, cosignTexts[visit.lang].partner.takenBack)
}

/**
 * A link of no invitation (any more): the same for one made up and one that once led somewhere.
 * What was typed into its page meanwhile is given back.
 */
export function deadLinkPage(visit: Visit, late: Late): Page {
  const { deadLink } = cosignTexts[visit.lang].partner
  const isWritten = late.rows.length > 0 || late.hadFiles
  const unsaved = isWritten ? html`<p>${deadLink.unsaved}</p>${typedRows(visit, late)}` : ''
  return endedPage(visit, deadLink, unsaved)
}

type Ended = { title: string; body: string }

function endedPage(visit: Visit, { title, body }: Ended, more: Html | '' = ''): Page {
  const label = cosignTexts[visit.lang].partner.toSignings
  return {
    title,
    crumbs: [signingsCrumb(visit), { label: title }],
    body: html`<p class="lead">${body}</p>${more}
      ${actions(linkButton({ label, href: visit.href(paths.signings()) }))}`,
  }
}
