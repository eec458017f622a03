import { one, type Tx } from '../../../platform/db/index.ts'

/** The hash of the XML with which a form was sent; throws when there is none. */
export async function findXmlHash(tx: Tx, personId: string, id: string): Promise<string> {
  const row = one(
    await tx<{ sha256: string | null }[]>`
      select xml_sha256 as sha256 from submissions.fillings
      where person_id = ${personId} and submission_id = ${id}`,
  )
  if (row.sha256 === null) throw new Error(`the form ${id} was sent without its XML`)
  return row.sha256
}

/** Locks a sent form whose act is not certified yet; false when there is none such. */
export async function lockUncertified(tx: Tx, personId: string, id: string): Promise<boolean> {
  const rows = await tx`
    select 1 from submissions.fillings
    where person_id = ${personId} and submission_id = ${id} and certified_at is null
    for update`
  return rows.length === 1
}

/** Notes that the act was certified. */
export async function markCertified(tx: Tx, personId: string, id: string, at: Date) {
  await tx`
    update submissions.fillings set certified_at = ${at}
    where person_id = ${personId} and submission_id = ${id}`
}
