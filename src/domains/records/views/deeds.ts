import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Path } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, button, details, form, linkButton, textArea } from '../../../platform/ui/index.ts'
import type { Doer } from '../actions/deed.ts'
import type { OpenedCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { isReachable } from '../rules/case.ts'
import { isOpen } from '../rules/deeds.ts'
import { type Offer, offersFor } from '../rules/offers.ts'
import { mayHandle } from '../rules/permissions.ts'
import { whyNotAccept } from '../rules/refusing.ts'
import { changes, refusals, texts } from '../texts.ts'
import { versionField } from './parts.ts'

/** What the officer can do with a case now; the next deed of the usual way comes first. */
export function deedsPanel(visit: Visit, opened: OpenedCase, doer: Doer): Html {
  const { lang } = visit
  const { matter } = opened
  const handles = mayHandle(doer, matter)
  const { usual, more } = offersFor(doer, matter, dayOf(visit.now))
  if (!handles && usual.length === 0) return html`<p>${texts[lang].nothingToDo}</p>`
  const takes = handles && !whyNotAccept(matter, doer.officerId)
  const isMute = isOpen(matter.state) && !isReachable(matter.sender)
  return html`${takes ? takeOver(visit, opened, doer) : ''}
    ${isMute ? html`<p>${refusals[lang]['no-addressee']}</p>` : ''}
    ${usual.length > 0 ? actions(...usual.map(offer => offered(visit, opened, offer))) : ''}
    ${draftsOfOthers(visit, opened)}
    ${more.length > 0 ? corrections(visit, opened, more) : ''}
    ${handles ? noteForm(visit, opened) : ''}`
}

const addresses: Record<Offer, Path> = {
  answer: paths.answer,
  call: paths.call,
  settlement: paths.settlement,
  completion: paths.completion,
  callWithdrawal: paths.callWithdrawal,
  assignment: paths.assignment,
  handover: paths.handover,
  kind: paths.kind,
  extension: paths.extension,
  joining: paths.joining,
  letter: paths.answer,
  reopening: paths.reopening,
}

function offered(visit: Visit, opened: OpenedCase, offer: Offer): Html {
  const isMain = offer === 'answer'
  return linkButton({
    label: labelOf(visit, opened, offer),
    href: addressOf(visit, opened, offer),
    kind: isMain ? 'primary' : 'secondary',
  })
}

function addressOf(visit: Visit, { matter }: OpenedCase, offer: Offer): string {
  return visit.href(addresses[offer]({ id: matter.id }))
}

function labelOf({ lang }: Visit, { draft }: OpenedCase, offer: Offer): string {
  const [words, more] = [texts[lang], changes[lang]]
  const labels: Record<Offer, string> = {
    answer: draft ? words.continueAnswer : words.answer,
    call: words.callFor,
    settlement: words.settle,
    completion: more.completed,
    callWithdrawal: more.withdrawCall,
    assignment: words.reassign,
    handover: words.handOver,
    kind: more.changeKind,
    extension: more.extend,
    joining: more.join,
    letter: draft ? words.continueAnswer : more.furtherLetter,
    reopening: more.reopen,
  }
  return labels[offer]
}

/** What is done seldom stays folded, so that the usual way is seen at once. */
function corrections(visit: Visit, opened: OpenedCase, more: readonly Offer[]): Html {
  const links = more.map(
    offer =>
      html`<li><a href="${addressOf(visit, opened, offer)}">${labelOf(
        visit,
        opened,
        offer,
      )}</a></li>`,
  )
  return details({ summary: changes[visit.lang].more, body: html`<ul>${links}</ul>` })
}

/** That a colleague has begun an answer; it is found, and taken over, where one writes. */
function draftsOfOthers(visit: Visit, { others, officers }: OpenedCase): Html {
  return html`${others.map(({ officerId, savedAt }) => {
    const name = officers.find(officer => officer.id === officerId)?.name ?? '–'
    return html`<p>${changes[visit.lang].draftOf(name, formatTime(visit.lang, savedAt))}</p>`
  })}`
}

function takeOver(visit: Visit, { matter, officers }: OpenedCase, doer: Doer): Html {
  const words = texts[visit.lang]
  const holder = officers.find(officer => officer.id === matter.officerId)
  const others = holder && holder.id !== doer.officerId
  return form({
    action: visit.href(paths.acceptance({ id: matter.id })),
    body: html`${versionField(matter)}${actions(
      button({ label: others ? words.takeFrom(holder.name) : words.takeOver }),
    )}`,
  })
}

function noteForm(visit: Visit, { matter, draft }: OpenedCase): Html {
  const { lang } = visit
  const words = texts[lang]
  const body = form({
    action: visit.href(paths.note({ id: matter.id })),
    body: html`${versionField(matter)}
      ${textArea({ lang, name: 'text', label: words.writeNote, hint: words.noteHint, rows: 3 })}
      ${actions(button({ label: words.saveNote, kind: 'secondary' }))}`,
  })
  return html`${draft ? html`<p>${words.savedAt(formatTime(lang, draft.savedAt))}</p>` : ''}
    ${details({ summary: words.writeNote, body })}`
}
