import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { details, table } from '../../../platform/ui/index.ts'
import type { SavingLine } from '../actions/savings.ts'
import { droppingTexts } from '../texts/dropping.ts'
import { savingsTexts } from '../texts/savings.ts'

type Savings<Content> = {
  lines: readonly SavingLine<Content>[]
  /** Where one goes back to a saving of what is being written, and its revision; else null. */
  back: { action: string; revision: number } | null
  /** What a saving changed, in the words of the domain. */
  changed(line: SavingLine<Content>): Html
}

/** The savings by which a version was written; a draft has the way back to each. */
export function savingsTable<Content>(
  visit: Visit,
  { lines, back, changed }: Savings<Content>,
): Html {
  const { lang } = visit
  const t = savingsTexts[lang]
  return table({
    caption: t.savings,
    head: [t.columns.when, t.columns.who, t.columns.what, ...(back ? [t.columns.back] : [])],
    rows: lines.map((line, at) => [
      formatTime(lang, line.changedAt),
      line.changedByName,
      html`${
        line.changes.length === 0
          ? t.start
          : details({ summary: t.changes(line.changes.length), body: changed(line) })
      }${line.isDropped ? html`<p class="cell-note">${droppingTexts[lang].line}</p>` : ''}`,
      ...(back ? [at === 0 && !line.isDropped ? t.current : backForm(visit, back, line)] : []),
    ]),
    empty: t.empty,
  })
}

function backForm(
  { lang }: Visit,
  { action, revision }: { action: string; revision: number },
  line: SavingLine,
): Html {
  const t = savingsTexts[lang]
  const when = formatTime(lang, line.changedAt)
  return html`<form action="${action}" method="post">
    <input type="hidden" name="revize" value="${revision}"><input type="hidden" name="k"
    value="${line.revision}"><button class="gov-button" data-color="primary" data-type="outlined"
    data-size="m" type="submit">${t.back}<span class="visually-hidden"> ${t.backTo(when)} (${
      line.revision
    })</span></button></form>`
}
