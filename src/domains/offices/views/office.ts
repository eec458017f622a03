import { formatPhone, formatPostcode } from '../../../foundation/czech/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import { formatNumber, type Lang, plural } from '../../../platform/i18n/index.ts'
import {
  actions,
  linkButton,
  notice,
  section,
  summaryList,
  table,
} from '../../../platform/ui/index.ts'
import type { Office } from '../rules/index.ts'
import { texts } from '../texts.ts'

export type OfficeView = {
  lang: Lang
  office: Office
  /** `write` is null for those who write to no office: officers. */
  links: { directory: string; write: string | null }
}

/** An office's own page: what it is, how to write to it, where and when it is open. */
export function officePageOf({ lang, office, links }: OfficeView): Page {
  const t = texts[lang]
  return {
    title: office.name,
    description: t.pageAbout(office.name),
    crumbs: [{ label: t.directory, href: links.directory }],
    body: html`<p class="lead">${introduction(lang, office)}</p>
      ${
        office.connectedAt
          ? writing(lang, links.write)
          : notice({ tone: 'warning', title: t.notConnected, body: t.notConnectedHelp })
      }
      <div class="halves">
        ${section({ title: t.contacts, body: contacts(lang, office) })}
        ${office.connectedAt ? section({ title: t.hours, body: hours(lang, office) }) : ''}
      </div>
      ${handles(lang, office)}`,
  }
}

function writing(lang: Lang, href: string | null): Html | '' {
  const t = texts[lang]
  if (!href) return ''
  return html`${actions(linkButton({ label: t.write, href }))}
    <p class="small">${t.writeAbout}</p>`
}

function introduction(lang: Lang, { type, district, region, population }: Office): string {
  const t = texts[lang]
  const people = `${formatNumber(lang, population)} ${plural(lang, population, t.population)}`
  const words = `${t.types[type]}, ${t.district(district)}, ${region}; ${people}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function contacts(lang: Lang, office: Office): Html {
  const t = texts[lang]
  const { phone, email, web, dataBoxId, ico } = office
  const rows: [string, string | Html][] = [
    [t.address, addressOf(office)],
    [t.phone, phone && html`<a href="tel:${phone.replaceAll(' ', '')}">${formatPhone(phone)}</a>`],
    [t.email, email && html`<a href="mailto:${email}">${email}</a>`],
    [t.web, web && html`<a href="${web}" rel="external">${web.replace(/^https?:\/\//, '')}</a>`],
    [t.dataBox, dataBoxId && html`<span class="mark-text">${dataBoxId}</span>`],
    [t.ico, ico ?? ''],
  ]
  const stated = rows.filter(([, value]) => value !== '')
  return summaryList(stated.map(([label, value]) => ({ label, value })))
}

/** Where an office is, as on an envelope, without its name. */
export function addressOf({ street, town, postcode }: Office): string {
  const place = town && `${postcode && formatPostcode(postcode)} ${town}`.trim()
  return [street, place].filter(Boolean).join('\n')
}

/** When an office is open, a line a day: `pondělí 8:00–17:00`; none when it does not say. */
export function openingLines(lang: Lang, { hours }: Office): string[] {
  return texts[lang].days.flatMap((name, place) => {
    const times = timesOn(hours, place + 1)
    return times ? [`${name} ${times}`] : []
  })
}

function timesOn(hours: Office['hours'], weekday: number): string {
  const stretches = hours.filter(({ day }) => day === weekday)
  return stretches.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')
}

/** Each day has its row, since "is it open on Friday?" is what people come to ask. */
function hours(lang: Lang, office: Office): Html {
  const t = texts[lang]
  if (office.hours.length === 0) return html`<p>${t.hoursMissing}</p>`
  const rows = t.days.map((name, place) => [name, timesOn(office.hours, place + 1) || t.closed])
  const shown = rows.filter((row, place) => place < 5 || row[1] !== t.closed)
  return html`<div class="hours">${table({
    caption: `${t.hours} – ${office.name}`,
    head: [t.day, t.open],
    rows: shown,
    empty: t.hoursMissing,
  })}</div>`
}

/** `08:00` is written `8:00` on doors. */
function clock(time: string): string {
  return time.replace(/^0/, '')
}

function handles(lang: Lang, office: Office): Html | '' {
  const words = office.handles[lang].length > 0 ? office.handles[lang] : office.handles.cs
  if (words.length === 0) return ''
  const items = html`<ul>${words.map(word => html`<li>${word}</li>`)}</ul>`
  return section({ title: texts[lang].handles, body: items })
}
