import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { badge, notice } from '../../../platform/ui/index.ts'
import { paths as records } from '../../records/index.ts'
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

function checkText(lang: Visit['lang'], check: Check): string {
  return texts[lang].checks[check.name](check.details)
}

function checkBadge(lang: Visit['lang'], check: Check): Html {
  const tone = check.result === 'unusual' ? 'warning' : 'neutral'
  return badge({ tone, label: checkText(lang, check) })
}
