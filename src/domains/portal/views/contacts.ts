import { html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { linkButton, section, summaryList } from '../../../platform/ui/index.ts'
import { texts } from '../texts/index.ts'

type OperatorContacts = {
  name: string
  address: string
  phone: string
  email: string
  dataBoxId: string
}

/** Whom to call: the operator about the portal, the office about a submission. */
export function contactsPage(
  lang: Lang,
  operator: OperatorContacts,
  links: { offices: string },
): Page {
  const t = texts[lang].contacts
  const phone = html`<a href="tel:${operator.phone.replaceAll(' ', '')}">${operator.phone}</a>`
  return {
    title: t.title,
    description: t.lead,
    body: html`<p class="lead">${t.lead}</p>
      ${section({
        title: t.operator,
        body: summaryList([
          { label: t.operator, value: operator.name },
          { label: t.address, value: operator.address },
          { label: t.phone, value: phone },
          {
            label: t.email,
            value: html`<a href="mailto:${operator.email}">${operator.email}</a>`,
          },
          { label: t.dataBox, value: html`<span class="mark-text">${operator.dataBoxId}</span>` },
        ]),
      })}
      ${section({
        title: t.yourOffice,
        body: html`<p>${t.yourOfficeAbout}</p>${linkButton({
          label: texts[lang].cards.offices.title,
          href: links.offices,
          kind: 'secondary',
        })}`,
      })}`,
  }
}
