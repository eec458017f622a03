import { type Html, html } from '../../../foundation/html.ts'
import { type Lang, languages } from '../../i18n/index.ts'
import type { FrameData, FramedPage } from './data.ts'

/** The address of the same page in another language; Czech has no prefix. */
export function inLanguage(path: string, lang: Lang): string {
  if (lang === 'cs') return path
  return path === '/' ? `/${lang}` : `/${lang}${path.startsWith('/?') ? path.slice(1) : path}`
}

/** The modules of every page: small, and each page works without them. */
const everywhere = ['menu', 'jump'] as const

/** The document's head; a page without a description is kept out of search engines. */
export function head(page: FramedPage, data: FrameData): Html {
  const title = `${page.title} – VIRTUOS`
  const alternates = languages.map(
    lang =>
      html`<link rel="alternate" hreflang="${lang}"
        href="${data.baseUrl}${inLanguage(data.path, lang)}">\n`,
  )
  return html`<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#2362a2">
${
  page.description
    ? html`<meta name="description" content="${page.description}">\n${alternates}`
    : html`<meta name="robots" content="noindex">`
}
<link rel="icon" href="${data.assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${data.assets.stylesheet}">
${[...everywhere, ...(page.scripts ?? [])].map(
  name => html`<script type="module"
  src="${data.assets.script(name)}"></script>\n`,
)}</head>`
}
