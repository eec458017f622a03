import type { Db, Tx } from '../../../platform/db/index.ts'
import { maybe } from '../../../platform/db/index.ts'

export type LinkKind = 'confirmation' | 'password' | 'invitation' | 'email'

export type Link = {
  accountId: string
  kind: LinkKind
  newEmail: string | null
  expiresAt: Date
  usedAt: Date | null
}

/** Writes a link of which the e-mail alone holds the token. */
export async function insertLink(
  tx: Db,
  hash: Buffer,
  link: { accountId: string; kind: LinkKind; newEmail: string | null; at: Date; expiresAt: Date },
): Promise<void> {
  const { accountId, kind, newEmail, at, expiresAt } = link
  await tx`
    insert into identity.links (token_hash, account_id, kind, new_email, created_at, expires_at)
    values (${hash}, ${accountId}, ${kind}, ${newEmail}, ${at}, ${expiresAt})`
}

/** A link of the given kind, or null. */
export async function findLink(db: Db, hash: Buffer, kind: LinkKind): Promise<Link | null> {
  return maybe(
    await db<Link[]>`
      select account_id as "accountId", kind, new_email as "newEmail",
        expires_at as "expiresAt", used_at as "usedAt"
      from identity.links where token_hash = ${hash} and kind = ${kind}`,
  )
}

/** The same, kept from others until the end of the transaction. */
export async function lockLink(tx: Tx, hash: Buffer, kind: LinkKind): Promise<Link | null> {
  await tx`select 1 from identity.links where token_hash = ${hash} for update`
  return findLink(tx, hash, kind)
}

/** Uses up all links of one kind that an account was sent. */
export async function useLinks(tx: Tx, accountId: string, kind: LinkKind, at: Date): Promise<void> {
  await tx`
    update identity.links set used_at = ${at}
    where account_id = ${accountId} and kind = ${kind} and used_at is null`
}
