import type { Day } from '../../../foundation/dates/index.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import { one } from '../../../platform/db/index.ts'
import type { Role } from '../../../platform/http/index.ts'
import type { Service } from '../rules/officers.ts'

/** An officer of the office in whose scope the transaction runs. */
export type Officer = {
  id: string
  accountId: string
  name: string
  roles: Role[]
  unitIds: string[]
  phone: string
  email: string
  since: Date
  /** The last day of service; null while it has no end. */
  until: string | null
  /** Has set a password by the link of the invitation, or took the post on when signed in. */
  accepted: boolean
}

const facts = (db: Db) => db`
  id, account_id as "accountId", name, roles, unit_ids as "unitIds", phone, email, since, until`

const columns = (db: Db) => db`
  ${facts(db)},
  accepted_at is not null and exists (
    select from identity.accounts a where a.id = account_id and a.confirmed_at is not null
  ) as accepted`

/** All officers of the office, those who have ended too; offices have tens, rarely hundreds. */
export async function listAllOfficers(tx: Tx): Promise<Officer[]> {
  return tx<Officer[]>`
    select ${columns(tx)} from identity.officers
    where office_id = platform.office()
    order by name, id
    limit 2000`
}

/** The officers who serve on a day and accepted their invitation: whom work can be given to. */
export async function listOfficers(tx: Tx, today: Day): Promise<Officer[]> {
  return tx<Officer[]>`
    select ${facts(tx)}, true as accepted from identity.officers
    where office_id = platform.office()
      and accepted_at is not null
      and (until is null or until >= ${today})
      and exists (
        select from identity.accounts a where a.id = account_id and a.confirmed_at is not null
      )
    order by name, id
    limit 2000`
}

/** An officer of the office. */
export async function findOfficer(tx: Tx, id: string): Promise<Officer> {
  return one(
    await tx<Officer[]>`
      select ${columns(tx)} from identity.officers
      where office_id = platform.office() and id = ${id}`,
  )
}

/** Keeps all officers of the office from others, so that one administrator always remains. */
export async function lockOfficers(tx: Tx): Promise<Officer[]> {
  return tx<Officer[]>`
    select ${columns(tx)} from identity.officers
    where office_id = platform.office()
    order by id
    limit 2000
    for update`
}

type NewOfficer = {
  officeId: string
  id: string
  accountId: string
  name: string
  email: string
  phone: string
  service: Service
  at: Date
  /** Null for a post that the account's owner still has to take on. */
  acceptedAt: Date | null
}

/** Writes an officer; gives false when the account already serves in this office. */
export async function insertOfficer(tx: Tx, officer: NewOfficer): Promise<boolean> {
  const { officeId, id, accountId, name, email, phone, service, at, acceptedAt } = officer
  const rows = await tx`
    insert into identity.officers (
      office_id, id, account_id, name, email, phone, roles, unit_ids, since, until,
      accepted_at
    ) values (
      ${officeId}, ${id}, ${accountId}, ${name}, ${email}, ${phone}, ${[...service.roles]},
      ${[...service.unitIds]}, ${at}, ${service.until}, ${acceptedAt}
    ) on conflict (office_id, account_id) do nothing
    returning id`
  return rows.length === 1
}

/** Sets an officer's roles, units and end of service. */
export async function updateService(tx: Tx, id: string, service: Service): Promise<void> {
  await tx`
    update identity.officers
    set roles = ${[...service.roles]}, unit_ids = ${[...service.unitIds]},
      until = ${service.until}
    where office_id = platform.office() and id = ${id}`
}

/** Writes into an officer's history what was set, by whom and when. */
export async function insertOfficerChange(
  tx: Tx,
  change: { id: string; officerId: string; byName: string; at: Date; service: Service },
): Promise<void> {
  const { id, officerId, byName, at, service } = change
  await tx`
    insert into identity.officer_changes (
      office_id, id, officer_id, by_name, at, roles, unit_ids, until
    ) values (
      platform.office(), ${id}, ${officerId}, ${byName}, ${at}, ${[...service.roles]},
      ${[...service.unitIds]}, ${service.until}
    )`
}

export type OfficerChange = Service & { byName: string; at: Date }

/** What was set about an officer, the newest first. */
export async function listOfficerChanges(tx: Tx, officerId: string): Promise<OfficerChange[]> {
  return tx<OfficerChange[]>`
    select by_name as "byName", at, roles, unit_ids as "unitIds", until
    from identity.officer_changes
    where office_id = platform.office() and officer_id = ${officerId}
    order by at desc
    limit 50`
}
