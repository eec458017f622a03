import type { Db, Tx } from '../../../platform/db/index.ts'
import { maybe, one } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { DocumentKind } from '../rules/verification.ts'

/** A check of a person's document at an office, and the contract that followed. */
export type Verification = {
  id: string
  officeId: string
  personId: string
  officerName: string
  officeName: string
  documentKind: DocumentKind
  documentEnd: string
  contractMark: string
  contractLang: Lang
  contractSha256: string
  checkedAt: Date
  signedAt: Date | null
}

const columns = (db: Db) => db`
  id, office_id as "officeId", person_id as "personId", officer_name as "officerName",
  office_name as "officeName", document_kind as "documentKind", document_end as "documentEnd",
  contract_mark as "contractMark", contract_lang as "contractLang",
  contract_sha256 as "contractSha256", checked_at as "checkedAt", signed_at as "signedAt"`

/** The next serial of a contract; gaps do no harm here. */
export async function takeContractSerial(tx: Db): Promise<number> {
  return one(await tx<{ serial: number }[]>`select nextval('identity.contract_serials') as serial`)
    .serial
}

/** Writes that a document was checked and a contract printed. */
export async function insertVerification(
  tx: Tx,
  verification: Omit<Verification, 'signedAt'> & { officerId: string },
): Promise<void> {
  const row = verification
  await tx`
    insert into identity.verifications (
      office_id, id, person_id, officer_id, officer_name, office_name, document_kind,
      document_end, contract_mark, contract_lang, contract_sha256, checked_at
    ) values (
      ${row.officeId}, ${row.id}, ${row.personId}, ${row.officerId}, ${row.officerName},
      ${row.officeName}, ${row.documentKind}, ${row.documentEnd}, ${row.contractMark},
      ${row.contractLang}, ${row.contractSha256}, ${row.checkedAt}
    )`
}

/** A verification of the office in whose scope the transaction runs, locked. */
export async function lockVerification(tx: Tx, id: string): Promise<Verification> {
  return one(
    await tx<Verification[]>`
      select ${columns(tx)} from identity.verifications
      where office_id = platform.office() and id = ${id} for update`,
  )
}

/** A verification by its office and id, in the scope of the office or of the person. */
export async function findVerification(
  tx: Tx,
  officeId: string,
  id: string,
): Promise<Verification | null> {
  return maybe(
    await tx<Verification[]>`
      select ${columns(tx)} from identity.verifications
      where office_id = ${officeId} and id = ${id}`,
  )
}

/** Records the signature. */
export async function markSigned(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`
    update identity.verifications set signed_at = ${at}
    where office_id = platform.office() and id = ${id}`
}
