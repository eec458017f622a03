import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, linkButton, notice, timeline } from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import type { Deed } from '../queries/deeds.ts'
import type { Case } from '../rules/case.ts'
import type { DeedRefusal } from '../rules/deeds.ts'
import { deedTexts, refusals, texts } from '../texts.ts'

/** Told to who came second: who was first, what changed, and the own text to be kept. */
export function conflictPage(
  visit: Visit,
  changed: { matter: Case; deeds: readonly Deed[] },
  ownText: string,
): Page {
  const { lang } = visit
  const words = texts[lang]
  const { matter, deeds } = changed
  return {
    title: `${words.conflict}: ${matter.recordMark}`,
    crumbs: crumbsOf(visit, matter),
    body: html`${notice({
      tone: 'warning',
      title: refusals[lang].stale,
      body: ownText === '' ? words.conflictLost : words.conflictKept,
    })}
      <p>${words.conflictWhat}</p>
      ${timeline(
        deeds.map(deed => ({
          at: words.asOf(deed.officerName || words.system, formatTime(lang, deed.at)),
          title: deedTexts[lang][deed.kind](deed.facts),
          body: deed.body === '' ? undefined : html`<p class="typed">${deed.body}</p>`,
        })),
      )}
      ${ownWords(visit, ownText)}
      ${backTo(visit, matter)}`,
  }
}

/** Told to who may not do a deed now, too early or too late; with what they wrote, to be kept. */
export function refusalPage(
  visit: Visit,
  matter: Case,
  refusal: DeedRefusal,
  ownText: string,
): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: `${words.notDone}: ${matter.recordMark}`,
    crumbs: crumbsOf(visit, matter),
    body: html`${notice({ tone: 'warning', title: refusals[lang][refusal] })}
      ${ownWords(visit, ownText)}
      ${backTo(visit, matter)}`,
  }
}

/** Told when the log has not signed over a document yet; it will within seconds. */
export function proofLaterPage(visit: Visit, matter: Case): Page {
  return {
    title: texts[visit.lang].proofLater,
    crumbs: crumbsOf(visit, matter),
    body: html`${backTo(visit, matter)}`,
  }
}

function ownWords({ lang }: Visit, ownText: string) {
  if (ownText === '') return ''
  return html`<h2>${texts[lang].conflictText}</h2><p class="typed">${ownText}</p>`
}

function backTo(visit: Visit, matter: Case) {
  const href = visit.href(paths.matter({ id: matter.id }))
  return actions(linkButton({ label: texts[visit.lang].conflictGo, href }))
}

function crumbsOf(visit: Visit, matter: Case) {
  return [
    { label: texts[visit.lang].worklist, href: visit.href(paths.worklist()) },
    { label: matter.recordMark, href: visit.href(paths.matter({ id: matter.id })) },
  ]
}
