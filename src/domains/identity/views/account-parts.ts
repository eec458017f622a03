import { html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import {
  badge,
  button,
  errorSummary,
  form,
  notice,
  pager,
  table,
  textField,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import type { Access, SessionRow } from '../queries/index.ts'
import { texts } from '../texts/account.ts'
import { texts as signingTexts } from '../texts/signing.ts'
import { control, errorsOf, type FormState, usernameField } from './controls.ts'
import { contactFields } from './registration.ts'

const crumbsOf = (visit: Visit) => [
  { label: texts[visit.lang].title, href: visit.href(paths.account()) },
]

/** Where one changes address, phone and e-mail. */
export function contactPage(visit: Visit, state: FormState & { busy?: boolean }): Page {
  const { lang } = visit
  const words = texts[lang]
  const email = control(lang, 'email', state, { autocomplete: 'email' })
  const proof = control(lang, 'proof', state, { autocomplete: 'current-password' })
  return {
    title: words.contactTitle,
    crumbs: crumbsOf(visit),
    body: html`${errorSummary(lang, errorsOf(lang, state))}
      ${state.busy ? notice({ tone: 'warning', title: signingTexts[lang].busy }) : ''}
      ${form({
        action: visit.href(paths.contact()),
        body: html`${contactFields(visit, state)}${textField({ ...email, type: 'email' })}
        ${textField({ ...proof, type: 'password', required: false })}
        ${button({ label: words.contactSave })}`,
      })}`,
  }
}

/** Where one changes the password. */
export function accountPasswordPage(
  visit: Visit,
  state: FormState & { email: string; busy?: boolean },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const old = control(lang, 'old', state, { autocomplete: 'current-password' })
  const more = {
    name: 'password',
    autocomplete: 'new-password',
    label: signingTexts[lang].newTitle,
  }
  return {
    title: words.passwordTitle,
    crumbs: crumbsOf(visit),
    body: html`${errorSummary(lang, errorsOf(lang, state))}
      ${state.busy ? notice({ tone: 'warning', title: signingTexts[lang].busy }) : ''}
      <p>${words.passwordIntro}</p>
      ${form({
        action: visit.href(paths.accountPassword()),
        body: html`${usernameField(state.email)}
          ${textField({ ...old, type: 'password' })}
          ${textField({ ...control(lang, 'newPassword', state, more), type: 'password' })}
          ${button({ label: words.passwordSave })}`,
      })}`,
  }
}

/** The sessions of the account; each but the present one can be ended. */
export function sessionsPage(visit: Visit, rows: readonly SessionRow[]): Page {
  const { lang } = visit
  const ended = visit.query.zprava === 'ended'
  const words = texts[lang]
  return {
    title: words.sessionsTitle,
    crumbs: crumbsOf(visit),
    body: html`${ended ? notice({ tone: 'success', title: words.ended }) : ''}
      <p>${words.sessionsIntro}</p>
      ${table({
        caption: words.sessionsTitle,
        head: [words.browser, words.since, words.lastSeen, words.end],
        empty: words.noSessions,
        rows: rows.map(row => [
          row.browser || words.unknownBrowser,
          formatTime(lang, row.createdAt),
          formatTime(lang, row.seenAt),
          row.id === visit.caller?.sessionId
            ? badge({ tone: 'info', label: words.thisOne })
            : endForm(visit, row),
        ]),
      })}`,
  }
}

function endForm(visit: Visit, row: SessionRow) {
  const words = texts[visit.lang]
  const label = words.endSession(row.browser || words.unknownBrowser)
  return form({
    action: visit.href(paths.sessionEnd({ id: row.id })),
    body: button({ label, kind: 'danger' }),
  })
}

/** Who looked at the person's data, when and why. */
export function accessesPage(
  visit: Visit,
  rows: readonly Access[],
  older: string | undefined,
): Page {
  const { lang } = visit
  const words = texts[lang]
  return {
    title: words.accessesTitle,
    crumbs: crumbsOf(visit),
    body: html`<p>${words.accessesIntro}</p>
      ${table({
        caption: words.accessesTitle,
        head: [words.at, words.office, words.who, words.why],
        empty: words.noAccesses,
        rows: rows.map(row => [
          formatTime(lang, row.at),
          row.officeName,
          row.officerName,
          [words.reasons[row.reason], row.subject].filter(Boolean).join(', '),
        ]),
      })}
      ${pager({
        lang,
        newer: visit.query.pred ? visit.href(paths.accesses()) : undefined,
        older: older && visit.href(withQuery(paths.accesses(), { pred: older })),
      })}`,
  }
}
