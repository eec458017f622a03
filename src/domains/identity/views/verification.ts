import { formatPhone, placeLine } from '../../../foundation/czech/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  checkbox,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  notice,
  radioGroup,
  section,
  summaryList,
  table,
  textField,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import type { Person, Verification } from '../queries/index.ts'
import type { FieldRefusal } from '../rules/fields.ts'
import { documentKinds, type VerificationRefusal } from '../rules/verification.ts'
import { texts as fieldTexts } from '../texts/fields.ts'
import { texts } from '../texts/verification.ts'
import { identityRows } from './account.ts'
import type { FormState } from './controls.ts'

type SearchState = {
  values: Record<string, string>
  errors: FieldErrors
  /** Several people of one name and birth date, among whom to choose. */
  found: readonly FoundPerson[]
}

/** One of several, with the address at which this officer may open them. */
type FoundPerson = { person: Person; href: string }

/** Where an officer finds the person who stands at the counter. */
export function searchPage(visit: Visit, { values, errors, found }: SearchState): Page {
  const { lang } = visit
  const words = texts[lang]
  const action = visit.href(paths.verification())
  const common = { lang, autocomplete: 'off' }
  const input = (name: string, label: string, hint?: string) =>
    textField({ ...common, name, label, hint, value: values[name], error: errors[name] })
  return {
    title: words.title,
    body: html`${errorSummary(lang, errors)}<p class="lead">${words.intro}</p>
      ${found.length > 0 ? section({ title: words.several, body: foundTable(visit, found) }) : ''}
      ${section({
        title: words.byCode,
        body: form({
          action,
          body: html`${input('code', words.code, words.codeHint)}
            ${button({ label: words.find, name: 'by', value: 'code' })}`,
        }),
      })}
      ${section({
        title: words.byName,
        body: html`<p>${words.byNameHint}</p>${form({
          action,
          body: html`${input('name', words.name)}
            ${input('birthDate', words.birthDate, words.birthDateHint)}
            ${button({ label: words.find, kind: 'secondary', name: 'by', value: 'name' })}`,
        })}`,
      })}`,
  }
}

function foundTable({ lang }: Visit, found: readonly FoundPerson[]): Html {
  const words = texts[lang]
  return table({
    caption: words.several,
    head: [words.name, fieldTexts[lang].fields.town.label, words.choose],
    empty: words.noName,
    rows: found.map(({ person, href }) => [
      person.name,
      person.town,
      html`<a href="${href}">${words.choose}<span
        class="visually-hidden"> ${person.name}, ${person.town}</span></a>`,
    ]),
  })
}

/** The person's data beside the form of the document's check. */
export function checkPage(visit: Visit, person: Person, state: FormState & { href: string }): Page {
  const { lang } = visit
  const words = texts[lang]
  const errors = documentErrors(visit, state)
  return {
    title: words.checkTitle,
    crumbs: [{ label: words.title, href: visit.href(paths.verification()) }],
    body: html`${errorSummary(lang, errors)}
      ${section({ title: words.person, body: personData(visit, person) })}
      ${documentForm(visit, person, state, errors)}`,
  }
}

type Refused = { refusal: VerificationRefusal; officeName: string }

/** Why the person found cannot be verified; no address, phone or e-mail of theirs. */
export function refusedPage(visit: Visit, person: Person, refused: Refused): Page {
  const words = texts[visit.lang]
  return {
    title: words.checkTitle,
    crumbs: [{ label: words.title, href: visit.href(paths.verification()) }],
    body: html`<p>${person.name}</p>${refusalNotice(visit, person, refused)}${nextLink(visit)}`,
  }
}

function documentForm(
  { lang }: Visit,
  person: Person,
  state: FormState & { href: string },
  errors: FieldErrors,
): Html {
  const words = texts[lang]
  const firm = person.kind === 'legal'
  const body = html`<p>${firm ? words.checkFirm : words.checkIntro} ${words.differs}</p>
    ${form({
      action: state.href,
      body: html`${radioGroup({
        lang,
        name: 'documentKind',
        label: words.documentKind,
        value: state.values.documentKind,
        error: errors.documentKind,
        options: documentKinds.map(kind => ({ value: kind, label: words.documentKinds[kind] })),
      })}${textField({
        lang,
        name: 'documentEnd',
        label: words.documentEnd,
        hint: words.documentEndHint,
        value: state.values.documentEnd,
        error: errors.documentEnd,
        autocomplete: 'off',
        width: 's',
      })}${checkbox({
        lang,
        name: 'agrees',
        label: firm ? words.agreesFirm : words.agrees,
        checked: state.values.agrees === 'yes',
        error: errors.agrees,
      })}${button({ label: words.toContract })}`,
    })}
`
  return section({ title: words.document, body })
}

function documentErrors({ lang }: Visit, { refusals }: FormState): FieldErrors {
  const words = fieldTexts[lang].refusals
  const entries = Object.entries(refusals) as [string, FieldRefusal][]
  return Object.fromEntries(
    entries.map(([name, refusal]) => [name, words[refusal === 'empty' ? 'not-four' : refusal]]),
  )
}

function personData({ lang }: Visit, person: Person): Html {
  const { fields } = fieldTexts[lang]
  const place = placeLine(person)
  return summaryList([
    ...identityRows(lang, person),
    { label: fields.street.label, value: place },
    { label: fields.phone.label, value: formatPhone(person.phone) },
    { label: fields.email.label, value: person.email },
  ])
}

function refusalNotice({ lang }: Visit, person: Person, { refusal, officeName }: Refused): Html {
  const words = texts[lang]
  const when = person.verifiedAt
    ? words.verifiedAt(formatDate(lang, person.verifiedAt), officeName)
    : undefined
  return notice({
    tone: refusal === 'not-confirmed' ? 'warning' : 'info',
    title: words.refusals[refusal],
    body: when,
  })
}

/** The contract to be printed and signed; the last look before the account is active. */
export function contractPage(
  visit: Visit,
  person: Person,
  { verification, missing, back }: { verification: Verification; missing: boolean; back: string },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const { id, contractMark, documentKind, documentEnd, checkedAt, officerName } = verification
  const error = missing ? fieldTexts[lang].refusals['not-chosen'] : undefined
  const pdf = visit.href(paths.contractPdf({ id }))
  return {
    title: words.contractTitle,
    crumbs: [{ label: words.title, href: visit.href(paths.verification()) }],
    body: html`${errorSummary(lang, error ? { signed: error } : {})}
      <p class="lead">${words.contractIntro}</p>
      ${summaryList([
        ...identityRows(lang, person),
        { label: words.document, value: `${words.documentKinds[documentKind]}, …${documentEnd}` },
        { label: words.checkedAt, value: `${formatTime(lang, checkedAt)}, ${officerName}` },
        { label: words.contractMark, value: contractMark },
      ])}
      <p>${linkButton({ label: words.print, href: pdf, kind: 'secondary' })}</p>
      ${form({
        action: visit.href(paths.contract({ id })),
        body: html`${checkbox({ lang, name: 'signed', label: words.signed, error })}
          ${actions(
            button({ label: words.activate }),
            linkButton({ label: words.back, href: back, kind: 'secondary' }),
          )}`,
      })}`,
  }
}

/** The account is active. */
export function donePage(visit: Visit, person: Person, verification: Verification): Page {
  const { lang } = visit
  const words = texts[lang]
  const { contractMark, officeName, officerName, signedAt } = verification
  const title = words.doneTitle(person.name)
  return {
    title: words.title,
    body: html`${notice({ tone: 'success', title, body: words.doneText })}
      ${summaryList([
        { label: words.contractMark, value: contractMark },
        { label: words.office, value: officeName },
        { label: words.officer, value: officerName },
        { label: words.checkedAt, value: formatTime(lang, signedAt ?? verification.checkedAt) },
      ])}
      ${nextLink(visit)}`,
  }
}

function nextLink(visit: Visit): Html {
  return linkButton({
    label: texts[visit.lang].next,
    href: visit.href(paths.verification()),
  })
}
