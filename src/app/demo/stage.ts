import {
  confirmRegistration,
  createOfficer,
  createOperator,
  type Registration,
  registerPerson,
  type Verifier,
  verifyPerson,
} from '../../domains/identity/index.ts'
import { type Office, saveUnit } from '../../domains/offices/index.ts'
import { connect } from '../../domains/onboarding/index.ts'
import { within } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import {
  type CastCitizen,
  type CastOfficer,
  castUnits,
  demoPassword,
  demoTotpSecret,
  jana,
  karel,
  lan,
  officers,
  sumavaDrevo,
} from './cast.ts'
import { demoOffices } from './offices.ts'

type OfficerName = keyof typeof officers
type CitizenName = 'jana' | 'karel' | 'lan' | 'petr'

/** An officer at one of their desks: who, where, with which rights. */
export type Seat = {
  officerId: string
  accountId: string
  name: string
  office: Office
  roles: CastOfficer['desks'][number]['roles']
  unitIds: string[]
}

/** Everybody in their places before the first letter is written. */
export type Stage = {
  offices: Map<string, Office>
  units: Map<string, string>
  seats: Map<string, Seat>
  persons: Record<CitizenName, string>
}

/** Connects the offices, seats the officers and registers the citizens, by the real actions. */
export async function setStage(services: Services): Promise<Stage> {
  const offices = await connectOffices(services)
  const units = await nameUnits(services, offices)
  const seats = await seatOfficers(services, { offices, units })
  const persons = await registerCitizens(services)
  const stage = { offices, units, seats, persons }
  await verifyAtCounter(services, stage)
  return stage
}

/** An officer's seat in an office; a missing one is a mistake in the cast. */
export function seatOf(stage: Stage, name: OfficerName, office: string): Seat {
  const seat = stage.seats.get(`${name} ${office}`)
  if (!seat) throw new Error(`${name} has no desk in ${office}`)
  return seat
}

async function connectOffices({ sql, clock }: Services): Promise<Map<string, Office>> {
  const offices = new Map<string, Office>()
  for (const demo of demoOffices) {
    const connected = await within(sql, {}, tx => connect(tx, { ...demo, at: clock() }))
    if (!connected.ok) throw new Error(`${demo.municipality.name}: ${connected.refusal}`)
    offices.set(connected.value.slug, connected.value)
  }
  return offices
}

async function nameUnits({ sql }: Services, offices: Map<string, Office>) {
  const units = new Map<string, string>()
  for (const [slug, names] of Object.entries(castUnits)) {
    const officeId = offices.get(slug)!.id
    for (const name of names) {
      const unit = { name, abbreviation: initials(name) }
      const saved = await within(sql, { officeId }, tx => saveUnit(tx, unit))
      if (!saved.ok) throw new Error(`${name}: ${saved.refusal}`)
      units.set(`${slug} ${name}`, saved.value)
    }
  }
  return units
}

function initials(name: string): string {
  return name
    .split(' ')
    .map(word => word[0]!.toUpperCase())
    .join('')
}

async function seatOfficers(
  services: Services,
  { offices, units }: Pick<Stage, 'offices' | 'units'>,
): Promise<Stage['seats']> {
  const seats: Stage['seats'] = new Map()
  for (const [name, officer] of Object.entries(officers) as [OfficerName, CastOfficer][]) {
    for (const desk of officer.desks) {
      const office = offices.get(desk.office)!
      const unitIds = desk.unit ? [units.get(`${desk.office} ${desk.unit}`)!] : []
      const { roles } = desk
      const chair = { office, roles, unitIds }
      const ids = await seat(services, officer, chair)
      seats.set(`${name} ${desk.office}`, { ...ids, ...chair, name: officer.name })
    }
  }
  return seats
}

type Chair = Pick<Seat, 'office' | 'roles' | 'unitIds'>

async function seat(
  services: Services,
  officer: CastOfficer,
  chair: Chair,
): Promise<Pick<Seat, 'officerId' | 'accountId'>> {
  const known = {
    name: officer.name,
    email: officer.email,
    password: demoPassword,
    secondFactor: demoTotpSecret,
    at: services.clock(),
  }
  if (chair.roles.includes('operator')) {
    const accountId = await createOperator(services, known)
    return { officerId: accountId, accountId }
  }

  const { office, roles, unitIds } = chair
  const desk = { officeId: office.id, roles: roles.filter(role => role !== 'operator'), unitIds }
  const post = { ...known, ...desk, phone: officer.phone }
  const { officerId, accountId } = await createOfficer(services, post)
  return { officerId, accountId }
}

async function registerCitizens(services: Services): Promise<Stage['persons']> {
  return {
    jana: await register(services, natural(jana), 'cs'),
    karel: await register(services, natural(karel), 'cs'),
    lan: await register(services, natural(lan), 'en'),
    petr: await register(services, firm, 'cs'),
  }
}

function natural(citizen: CastCitizen): Registration {
  const { givenName, familyName, ...rest } = citizen
  const nobody = { ico: null, actingName: null }
  return {
    kind: 'natural',
    name: `${givenName} ${familyName}`,
    ...rest,
    ...nobody,
    password: demoPassword,
  }
}

const firm: Registration = {
  kind: 'legal',
  name: sumavaDrevo.name,
  birthDate: null,
  ico: sumavaDrevo.ico,
  actingName: `${sumavaDrevo.actingGivenName} ${sumavaDrevo.actingFamilyName}`,
  street: sumavaDrevo.street,
  town: sumavaDrevo.town,
  postcode: sumavaDrevo.postcode,
  phone: sumavaDrevo.phone,
  email: sumavaDrevo.email,
  password: demoPassword,
}

async function register(services: Services, entry: Registration, lang: Lang): Promise<string> {
  const { sql, clock } = services
  const registered = await registerPerson(sql, entry, { lang, at: clock() })
  if (!registered.ok || !registered.value) throw new Error(`${entry.email} is not registered`)
  const { accountId, personId } = registered.value
  await within(sql, {}, tx => confirmRegistration(tx, accountId, clock()))
  return personId
}

/** Jana and the firm went to Klatovy, Lan to Plzeň; Karel has not gone yet. */
async function verifyAtCounter(services: Services, stage: Stage): Promise<void> {
  const visits: [string, Seat, string][] = [
    [stage.persons.jana, seatOf(stage, 'vera', 'klatovy'), '4471'],
    [stage.persons.petr, seatOf(stage, 'vera', 'klatovy'), '90AB'],
    [stage.persons.lan, seatOf(stage, 'radek', 'plzen'), '3308'],
  ]
  for (const [personId, seat, documentEnd] of visits) {
    const check = { documentKind: 'identity-card', documentEnd } as const
    const outcome = await verifyPerson(services, verifier(seat), personId, check, services.clock())
    if (!outcome.ok) throw new Error(`verification: ${outcome.refusal}`)
  }
}

function verifier({ officerId, name, office, roles, unitIds }: Seat): Verifier {
  const desk = {
    officeId: office.id,
    slug: office.slug,
    name: office.name,
    officerId,
    roles,
    unitIds,
  }
  return { name, desk }
}
