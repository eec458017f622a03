import type { Day } from '../../../foundation/dates/index.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import { maybe, one } from '../../../platform/db/index.ts'
import type { Contact } from '../rules/fields.ts'
import type { PersonKind, Registration } from '../rules/registration.ts'

/** A citizen or a firm. */
export type Person = {
  id: string
  accountId: string
  kind: PersonKind
  name: string
  birthDate: Day | null
  ico: string | null
  actingName: string | null
  street: string
  town: string
  postcode: string
  /** Empty at home. */
  country: string
  phone: string
  email: string
  /** What the person says at an office to be found. */
  code: string
  registeredAt: Date
  confirmedAt: Date | null
  verifiedAt: Date | null
  verifiedIn: string | null
  verificationId: string | null
}

const columns = (db: Db) => db`
  p.id, p.account_id as "accountId", p.kind, p.name, p.birth_date as "birthDate", p.ico,
  p.acting_name as "actingName", p.street, p.town, p.postcode, p.country, p.phone, a.email, p.code,
  p.registered_at as "registeredAt", a.confirmed_at as "confirmedAt",
  p.verified_at as "verifiedAt", p.verified_in as "verifiedIn",
  p.verification_id as "verificationId"`

type NewPerson = { id: string; accountId: string; code: string; at: Date }

/** Writes a person who has just registered. */
export async function insertPerson(tx: Tx, person: NewPerson, entry: Registration): Promise<void> {
  const { kind, name, birthDate, ico, actingName } = entry
  const { street, town, postcode, country = '', phone } = entry
  await tx`
    insert into identity.persons (
      id, account_id, kind, name, birth_date, ico, acting_name, street, town, postcode, country,
      phone, code, registered_at
    ) values (
      ${person.id}, ${person.accountId}, ${kind}, ${name}, ${birthDate}, ${ico}, ${actingName},
      ${street}, ${town}, ${postcode}, ${country}, ${phone}, ${person.code}, ${person.at}
    )`
}

/** A person by id. */
export async function findPerson(db: Db, id: string): Promise<Person> {
  return one(
    await db<Person[]>`
      select ${columns(db)} from identity.persons p
      join identity.accounts a on a.id = p.account_id
      where p.id = ${id}`,
  )
}

/** A person, kept from others until the end of the transaction. */
export async function lockPerson(tx: Tx, id: string): Promise<Person> {
  await tx`select 1 from identity.persons where id = ${id} for update`
  return findPerson(tx, id)
}

/** A person by the code that they said, or null. */
export async function findPersonByCode(db: Db, code: string): Promise<Person | null> {
  return maybe(
    await db<Person[]>`
      select ${columns(db)} from identity.persons p
      join identity.accounts a on a.id = p.account_id
      where p.code = ${code}`,
  )
}

/** People of one name and birth date; namesakes born on one day are few. */
export async function findNamesakes(db: Db, name: string, birthDate: Day): Promise<Person[]> {
  return db<Person[]>`
    select ${columns(db)} from identity.persons p
    join identity.accounts a on a.id = p.account_id
    where p.birth_date = ${birthDate} and platform.fold(p.name) = platform.fold(${name})
    order by p.registered_at
    limit 20`
}

/** Changes where a person lives and how to call them. */
export async function updateContact(tx: Tx, id: string, contact: Contact): Promise<void> {
  const { street, town, postcode, country = '', phone } = contact
  await tx`
    update identity.persons
    set street = ${street}, town = ${town}, postcode = ${postcode}, country = ${country},
      phone = ${phone}
    where id = ${id}`
}

/** Makes the account full; the guard is the last one against two offices at once. */
export async function markVerified(
  tx: Tx,
  personId: string,
  verification: { id: string; officeId: string; at: Date },
): Promise<boolean> {
  const rows = await tx`
    update identity.persons
    set verified_at = ${verification.at}, verified_in = ${verification.officeId},
      verification_id = ${verification.id}
    where id = ${personId} and verified_at is null returning id`
  return rows.length === 1
}
