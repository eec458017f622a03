import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../platform/ui/index.ts'
import { filePieces } from '../routes/upload.ts'
import type { Draft } from '../rules/work.ts'
import { replacingTexts } from '../texts/replacing.ts'

type Replacing = {
  /** What the work is called, and where it is. */
  name: string
  work: string
  draft: Draft
  file: object
  action: string
  title: string
  crumbs: Page['crumbs']
  /** What is otherwise in the file, in the words of the domain. */
  differs: Html
}

/** Asked before a file takes the place of a draft: whose draft falls, and what in it. */
export function replacingPage(visit: Visit, replacing: Replacing): Page {
  const { name, work, draft, file, action, title, crumbs, differs } = replacing
  const { lang } = visit
  const t = replacingTexts[lang]
  const sure = [
    ['revize', `${draft.revision}`],
    ['jiste', 'ano'],
  ]
  return {
    title,
    crumbs,
    body: html`${notice({
      tone: 'warning',
      title: t.title(name),
      body: t.about(draft.changedByName, formatTime(lang, draft.changedAt)),
    })}
      ${form({
        action,
        multipart: true,
        body: html`${[...sure, ...filePieces(JSON.stringify(file))].map(
          ([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`,
        )}${actions(
          button({ label: t.replace, kind: 'danger' }),
          linkButton({ label: t.keep, href: work, kind: 'secondary' }),
        )}`,
      })}
      ${differs}`,
  }
}
