import { html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { details, linkButton, section } from '../../../platform/ui/index.ts'
import { type Audience, help, texts } from '../texts/index.ts'

const audiences: readonly Audience[] = ['citizens', 'firms', 'officers', 'mayors']

/** Questions and answers, by who asks; each question has an address of its own. */
export function helpPage(lang: Lang, links: { contacts: string }): Page {
  const t = texts[lang].help
  return {
    title: t.title,
    description: t.lead,
    body: html`<p class="lead">${t.lead}</p>
      ${audiences.map(audience =>
        section({
          title: t.audiences[audience],
          body: html`${help[lang][audience].map(({ id, question, answer }) =>
            details({
              id,
              summary: question,
              body: html`${answer.map(words => html`<p>${words}</p>`)}`,
            }),
          )}`,
        }),
      )}
      ${section({
        title: t.contact,
        body: linkButton({
          label: texts[lang].contacts.title,
          href: links.contacts,
          kind: 'secondary',
        }),
      })}`,
  }
}
