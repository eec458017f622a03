import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { badge, notice } from '../../../platform/ui/index.ts'
import { type Case, type NamedReceiver, paths as records } from '../../records/index.ts'
import type { Last } from '../actions/last.ts'
import { type Check, unusual } from '../rules/checks.ts'
import { texts } from '../texts.ts'

/** What became of the letter before this page: `KLAT/00006/2026 → Odbor dopravy`. */
export function lastNotice(visit: Visit, last: Last | null): Html | '' {
  if (!last) return ''
  const { matter, holder, joinedMark } = last
  const words = texts[visit.lang]
  const put = matter.state === 'returned' ? words.returned : holder
  const gone = joinedMark ? words.joined(joinedMark) : put
  return notice({
    tone: 'success',
    title: `${matter.recordMark} → ${gone}`,
    body: html`<a href="${visit.href(records.matter({ id: matter.id }))}">${words.openMatter}</a>`,
  })
}

/** What is unusual about a letter stands out; what is in order is one quiet word. */
export function checksCell({ lang }: Visit, checks: readonly Check[]): Html {
  const words = texts[lang]
  const found = unusual(checks)
  if (found.length === 0) return html`<span class="cell-note">${words.fine}</span>`
  return html`<ul class="flags">${found.map(
    check => html`<li>${badge({ tone: 'warning', label: checkText(lang, check) })}</li>`,
  )}</ul>`
}

/** All that was looked at about a letter (§ 4 odst. 1 vyhl. č. 259/2012 Sb.), oddities first. */
export function checkRows({ lang }: Visit, checks: readonly Check[]) {
  const words = texts[lang]
  const fine = checks.filter(check => check.result === 'fine')
  const others = checks.filter(check => check.result !== 'fine')
  const rows = others.map(check => ({
    label: asLabel(words.checkNames[check.name]),
    value: checkBadge(lang, check),
  }))
  if (fine.length === 0) return rows
  const names = fine.map(check => words.checkNames[check.name]).join(', ')
  return [...rows, { label: words.allFine, value: names }]
}

/** A name that also stands inside sentences, as a label. */
export function asLabel(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

type ReceiverField = {
  label: string
  hint?: string
  value?: string
  error?: string
  focus?: boolean
}

/**
 * Where to type whom a letter is for: a few letters and Enter. A list drops down where the
 * browser can; the first field of the page has the focus at once.
 */
export function receiverField(field: ReceiverField): Html {
  const { label, hint, value = '', error, focus } = field
  const aids = [hint ? 'field-to-hint' : '', error ? 'field-to-error' : ''].filter(Boolean)
  return html`<div class="field${error ? ' field-wrong' : ''}">
    <label class="field-label" for="field-to">${label}</label>
    ${hint ? html`<p class="field-hint" id="field-to-hint">${hint}</p>` : ''}
    ${error ? html`<p class="field-error" id="field-to-error">${error}</p>` : ''}
    <input class="input input-m" id="field-to" name="to" list="receivers" autocomplete="off"
      value="${value}" lang="cs" aria-describedby="${aids.join(' ')}"${
        error ? html` aria-invalid="true"` : ''
      }${focus ? html` autofocus` : ''}>
  </div>`
}

/** The same field in a row of the queue, named by the letter's mark and what a form proposes. */
export function rowReceiver({ lang }: Visit, matter: Case, proposed: string | null): Html {
  const words = texts[lang]
  const label = [words.routeToOf(matter.recordMark), proposed && words.proposed(proposed)]
  return html`<input class="input input-s" name="to" list="receivers" autocomplete="off"
    aria-label="${label.filter(Boolean).join('. ')}"${
      proposed ? html` placeholder="${proposed}"` : ''
    }>${proposalField(proposed)}`
}

/** What stands for an empty field: the unit that the sender's form proposes. */
export function proposalField(proposed: string | null): Html | '' {
  return proposed ? html`<input type="hidden" name="proposed" value="${proposed}">` : ''
}

/** The unit that a form proposes, as the filing room calls it; null when it has none such. */
export function proposedOf(
  receivers: readonly NamedReceiver[],
  routeTo: string | null | undefined,
): string | null {
  const unit = receivers.find(one => one.officerId === null && one.usual === routeTo)
  return unit?.label ?? null
}

/** The names that drop down under the fields of a page; once a page. */
export function receiverList(receivers: readonly NamedReceiver[]): Html {
  return html`<datalist id="receivers">${receivers.map(
    receiver => html`<option value="${receiver.label}"></option>`,
  )}</datalist>`
}

function checkText(lang: Visit['lang'], check: Check): string {
  return texts[lang].checks[check.name](check.details)
}

function checkBadge(lang: Visit['lang'], check: Check): Html {
  const tone = check.result === 'unusual' ? 'warning' : 'neutral'
  return badge({ tone, label: checkText(lang, check) })
}
