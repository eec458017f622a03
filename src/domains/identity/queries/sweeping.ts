import type { Tx } from '../../../platform/db/index.ts'

/** Removes what is over: attempts, ended sessions, dead links and browsers of a year ago. */
export async function sweepTraces(tx: Tx, now: Date): Promise<void> {
  await tx`delete from identity.attempts where began_at < ${now}::timestamptz - interval '1 day'`
  await tx`
    delete from identity.sessions where seen_at < ${now}::timestamptz - interval '30 days'`
  await tx`
    delete from identity.links where expires_at < ${now}::timestamptz - interval '30 days'`
  await tx`
    delete from identity.devices where seen_at < ${now}::timestamptz - interval '1 year'`
}

/**
 * Removes registrations whose e-mail nobody confirmed for a month: the data are not needed
 * (Article 5(1)(c) of Regulation (EU) 2016/679), and the e-mail is free for its owner.
 */
export async function sweepUnconfirmed(tx: Tx, now: Date): Promise<void> {
  const rows = await tx<{ id: string }[]>`
    select a.id from identity.accounts a
    join identity.persons p on p.account_id = a.id
    where a.confirmed_at is null and a.created_at < ${now}::timestamptz - interval '30 days'
    limit 1000
    for update of a`
  const ids = rows.map(row => row.id)
  await tx`delete from identity.links where account_id = any(${ids})`
  await tx`delete from identity.persons where account_id = any(${ids})`
  await tx`delete from identity.accounts where id = any(${ids})`
}
