import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  errorSummary,
  form,
  notice,
  table,
  textField,
} from '../../../platform/ui/index.ts'
import type { Post, PostRefusal } from '../actions/post.ts'
import * as paths from '../paths.ts'
import type { Waiting } from '../queries/post.ts'
import { changes, texts } from '../texts.ts'

/** What was ticked and typed, what was wrong with it, and how many letters have just left. */
export type PostTyped = {
  on: string
  ticked: readonly string[]
  all: boolean
  refusal: PostRefusal | null
  sent: number | null
}

/** The letters that wait for the post: printed, ticked, and given to it on a day. */
export function postPage(visit: Visit, { waiting, count }: Post, typed: PostTyped): Page {
  const { lang } = visit
  const words = changes[lang]
  const error = typed.refusal ? words.postRefusals[typed.refusal] : undefined
  const isDayWrong = typed.refusal !== null && typed.refusal !== 'nothing-ticked'
  const errors = error ? { [isDayWrong ? 'on' : 'letter']: error } : {}
  return {
    title: words.postCount(count),
    crumbs: [{ label: texts[lang].worklist, href: visit.href(paths.worklist()) }],
    body: html`${errorSummary(lang, errors)}
      ${typed.sent === null ? '' : notice({ tone: 'success', title: words.postDone(typed.sent) })}
      ${waiting.length === 0 ? html`<p>${words.postEmpty}</p>` : letters(visit, waiting, typed)}`,
  }
}

function letters(visit: Visit, waiting: readonly Waiting[], typed: PostTyped): Html {
  const { lang } = visit
  const words = changes[lang]
  const isDayWrong = typed.refusal !== null && typed.refusal !== 'nothing-ticked'
  return html`<p>${allLink(visit, typed.all)}</p>${form({
    action: visit.href(paths.post()),
    body: html`${table({
      caption: words.postCaption,
      head: [
        texts[lang].choose,
        texts[lang].mark,
        words.postTo,
        words.postWritten,
        words.postLetter,
      ],
      rows: waiting.map((letter, place) => row(visit, letter, place, typed)),
      empty: words.postEmpty,
    })}${textField({
      lang,
      name: 'on',
      label: words.postOn,
      type: 'date',
      width: 's',
      value: typed.on,
      error: isDayWrong && typed.refusal ? words.postRefusals[typed.refusal] : undefined,
    })}${actions(button({ label: words.postSend }))}`,
  })}`
}

function allLink(visit: Visit, all: boolean): Html {
  const words = changes[visit.lang]
  const address = all ? paths.post() : withQuery(paths.post(), { vse: 1 })
  return html`<a href="${visit.href(address)}">${all ? words.chooseNone : words.chooseAll}</a>`
}

function row(visit: Visit, letter: Waiting, place: number, typed: PostTyped): (string | Html)[] {
  const { lang } = visit
  const { caseId, documentId, recordMark, addressee, address, email } = letter
  const value = `${caseId}:${documentId}`
  const isTicked = typed.all || typed.ticked.includes(value)
  const pdf = visit.href(paths.letter({ id: caseId, document: documentId }))
  const where = address.trim() || (email ? `${email} (${changes[lang].byMail})` : '')
  return [
    html`<input type="checkbox" name="letter" value="${value}"${isTicked ? html` checked` : ''}
      ${place === 0 ? html` id="field-letter"` : ''}
      aria-label="${texts[lang].chooseOne(recordMark)}">`,
    html`<a href="${visit.href(paths.matter({ id: caseId }))}">${recordMark}</a>
      <span class="cell-note">${letter.subject}</span>`,
    html`${addressee || texts[lang].anonymous} <span class="cell-note">${where}</span>`,
    html`${formatDate(lang, letter.madeAt)} <span class="cell-note">${letter.author}</span>`,
    html`<a href="${pdf}">${texts[lang].printLetter}<span class="visually-hidden">
      ${recordMark}</span></a>`,
  ]
}
