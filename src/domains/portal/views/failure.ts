import { html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { actions, linkButton } from '../../../platform/ui/index.ts'
import { texts, type Words } from '../texts/index.ts'

export type FailureView = {
  lang: Lang
  status: number
  /** Finds the cause in the log; shown when the fault is ours. */
  reference: string
  links: { home: string; help: string; contacts: string }
}

/** The page that tells what went wrong, that nothing was lost, and where to go on. */
export function failurePage({ lang, status, reference, links }: FailureView): Page {
  const t = texts[lang]
  const { title, lead, advice } = t.failures[failureOf(status)]
  return {
    title,
    body: html`<p class="lead">${lead}</p>
      <ul>${advice.map(words => html`<li>${words}</li>`)}</ul>
      ${
        status >= 500
          ? html`<p>${t.reference}: <strong class="mark-text">${reference}</strong></p>`
          : ''
      }
      ${actions(
        linkButton({ label: t.homeLink, href: links.home }),
        linkButton({ label: t.help.title, href: links.help, kind: 'secondary' }),
        linkButton({ label: t.contacts.title, href: links.contacts, kind: 'secondary' }),
      )}`,
  }
}

const failures: Record<number, keyof Words['failures']> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  410: 'notFound',
  413: 'tooLarge',
  429: 'tooMany',
  502: 'busy',
  503: 'busy',
}

function failureOf(status: number): keyof Words['failures'] {
  return failures[status] ?? (status >= 500 ? 'broken' : 'badRequest')
}
