import QRCode from 'qrcode'
import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  field,
  get,
  openDeed,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { linkButton } from '../../../platform/ui/index.ts'
import {
  demoCode,
  enrol,
  passSecondFactor,
  prepareEnrolment,
  type SecondFactorRefusal,
} from '../actions/second-factor.ts'
import { changeDesk, findNewcomer } from '../actions/sessions.ts'
import { type SignedIn, signIn } from '../actions/signing-in.ts'
import * as paths from '../paths.ts'
import { endSession, findAccount, type Holder } from '../queries/index.ts'
import { emailRefusal, isFine, normalEmail, onlyRefused } from '../rules/fields.ts'
import { secondFactorUri } from '../rules/second-factor.ts'
import { ownAddress } from '../rules/sessions.ts'
import { texts } from '../texts/signing.ts'
import { freshForm } from '../views/controls.ts'
import { type Errand, resumeForm } from '../views/errand.ts'
import { codePage, enrolmentPage, recoveryCodesPage } from '../views/second-factor.ts'
import { signInPage } from '../views/signing-in.ts'
import { arrive, errandOf, goOn, seat } from './arriving.ts'
import { deviceOf, rememberingCookie, sessionCookie } from './cookies.ts'

const anyone = { who: 'anyone' } as const
const limited = { who: 'anyone', perMinute: 60 } as const

export const signingRoutes: Route[] = [
  get(paths.signIn, anyone, showSignIn),
  post(paths.signIn, limited, handleSignIn),
  post(paths.signOut, anyone, signOut),
  get(paths.secondFactor, anyone, showCode),
  post(paths.secondFactor, limited, handleCode),
  get(paths.enrolment, anyone, showEnrolment),
  post(paths.enrolment, limited, handleEnrolment),
  post(paths.desk, { who: 'signed-in', audit: 'identity.desk' }, sitDown),
]

function showSignIn(visit: Visit): Answer {
  if (visit.caller) return goOn(visit, visit.query.next)
  const { next = '', zprava: news } = visit.query
  return page(signInPage(visit, { ...freshForm(), next, kept: '', news }))
}

async function handleSignIn(visit: Visit): Promise<Answer> {
  const [email, password] = [field(visit, 'email'), field(visit, 'password')]
  const errand = errandOf(visit)
  const refusals = onlyRefused({
    email: emailRefusal(normalEmail(email)),
    password: password === '' ? 'empty' : null,
  })
  const state = { values: { email }, refusals, ...errand }
  if (!isFine(refusals)) return page(signInPage(visit, state), 422)

  const { services, ip, userAgent, now } = visit
  const device = deviceOf(visit)
  const credentials = { email, password, device, ip, userAgent }
  const outcome = await signIn(services.sql, credentials, now)
  if (!outcome.ok) {
    return page(
      signInPage(visit, { ...state, refusal: outcome.refusal }),
      statusOf(outcome.refusal),
    )
  }
  return goToNextStep(visit, errand, outcome.value)
}

/** The second factor follows for officers; a kept form fits into a page only, not an address. */
async function goToNextStep(
  visit: Visit,
  errand: Errand,
  { token, device, missing }: SignedIn,
): Promise<Answer> {
  const cookies = [sessionCookie(token), ...(device ? [rememberingCookie(device)] : [])]
  if (missing === null) return arrive(visit, errand, token, cookies)
  const { next } = errand
  if (errand.kept === '') {
    const step = missing === 'enrolment' ? paths.enrolment() : paths.secondFactor()
    return seeOther(visit, withQuery(step, { next }), cookies)
  }
  const newcomer = await findNewcomer(visit.services.sql, token, visit.now)
  if (!newcomer) return backToSignIn(visit)
  const answer =
    missing === 'enrolment'
      ? await enrolmentAnswer(visit, newcomer, errand)
      : page(await codePageFor(visit, newcomer, errand))
  return { ...answer, cookies } as Answer
}

function statusOf(refusal: string): number {
  if (refusal === 'busy') return 503
  return refusal === 'too-many' ? 429 : 422
}

async function signOut(visit: Visit): Promise<Answer> {
  const { caller, services, now } = visit
  if (caller) await endSession(services.sql, caller.accountId, caller.sessionId, now)
  const to = withQuery(paths.signIn(), {
    zprava: 'signed-out',
    next: ownAddress(field(visit, 'next'), ''),
  })
  const cookies = [{ name: 'session', value: '' }]
  return { kind: 'redirect', to: visit.href(to), cookies, headers: forgetting }
}

/** Pages of the one who leaves do not stay behind the Back button of a shared computer. */
const forgetting = { 'clear-site-data': '"cache", "storage"' }

async function showCode(visit: Visit): Promise<Answer> {
  const newcomer = await newcomerOf(visit)
  if (!newcomer) return backToSignIn(visit)
  return page(await codePageFor(visit, newcomer, asked(visit)))
}

async function handleCode(visit: Visit): Promise<Answer> {
  const newcomer = await newcomerOf(visit)
  if (!newcomer) return backToSignIn(visit)
  const { services, now } = visit
  const errand = errandOf(visit)
  const outcome = await passSecondFactor(services.sql, services.keys, newcomer, shownBy(visit), now)
  if (outcome.ok) return arrive(visit, errand, outcome.value.token, cookiesOf(outcome.value))
  const shown = await codePageFor(visit, newcomer, errand, outcome.refusal)
  return page(shown, statusOf(outcome.refusal))
}

async function codePageFor(
  visit: Visit,
  newcomer: Holder,
  errand: Errand,
  refusal?: SecondFactorRefusal,
) {
  const shown = await demoCodeFor(visit, newcomer)
  return codePage(visit, { ...errand, demoCode: shown, ...(refusal ? { refusal } : {}) })
}

async function showEnrolment(visit: Visit): Promise<Answer> {
  const newcomer = await newcomerOf(visit)
  if (!newcomer) return backToSignIn(visit)
  return enrolmentAnswer(visit, newcomer, asked(visit))
}

async function handleEnrolment(visit: Visit): Promise<Answer> {
  const newcomer = await newcomerOf(visit)
  if (!newcomer) return backToSignIn(visit)
  const { services, now } = visit
  const errand = errandOf(visit)
  const outcome = await enrol(services.sql, services.keys, newcomer, shownBy(visit), now)
  if (!outcome.ok) return enrolmentAnswer(visit, newcomer, errand, outcome.refusal)

  const { token, device, recoveryCodes } = outcome.value
  await seat(visit, token)
  const answer = page(recoveryCodesPage(visit, recoveryCodes, onwardFrom(visit, errand, newcomer)))
  return { ...answer, cookies: cookiesOf({ token, device }) } as Answer
}

function shownBy(visit: Visit) {
  return { code: field(visit, 'code'), device: deviceOf(visit) }
}

function cookiesOf({ token, device }: { token: string; device: string }) {
  return [sessionCookie(token), rememberingCookie(device)]
}

/** Whoever set up the second factor goes on to what they came for. */
function onwardFrom(visit: Visit, { next, kept }: Errand, { accountId }: Holder): Html {
  const deed = openDeed(visit, kept, accountId)
  if (deed) return resumeForm(visit, deed)
  const href = ownAddress(next, visit.href(paths.account()))
  return linkButton({ label: texts[visit.lang].goOn, href })
}

async function enrolmentAnswer(
  visit: Visit,
  newcomer: Holder,
  errand: Errand,
  refusal?: SecondFactorRefusal,
): Promise<Answer> {
  const { sql, keys } = visit.services
  const account = await findAccount(sql, newcomer.accountId)
  if (account.secondFactorAt) {
    return seeOther(visit, withQuery(paths.secondFactor(), { next: errand.next }))
  }
  const secret = await prepareEnrolment(sql, keys, newcomer.accountId)
  const uri = secondFactorUri(secret, account.email)
  const picture = await QRCode.toString(uri, { type: 'svg', width: 200, margin: 2 })
  const shown = await demoCodeFor(visit, newcomer)
  const state = { ...errand, secret, qr: html.raw`${picture}`, demoCode: shown }
  return page(
    enrolmentPage(visit, { ...state, ...(refusal ? { refusal } : {}) }),
    refusal ? 422 : 200,
  )
}

async function sitDown(visit: Visit): Promise<Answer> {
  const officeId = field(visit, 'officeId')
  const token = await changeDesk(visit.services.sql, visit.caller!, officeId)
  return seeOther(visit, '/', [sessionCookie(token)])
}

async function newcomerOf({ services, cookies, now }: Visit): Promise<Holder | null> {
  return cookies.session ? findNewcomer(services.sql, cookies.session, now) : null
}

async function demoCodeFor({ services, now }: Visit, { accountId }: Holder) {
  return services.config.demo ? demoCode(services.sql, services.keys, accountId, now) : null
}

function backToSignIn(visit: Visit): Answer {
  return seeOther(visit, paths.signIn())
}

/** What the address of a step says one came for. */
function asked({ query }: Visit): Errand {
  return { next: query.next ?? '', kept: '' }
}
