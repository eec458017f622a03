import { html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatSeconds, type Lang } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  form,
  linkButton,
  pager,
  table,
  textField,
} from '../../../platform/ui/index.ts'
import { formatArrival, type JournalLine, names, type Staff } from '../../records/index.ts'
import type { JournalPage, JournalWish } from '../actions/journal.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts.ts'

/** The filing journal of a day or a year, to be read, printed and taken into a spreadsheet. */
export function journalPage(visit: Visit, wish: JournalWish, journal: JournalPage): Page {
  const { lang } = visit
  const words = texts[lang]
  const query = queryOf(wish)
  const what = wish.day ? formatDate(lang, wish.day) : String(wish.year)
  const older = journal.next
    ? visit.href(withQuery(paths.journal(), { ...query, za: journal.next }))
    : undefined
  return {
    title: words.journal,
    crumbs: [{ label: words.queue, href: visit.href(paths.queue()) }],
    body: html`${choice(visit, wish)}
      ${table({
        caption: words.journalCaption(what),
        head: headOf(lang),
        rows: journal.lines.map(line => rowOf(lang, line, journal)),
        empty: words.journalEmpty,
      })}
      ${pager({ lang, older })}
      ${actions(
        linkButton({
          label: words.download,
          href: visit.href(withQuery(paths.journalTable(), query)),
          kind: 'secondary',
        }),
      )}`,
  }
}

function choice(visit: Visit, wish: JournalWish) {
  const { lang } = visit
  const words = texts[lang]
  const year = visit.href(withQuery(paths.journal(), { rok: wish.year }))
  return form({
    action: visit.href(paths.journal()),
    method: 'get',
    body: html`${textField({
      lang,
      name: 'den',
      label: words.day,
      type: 'date',
      required: false,
      width: 's',
      value: wish.day ?? '',
    })}${actions(
      button({ label: words.show, kind: 'secondary' }),
      html`<a href="${year}">${words.year} ${wish.year}</a>`,
    )}`,
  })
}

/** The columns of § 10 odst. 1 vyhl. č. 259/2012 Sb. */
export function headOf(lang: Lang): string[] {
  const { journalHead: head } = texts[lang]
  return [
    head.number,
    head.mark,
    head.at,
    head.sender,
    head.reference,
    head.subject,
    head.unit,
    head.addressee,
    head.settled,
  ]
}

/** One line as texts; the office's own documents have the word of the decree for a sender. */
export function rowOf(lang: Lang, line: JournalLine, { units, officers }: Staff): string[] {
  const words = texts[lang]
  const unit = units.find(one => one.id === line.unitId)?.name
  const officer = officers.find(one => one.id === line.officerId)?.name
  const sent = line.dispatchedAt ? formatDate(lang, line.dispatchedAt) : ''
  return [
    String(line.serial),
    line.recordMark,
    timesOf(lang, line),
    line.direction === 'out' ? words.own : line.author,
    line.senderReference ?? '',
    line.formTitle === null || line.formTitle === line.subject
      ? line.subject
      : `${line.subject} (${line.formTitle})`,
    [unit, officer].filter(Boolean).join(', '),
    [line.addressee, sent].filter(Boolean).join(', '),
    names[lang].states[line.state],
  ]
}

/** When it was delivered, and when it was written down if that was later. */
function timesOf(lang: Lang, { at, cameAt }: JournalLine): string {
  const written = formatSeconds(lang, at)
  return cameAt ? `${formatArrival(lang, cameAt)} / ${written}` : written
}

/** A wish as the address's query, without the place in it. */
export function queryOf({ day, year }: JournalWish): Record<string, string> {
  return day ? { den: day } : { rok: String(year) }
}
