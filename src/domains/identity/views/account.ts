import { formatPhone, townLine } from '../../../foundation/czech/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Caller, Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime, type Lang } from '../../../platform/i18n/index.ts'
import {
  button,
  form,
  linkButton,
  notice,
  type SummaryRow,
  section,
  summaryList,
} from '../../../platform/ui/index.ts'
import { paths as offices } from '../../offices/index.ts'
import type { Offer } from '../actions/posts.ts'
import * as paths from '../paths.ts'
import type { Person, Verification } from '../queries/index.ts'
import { texts } from '../texts/account.ts'
import { texts as fieldTexts } from '../texts/fields.ts'
import { texts as roleTexts } from '../texts/roles.ts'
import { offersPart } from './posts.ts'

/** What the page of the account says of whom. */
export type AccountFacts =
  | { kind: 'person'; person: Person; verification: Verification | null }
  | { kind: 'officer'; email: string; codesLeft: number; offers: readonly Offer[] }

/** Which good news the account's page may begin with. */
const newsKeys = ['contactSaved', 'emailSent', 'passwordSaved'] as const

/** My account: who I am here, whether I am verified, and how it is protected. */
export function accountPage(visit: Visit, facts: AccountFacts): Page {
  const { lang } = visit
  const words = texts[lang]
  const body =
    facts.kind === 'person'
      ? html`${verificationState(visit, facts.person, facts.verification)}
        ${section({ title: words.data, body: personData(visit, facts.person) })}`
      : html`${offersPart(visit, facts.offers)}
        ${section({ title: words.data, body: officerData(lang, visit.caller!, facts.email) })}
        ${section({ title: words.codesTitle, body: codesPart(visit, facts.codesLeft) })}`
  return {
    title: words.title,
    body: html`${newsNotice(visit)}${body}
      ${section({ title: words.security, body: securityLinks(visit, facts.kind) })}`,
  }
}

function newsNotice({ lang, query }: Visit): Html | '' {
  const key = newsKeys.find(known => known === query.zprava)
  return key ? notice({ tone: 'success', title: texts[lang][key] }) : ''
}

function verificationState(visit: Visit, person: Person, done: Verification | null): Html {
  const words = texts[visit.lang]
  if (!person.verifiedAt || !done) return toBeVerified(visit, person)
  const { officeName, officerName, signedAt, contractMark } = done
  const at = formatTime(visit.lang, signedAt ?? person.verifiedAt)
  return notice({
    tone: 'success',
    title: words.verifiedTitle,
    body: html`<p>${words.verifiedBy(officeName, officerName, at)}</p>
      <p><a href="${visit.href(paths.ownContract())}">${words.contract(contractMark)}</a></p>`,
  })
}

function toBeVerified(visit: Visit, person: Person): Html {
  const words = texts[visit.lang]
  return notice({
    tone: 'warning',
    title: words.notVerifiedTitle,
    body: html`<p>${words.notVerified}</p>
      <ul>${words.bring.map(item => html`<li>${item}</li>`)}</ul>
      <p>${words.yourCode}: <strong class="code">${person.code}</strong></p>
      <p><a href="${visit.href(offices.directory())}">${words.whereToGo}</a></p>`,
  })
}

function personData(visit: Visit, person: Person): Html {
  const { lang } = visit
  const words = texts[lang]
  const change = { href: visit.href(paths.contact()), label: words.change }
  const { fields } = fieldTexts[lang]
  const rows: SummaryRow[] = [
    { label: words.kind, value: person.kind === 'natural' ? words.natural : words.legal },
    ...identityRows(lang, person),
    { label: fields.street.label, value: person.street, change },
    { label: fields.town.label, value: townLine(person), change },
    { label: fields.phone.label, value: formatPhone(person.phone), change },
    { label: fields.email.label, value: person.email, change },
  ]
  return html`${summaryList(rows)}<p class="hint">${words.fixed}</p>`
}

/** What a document or a register says of a person; the officer compares it at the counter. */
export function identityRows(lang: Lang, person: Person): SummaryRow[] {
  const { fields } = fieldTexts[lang]
  if (person.kind === 'natural') {
    return [
      { label: fields.name.label, value: person.name },
      { label: fields.birthDate.label, value: formatDate(lang, person.birthDate!) },
    ]
  }
  return [
    { label: fields.firmName.label, value: person.name },
    { label: fields.ico.label, value: person.ico! },
    { label: fields.actingName.label, value: person.actingName! },
  ]
}

function officerData(lang: Lang, caller: Caller, email: string): Html {
  const words = texts[lang]
  const { fields } = fieldTexts[lang]
  const roles = (caller.desk?.roles ?? []).map(role => roleTexts[lang][role]).join(', ')
  return summaryList([
    { label: fields.name.label, value: caller.name },
    { label: fields.email.label, value: email },
    { label: words.office, value: caller.desk?.name ?? '–' },
    { label: words.roles, value: roles || '–' },
  ])
}

function codesPart(visit: Visit, left: number): Html {
  const words = texts[visit.lang]
  return html`<p>${words.codesIntro(left)}</p>${form({
    action: visit.href(paths.recoveryCodes()),
    body: button({ label: words.codesRenew, kind: 'secondary' }),
  })}`
}

function securityLinks(visit: Visit, kind: AccountFacts['kind']): Html {
  const words = texts[visit.lang]
  const link = (label: string, href: string) =>
    linkButton({ label, href: visit.href(href), kind: 'secondary' })
  return html`<div class="actions">${[
    link(words.passwordTitle, paths.accountPassword()),
    link(words.sessionsTitle, paths.sessions()),
    kind === 'person' ? link(words.accessesTitle, paths.accesses()) : '',
  ]}</div>`
}
