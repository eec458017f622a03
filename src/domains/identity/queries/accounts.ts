import type { Db, Tx } from '../../../platform/db/index.ts'
import { maybe, one } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'

export type Account = {
  id: string
  email: string
  /** The person's or the officer's name. */
  name: string
  lang: Lang
  passwordHash: string | null
  confirmedAt: Date | null
  operatorAt: Date | null
  secondFactor: Buffer | null
  secondFactorAt: Date | null
  lastStep: number
  personId: string | null
}

type NewAccount = {
  id: string
  email: string
  name: string | null
  lang: Lang
  passwordHash: string | null
  at: Date
  operatorAt?: Date
}

/** Writes an account, unless its e-mail has one; gives whether it did. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const { id, email, name, lang, passwordHash, at, operatorAt } = account
  const rows = await tx`
    insert into identity.accounts (
      id, email, name, lang, password_hash, password_at, created_at, operator_at
    ) values (
      ${id}, ${email}, ${name}, ${lang}, ${passwordHash}, ${passwordHash ? at : null}, ${at},
      ${operatorAt ?? null}
    ) on conflict (email) do nothing
    returning id`
  return rows.length === 1
}

const columns = (db: Db) => db`
  a.id, a.email, coalesce(p.name, a.name) as name, a.lang, a.password_hash as "passwordHash",
  a.confirmed_at as "confirmedAt", a.operator_at as "operatorAt",
  a.second_factor as "secondFactor", a.second_factor_at as "secondFactorAt",
  a.last_step as "lastStep", p.id as "personId"`

/** An account by its e-mail (lower case), or null. */
export async function findAccountByEmail(db: Db, email: string): Promise<Account | null> {
  return maybe(
    await db<Account[]>`
      select ${columns(db)} from identity.accounts a
      left join identity.persons p on p.account_id = a.id
      where a.email = ${email}`,
  )
}

/** An account by its id. */
export async function findAccount(db: Db, id: string): Promise<Account> {
  return one(
    await db<Account[]>`
      select ${columns(db)} from identity.accounts a
      left join identity.persons p on p.account_id = a.id
      where a.id = ${id}`,
  )
}

/** An account, kept from others until the end of the transaction. */
export async function lockAccount(tx: Tx, id: string): Promise<Account> {
  await tx`select 1 from identity.accounts where id = ${id} for update`
  return findAccount(tx, id)
}

/** Marks the e-mail as confirmed; gives false when it was already. */
export async function confirmAccount(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx`
    update identity.accounts set confirmed_at = ${at}
    where id = ${id} and confirmed_at is null returning id`
  return rows.length === 1
}

/** Sets a new password. */
export async function updatePassword(tx: Tx, id: string, hash: string, at: Date): Promise<void> {
  await tx`
    update identity.accounts set password_hash = ${hash}, password_at = ${at} where id = ${id}`
}

/** Sets a new e-mail; gives false when another account has it. */
export async function updateEmail(tx: Tx, id: string, email: string): Promise<boolean> {
  const rows = await tx`
    update identity.accounts set email = ${email}
    where id = ${id}
      and not exists (select 1 from identity.accounts where email = ${email} and id <> ${id})
    returning id`
  return rows.length === 1
}
