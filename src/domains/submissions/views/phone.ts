import { type Html, html } from '../../../foundation/html.ts'

/** A phone number to be called by a touch; nothing when there is none. */
export function phoneLink(phone: string): Html | '' {
  return phone === '' ? '' : html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`
}

/** A sentence in which the phone number is a link. */
export function withPhone(sentence: string, phone: string): Html {
  const at = phone === '' ? -1 : sentence.indexOf(phone)
  if (at < 0) return html`${sentence}`
  return html`${sentence.slice(0, at)}${phoneLink(phone)}${sentence.slice(at + phone.length)}`
}
