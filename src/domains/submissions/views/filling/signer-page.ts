import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  form as formElement,
  linkButton,
} from '../../../../platform/ui/index.ts'
import { fieldErrors, fieldsHtml, hasFiles, type Wrong, wordsIn } from '../../../forms/index.ts'
import type { Invited } from '../../actions/filling/invited.ts'
import * as paths from '../../paths.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

type SignerPage = {
  token: string
  invited: Invited
  page: string
  typed?: Record<string, string | string[]>
  wrong?: readonly Wrong[]
}

/** One of the pages that are the signer's to answer. */
export function signerPage(visit: Visit, view: SignerPage): Page {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { token, invited, page: name, typed, wrong = [] } = view
  const { form, answers, world } = invited
  const page = form.pages.find(one => one.name === name)!
  const fileHref = (file: { id: string }) =>
    visit.href(paths.invitationFile({ token, file: file.id }))
  const fields = { answers, world, wrong, ...(typed && { typed }), fileHref }
  const overview = visit.href(paths.invitation({ token }))
  return {
    title: wordsIn(page.title, lang),
    crumbs: [{ label: words.title, href: overview }, { label: wordsIn(page.title, lang) }],
    body: html`${errorSummary(lang, fieldErrors(wrong, lang))}
      ${page.intro ? html`<p class="lead">${wordsIn(page.intro, lang)}</p>` : ''}
      ${formElement({
        action: visit.href(paths.invitationPage({ token, page: name })),
        multipart: hasFiles(form, name),
        body: html`${fieldsHtml(lang, form, name, fields)}
          ${actions(
            button({ label: words.goOn }),
            linkButton({ label: words.back, href: overview, kind: 'secondary' }),
          )}`,
      })}`,
  }
}
