import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  form as formElement,
  linkButton,
  notice,
  section,
  summaryList,
  textArea,
} from '../../../../platform/ui/index.ts'
import { answersShown, subjectSeen, wordsIn } from '../../../forms/index.ts'
import { paths as identityPaths } from '../../../identity/index.ts'
import { type Invited, mayRead } from '../../actions/filling/invited.ts'
import * as paths from '../../paths.ts'
import { type SignerRefusal, type SignRefusal, whyNotRefuse } from '../../rules/cosigners.ts'
import { reasonLength } from '../../rules/signings.ts'
import { isSent } from '../../rules/submission.ts'
import { answerUntil } from '../../rules/waiting.ts'
import { cosignTexts } from '../../texts/cosigning.ts'
import { signingsCrumb } from '../tabs.ts'
import { bornOtherwise } from './born.ts'
import { reasonWords } from './reason.ts'
import { changedNotice, shownRows, whatIsSigned } from './signed.ts'

type PartnerView = {
  token: string
  invited: Invited
  refusal: SignRefusal | null
  /** Why they refuse, as it was typed and not taken. */
  reason: string
}

/** What somebody is asked to sign: by whom, what it is about, and what is theirs to answer. */
export function partnerPage(visit: Visit, view: PartnerView): Page {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { token, invited } = view
  const { inviter, office } = invited
  return {
    title: words.title,
    crumbs: [signingsCrumb(visit), { label: words.title }],
    body: html`${refused(visit, view)}<p class="lead">${words.lead(inviter.name, office.name)}</p>
      ${isOpen(invited) ? '' : overNotice(visit, invited)}
      ${summaryList(aboutRows(visit, invited))}
      ${
        mayRead(invited)
          ? html`${changedNotice(visit, invited)}${whatIsSigned(visit, { token, invited })}
            ${ownAnswers(visit, { token, invited })}`
          : ''
      }${isOpen(invited) ? answerForms(visit, view) : ''}
      ${mayTakeBack(invited) ? takeBackForm(visit, view) : ''}`,
  }
}

/** Whether it can still be answered. */
function isOpen({ state, draft }: Invited): boolean {
  return state === 'invited' && !isSent(draft)
}

/** Why nothing was done: a reason that is too long at its field, all else as a notice. */
function refused({ lang }: Visit, { refusal }: PartnerView): Html | '' {
  if (!refusal) return ''
  const title = cosignTexts[lang].refusals[refusal]
  if (refusal === 'reason-too-long') return errorSummary(lang, { duvod: title })
  return notice({ tone: 'error', title })
}

/** How it ended, with the reason that its reader gave. */
function overNotice(visit: Visit, invited: Invited): Html {
  const { invitation, state } = invited
  const isSaid = state === 'refused' && invitation.reason !== ''
  const { yourReason } = cosignTexts[visit.lang].partner
  return html`${notice({ tone: 'info', title: overWords(visit, invited) })}${
    isSaid ? reasonWords(yourReason, invitation.reason) : ''
  }`
}

function overWords({ lang }: Visit, { draft, state, invitation }: Invited): string {
  const words = cosignTexts[lang].partner.states
  const at = invitation.answeredAt ? formatTime(lang, invitation.answeredAt) : ''
  if (state === 'refused') return words.refused(at)
  if (isSent(draft) && state === 'confirmed') return words.sent(draft.received.recordMark)
  if (isSent(draft)) return words.sentWithout()
  if (state === 'confirmed') return words.confirmed(at)
  return state === 'outdated' ? words.outdated() : words.expired()
}

function aboutRows({ lang }: Visit, invited: Invited) {
  const { form, inviter, office, invitation, named, answers, world } = invited
  const subject = subjectSeen(form, answers, world, invitation.field)
  const words = cosignTexts[lang].partner
  return [
    { label: words.form, value: wordsIn(form.title, lang) },
    ...(mayRead(invited) ? [{ label: words.subject, value: wordsIn(subject, lang) }] : []),
    { label: words.inviter, value: inviter.name },
    { label: words.office, value: office.name },
    { label: words.invited, value: named },
    ...(isOpen(invited)
      ? [{ label: words.until, value: formatDate(lang, answerUntil(invitation)) }]
      : []),
  ]
}

/** The signer's pages with their answers; what is missing comes first. */
function ownAnswers(
  visit: Visit,
  { token, invited }: Pick<PartnerView, 'token' | 'invited'>,
): Html {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { form, answers, world, invitation } = invited
  const own = answersShown(form, answers, world, lang, { cosigner: invitation.field })
  return html`${own.map(page => {
    const href = visit.href(paths.invitationPage({ token, page: page.page }))
    const change = isOpen(invited)
      ? html`<p><a href="${href}">${words.change}: ${page.title}</a></p>`
      : ''
    const rows = shownRows(visit, { token, invited }, page)
    return section({ title: page.title, body: html`${rows}${change}` })
  })}`
}

function answerForms(visit: Visit, view: PartnerView): Html {
  const { token, invited } = view
  const { journey, unfit } = invited
  const words = cosignTexts[visit.lang].partner
  const missing = journey.pages.find(page => !page.done)
  const refuse = askedToRefuse(visit, view, { asked: words.refuse, deed: words.refuseIndeed })
  if (unfit) return html`${unfitForm(visit, { token, invited, unfit })}${refuse}`
  const born = bornOtherwise(visit, { token, invited })
  if (missing) {
    const href = visit.href(paths.invitationPage({ token, page: missing.name }))
    const label = `${words.toAnswer}: ${wordsIn(missing.page.title, visit.lang)}`
    return html`${born}${actions(linkButton({ label, href }))}${refuse}`
  }
  return html`${born}${confirmation(visit, token, {
    seen: invited.seen,
    said: html`<p>${words.declaration}</p>`,
    label: words.confirm,
  })}${refuse}`
}

/** Until the form is sent, who signed may change their mind. */
function mayTakeBack({ viewer, state, draft }: Invited): boolean {
  return whyNotRefuse({ viewer, state, isDraft: !isSent(draft) }) === null && state !== 'invited'
}

function takeBackForm(visit: Visit, view: PartnerView): Html {
  const { takeBack: asked, takeBackIndeed: deed } = cosignTexts[visit.lang].partner
  return askedToRefuse(visit, view, { asked, deed })
}

/** Asks first, without scripts: what follows from it unfolds together with the button. */
function askedToRefuse(
  visit: Visit,
  { token, refusal, reason }: PartnerView,
  words: { asked: string; deed: string },
): Html {
  const { lang } = visit
  const { partner, refusals } = cosignTexts[lang]
  const isLong = refusal === 'reason-too-long'
  return details({
    ...{ summary: words.asked, open: isLong },
    body: formElement({
      action: visit.href(paths.refusal({ token })),
      body: html`<p>${partner.refusing}</p>${textArea({
        ...{ lang, name: 'duvod', label: partner.why, hint: partner.whyHint, value: reason },
        ...{ required: false, rows: 3, maxlength: reasonLength },
        ...(isLong && { error: refusals['reason-too-long'] }),
      })}${button({ label: words.deed, kind: 'danger' })}`,
    }),
  })
}

type Confirming = { seen: string; said: Html; label: string }

function confirmation(visit: Visit, token: string, { seen, said, label }: Confirming): Html {
  return formElement({
    action: visit.href(paths.confirmation({ token })),
    body: html`<input type="hidden" name="videno" value="${seen}">${said}
      ${actions(button({ label }))}`,
  })
}

/** Why the invited account cannot sign, and what can be done about it. */
function unfitForm(
  visit: Visit,
  { token, invited, unfit }: { token: string; invited: Invited; unfit: SignerRefusal },
): Html {
  const { partner: words, refusals } = cosignTexts[visit.lang]
  const { named, opener, seen, invitation } = invited
  if (unfit === 'other-name') {
    const said = html`${notice({
      tone: 'warning',
      title: refusals['other-name'],
      body: words.bothNames(named, opener.name),
    })}`
    if (invitation.signerName === opener.name) return html`${said}<p>${words.told}</p>`
    return confirmation(visit, token, { seen, said, label: words.tellSender })
  }
  const verify = linkButton({ label: words.verify, href: visit.href(identityPaths.account()) })
  return html`${notice({ tone: 'warning', title: refusals[unfit] })}${
    unfit === 'not-verified' ? actions(verify) : ''
  }`
}
