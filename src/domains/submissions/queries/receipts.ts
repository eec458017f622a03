import { maybe, type Tx } from '../../../platform/db/index.ts'

export type ReceiptFile = { sha256: string; sizeBytes: number }

/** The sealed receipt of a submission or a reply, when it has been made. */
export async function findReceipt(
  tx: Tx,
  personId: string,
  ownerId: string,
): Promise<ReceiptFile | null> {
  return maybe(
    await tx<ReceiptFile[]>`
      select sha256, size_bytes as "sizeBytes" from submissions.receipts
      where person_id = ${personId} and owner_id = ${ownerId}`,
  )
}

/** Keeps the receipt that was made first; a later one is not taken. */
export async function keepReceipt(
  tx: Tx,
  personId: string,
  ownerId: string,
  { sha256, sizeBytes }: ReceiptFile,
  at: Date,
): Promise<void> {
  await tx`
    insert into submissions.receipts (person_id, owner_id, sha256, size_bytes, made_at)
    values (${personId}, ${ownerId}, ${sha256}, ${sizeBytes}, ${at})
    on conflict (person_id, owner_id) do nothing`
}

/** Locks a receipt that no e-mail has carried yet; false when one has. */
export async function lockUnmailed(tx: Tx, personId: string, ownerId: string): Promise<boolean> {
  const rows = await tx`
    select 1 from submissions.receipts
    where person_id = ${personId} and owner_id = ${ownerId} and mailed_at is null
    for update`
  return rows.length > 0
}

/** Keeps when the receipt left by e-mail. */
export async function markMailed(
  tx: Tx,
  personId: string,
  ownerId: string,
  at: Date,
): Promise<void> {
  await tx`
    update submissions.receipts set mailed_at = ${at}
    where person_id = ${personId} and owner_id = ${ownerId}`
}
