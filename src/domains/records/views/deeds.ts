import { type Html, html } from '../../../foundation/html.ts'
import type { Path } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, button, details, form, linkButton, textArea } from '../../../platform/ui/index.ts'
import type { Doer } from '../actions/deed.ts'
import type { OpenedCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { isOpen } from '../rules/deeds.ts'
import { mayAssign, mayHandle } from '../rules/permissions.ts'
import { whyNotAccept } from '../rules/refusing.ts'
import { texts } from '../texts.ts'
import { versionField } from './parts.ts'

/** What the officer can do with a case now; the next deed of the usual way comes first. */
export function deedsPanel(visit: Visit, opened: OpenedCase, doer: Doer): Html {
  const words = texts[visit.lang]
  const { matter } = opened
  const handles = mayHandle(doer, matter)
  const links = isOpen(matter.state) ? deedLinks(visit, opened, doer) : []
  if (!handles && links.length === 0) return html`<p>${words.nothingToDo}</p>`
  const takes = handles && !whyNotAccept(matter, doer.officerId)
  return html`${takes ? takeOver(visit, opened, doer) : ''}
    ${links.length > 0 ? actions(...links) : ''}
    ${handles ? noteForm(visit, opened) : ''}`
}

function deedLinks(visit: Visit, opened: OpenedCase, doer: Doer): Html[] {
  const words = texts[visit.lang]
  const { matter, draft } = opened
  const id = matter.id
  const link = (address: Path, label: string, kind: 'primary' | 'secondary' = 'secondary') =>
    linkButton({ label, href: visit.href(address({ id })), kind })
  const links: Html[] = []
  const works = matter.state === 'accepted' || matter.state === 'waiting'
  if (works && mayHandle(doer, matter)) {
    links.push(link(paths.answer, draft ? words.continueAnswer : words.answer, 'primary'))
    if (matter.state === 'accepted') links.push(link(paths.call, words.callFor))
    if (matter.state === 'accepted') links.push(link(paths.settlement, words.settle))
  }
  if (mayAssign(doer, matter)) {
    links.push(link(paths.assignment, words.reassign))
    if (matter.state !== 'waiting') links.push(link(paths.handover, words.handOver))
  }
  return links
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
