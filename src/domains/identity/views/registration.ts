import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  button,
  checkbox,
  details,
  errorSummary,
  form,
  linkButton,
  notice,
  section,
  textField,
} from '../../../platform/ui/index.ts'
import { paths as offices } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts/registration.ts'
import { texts as signingTexts } from '../texts/signing.ts'
import { control, emailField, errorsOf, type FormState, wayOn } from './controls.ts'

type Busy = { busy?: boolean }

/** The form by which a citizen registers. */
export function naturalPage(visit: Visit, state: FormState & Busy): Page {
  const { lang } = visit
  const words = texts[lang]
  const about = html`${textField(control(lang, 'givenName', state, { autocomplete: 'given-name' }))}
    ${textField(control(lang, 'surname', state, { autocomplete: 'family-name' }))}
    ${textField(control(lang, 'birthDate', state, { autocomplete: 'bday', width: 's' }))}`
  return {
    title: words.naturalTitle,
    crumbs: [{ label: words.identity, href: visit.href(paths.identity()) }],
    description: words.overviewIntro,
    body: registrationForm(visit, state, {
      action: paths.registration(),
      lead: html`<p class="lead">${words.intro}</p>
        ${wayOn(words.toFirm, visit.href(paths.firmRegistration()), words.firmTitle)}`,
      about: section({ title: words.aboutYou, body: about }),
    }),
  }
}

/** For who is signed in: they have an account already. */
export function alreadyPage(visit: Visit, name: string): Page {
  const words = texts[visit.lang]
  return {
    title: words.alreadyTitle,
    crumbs: [{ label: words.identity, href: visit.href(paths.identity()) }],
    body: html`<p class="lead">${words.already(name)}</p>
      ${linkButton({ label: words.toAccount, href: visit.href(paths.account()) })}`,
  }
}

/** The form by which a firm or an association registers. */
export function firmPage(visit: Visit, state: FormState & Busy): Page {
  const { lang } = visit
  const words = texts[lang]
  const about = html`${textField(control(lang, 'ico', state, { inputmode: 'numeric', width: 's' }))}
    ${textField(control(lang, 'firmName', state, { autocomplete: 'organization' }))}
    ${textField(control(lang, 'actingName', state, { autocomplete: 'name' }))}`
  return {
    title: words.firmTitle,
    crumbs: [{ label: words.identity, href: visit.href(paths.identity()) }],
    description: words.overviewIntro,
    body: registrationForm(visit, state, {
      action: paths.firmRegistration(),
      lead: html`<p class="lead">${words.intro}</p>
        ${wayOn(words.toNatural, visit.href(paths.registration()), words.naturalTitle)}`,
      about: section({ title: words.aboutFirm, body: about }),
    }),
  }
}

function registrationForm(
  visit: Visit,
  state: FormState & Busy,
  parts: { action: string; lead: Html; about: Html },
): Html {
  const { lang } = visit
  const words = texts[lang]
  const busy = state.busy ? notice({ tone: 'warning', title: signingTexts[lang].busy }) : ''
  return html`${errorSummary(lang, errorsOf(lang, state))}${busy}${parts.lead}
    ${form({
      action: visit.href(parts.action),
      body: html`${parts.about}
        ${section({ title: words.where, body: contactFields(visit, state) })}
        ${section({ title: words.access, body: accessFields(visit, state) })}
        ${button({ label: words.register })}`,
    })}`
}

/** The fields of an address (abroad with a country) and of contacts; the account has them too. */
export function contactFields(visit: Visit, state: FormState): Html {
  const { lang } = visit
  const phone = control(lang, 'phone', state, { autocomplete: 'tel', width: 'm' })
  return html`${textField(control(lang, 'street', state, { autocomplete: 'address-line1' }))}
    ${textField(control(lang, 'town', state, { autocomplete: 'address-level2' }))}
    ${textField(
      control(lang, 'postcode', state, {
        autocomplete: 'postal-code',
        width: 's',
      }),
    )}
    ${textField(
      control(lang, 'country', state, {
        autocomplete: 'country-name',
        required: false,
        width: 'm',
      }),
    )}
    ${textField({ ...phone, type: 'tel' })}`
}

function accessFields(visit: Visit, state: FormState): Html {
  const { lang } = visit
  const words = texts[lang]
  const password = { name: 'password', autocomplete: 'new-password' }
  const agreed = control(lang, 'agreed', state, { value: 'yes' })
  const about = html`${words.privacy.map(paragraph => html`<p>${paragraph}</p>`)}`
  return html`${emailField(lang, state)}
    ${textField({ ...control(lang, 'newPassword', state, password), type: 'password' })}
    ${details({ summary: words.privacyTitle, body: about })}
    ${checkbox({ ...agreed, checked: state.values.agreed === 'yes' })}`
}

/** What is said after every registration, whether the e-mail had an account or not. */
export function sentPage(visit: Visit): Page {
  const words = texts[visit.lang]
  return {
    title: words.sentTitle,
    crumbs: [{ label: words.identity, href: visit.href(paths.identity()) }],
    body: html`<p class="lead">${words.sent}</p>
      ${wayOn(words.sentNext, visit.href(paths.confirmationAgain()), words.againTitle)}`,
  }
}

/** The page that a link of confirmation opens; a button, since programs open links as well. */
export function confirmPage(visit: Visit, action: string): Page {
  const words = texts[visit.lang]
  return {
    title: words.confirmTitle,
    body: html`<p class="lead">${words.confirm}</p>
      ${form({ action: visit.href(action), body: button({ label: words.confirmButton }) })}`,
  }
}

/** Where one asks for the confirmation once more. */
export function againPage(visit: Visit, state: FormState & { sent?: boolean }): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.againTitle,
    crumbs: [{ label: words.identity, href: visit.href(paths.identity()) }],
    body: html`${errorSummary(lang, errorsOf(lang, state))}
      ${state.sent ? notice({ tone: 'success', title: words.againSent }) : ''}
      <p>${words.again}</p>
      ${form({
        action: visit.href(paths.confirmationAgain()),
        body: html`${emailField(lang, state)}
          ${button({ label: words.againButton })}`,
      })}`,
  }
}

/** What an account is good for and how one gets it. */
export function overviewPage(visit: Visit): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.identity,
    description: words.overviewIntro,
    body: html`<p class="lead">${words.overviewIntro}</p>
      ${words.steps.map(({ title, body }) => section({ title, body: html`<p>${body}</p>` }))}
      <div class="actions">${linkButton({
        label: words.naturalTitle,
        href: visit.href(paths.registration()),
      })}${linkButton({
        label: words.firmTitle,
        href: visit.href(paths.firmRegistration()),
        kind: 'secondary',
      })}${linkButton({
        label: signingTexts[lang].signIn,
        href: visit.href(paths.signIn()),
        kind: 'secondary',
      })}</div>
      <p><a href="${visit.href(offices.directory())}">${words.verifyWhere}</a></p>`,
  }
}
