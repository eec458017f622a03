import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'

/** The language in which an e-mail's account reads (lower case); null when it has none. */
export async function findLangOf(db: Db, email: string): Promise<Lang | null> {
  const row = maybe(
    await db<{ lang: Lang }[]>`select lang from identity.accounts where email = ${email}`,
  )
  return row?.lang ?? null
}

/** Those who operate the portal: a handful. */
export async function listOperators(
  db: Db,
): Promise<{ accountId: string; name: string; email: string }[]> {
  return db<{ accountId: string; name: string; email: string }[]>`
    select id as "accountId", name, email from identity.accounts
    where operator_at is not null and confirmed_at is not null
    order by email limit 100`
}

/** Those who operate the portal or were invited to; two commands at once come one by one. */
export async function lockOperators(tx: Tx): Promise<{ email: string }[]> {
  await tx`select pg_advisory_xact_lock(hashtextextended('identity.operators', 0))`
  return tx<{ email: string }[]>`
    select email from identity.accounts where operator_at is not null order by email limit 100`
}
