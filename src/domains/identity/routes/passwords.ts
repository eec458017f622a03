import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { requestPassword } from '../actions/letters.ts'
import { findPasswordLink, type PasswordLink, setPasswordByLink } from '../actions/passwords.ts'
import * as paths from '../paths.ts'
import { emailRefusal, isFine, normalEmail, onlyRefused } from '../rules/fields.ts'
import { freshForm } from '../views/controls.ts'
import { askedPage, askPage, deadLinkPage, newPasswordPage } from '../views/passwords.ts'
import { deviceOf, rememberingCookie } from './cookies.ts'

const anyone = { who: 'anyone' } as const
const limited = { who: 'anyone', perMinute: 20 } as const

export const passwordRoutes: Route[] = [
  get(paths.password, anyone, visit => page(askPage(visit, freshForm()))),
  post(paths.password, limited, ask),
  get(paths.newPassword, anyone, visit => showNewPassword(visit, 'password')),
  post(paths.newPassword, limited, visit => setPassword(visit, 'password')),
  get(paths.invitation, anyone, visit => showNewPassword(visit, 'invitation')),
  post(paths.invitation, limited, visit => setPassword(visit, 'invitation')),
]

async function ask(visit: Visit): Promise<Answer> {
  const email = field(visit, 'email')
  const refusals = onlyRefused({ email: emailRefusal(normalEmail(email)) })
  if (!isFine(refusals)) return page(askPage(visit, { values: { email }, refusals }), 422)
  await requestPassword(visit.services.sql, { email, lang: visit.lang, at: visit.now })
  return page(askedPage(visit))
}

async function showNewPassword(visit: Visit, kind: PasswordLink): Promise<Answer> {
  const { services, params, now } = visit
  const account = await findPasswordLink(services.sql, kind, params.token!, now)
  if (!account) return page(deadLinkPage(visit, paths.password()), 422)
  return page(newPasswordPage(visit, { ...freshForm(), kind, email: account.email }))
}

async function setPassword(visit: Visit, kind: PasswordLink): Promise<Answer> {
  const { services, params, now: at } = visit
  const [token, password] = [params.token!, field(visit, 'password')]
  const wanted = { kind, token, password, device: deviceOf(visit), at }
  const outcome = await setPasswordByLink(services.sql, wanted)
  if (outcome.ok) {
    const to = withQuery(paths.signIn(), { zprava: 'password' })
    const { device } = outcome.value
    return seeOther(visit, to, device ? [rememberingCookie(device)] : [])
  }

  const account = await findPasswordLink(services.sql, kind, token, at)
  const { refusal } = outcome
  if (!account || refusal === 'link-dead') return page(deadLinkPage(visit, paths.password()), 422)
  const shown = { values: {}, kind, email: account.email }
  if (refusal === 'busy')
    return page(newPasswordPage(visit, { ...shown, refusals: {}, busy: true }), 503)
  return page(newPasswordPage(visit, { ...shown, refusals: { password: refusal } }), 422)
}
