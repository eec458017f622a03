import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatSeconds } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  errorSummary,
  form,
  notice,
  section,
  summaryList,
  textField,
} from '../../../platform/ui/index.ts'
import { paths as identityPaths } from '../../identity/index.ts'
import type { Office } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import type { Slip, SlipRefusal } from '../rules/slips.ts'
import { slipTexts } from '../texts/slips.ts'
import { trackingTexts } from '../texts/tracking.ts'
import { phoneLink } from './phone.ts'

type SlipView = { code: string; refusal: SlipRefusal | null; found: Found | null }

type Found = { slip: Slip; office: Office }

/** Following a paper letter by the code of its slip; nobody has to be signed in. */
export function slipPage(visit: Visit, view: SlipView): Page {
  const words = slipTexts[visit.lang]
  const message = view.refusal ? words.refusals[view.refusal] : undefined
  const isAboutCode = view.refusal !== 'not-verified' && view.refusal !== 'already-taken'
  return {
    title: view.found ? words.found(view.found.slip.recordMark) : words.title,
    crumbs: [{ label: words.title }],
    ...(view.found ? {} : { description: words.lead }),
    body: html`${message && isAboutCode ? errorSummary(visit.lang, { kod: message }) : ''}
      ${message && !isAboutCode ? notice({ tone: 'error', title: message }) : ''}
      ${view.found ? foundLetter(visit, view.found, view.code) : ''}
      ${codeForm(visit, view, isAboutCode ? message : undefined)}`,
  }
}

function codeForm(visit: Visit, { code, found }: SlipView, error: string | undefined): Html {
  const { lang } = visit
  const words = slipTexts[lang]
  const asked = form({
    action: visit.href(paths.slip()),
    body: html`${textField({
      ...{ lang, name: 'kod', label: words.code, hint: words.codeHint, width: 'm', error },
      ...{ value: found ? '' : code, autocomplete: 'off' },
    })}${actions(button({ label: words.show, kind: found ? 'secondary' : 'primary' }))}`,
  })
  if (found) return section({ title: words.another, body: asked })
  return html`<p class="lead">${words.lead}</p>${asked}`
}

function foundLetter(visit: Visit, { slip, office }: Found, code: string): Html {
  const { lang } = visit
  const words = slipTexts[lang]
  const tracking = trackingTexts[lang]
  const rows = [
    { label: words.state, value: tracking.states[slip.state] },
    { label: words.office, value: office.name },
    { label: words.receivedAt, value: formatSeconds(lang, slip.receivedAt) },
    {
      label: words.dueOn,
      value: slip.dueOn ? `${formatDate(lang, slip.dueOn)} (${slip.dueLaw})` : '',
    },
    { label: words.unit, value: slip.unitName },
    { label: words.phone, value: phoneLink(slip.phone || office.phone) },
  ]
  return html`<p class="lead">${tracking.now.meaning[slip.state]}</p>
    ${summaryList(rows.filter(row => row.value !== ''))}${takeForm(visit, code)}`
}

function takeForm(visit: Visit, code: string): Html {
  const words = slipTexts[visit.lang]
  if (!visit.caller) {
    return html`<p><a href="${visit.href(identityPaths.signIn())}">${words.signInFirst}</a></p>`
  }
  if (!visit.caller.personId) return html``
  return form({
    action: visit.href(paths.slipTaking()),
    body: html`<input type="hidden" name="kod" value="${code}"><p>${words.takeLead}</p>${actions(
      button({ label: words.take }),
    )}`,
  })
}
