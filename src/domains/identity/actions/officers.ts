import { dayOf } from '../../../foundation/dates/index.ts'
import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { hashPassword, type Keys } from '../../../platform/crypto/index.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import type { Desk } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  confirmAccount,
  findAccountByEmail,
  findOfficer,
  insertAccount,
  insertOfficer,
  insertOfficerChange,
  listAllOfficers,
  lockOfficers,
  type Officer,
  updateService,
} from '../queries/index.ts'
import { prepareSecondFactor, startSecondFactor } from '../queries/second-factor.ts'
import { type Service, type ServiceRefusal, whyNotServe } from '../rules/officers.ts'
import { newSecondFactor } from '../rules/second-factor.ts'
import { queueLetter } from './letters.ts'
import { sealedSecret } from './second-factor.ts'

/** Who changes people of an office: an administrator at their desk. */
export type Administrator = { desk: Desk; name: string }

export type Invitation = {
  name: string
  email: string
  phone: string
  lang: Lang
  service: Service
}

export type InvitationRefusal = ServiceRefusal | 'already-here' | 'unusable'

/**
 * Invites an officer by e-mail. Who has an officer's account already is offered a post, which
 * holds once they take it on; a citizen's account stays private, so an officer needs another
 * e-mail, and the refusal does not tell why.
 */
export function inviteOfficer(
  sql: Sql,
  by: Administrator,
  invitation: Invitation,
  at: Date,
): Promise<Outcome<string, InvitationRefusal>> {
  const today = dayOf(at)
  const facts = { otherAdministrators: true, wasAdministrator: false, today }
  return within(sql, { officeId: by.desk.officeId }, async tx => {
    const refusal = whyNotServe(invitation.service, facts)
    if (refusal) return refuse(refusal)
    const known = await findAccountByEmail(tx, invitation.email)
    if (known?.personId) return refuse('unusable')
    const here = (await listAllOfficers(tx)).some(officer => officer.accountId === known?.id)
    if (here) return refuse('already-here')

    return done(await writeInvitation(tx, by, invitation, known?.id ?? null, at))
  })
}

async function writeInvitation(
  tx: Tx,
  by: Administrator,
  invitation: Invitation,
  knownAccount: string | null,
  at: Date,
): Promise<string> {
  const { email, name, lang } = invitation
  const accountId = knownAccount ?? newId(at)
  const id = newId(at)
  if (!knownAccount)
    await insertAccount(tx, { id: accountId, email, name, lang, passwordHash: null, at })
  const acceptedAt = knownAccount ? null : at
  const { officeId } = by.desk
  await insertOfficer(tx, { officeId, id, accountId, ...invitation, at, acceptedAt })
  await noteChange(tx, by, id, invitation.service, at)
  const { name: officeName } = by.desk
  await queueLetter(tx, { kind: 'invitation', accountId, officeName, byName: by.name })
  return id
}

/** Sets an officer's roles, units and end of service; it holds from the next request. */
export function setService(
  sql: Sql,
  by: Administrator,
  officerId: string,
  service: Service,
  at: Date,
): Promise<Outcome<Officer, ServiceRefusal>> {
  return within(sql, { officeId: by.desk.officeId }, async tx => {
    const officers = await lockOfficers(tx)
    const officer = await findOfficer(tx, officerId)
    const refusal = whyNotServe(service, factsOf(officers, officer, at))
    if (refusal) return refuse(refusal)

    await updateService(tx, officerId, service)
    await noteChange(tx, by, officerId, service, at)
    return done({ ...officer, ...service } as Officer)
  })
}

/** What the rule must know of the others in the office. */
export function factsOf(officers: readonly Officer[], officer: Officer, at: Date) {
  const isAdministrator = (one: Officer) => one.roles.includes('administrator') && !one.until
  return {
    otherAdministrators: officers.some(
      one => one.id !== officer.id && one.accepted && isAdministrator(one),
    ),
    wasAdministrator: isAdministrator(officer),
    today: dayOf(at),
  }
}

async function noteChange(
  tx: Tx,
  by: Administrator,
  officerId: string,
  service: Service,
  at: Date,
): Promise<void> {
  await insertOfficerChange(tx, { id: newId(at), officerId, byName: by.name, at, service })
}

type NewOfficer = {
  officeId: string
  name: string
  email: string
  phone: string
  roles: Service['roles']
  unitIds?: readonly string[]
  password: string
  /** The secret of the second factor; a new one when left out. */
  secondFactor?: string
  lang?: Lang
  at: Date
}

export type Seated = { accountId: string; officerId: string }

/**
 * Creates an officer with a password and a second factor at once: the first administrator of an
 * office, and the people of a demonstration. A known e-mail gets one more desk.
 */
export async function createOfficer(services: Services, officer: NewOfficer): Promise<Seated> {
  const { officeId, name, email, phone, roles, unitIds = [], at } = officer
  const passwordHash = await hashPassword(officer.password)
  return within(services.sql, { officeId }, async tx => {
    const accountId = await readyAccount(tx, services.keys, { ...officer, passwordHash })
    const officerId = newId(at)
    const service = { roles, unitIds, until: null }
    const post = { officeId, id: officerId, accountId, name, email, phone, service }
    await insertOfficer(tx, { ...post, at, acceptedAt: at })
    return { accountId, officerId }
  })
}

type NewAccount = Pick<NewOfficer, 'name' | 'email' | 'secondFactor' | 'lang' | 'at'> & {
  passwordHash: string
}

/** Creates the account of an operator of the installation. */
export async function createOperator(
  services: Services,
  operator: Pick<NewOfficer, 'name' | 'email' | 'password' | 'secondFactor' | 'at'>,
): Promise<string> {
  const passwordHash = await hashPassword(operator.password)
  return services.sql.begin(tx =>
    readyAccount(tx, services.keys, { ...operator, passwordHash, operatorAt: operator.at }),
  )
}

async function readyAccount(
  tx: Tx,
  keys: Keys,
  account: NewAccount & { operatorAt?: Date },
): Promise<string> {
  const { name, email, passwordHash, lang = 'cs', at, operatorAt } = account
  const known = await findAccountByEmail(tx, email)
  if (known) return known.id
  const id = newId(at)
  const extra = operatorAt ? { operatorAt } : {}
  await insertAccount(tx, { id, email, name, lang, passwordHash, at, ...extra })
  await confirmAccount(tx, id, at)
  const secret = account.secondFactor ?? newSecondFactor()
  await prepareSecondFactor(tx, id, sealedSecret(keys, id, secret))
  await startSecondFactor(tx, id, at)
  return id
}
