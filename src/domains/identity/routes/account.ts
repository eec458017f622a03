import { isId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  file,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { linkButton } from '../../../platform/ui/index.ts'
import { changeContact, confirmNewEmail } from '../actions/account.ts'
import type { OwnPasswordRefusal } from '../actions/own-password.ts'
import { changePassword } from '../actions/passwords.ts'
import { acceptPost, findOffers } from '../actions/posts.ts'
import { renewRecoveryCodes } from '../actions/second-factor.ts'
import * as paths from '../paths.ts'
import {
  endSession,
  findAccount,
  findPerson,
  findVerification,
  listAccesses,
  listSessions,
  type Person,
} from '../queries/index.ts'
import { countRecoveryCodes } from '../queries/second-factor.ts'
import { contactRefusals, emailRefusal, isFine, normalEmail, onlyRefused } from '../rules/fields.ts'
import { texts as signingTexts } from '../texts/signing.ts'
import { type AccountFacts, accountPage } from '../views/account.ts'
import {
  accessesPage,
  accountPasswordPage,
  contactPage,
  sessionsPage,
} from '../views/account-parts.ts'
import { freshForm } from '../views/controls.ts'
import { deadLinkPage } from '../views/passwords.ts'
import { confirmPage } from '../views/registration.ts'
import { recoveryCodesPage } from '../views/second-factor.ts'
import { contactNames, readForm } from './reading.ts'

const signedIn = { who: 'signed-in' } as const
const person = { who: 'person' } as const

export const accountRoutes: Route[] = [
  get(paths.account, signedIn, showAccount),
  post(paths.post, { ...signedIn, audit: 'identity.post' }, takeOn),
  get(paths.contact, person, showContact),
  post(paths.contact, { ...person, audit: 'identity.contact' }, saveContact),
  get(paths.emailConfirmation, { who: 'anyone' }, visit => page(confirmPage(visit, visit.path))),
  post(paths.emailConfirmation, { who: 'anyone', perMinute: 20 }, confirmEmailChange),
  get(paths.accountPassword, signedIn, showPassword),
  post(
    paths.accountPassword,
    { ...signedIn, audit: 'identity.password', perMinute: 20 },
    savePassword,
  ),
  get(paths.sessions, signedIn, showSessions),
  post(paths.sessionEnd, { ...signedIn, audit: 'identity.session-end' }, endOne),
  post(paths.recoveryCodes, { ...signedIn, audit: 'identity.recovery-codes' }, renewCodes),
  get(paths.accesses, person, showAccesses),
  get(paths.ownContract, person, sendContract),
]

async function showAccount(visit: Visit): Promise<Answer> {
  return page(accountPage(visit, await factsFor(visit)))
}

async function factsFor({ caller, services, now }: Visit): Promise<AccountFacts> {
  const { sql } = services
  const { accountId, personId } = caller!
  if (personId) return personFacts(await findPerson(sql, personId), services.sql)
  const [account, codesLeft, offers] = await Promise.all([
    findAccount(sql, accountId),
    countRecoveryCodes(sql, accountId),
    findOffers(sql, accountId, now),
  ])
  return { kind: 'officer', email: account.email, codesLeft, offers }
}

async function takeOn(visit: Visit): Promise<Answer> {
  const officeId = field(visit, 'officeId')
  if (!isId(officeId)) throw new NotFound()
  await acceptPost(visit.services.sql, visit.caller!, officeId, visit.now)
  return seeOther(visit, withQuery(paths.account(), { zprava: 'post' }))
}

async function personFacts(found: Person, sql: Visit['services']['sql']): Promise<AccountFacts> {
  return { kind: 'person', person: found, verification: await verificationOf(found, sql) }
}

async function verificationOf(found: Person, sql: Visit['services']['sql']) {
  const { id, verifiedIn, verificationId } = found
  if (!verifiedIn || !verificationId) return null
  return within(sql, { personId: id }, tx => findVerification(tx, verifiedIn, verificationId))
}

async function showContact(visit: Visit): Promise<Answer> {
  const { street, town, postcode, country, phone, email } = await ownPerson(visit)
  return page(contactPage(visit, freshForm({ street, town, postcode, country, phone, email })))
}

async function saveContact(visit: Visit): Promise<Answer> {
  const values = readForm(visit, [...contactNames, 'email'])
  const refusals = {
    ...contactRefusals(values),
    ...onlyRefused({ email: emailRefusal(normalEmail(values.email)) }),
  }
  if (!isFine(refusals)) return page(contactPage(visit, { values, refusals }), 422)
  const change = { ...values, password: field(visit, 'proof'), at: visit.now }
  const outcome = await changeContact(visit.services.sql, await ownPerson(visit), change)
  if (!outcome.ok) return refusedContact(visit, values, outcome.refusal)
  const zprava = outcome.value.emailSent ? 'emailSent' : 'contactSaved'
  return seeOther(visit, withQuery(paths.account(), { zprava }))
}

function refusedContact(
  visit: Visit,
  values: Record<string, string>,
  refusal: OwnPasswordRefusal | 'too-many-letters',
): Answer {
  if (refusal === 'busy') return page(contactPage(visit, { values, refusals: {}, busy: true }), 503)
  if (refusal === 'too-many-letters') {
    return page(contactPage(visit, { values, refusals: { email: refusal } }), 422)
  }
  const proof = refusal === 'wrong-password' && field(visit, 'proof') === '' ? 'empty' : refusal
  return page(contactPage(visit, { values, refusals: { proof } }), 422)
}

async function confirmEmailChange(visit: Visit): Promise<Answer> {
  const outcome = await confirmNewEmail(visit.services.sql, visit.params.token!, visit.now)
  if (!outcome.ok) return page(deadLinkPage(visit, paths.account()), 422)
  return seeOther(visit, withQuery(paths.signIn(), { zprava: 'email' }))
}

async function showPassword(visit: Visit): Promise<Answer> {
  const { email } = await findAccount(visit.services.sql, visit.caller!.accountId)
  return page(accountPasswordPage(visit, { ...freshForm(), email }))
}

async function savePassword(visit: Visit): Promise<Answer> {
  const { services, caller, now: at } = visit
  const [old, password] = [field(visit, 'old'), field(visit, 'password')]
  const outcome = await changePassword(services.sql, caller!, { old, password, at })
  if (outcome.ok) {
    return seeOther(visit, withQuery(paths.account(), { zprava: 'passwordSaved' }))
  }
  const { email } = await findAccount(services.sql, caller!.accountId)
  const shown = { values: {}, email }
  const { refusal } = outcome
  if (refusal === 'busy' || refusal === 'link-dead') {
    return page(accountPasswordPage(visit, { ...shown, refusals: {}, busy: true }), 503)
  }
  const isOld = refusal === 'wrong-password' || refusal === 'too-many-guesses'
  const wrong = isOld ? { old: refusal } : { password: refusal }
  return page(accountPasswordPage(visit, { ...shown, refusals: wrong }), 422)
}

async function showSessions(visit: Visit): Promise<Answer> {
  const { services, caller, now } = visit
  return page(sessionsPage(visit, await listSessions(services.sql, caller!.accountId, now)))
}

async function endOne(visit: Visit): Promise<Answer> {
  const { services, caller, params, now } = visit
  if (!isId(params.id!)) throw new NotFound()
  if (!(await endSession(services.sql, caller!.accountId, params.id!, now))) throw new NotFound()
  return seeOther(visit, withQuery(paths.sessions(), { zprava: 'ended' }))
}

async function renewCodes(visit: Visit): Promise<Answer> {
  const { services, caller } = visit
  if (caller!.personId) throw new NotFound()
  const codes = await services.sql.begin(tx => renewRecoveryCodes(tx, caller!.accountId))
  const back = { label: signingTexts[visit.lang].goOn, href: visit.href(paths.account()) }
  return page(recoveryCodesPage(visit, codes, linkButton(back)))
}

const accessesOnPage = 50

async function showAccesses(visit: Visit): Promise<Answer> {
  const personId = visit.caller!.personId!
  const before = isId(visit.query.pred ?? '') ? visit.query.pred! : null
  const rows = await within(visit.services.sql, { personId }, tx =>
    listAccesses(tx, personId, before, accessesOnPage),
  )
  const older = rows.length === accessesOnPage ? rows.at(-1)?.id : undefined
  return page(accessesPage(visit, rows, older))
}

async function sendContract(visit: Visit): Promise<Answer> {
  const { sql, blobs } = visit.services
  const verification = await verificationOf(await ownPerson(visit), sql)
  if (!verification) throw new NotFound()
  const filename = `smlouva-${verification.contractMark.replaceAll('/', '-')}.pdf`
  return file({
    kind: 'file',
    body: blobs.read(verification.contractSha256),
    type: 'application/pdf',
    filename,
  })
}

async function ownPerson({ services, caller }: Visit): Promise<Person> {
  return findPerson(services.sql, caller!.personId!)
}
