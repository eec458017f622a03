import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatNumber } from '../../../platform/i18n/index.ts'
import {
  button,
  errorSummary,
  form,
  notice,
  section,
  summaryList,
  table,
  textField,
} from '../../../platform/ui/index.ts'
import { type Office, paths as offices } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/operation.ts'

type OperationFacts = {
  offices: readonly Office[]
  registered: number
  verified: number
  /** The e-mail whose second factor was not reset. */
  refused: string | undefined
}

/** The operator's page: which offices are connected, how many people use the portal. */
export function operationPage(visit: Visit, facts: OperationFacts): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.operation,
    body: html`${factorNews(visit, facts)}<p class="lead">${words.operationIntro}</p>
      ${summaryList([
        { label: words.connected, value: formatNumber(lang, facts.offices.length) },
        { label: words.registered, value: formatNumber(lang, facts.registered) },
        { label: words.verified, value: formatNumber(lang, facts.verified) },
      ])}
      ${table({
        caption: words.offices,
        head: [words.office, words.type, words.population, words.since],
        empty: words.noOffices,
        rows: facts.offices.map(office => [
          officeLink(visit, office),
          'I'.repeat(office.type),
          formatNumber(lang, office.population),
          office.connectedAt ? formatDate(lang, office.connectedAt) : '–',
        ]),
      })}
      ${section({ title: words.factor, body: factorForm(visit, facts) })}`,
  }
}

function factorNews({ lang, query }: Visit, { refused }: OperationFacts): Html | '' {
  const words = texts[lang]
  if (refused !== undefined) return errorSummary(lang, { email: words.factorRefused })
  return query.zprava === 'factor' ? notice({ tone: 'success', title: words.factorDone }) : ''
}

function factorForm(visit: Visit, { refused }: OperationFacts): Html {
  const { lang } = visit
  const words = texts[lang]
  const error = refused === undefined ? undefined : words.factorRefused
  const label = words.factorEmail
  const named = { lang, name: 'email', type: 'email', autocomplete: 'off' } as const
  return html`<p>${words.factorAbout}</p>${form({
    action: visit.href(paths.operationFactor()),
    body: html`${textField({ ...named, label, value: refused, error })}
      ${button({ label: words.factorReset, kind: 'danger' })}`,
  })}`
}

function officeLink(visit: Visit, { slug, name }: Office): Html {
  return html`<a href="${visit.href(offices.officePage({ slug }))}">${name}</a>`
}
