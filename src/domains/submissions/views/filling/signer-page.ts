import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  form as formElement,
  linkButton,
} from '../../../../platform/ui/index.ts'
import {
  type Answers,
  fieldErrors,
  fieldsHtml,
  hasFiles,
  type Wrong,
  wordsIn,
} from '../../../forms/index.ts'
import type { Invited } from '../../actions/filling/invited.ts'
import * as paths from '../../paths.ts'
import { versionOfAnswers } from '../../rules/cosigners.ts'
import { cosignTexts } from '../../texts/cosigning.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { signingsCrumb } from '../tabs.ts'
import { staleNotice } from './stale.ts'

type SignerPage = {
  token: string
  invited: Invited
  page: string
  typed?: Record<string, string | string[]>
  wrong?: readonly Wrong[]
  /** What was typed here while something else was saved in another window. */
  stale?: { answers: Answers; hadFiles: boolean }
}

/** One of the pages that are the signer's to answer. */
export function signerPage(visit: Visit, view: SignerPage): Page {
  const { lang } = visit
  const words = cosignTexts[lang].partner
  const { token, invited, page: name, typed, wrong = [], stale } = view
  const { form, world, invitation } = invited
  const answers = stale?.answers ?? invited.answers
  const page = form.pages.find(one => one.name === name)!
  const fileHref = (file: { id: string }) =>
    visit.href(paths.invitationFile({ token, file: file.id }))
  const fields = { answers, world, wrong, ...(typed && { typed }), fileHref }
  const overview = visit.href(paths.invitation({ token }))
  return {
    title: wordsIn(page.title, lang),
    crumbs: [
      signingsCrumb(visit),
      { label: words.title, href: overview },
      { label: wordsIn(page.title, lang) },
    ],
    scripts: hasFiles(form, name) ? ['file-size'] : [],
    body: html`${errorSummary(lang, fieldErrors(wrong, lang))}${differing(visit, view)}
      ${page.intro ? html`<p class="lead">${wordsIn(page.intro, lang)}</p>` : ''}
      ${formElement({
        action: visit.href(paths.invitationPage({ token, page: name })),
        multipart: hasFiles(form, name),
        body: html`<input type="hidden" name="verze" value="${versionOfAnswers(
          invitation.answers,
        )}">${fieldsHtml(lang, form, name, fields)}
          ${actions(
            button({ label: stale ? fillingTexts[lang].stale.keep : words.goOn }),
            linkButton({ label: words.back, href: overview, kind: 'secondary' }),
          )}`,
      })}`,
  }
}

function differing(visit: Visit, { invited, page, stale }: SignerPage): Html | '' {
  const party = { cosigner: invited.invitation.field }
  return stale ? staleNotice(visit, { ...invited, page, party }, stale) : ''
}
