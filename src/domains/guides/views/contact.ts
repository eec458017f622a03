import { formatPhone } from '../../../foundation/czech/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { summaryList } from '../../../platform/ui/index.ts'
import { addressOf, type Office, paths as offices, openingLines } from '../../offices/index.ts'
import type { ReadableGuide } from '../rules/view.ts'
import { texts } from '../texts/public/index.ts'
import { lineOf } from './texts-of.ts'

type Asked = Pick<ReadableGuide, 'local' | 'listed'>
type Row = { label: string; value: Html | string | undefined }

/**
 * Whom to ask at the office, where and when: what the office says for this matter, and what the
 * directory says of the office where it does not. Null when nobody is known.
 */
export function contactList(visit: Visit, { local, listed }: Asked): Html | null {
  const words = texts[visit.lang]
  const { hours, unit, contact } = local.facts
  const office = local.hidden ? null : listed
  const rows: Row[] = [
    { label: words.person, value: contact?.name },
    { label: words.unit, value: unit },
    ...(office ? [{ label: words.atOffice, value: placeOf(visit, office) }] : []),
    { label: words.room, value: contact?.room },
    { label: words.phone, value: phoneLink(contact?.phone || (office?.phone ?? '')) },
    { label: words.email, value: emailLink(contact?.email || (office?.email ?? '')) },
    { label: words.hours, value: hours ? lineOf(visit, hours) : hoursOf(visit, office) },
  ]
  const said = rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))
  return said.length > 0 ? summaryList(said) : null
}

/** The address, and the way to the office's own page. */
function placeOf(visit: Visit, office: Office): Html {
  const href = visit.href(offices.officePage({ slug: office.slug }))
  const lines = addressOf(office).split('\n').filter(Boolean)
  return html`<a href="${href}">${office.name}</a>${lines.map(line => html`<br>${line}`)}`
}

function hoursOf({ lang }: Visit, office: Office | null | undefined): Html | undefined {
  const lines = office ? openingLines(lang, office) : []
  if (lines.length === 0) return undefined
  return html`${lines.map((line, at) => (at > 0 ? html`<br>${line}` : line))}`
}

/** A telephone number that is called by a press; nothing where there is none. */
export function phoneLink(phone: string): Html | undefined {
  if (phone === '') return undefined
  return html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${formatPhone(phone)}</a>`
}

/** An e-mail address that is written to by a press; nothing where there is none. */
export function emailLink(email: string): Html | undefined {
  return email === '' ? undefined : html`<a href="mailto:${email}">${email}</a>`
}
