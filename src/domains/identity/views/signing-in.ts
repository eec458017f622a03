import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  form,
  linkButton,
  notice,
  textField,
} from '../../../platform/ui/index.ts'
import type { SignInRefusal } from '../actions/signing-in.ts'
import * as paths from '../paths.ts'
import { texts as errandTexts } from '../texts/errand.ts'
import { texts as registrationTexts } from '../texts/registration.ts'
import { texts } from '../texts/signing.ts'
import { control, emailField, errorsOf, type FormState, freshForm, wayOn } from './controls.ts'
import { type Errand, errandFields } from './errand.ts'

type SignInState = FormState &
  Errand & {
    refusal?: SignInRefusal
    /** Which good news brought the reader here. */
    news?: string | undefined
  }

/** Where one signs in. */
export function signInPage(visit: Visit, state: SignInState): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.signIn,
    crumbs: [{ label: registrationTexts[lang].identity, href: visit.href(paths.identity()) }],
    description: registrationTexts[lang].overviewIntro,
    body: html`${errorSummary(lang, errorsOf(lang, state))}${newsNotice(visit, state)}
      ${reasonNotice(visit, state)}
      ${refusalNotice(visit, state)}${demoNotice(visit)}
      ${form({ action: visit.href(paths.signIn()), body: signInFields(visit, state) })}
      ${wayOn(words.noAccount, visit.href(paths.registration()), words.register)}`,
  }
}

function signInFields(visit: Visit, state: SignInState): Html {
  const { lang } = visit
  const words = texts[lang]
  const password = control(lang, 'password', state, { autocomplete: 'current-password' })
  return html`${errandFields(state)}
    ${emailField(lang, state, 'username')}
    ${textField({ ...password, type: 'password' })}
    ${actions(
      button({ label: words.signIn }),
      linkButton({ label: words.forgotten, href: visit.href(paths.password()), kind: 'secondary' }),
    )}`
}

/** The sign-in page for somebody whose session ended while they were writing. */
export function keptSignInPage(visit: Visit, errand: Errand): Page {
  return signInPage(visit, { ...freshForm(), ...errand })
}

/** Why one has to sign in: a refusal has been told it already. */
function reasonNotice({ lang }: Visit, { next, kept, refusal, news }: SignInState): Html | '' {
  const { reasons } = errandTexts[lang]
  if (kept !== '') return notice({ tone: 'warning', ...reasons.kept })
  if (refusal || news || next === '') return ''
  return notice({ tone: 'info', ...reasons.guarded })
}

function newsNotice(visit: Visit, { news }: SignInState): Html | '' {
  const { notices } = texts[visit.lang]
  if (!news || !Object.hasOwn(notices, news)) return ''
  return notice({ tone: 'success', title: notices[news as keyof typeof notices] })
}

function refusalNotice(visit: Visit, { refusal, values }: SignInState): Html | '' {
  if (!refusal) return ''
  const words = texts[visit.lang]
  const again = withQuery(paths.confirmationAgain(), { email: values.email })
  const way =
    refusal === 'not-confirmed'
      ? html`<p><a href="${visit.href(again)}">${words.resend}</a></p>`
      : undefined
  return notice({ tone: 'error', title: words.refusals[refusal], body: way })
}

/** A demonstration tells its password; nothing of it is real. */
function demoNotice(visit: Visit): Html | '' {
  if (!visit.services.config.demo) return ''
  const words = texts[visit.lang]
  return notice({
    tone: 'info',
    title: words.demoTitle,
    body: html`<p>${words.demoPassword} <code>${demoPassword}</code></p>`,
  })
}

/** The same as in the cast of the demonstration, which stands on a higher floor. */
const demoPassword = 'Lipa-u-radnice-26'
