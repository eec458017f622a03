import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { RegisteredName } from '../rules/view.ts'
import { texts } from '../texts/public/index.ts'

/** The services and acts that a guide is about, by the names that the register gives them. */
export function registerList({ lang }: Visit, services: readonly RegisteredName[]): Html | '' {
  if (services.length === 0) return ''
  const words = texts[lang]
  const items = services.map(
    ({ service, act, agenda }) =>
      html`<li>${[
        service ? html`${words.service} ${service.code}: ${nameIn(lang, service)}` : agenda,
        act ? html`<br>${words.act} ${act.code}: ${nameIn(lang, act)}` : '',
      ]}</li>`,
  )
  return html`<h3>${words.register}</h3><ul>${items}</ul>`
}

/** The register has Czech names, and English ones of some. */
function nameIn(lang: Lang, { name, nameEn }: { name: string; nameEn: string }): Html {
  if (lang === 'cs') return html`${name}`
  return nameEn && lang === 'en' ? html`${nameEn}` : html`<span lang="cs">${name}</span>`
}
