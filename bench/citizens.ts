import { demoOffices } from '../src/app/demo/offices.ts'
import { confirmRegistration, openSession, registerPerson } from '../src/domains/identity/index.ts'
import { connect } from '../src/domains/onboarding/index.ts'
import { newId } from '../src/foundation/ids.ts'
import { within } from '../src/platform/db/index.ts'
import type { Portal } from './portal.ts'

/** A verified person who is signed in. */
export type Citizen = { personId: string; cookie: string }

/** Connects the offices of the demonstration; gives their ids. */
export async function connectOffices({ services }: Portal): Promise<string[]> {
  const at = new Date()
  const ids: string[] = []
  for (const office of demoOffices) {
    const made = await within(services.sql, {}, tx => connect(tx, { ...office, at }))
    if (!made.ok) throw new Error(made.refusal)
    ids.push(made.value.id)
  }
  return ids
}

/** Registers, confirms and verifies so many people, and signs them in. */
export function registerCitizens(portal: Portal, count: number): Promise<Citizen[]> {
  return Promise.all(Array.from({ length: count }, (_, number) => registerOne(portal, number)))
}

async function registerOne({ services, root }: Portal, number: number): Promise<Citizen> {
  const { sql } = services
  const at = new Date()
  const entry = {
    kind: 'natural',
    name: `Občan Měřený ${number}`,
    birthDate: '1980-01-01',
    ico: null,
    actingName: null,
    street: 'Zkušební 1',
    town: 'Klatovy',
    postcode: '339 01',
    phone: '+420 601 000 000',
    email: `mereny-${number}@priklad.example`,
    password: 'Lipa-u-radnice-26',
  } as const
  const registered = await registerPerson(sql, entry, { lang: 'cs', at })
  if (!registered.ok || !registered.value) throw new Error('a citizen was not registered')
  const { accountId, personId } = registered.value
  await sql.begin(tx => confirmRegistration(tx, accountId, at))
  // Verification in person is not what is measured.
  await root`update identity.persons set verified_at = ${at} where id = ${personId}`
  const token = await openSession(sql, { accountId, completed: true, at })
  return { personId, cookie: `session=${token}` }
}

/** Writes drafts ready to be sent; gives their ids in no order. */
export async function writeDrafts(
  { root }: Portal,
  citizen: Citizen,
  offices: readonly string[],
  count: number,
): Promise<string[]> {
  const at = new Date()
  const ids = Array.from({ length: count }, () => newId(at))
  const officeIds = ids.map((_, place) => offices[place % offices.length]!)
  await root`
    insert into submissions.submissions
      (person_id, id, office_id, matter_kind, subject, body, lang, created_at, changed_at)
    select ${citizen.personId}, draft.id, draft.office_id, 'general',
      'Kácení lípy v Zahradní ulici', 'Žádám o povolení kácení lípy u čp. 214.', 'cs', ${at}, ${at}
    from unnest(${ids}::uuid[], ${officeIds}::uuid[]) as draft (id, office_id)`
  return ids
}
