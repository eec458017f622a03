import { dayOf } from '../../../../foundation/dates/index.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatOnDay } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  form as formElement,
  linkButton,
  notice,
  section,
  summaryList,
} from '../../../../platform/ui/index.ts'
import { type Advice, wordsIn } from '../../../forms/index.ts'
import { paths as identityPaths, senderCard } from '../../../identity/index.ts'
import { caseClock, periodFor } from '../../../records/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import type { SignPlace } from '../../rules/cosigning.ts'
import type { SendRefusal } from '../../rules/draft.ts'
import { draftTexts } from '../../texts/drafting.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { listCrumb } from '../parts.ts'
import { declarationOf, verifyFirst } from '../review.ts'
import { pageHref } from './address.ts'
import { answerSections } from './answers.ts'
import { signSection, type Uninvited, uninvitedSummary } from './cosigning.ts'
import { differingNotice } from './differing.ts'
import { feesSection, inPersonSection } from './fees.ts'
import { newerNotice } from './newer.ts'
import { unsentNotice } from './unsent.ts'

type CheckView = OpenForm & {
  refusal: SendRefusal | null
  places: readonly SignPlace[]
  uninvited: Uninvited | null
}

/** All answers once more before they are sent, with what follows from them. */
export function checkPage(visit: Visit, view: CheckView): Page {
  const { lang } = visit
  const words = fillingTexts[lang].check
  const { form, person, refusal, draft, office } = view
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: wordsIn(form.title, lang) }],
    body: html`${
      refusal ? notice({ tone: 'error', title: draftTexts[lang].sendRefusals[refusal] }) : ''
    }${uninvitedSummary(visit, view)}${newerNotice(visit, view)}
      <p class="lead">${words.lead}</p>
      ${unsentNotice(visit, view)}
      ${summaryList(partyRows(visit, view))}
      ${differingNotice(visit, view)}
      ${answerSections(visit, view, true)}
      ${feesSection(visit, view.way.journey)}
      ${inPersonSection(visit, view.way.journey)}${advised(visit, view)}${due(visit, view)}
      ${signSection(visit, view)}
      ${person.verifiedAt ? sendForm(visit, view) : verifyFirst(visit, office)}
      <p><a href="${visit.href(paths.removal({ id: draft.id }))}">${
        draftTexts[lang].removal.link
      }</a></p>`,
  }
}

function partyRows(visit: Visit, { office, person }: CheckView) {
  const words = fillingTexts[visit.lang].check
  const { name, address } = senderCard(person)
  const acting = person.actingName ? ` (${person.actingName})` : ''
  return [
    { label: words.office, value: office.name },
    {
      label: words.sender,
      value: `${name}${acting}, ${address}`,
      change: { href: visit.href(identityPaths.contact()), label: words.change },
    },
  ]
}

function advised(visit: Visit, { way, draft }: CheckView): Html | '' {
  const words = fillingTexts[visit.lang].check
  const { advised: list } = way.journey
  if (list.length === 0) return ''
  return notice({
    tone: 'warning',
    title: words.advised,
    body: html`<p>${words.advisedBody}</p><ul>${list
      .slice(0, shownAdvice)
      .map(one => html`<li>${adviceLink(visit, draft.id, one)}</li>`)}</ul>${
      list.length > shownAdvice ? html`<p>${words.moreAdvised(list.length - shownAdvice)}</p>` : ''
    }`,
  })
}

/** A group of a hundred rows may lack as many things; nobody reads that long a list. */
const shownAdvice = 20

function adviceLink(visit: Visit, id: string, { page, field, label, row }: Advice): Html {
  const where = row ? `${wordsIn(row.name, visit.lang)} ${row.number}: ` : ''
  const href = `${pageHref(visit, id, page, true)}#field-${field}`
  return html`<a href="${href}">${where}${wordsIn(label, visit.lang)}</a>`
}

/** The day by which the office must act if it is sent today, by the legal clock of records. */
function due(visit: Visit, { way }: CheckView): Html | '' {
  const words = fillingTexts[visit.lang].check
  const { matterKind } = way.journey
  const started = { receivedAt: visit.now, matterKind, stops: [], extended: false }
  const { dueOn } = caseClock(started)
  if (dueOn === null || dueOn < dayOf(visit.now)) return ''
  const { law } = periodFor(matterKind)
  const said = words.dueBy(formatOnDay(visit.lang, dueOn), law)
  return section({ title: words.due, body: html`<p>${said}</p>` })
}

/** Nothing is sent before everybody has signed. */
function sendForm(visit: Visit, { draft, places, person }: CheckView): Html | '' {
  if (places.some(place => place.state !== 'confirmed')) return ''
  const words = fillingTexts[visit.lang].check
  const { later } = draftTexts[visit.lang].review
  return formElement({
    action: visit.href(paths.sending({ id: draft.id })),
    body: html`<input type="hidden" name="verze" value="${draft.version}">
      <input type="hidden" name="formular" value="${draft.formSlug ?? ''}">
      <p>${declarationOf(words, person)}</p>
      ${actions(
        button({ label: words.send }),
        linkButton({ label: later, href: visit.href(paths.list()), kind: 'secondary' }),
      )}`,
  })
}
