import { type Html, html } from '../../foundation/html.ts'
import { breadcrumbs } from './frame/breadcrumbs.ts'
import type { FrameData, FramedPage } from './frame/data.ts'
import { footer } from './frame/footer.ts'
import { head } from './frame/head.ts'
import { header } from './frame/header.ts'
import { texts } from './texts.ts'

/** A whole document around a page: takes the page and what surrounds it, gives the HTML. */
export function frame(page: FramedPage, data: FrameData): Html {
  return html`<!DOCTYPE html>
<html lang="${data.lang}" data-theme="light">
${head(page, data)}
<body>
<a class="skip" href="#obsah">${texts[data.lang].skip}</a>
<header>${data.banner ? html`<p class="banner">${data.banner}</p>` : ''}
${header(data)}
${breadcrumbs(page, data)}${reminder(data)}</header>
<main id="obsah" tabindex="-1"><div class="width">
<h1>${page.title}</h1>
${page.body}
</div></main>
${footer(data)}
</body>
</html>`
}

function reminder({ reminder }: FrameData): Html | '' {
  if (!reminder) return ''
  const { text, label, href } = reminder
  const way = html`<a href="${href}">${label}</a>`
  return html`<div class="reminder"><p class="width">${text} ${way}</p></div>`
}
