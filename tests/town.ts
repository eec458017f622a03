import { jana, officers } from '../src/app/demo/cast.ts'
import { demoOffices } from '../src/app/demo/offices.ts'
import { receive } from '../src/domains/filing/index.ts'
import { createOfficer, registerPerson } from '../src/domains/identity/index.ts'
import { findOfficeBySlug, type Office, saveUnit } from '../src/domains/offices/index.ts'
import { connect } from '../src/domains/onboarding/index.ts'
import { accept, assign, type Case, type Doer, findCase } from '../src/domains/records/index.ts'
import { newId } from '../src/foundation/ids.ts'
import { within } from '../src/platform/db/index.ts'
import type { Caller, Role } from '../src/platform/http/index.ts'
import { openBegun } from './begun.ts'
import type { Ending } from './database.ts'
import type { TestHouse } from './harness.ts'

type Delivery = Parameters<typeof receive>[1]

/** Klatovy with its officers, and Nýrsko next to it: enough for what offices do. */
export type Town = {
  house: TestHouse
  klatovy: Office
  nyrsko: Office
  units: { environment: string; transport: string }
  vera: Caller
  tomas: Caller
  lenka: Caller
  ivana: Caller
  josef: Caller
  alena: Caller
  hana: Caller
  janaId: string
  /** A letter of Jana to Klatovy, with what a test wants otherwise. */
  letter(changes?: Partial<Delivery>): Delivery
  /** An officer as the one who does a deed now. */
  doer(caller: Caller): Doer
  /** A letter that Tomáš has taken over; gives the case. */
  accepted(changes?: Partial<Delivery>): Promise<Case>
  /** A case as it is now. */
  look(caseId: string, officeId?: string): Promise<Case>
  /** Receives a letter in a transaction of its own. */
  receive(changes?: Partial<Delivery>): ReturnType<typeof receive>
}

/** Opens the town for one test. */
export async function openTown(t: Ending): Promise<Town> {
  const { house, facts } = await openBegun(t, 'town', beginTown)
  const { klatovy, units, staff, janaId } = facts
  const letter: Town['letter'] = changes => letterOf(house, klatovy, janaId, changes)
  const places = { house, klatovy, nyrsko: facts.nyrsko, units, janaId, letter }
  return { ...places, ...staff, ...workOf(house, klatovy, units, staff, letter) }
}

async function beginTown(house: TestHouse) {
  const [klatovy, nyrsko] = [await connected(house, 'KLAT'), await connected(house, 'NYRS')]
  const units = {
    environment: await unit(house, klatovy, 'Odbor životního prostředí', 'ŽP'),
    transport: await unit(house, klatovy, 'Odbor dopravy', 'OD'),
  }
  const janaId = await registerJana(house)
  const staff = await seatStaff(house, klatovy, nyrsko, units)
  return { klatovy, nyrsko, units, janaId, staff }
}

type Units = Town['units']
type Staff = Pick<Town, 'vera' | 'tomas' | 'lenka' | 'ivana' | 'josef' | 'alena' | 'hana'>

async function seatStaff(
  house: TestHouse,
  klatovy: Office,
  nyrsko: Office,
  { environment, transport }: Units,
): Promise<Staff> {
  const seat = (name: keyof Staff, office: Office, roles: Role[], ids: string[] = []) =>
    seatOfficer(house, officers[name].name, officers[name].email, office, roles, ids)
  return {
    vera: await seat('vera', klatovy, ['filing-clerk']),
    tomas: await seat('tomas', klatovy, ['case-officer'], [environment]),
    lenka: await seat('lenka', klatovy, ['case-officer'], [transport]),
    ivana: await seat('ivana', klatovy, ['head', 'case-officer'], [environment]),
    josef: await seat('josef', klatovy, ['mayor']),
    alena: await seat('alena', klatovy, ['administrator']),
    hana: await seat('hana', nyrsko, ['filing-clerk', 'case-officer']),
  }
}

function workOf(
  house: TestHouse,
  klatovy: Office,
  units: Units,
  { vera, tomas }: Staff,
  letter: Town['letter'],
): Pick<Town, 'doer' | 'look' | 'accepted' | 'receive'> {
  const doer = (caller: Caller) => doerFrom(caller, house.clock.now())
  const look = (caseId: string, officeId = klatovy.id) =>
    within(house.sql, { officeId }, tx => findCase(tx, officeId, caseId))
  const receiveLetter: Town['receive'] = changes => {
    const delivery = letter(changes)
    const personId = delivery.sender.personId ?? undefined
    const scope = { officeId: delivery.officeId, personId }
    return within(house.sql, scope, tx => receive(tx, delivery))
  }
  const accepted: Town['accepted'] = async changes => {
    const { caseId } = await receiveLetter(changes)
    const to = { unitId: units.environment, officerId: null }
    const given = await assign(house.sql, doer(vera), { caseId, version: 1 }, to)
    const taken = await accept(house.sql, doer(tomas), { caseId, version: 2 })
    if (!given.ok || !taken.ok) throw new Error('the case was not taken over')
    return look(caseId)
  }
  return { doer, look, accepted, receive: receiveLetter }
}

function letterOf(
  house: TestHouse,
  klatovy: Office,
  janaId: string,
  changes: Partial<Delivery> = {},
): Delivery {
  return {
    officeId: klatovy.id,
    key: newId(),
    channel: 'EPodatelnaWeb',
    at: house.clock.now(),
    subject: 'Kácení lípy v Zahradní ulici',
    text: 'Žádám o povolení kácení lípy u čp. 214.',
    matterKind: 'general',
    sender: {
      personId: janaId,
      name: `${jana.givenName} ${jana.familyName}`,
      address: `${jana.street}, ${jana.postcode} ${jana.town}`,
      email: jana.email,
      phone: jana.phone,
      ico: null,
      birthDate: jana.birthDate,
    },
    files: [],
    submissionId: null,
    lang: 'cs',
    ...changes,
  }
}

async function unit(house: TestHouse, office: Office, name: string, abbreviation: string) {
  const scope = { officeId: office.id }
  const saved = await within(house.sql, scope, tx => saveUnit(tx, { name, abbreviation }))
  if (!saved.ok) throw new Error(saved.refusal)
  return saved.value
}

function doerFrom({ desk, name }: Caller, at: Date): Doer {
  if (!desk) throw new Error(`${name} sits nowhere`)
  const { officeId, name: officeName, officerId, roles, unitIds } = desk
  return { officeId, officeName, officerId, roles, unitIds, name, at }
}

async function connected(house: TestHouse, abbreviation: string): Promise<Office> {
  const office = demoOffices.find(one => one.settings.abbreviation === abbreviation)!
  const connection = { ...office, at: house.clock.now() }
  const made = await within(house.sql, {}, tx => connect(tx, connection))
  if (!made.ok) throw new Error(made.refusal)
  return findOfficeBySlug(house.sql, made.value.slug)
}

async function seatOfficer(
  house: TestHouse,
  name: string,
  email: string,
  office: Office,
  roles: Role[],
  unitIds: string[],
): Promise<Caller> {
  const phone = '+420 376 000 200'
  const password = 'Lipa-u-radnice-26'
  const officer = { officeId: office.id, name, email, phone, roles, unitIds, password }
  const seated = await createOfficer(house.services, { ...officer, at: house.clock.now() })
  const { id: officeId, slug, name: officeName } = office
  return {
    accountId: seated.accountId,
    sessionId: newId(),
    name,
    personId: null,
    verified: false,
    desk: { officeId, slug, name: officeName, officerId: seated.officerId, roles, unitIds },
    desks: [{ officeId, name: officeName }],
  }
}

async function registerJana(house: TestHouse): Promise<string> {
  const registered = await registerPerson(
    house.sql,
    {
      ...jana,
      kind: 'natural',
      name: `${jana.givenName} ${jana.familyName}`,
      ico: null,
      actingName: null,
      password: 'Lipa-u-radnice-26',
    },
    { lang: 'cs', at: house.clock.now() },
  )
  if (!registered.ok || !registered.value) throw new Error('Jana was not registered')
  return registered.value.personId
}
