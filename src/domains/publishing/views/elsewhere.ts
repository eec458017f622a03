import { type Html, html } from '../../../foundation/html.ts'
import type { Crumb, Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import {
  button,
  form,
  notice,
  section,
  selectField,
  textField,
} from '../../../platform/ui/index.ts'
import type { ElsewhereLine, ElsewhereList } from '../routes/elsewhere.ts'
import type { WorkKind } from '../rules/work.ts'
import { elsewhereTexts } from '../texts/elsewhere.ts'

type Ways = {
  kind: WorkKind
  crumbs: Crumb[]
  /** This list, and where taking over is sent to. */
  here: string
  /** The page that the other office's readers see. */
  publicPage(line: ElsewhereLine): string
  /** Why the last taking over was refused. */
  refusal?: string
}

/** What other offices offer, found by words and by the kind of office, each to be taken over. */
export function elsewherePage(visit: Visit, list: ElsewhereList, ways: Ways): Page {
  const { lang } = visit
  const t = elsewhereTexts[lang]
  const { lines, hasMore } = list
  return {
    title: ways.kind === 'form' ? t.forms : t.guides,
    crumbs: ways.crumbs,
    body: html`${ways.refusal ? notice({ tone: 'error', title: ways.refusal }) : ''}
      <p class="lead">${t.lead}</p>${searchForm(visit, list, ways.here)}
      ${section({
        title: t.found,
        body: html`${
          lines.length === 0
            ? html`<p class="empty">${t.nothing}</p>`
            : html`<ul class="shared-forms">${lines.map(line => item(visit, line, ways))}</ul>`
        }${hasMore ? html`<p>${t.more}</p>` : ''}`,
      })}`,
  }
}

function searchForm(visit: Visit, { words, type }: ElsewhereList, here: string): Html {
  const { lang } = visit
  const t = elsewhereTexts[lang]
  const types = ([1, 2, 3] as const).map(one => ({ value: String(one), label: t.types[one] }))
  return form({
    action: visit.href(here),
    method: 'get',
    body: html`${textField({
      ...{ lang, name: 'q', label: t.words, hint: t.wordsHint, value: words },
      ...{ required: false, maxlength: 100, autocomplete: 'off' },
    })}${selectField({
      ...{ lang, name: 'typ', label: t.type, value: type ? String(type) : 'vse', width: 'l' },
      options: [{ value: 'vse', label: t.anyType }, ...types],
    })}${button({ label: t.search, kind: 'secondary' })}`,
  })
}

function item(visit: Visit, line: ElsewhereLine, { here, publicPage }: Ways): Html {
  const { lang } = visit
  const t = elsewhereTexts[lang]
  const { ownerId, workId, number, name, officeName, publishedFrom, originalVersion } = line
  const told = t.from(officeName, number, formatDate(lang, publishedFrom))
  return html`<li>
    <div><p><a href="${visit.href(publicPage(line))}">${name}</a></p>
    <p class="cell-note">${told}${originalVersion === null ? '' : `, ${t.adaptation}`}</p></div>
    ${form({
      action: visit.href(here),
      body: html`<input type="hidden" name="z" value="${ownerId}.${workId}.${String(number)}">
        <button class="gov-button" data-color="primary" data-type="outlined" data-size="m"
          type="submit">${t.take}<span class="visually-hidden">: ${name}, ${officeName}</span
        ></button>`,
    })}</li>`
}

/** Where a work was taken over from; empty for one that was not. */
export function sourceLine(
  lang: Lang,
  source: { officeName: string; number: number } | null,
): Html | '' {
  if (!source) return ''
  const { officeName, number } = source
  return html`<p class="cell-note">${elsewhereTexts[lang].takenOver(officeName, number)}</p>`
}
