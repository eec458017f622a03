import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { summaryList } from '../../../platform/ui/index.ts'
import type { LocalFacts } from '../rules/local.ts'
import { texts } from '../texts/public/index.ts'
import { lineOf } from './texts-of.ts'

/** Whom to ask at the office, where and when. */
export function contactList(visit: Visit, { hours, unit, contact }: LocalFacts): Html {
  const words = texts[visit.lang]
  const phone =
    contact?.phone &&
    html`<a href="tel:${contact.phone.replace(/[^+\d]/g, '')}">${contact.phone}</a>`
  const email = contact?.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`
  const rows: [string, Html | string | undefined][] = [
    [words.person, contact?.name],
    [words.unit, unit],
    [words.phone, phone],
    [words.email, email],
    [words.room, contact?.room],
    [words.hours, hours && lineOf(visit, hours)],
  ]
  return summaryList(rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])))
}
