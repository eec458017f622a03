import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  form,
  linkButton,
  notice,
  textField,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/signing.ts'
import { control, emailField, errorsOf, type FormState, usernameField } from './controls.ts'

/** Where one asks for a link for a new password. */
export function askPage(visit: Visit, state: FormState): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.askTitle,
    crumbs: [{ label: words.signIn, href: visit.href(paths.signIn()) }],
    body: html`${errorSummary(lang, errorsOf(lang, state))}<p>${words.askIntro}</p>
      ${form({
        action: visit.href(paths.password()),
        body: html`${emailField(lang, state)}
          ${button({ label: words.ask })}`,
      })}`,
  }
}

/** The answer to every such request, whether the e-mail has an account or not. */
export function askedPage(visit: Visit): Page {
  const words = texts[visit.lang]
  return {
    title: words.askedTitle,
    crumbs: [{ label: words.signIn, href: visit.href(paths.signIn()) }],
    body: html`<p class="lead">${words.asked}</p>
      ${linkButton({ label: words.signIn, href: visit.href(paths.signIn()), kind: 'secondary' })}`,
  }
}

/** The form behind a link: a forgotten password, or an invited officer's first one. */
export function newPasswordPage(
  visit: Visit,
  state: FormState & { kind: 'password' | 'invitation'; email: string; busy?: boolean },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const invited = state.kind === 'invitation'
  const password = { name: 'password', autocomplete: 'new-password' }
  return {
    title: invited ? words.inviteTitle : words.newTitle,
    body: html`${errorSummary(lang, errorsOf(lang, state))}
      ${state.busy ? notice({ tone: 'warning', title: words.busy }) : ''}
      ${invited ? html`<p class="lead">${words.inviteIntro}</p>` : ''}
      ${form({
        action: visit.href(visit.path),
        body: html`${usernameField(state.email)}
          ${textField({ ...control(lang, 'newPassword', state, password), type: 'password' })}
          ${button({ label: words.setPassword })}`,
      })}`,
  }
}

/** The link was used or is too old. Takes where a new one is to be had. */
export function deadLinkPage(visit: Visit, again: string): Page {
  const words = texts[visit.lang]
  return {
    title: words.deadTitle,
    body: html`<p class="lead">${words.dead}</p>
      ${linkButton({ label: words.goOn, href: visit.href(again) })}`,
  }
}
