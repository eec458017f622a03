import { dayOf } from '../../../foundation/dates/index.ts'
import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { normalCode } from '../../../platform/crypto/index.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import type { Desk } from '../../../platform/http/index.ts'
import { announce } from '../../../platform/news/index.ts'
import { makePdf } from '../../../platform/pdf/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  countUp,
  findAccount,
  findNamesakes,
  findPerson,
  findPersonByCode,
  insertAccess,
  insertVerification,
  lockPerson,
  lockVerification,
  markSigned,
  markVerified,
  type Person,
  takeContractSerial,
  type Verification,
} from '../queries/index.ts'
import { contractRequest } from '../rules/contract.ts'
import {
  contractMark,
  type DocumentCheck,
  type VerificationRefusal,
  whyNotVerify,
} from '../rules/verification.ts'
import { identityVerified } from './news.ts'

/** The officer at the counter. */
export type Verifier = { desk: Desk; name: string }

/** Finds people by what they say at the counter: their code, else their name and birth date. */
export async function searchPersons(
  sql: Sql,
  said: { code: string } | { name: string; birthDate: string },
): Promise<Person[]> {
  if (!('code' in said)) return findNamesakes(sql, said.name, said.birthDate)
  const person = await findPersonByCode(sql, normalCode(said.code))
  return person ? [person] : []
}

/** Shows a person's data to an officer; the person will see that it was so. */
export function readPerson(sql: Sql, verifier: Verifier, id: string, at: Date): Promise<Person> {
  return within(sql, { officeId: verifier.desk.officeId }, async tx => {
    const person = await findPerson(tx, id)
    await insertAccess(tx, {
      personId: id,
      id: newId(at),
      at,
      officeId: verifier.desk.officeId,
      officeName: verifier.desk.name,
      officerName: verifier.name,
      reason: 'verification',
      subject: '',
    })
    return person
  })
}

/**
 * Records that a person's document was checked and makes the contract to be signed.
 *
 * The contract is durable before the row that names it. Gives the verification's id.
 */
export async function checkDocument(
  services: Services,
  verifier: Verifier,
  personId: string,
  check: DocumentCheck,
  at: Date,
): Promise<Outcome<string, VerificationRefusal>> {
  const { sql } = services
  const person = await findPerson(sql, personId)
  const refusal = whyNotVerify(person)
  if (refusal) return refuse(refusal)

  const { lang } = await findAccount(sql, person.accountId)
  const mark = contractMark(await takeContractSerial(sql), Number(dayOf(at).slice(0, 4)))
  const document = { ...check, documentEnd: check.documentEnd.toUpperCase() }
  const { operator } = services.config
  const facts = { operator, person, office: verifier.desk.name, officer: verifier.name, mark }
  const pdf = await makePdf(contractRequest({ ...facts, lang, at, document }))
  const { sha256 } = await services.blobs.put(pdf)
  const id = newId(at)
  await within(sql, { officeId: verifier.desk.officeId }, tx =>
    insertVerification(tx, {
      id,
      personId,
      ...document,
      officeId: verifier.desk.officeId,
      officeName: verifier.desk.name,
      officerId: verifier.desk.officerId,
      officerName: verifier.name,
      contractMark: mark,
      contractLang: lang,
      contractSha256: sha256,
      checkedAt: at,
    }),
  )
  return done(id)
}

/** Records that the contract was signed before the officer, and makes the account full. */
export function signContract(
  sql: Sql,
  verifier: Verifier,
  verificationId: string,
  at: Date,
): Promise<Outcome<Verification, VerificationRefusal>> {
  return within(sql, { officeId: verifier.desk.officeId }, async tx => {
    const verification = await lockVerification(tx, verificationId)
    if (verification.signedAt) return refuse('already-signed')
    const person = await lockPerson(tx, verification.personId)
    const refusal = whyNotVerify(person)
    if (refusal) return refuse(refusal)

    await activate(tx, verification, at)
    return done({ ...verification, signedAt: at })
  })
}

async function activate(tx: Tx, verification: Verification, at: Date): Promise<void> {
  const { id, officeId, personId } = verification
  await markSigned(tx, id, at)
  await markVerified(tx, personId, { id, officeId, at })
  await countUp(tx, 'verified')
  await announce(tx, identityVerified, {
    personId,
    officeId,
    verificationId: id,
    at: at.toISOString(),
  })
}

/** Both steps at once, for stories that tell of them as one. */
export async function verifyPerson(
  services: Services,
  verifier: Verifier,
  personId: string,
  check: DocumentCheck,
  at: Date,
): Promise<Outcome<Verification, VerificationRefusal>> {
  const checked = await checkDocument(services, verifier, personId, check, at)
  if (!checked.ok) return checked
  return signContract(services.sql, verifier, checked.value, at)
}
