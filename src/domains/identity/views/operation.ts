import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatNumber } from '../../../platform/i18n/index.ts'
import { summaryList, table } from '../../../platform/ui/index.ts'
import { type Office, paths as offices } from '../../offices/index.ts'
import { texts } from '../texts/operation.ts'

type OperationFacts = { offices: readonly Office[]; registered: number; verified: number }

/** The operator's page: which offices are connected, how many people use the portal. */
export function operationPage(visit: Visit, facts: OperationFacts): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.operation,
    body: html`<p class="lead">${words.operationIntro}</p>
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
      })}`,
  }
}

function officeLink(visit: Visit, { slug, name }: Office): Html {
  return html`<a href="${visit.href(offices.officePage({ slug }))}">${name}</a>`
}
