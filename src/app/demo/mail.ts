import path from 'node:path'
import { readMail } from '../../../sim/mail/read.ts'
import { html } from '../../foundation/html.ts'
import { path as address } from '../../foundation/path.ts'
import { NotFound } from '../../platform/db/index.ts'
import { type Answer, get, page, type Route, type Visit } from '../../platform/http/index.ts'
import type { Texts } from '../../platform/i18n/index.ts'
import { section } from '../../platform/ui/index.ts'

/** Where a demonstration keeps the e-mails that it would have sent. */
export function demoMailFolder(dataDir: string): string {
  return path.join(dataDir, 'mail')
}

/** Where a newcomer reads them; there is no such page outside a demonstration. */
export const demoMail = address('/ukazka/posta')

export const demoRoutes: Route[] = [get(demoMail, { who: 'anyone' }, showMail)]

/** More letters than anybody reads on one page. */
const shown = 30

async function showMail({ services, lang }: Visit): Promise<Answer> {
  const { config } = services
  if (!config.demo) throw new NotFound()
  const letters = (await readMail(demoMailFolder(config.dataDir))).slice(-shown).reverse()
  const words = texts[lang]
  return page({
    title: words.title,
    body: html`<p class="lead">${words.lead}</p>
${letters.length === 0 ? html`<p>${words.none}</p>` : ''}
${letters.map(letter =>
  section({
    title: letter.subject,
    body: html`<p>${words.to} ${letter.to}</p>
<pre class="letter">${linked(letter.text)}</pre>`,
  }),
)}`,
  })
}

/** Addresses in a letter become links, so that a confirmation is one click away. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((piece, place) => (place % 2 ? html`<a href="${piece}">${piece}</a>` : piece))
}

const texts: Texts<{ title: string; lead: string; none: string; to: string }> = {
  cs: {
    title: 'E-maily ukázky',
    lead: 'Ukázka žádné e-maily neposílá ven. Zde jsou ty, které by odešly, nejnovější nahoře.',
    none: 'Zatím žádný.',
    to: 'Komu:',
  },
  en: {
    title: 'E-mails of the demonstration',
    lead: 'A demonstration sends no e-mail out. Here are those that would leave, newest first.',
    none: 'None yet.',
    to: 'To:',
  },
  de: {
    title: 'E-Mails der Vorführung',
    lead: 'Die Vorführung sendet keine E-Mails nach außen. Hier stehen sie, die neueste zuerst.',
    none: 'Noch keine.',
    to: 'An:',
  },
}
