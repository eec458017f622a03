import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  form,
  notice,
  section,
  textField,
} from '../../../platform/ui/index.ts'
import type { SecondFactorRefusal } from '../actions/second-factor.ts'
import * as paths from '../paths.ts'
import { groupedSecret } from '../rules/second-factor.ts'
import { texts } from '../texts/signing.ts'
import { type Errand, errandFields } from './errand.ts'

type FactorState = Errand & { refusal?: SecondFactorRefusal; demoCode: string | null }

/** The second step of an officer's sign-in. */
export function codePage(visit: Visit, state: FactorState): Page {
  const words = texts[visit.lang]
  return {
    title: words.factorTitle,
    body: html`${refusalSummary(visit, state)}<p class="lead">${words.factorIntro}</p>
      ${demoBox(visit, state)}
      ${form({
        action: visit.href(paths.secondFactor()),
        body: html`${errandFields(state)}${codeField(visit, state, words.code, words.codeHint)}
          ${button({ label: words.goOn })}`,
      })}
      <p>${words.lost}</p>`,
  }
}

/** Where an officer puts the secret into a phone; `qr` is a picture of ours. */
export function enrolmentPage(
  visit: Visit,
  state: FactorState & { secret: string; qr: Html },
): Page {
  const words = texts[visit.lang]
  return {
    title: words.enrolTitle,
    body: html`${refusalSummary(visit, state)}<p class="lead">${words.enrolIntro}</p>
      ${section({
        title: words.enrolScan,
        body: html`<div class="qr" role="img" aria-label="${words.qrLabel}">${state.qr}</div>
          <p>${words.enrolType} <code>${groupedSecret(state.secret)}</code></p>`,
      })}
      ${section({
        title: words.enrolCode,
        body: html`${demoBox(visit, state)}${form({
          action: visit.href(paths.enrolment()),
          body: html`${errandFields(state)}${codeField(visit, state, words.code)}
            ${button({ label: words.enrol })}`,
        })}`,
      })}`,
  }
}

/** The recovery codes, shown this once; takes the way on from there. */
export function recoveryCodesPage(visit: Visit, codes: readonly string[], onward: Html): Page {
  const words = texts[visit.lang]
  return {
    title: words.codesTitle,
    body: html`<p class="lead">${words.codesIntro}</p>
      <ul class="codes" aria-label="${words.codesList}">${codes.map(
        code => html`<li><code>${code}</code></li>`,
      )}</ul>
      ${onward}`,
  }
}

function codeField(visit: Visit, { refusal }: FactorState, label: string, hint?: string): Html {
  const { lang } = visit
  return textField({
    lang,
    name: 'code',
    label,
    hint,
    autocomplete: 'one-time-code',
    width: 'm',
    ...(refusal ? { error: texts[lang].factorRefusals[refusal] } : {}),
  })
}

function refusalSummary({ lang }: Visit, { refusal }: FactorState): Html {
  return errorSummary(lang, refusal ? { code: texts[lang].factorRefusals[refusal] } : {})
}

function demoBox({ lang }: Visit, { demoCode }: FactorState): Html | '' {
  if (demoCode === null) return ''
  const words = texts[lang]
  return notice({ tone: 'info', title: words.demoCode(demoCode), body: words.demoWhy })
}
