import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  errorSummary,
  form as formElement,
  linkButton,
  notice,
  section,
  summaryList,
} from '../../../../platform/ui/index.ts'
import {
  answersShown,
  fieldErrors,
  fieldsHtml,
  hasFiles,
  type Wrong,
  wordsIn,
} from '../../../forms/index.ts'
import { paths as identityPaths } from '../../../identity/index.ts'
import type { Invited } from '../../actions/filling/signing.ts'
import * as paths from '../../paths.ts'
import { answerUntil, type SignRefusal } from '../../rules/cosigning.ts'
import { isSent } from '../../rules/submission.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

type PartnerView = { token: string; invited: Invited; refusal: SignRefusal | null }

/** What somebody is asked to sign: by whom, what it is about, and what is theirs to answer. */
export function partnerPage(visit: Visit, { token, invited, refusal }: PartnerView): Page {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { inviter, office, draft, state } = invited
  const isOpen = state === 'invited' && !isSent(draft)
  return {
    title: words.title,
    crumbs: [{ label: words.title }],
    body: html`${
      refusal ? notice({ tone: 'error', title: cosignTexts[lang].refusals[refusal] }) : ''
    }<p class="lead">${words.lead(inviter.name, office.name)}</p>
      ${isOpen ? '' : notice({ tone: 'info', title: overWords(visit, invited) })}
      ${summaryList(aboutRows(visit, invited))}
      <p>${words.only}</p>
      ${ownAnswers(visit, { token, invited }, isOpen)}
      ${isOpen ? answerForms(visit, token, invited) : ''}`,
  }
}

function overWords({ lang }: Visit, { draft, state, invitation }: Invited): string {
  const words = cosignTexts[lang].partner.states
  const at = invitation.answeredAt ? formatTime(lang, invitation.answeredAt) : ''
  if (state === 'refused') return words.refused(at)
  if (isSent(draft)) return words.sent(draft.received.recordMark)
  if (state === 'confirmed') return words.confirmed(at)
  return state === 'outdated' ? words.outdated() : words.expired()
}

function aboutRows({ lang }: Visit, { form, journey, inviter, office, invitation }: Invited) {
  const words = cosignTexts[lang].partner
  return [
    { label: words.form, value: wordsIn(form.title, lang) },
    { label: words.subject, value: wordsIn(journey.subject, lang) },
    { label: words.inviter, value: inviter.name },
    { label: words.office, value: office.name },
    { label: words.until, value: formatDate(lang, answerUntil(invitation)) },
  ]
}

/** The signer's pages with their answers; what is missing comes first. */
function ownAnswers(
  visit: Visit,
  { token, invited }: Pick<PartnerView, 'token' | 'invited'>,
  isOpen: boolean,
): Html {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { form, answers, world } = invited
  return html`${answersShown(form, answers, world, lang, 'cosigner').map(page => {
    const href = visit.href(paths.invitationPage({ token, page: page.page }))
    const change = isOpen ? html`<p><a href="${href}">${words.change}: ${page.title}</a></p>` : ''
    const rows = page.rows.map(row => ({
      label: row.row ? `${row.row}: ${row.label}` : row.label,
      value: row.value || '–',
    }))
    return section({ title: page.title, body: html`${summaryList(rows)}${change}` })
  })}`
}

function answerForms(visit: Visit, token: string, { journey, seen }: Invited): Html {
  const words = cosignTexts[visit.lang].partner
  const missing = journey.pages.find(page => !page.done)
  const refuse = formElement({
    action: visit.href(paths.refusal({ token })),
    body: button({ label: words.refuse, kind: 'danger' }),
  })
  if (missing) {
    const href = visit.href(paths.invitationPage({ token, page: missing.name }))
    const label = `${words.toAnswer}: ${wordsIn(missing.page.title, visit.lang)}`
    return html`${actions(linkButton({ label, href }))}${refuse}`
  }
  if (!visit.caller?.verified) {
    return html`${notice({ tone: 'warning', title: words.verify })}${actions(
      linkButton({ label: words.verify, href: visit.href(identityPaths.account()) }),
    )}${refuse}`
  }
  return html`${formElement({
    action: visit.href(paths.confirmation({ token })),
    body: html`<input type="hidden" name="videno" value="${seen}"><p>${words.declaration}</p>
      ${actions(button({ label: words.confirm }))}`,
  })}${refuse}`
}

type SignerPage = {
  token: string
  invited: Invited
  page: string
  typed?: Record<string, string | string[]>
  wrong?: readonly Wrong[]
}

/** One of the pages that are the signer's to answer. */
export function signerPage(visit: Visit, view: SignerPage): Page {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { token, invited, page: name, typed, wrong = [] } = view
  const { form, answers, world } = invited
  const page = form.pages.find(one => one.name === name)!
  const fields = { answers, world, wrong, ...(typed && { typed }) }
  const overview = visit.href(paths.invitation({ token }))
  return {
    title: wordsIn(page.title, lang),
    crumbs: [{ label: words.title, href: overview }, { label: wordsIn(page.title, lang) }],
    body: html`${errorSummary(lang, fieldErrors(wrong, lang))}
      ${page.intro ? html`<p class="lead">${wordsIn(page.intro, lang)}</p>` : ''}
      ${formElement({
        action: visit.href(paths.invitationPage({ token, page: name })),
        multipart: hasFiles(form, name),
        body: html`${fieldsHtml(lang, form, name, fields)}
          ${actions(
            button({ label: words.goOn }),
            linkButton({ label: words.back, href: overview, kind: 'secondary' }),
          )}`,
      })}`,
  }
}
