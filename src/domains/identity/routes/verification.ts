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
import { findOffice } from '../../offices/index.ts'
import {
  checkDocument,
  readPerson,
  searchPersons,
  signContract,
  type Verifier,
} from '../actions/verification.ts'
import * as paths from '../paths.ts'
import { findPerson, findVerification, type Person, type Verification } from '../queries/index.ts'
import { dayFrom } from '../rules/days.ts'
import { isFine } from '../rules/fields.ts'
import { isFinding, sealFinding } from '../rules/finding.ts'
import { verifyingRoles } from '../rules/officers.ts'
import {
  type DocumentKind,
  documentRefusals,
  type VerificationRefusal,
  whyNotVerify,
} from '../rules/verification.ts'
import { texts } from '../texts/verification.ts'
import { freshForm } from '../views/controls.ts'
import {
  checkPage,
  contractPage,
  donePage,
  refusedPage,
  searchPage,
} from '../views/verification.ts'
import { readForm } from './reading.ts'

const officers = { who: verifyingRoles } as const

export const verificationRoutes: Route[] = [
  get(paths.verification, officers, visit => page(searchPage(visit, nothingSaid))),
  post(paths.verification, { ...officers, audit: 'identity.search', perMinute: 30 }, search),
  get(paths.verificationOf, { ...officers, audit: 'identity.reading' }, showPerson),
  post(paths.verificationOf, { ...officers, audit: 'identity.document-check' }, check),
  get(paths.contract, officers, showContract),
  post(paths.contract, { ...officers, audit: 'identity.contract-signature' }, sign),
  get(paths.contractPdf, officers, sendContract),
]

const nothingSaid = { values: {}, errors: {}, found: [] }

async function search(visit: Visit): Promise<Answer> {
  const values = readForm(visit, ['by', 'code', 'name', 'birthDate'])
  const words = texts[visit.lang]
  const birthDate = dayFrom(values.birthDate)
  const byName = values.by === 'name'
  if (byName && (values.name === '' || !birthDate)) {
    return refused(visit, values, { [birthDate ? 'name' : 'birthDate']: words.noName })
  }
  const said = byName && birthDate ? { name: values.name, birthDate } : { code: values.code }
  const found = await searchPersons(visit.services.sql, said)
  const [person] = found
  if (!person) {
    return refused(visit, values, byName ? { name: words.noName } : { code: words.noCode })
  }
  if (found.length === 1) return seeOther(visit, addressOf(visit, person.id, visit.now))
  const several = found.map(one => ({
    person: one,
    href: visit.href(addressOf(visit, one.id, visit.now)),
  }))
  return page(searchPage(visit, { values, errors: {}, found: several }))
}

function refused(visit: Visit, values: Record<string, string>, errors: Record<string, string>) {
  return page(searchPage(visit, { values, errors, found: [] }), 422)
}

async function showPerson(visit: Visit): Promise<Answer> {
  const { id, href } = foundOne(visit)
  const person = await readPerson(visit.services.sql, verifierOf(visit), id, visit.now)
  const refusal = whyNotVerify(person)
  if (refusal) return page(await refusedFor(visit, person, refusal))
  return page(checkPage(visit, person, { ...freshForm(), href }))
}

async function check(visit: Visit): Promise<Answer> {
  const { services, now } = visit
  const { id, href } = foundOne(visit)
  const person = await findPerson(services.sql, id)
  const unfit = whyNotVerify(person)
  if (unfit) return page(await refusedFor(visit, person, unfit), 409)
  const values = readForm(visit, ['documentKind', 'documentEnd', 'agrees'])
  const refusals = documentRefusals({ ...values, agrees: values.agrees === 'yes' })
  if (!isFine(refusals)) {
    return page(checkPage(visit, person, { values, refusals, href }), 422)
  }
  const document = {
    documentKind: values.documentKind as DocumentKind,
    documentEnd: values.documentEnd,
  }
  const outcome = await checkDocument(services, verifierOf(visit), person.id, document, now)
  if (outcome.ok) return seeOther(visit, paths.contract({ id: outcome.value }))
  return page(await refusedFor(visit, await findPerson(services.sql, id), outcome.refusal), 409)
}

async function showContract(visit: Visit): Promise<Answer> {
  const { person, verification } = await ownVerification(visit)
  if (verification.signedAt) return page(donePage(visit, person, verification))
  return page(contractPage(visit, person, contractState(visit, person, verification, false)))
}

async function sign(visit: Visit): Promise<Answer> {
  const { person, verification } = await ownVerification(visit)
  if (field(visit, 'signed') !== 'yes') {
    return page(contractPage(visit, person, contractState(visit, person, verification, true)), 422)
  }
  const { sql } = visit.services
  const outcome = await signContract(sql, verifierOf(visit), verification.id, visit.now)
  if (outcome.ok) return seeOther(visit, paths.contract({ id: verification.id }))
  const again = await findPerson(sql, person.id)
  return page(await refusedFor(visit, again, outcome.refusal), 409)
}

/** Of who cannot be verified nothing is shown but where and when that was done already. */
async function refusedFor(visit: Visit, person: Person, refusal: VerificationRefusal) {
  const { verifiedIn } = person
  const office = verifiedIn ? await findOffice(visit.services.sql, verifiedIn) : null
  return refusedPage(visit, person, { refusal, officeName: office?.name ?? '' })
}

/** The person's address with the proof that this officer found them. */
function addressOf({ services, caller }: Visit, personId: string, at: Date): string {
  const { officerId } = caller!.desk!
  const finding = sealFinding(services.keys.secret, { officerId, personId }, at)
  return withQuery(paths.verificationOf({ id: personId }), { nalez: finding })
}

/** Back to the check of the document; an old contract opens no person's data again. */
function contractState(visit: Visit, { id }: Person, verification: Verification, missing: boolean) {
  const back = visit.href(addressOf(visit, id, verification.checkedAt))
  return { verification, back, missing }
}

/** Whom this officer has just found by the code, or by name and birth date; others are absent. */
function foundOne(visit: Visit): { id: string; href: string } {
  const { services, caller, now, query } = visit
  const id = idOf(visit)
  const proof = query.nalez ?? ''
  const finding = { officerId: caller!.desk!.officerId, personId: id }
  if (!isFinding(services.keys.secret, finding, proof, now)) throw new NotFound()
  return { id, href: visit.href(withQuery(paths.verificationOf({ id }), { nalez: proof })) }
}

async function sendContract(visit: Visit): Promise<Answer> {
  const { verification } = await ownVerification(visit)
  const filename = `smlouva-${verification.contractMark.replaceAll('/', '-')}.pdf`
  return file({
    kind: 'file',
    body: visit.services.blobs.read(verification.contractSha256),
    type: 'application/pdf',
    filename,
    inline: true,
  })
}

/** A verification made at the officer's own office; any other is absent. */
async function ownVerification(
  visit: Visit,
): Promise<{ person: Person; verification: Verification }> {
  const { officeId } = visit.caller!.desk!
  const id = idOf(visit)
  const { sql } = visit.services
  const verification = await within(sql, { officeId }, tx => findVerification(tx, officeId, id))
  if (!verification) throw new NotFound()
  return { verification, person: await findPerson(sql, verification.personId) }
}

function verifierOf({ caller }: Visit): Verifier {
  return { desk: caller!.desk!, name: caller!.name }
}

/** The id in the address; what is no id is absent. */
function idOf({ params }: Visit): string {
  if (!isId(params.id ?? '')) throw new NotFound()
  return params.id!
}
