import { dayOf } from '../../../foundation/dates/index.ts'
import { isId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  fieldList,
  get,
  type Page,
  page,
  post,
  type Role,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { listUnits, type Unit } from '../../offices/index.ts'
import { resetSecondFactor } from '../actions/factor-resets.ts'
import {
  type Administrator,
  factsOf,
  type InvitationRefusal,
  inviteOfficer,
  setService,
} from '../actions/officers.ts'
import * as paths from '../paths.ts'
import {
  findOfficer,
  listAllOfficers,
  listOfficerChanges,
  type Officer,
  type OfficerChange,
} from '../queries/index.ts'
import { dayFrom } from '../rules/days.ts'
import {
  emailRefusal,
  type FieldRefusal,
  normalEmail,
  phoneRefusal,
  textRefusal,
} from '../rules/fields.ts'
import { effectsOf, officeRoles, type Service, whyNotServe } from '../rules/officers.ts'
import type { FieldName } from '../texts/fields.ts'
import { texts } from '../texts/people.ts'
import { refusalWords } from '../views/controls.ts'
import { officerReviewPage } from '../views/officer-review.ts'
import { invitePage, officerPage, peoplePage, type ServiceState } from '../views/people.ts'
import { readForm } from './reading.ts'

const administrator = { who: ['administrator'] } as const

export const peopleRoutes: Route[] = [
  get(paths.people, administrator, showPeople),
  get(paths.newOfficer, administrator, showInvitation),
  post(paths.newOfficer, { ...administrator, audit: 'identity.invitation', perMinute: 30 }, invite),
  get(paths.officer, administrator, showOfficer),
  post(paths.officer, { ...administrator, audit: 'identity.service-review' }, review),
  post(paths.officerFactor, { ...administrator, audit: 'identity.factor-reset' }, resetFactor),
  post(paths.officerReview, { ...administrator, audit: 'identity.service' }, save),
]

async function showPeople(visit: Visit): Promise<Answer> {
  const state = await inOffice(visit, async tx => ({
    officers: await listAllOfficers(tx),
    units: await listUnits(tx),
    today: dayOf(visit.now),
  }))
  return page(peoplePage(visit, state))
}

async function showInvitation(visit: Visit): Promise<Answer> {
  const units = await inOffice(visit, listUnits)
  const empty = { roles: [], unitIds: [], until: '', errors: {}, values: {} }
  return page(invitePage(visit, { ...empty, units }))
}

async function invite(visit: Visit): Promise<Answer> {
  const units = await inOffice(visit, listUnits)
  const values = readForm(visit, ['name', 'email', 'phone'])
  const { service, shown } = readService(visit, units)
  const errors = fieldErrors(visit, {
    name: textRefusal(values.name),
    email: emailRefusal(normalEmail(values.email)),
    phone: phoneRefusal(values.phone),
  })
  if (Object.keys(errors).length > 0) {
    return page(invitePage(visit, { ...shown, values, errors }), 422)
  }
  const email = normalEmail(values.email)
  const invitation = { ...values, email, lang: visit.lang, service }
  const outcome = await inviteOfficer(visit.services.sql, chairOf(visit), invitation, visit.now)
  if (!outcome.ok) {
    const refused = refusedAt(visit, outcome.refusal)
    return page(invitePage(visit, { ...shown, values, errors: refused }), 422)
  }
  return seeOther(visit, withQuery(paths.people(), { zprava: 'invited' }))
}

function fieldErrors(
  { lang }: Visit,
  refusals: Partial<Record<FieldName, FieldRefusal | null>>,
): FieldErrors {
  const entries = Object.entries(refusals) as [FieldName, FieldRefusal | null][]
  return Object.fromEntries(
    entries.flatMap(([name, refusal]) =>
      refusal ? [[name, refusalWords(lang, name, refusal)]] : [],
    ),
  )
}

async function showOfficer(visit: Visit): Promise<Answer> {
  return page(await officerPageFor(visit, {}))
}

async function officerPageFor(visit: Visit, errors: FieldErrors): Promise<Page> {
  const { officer, units, changes } = await factsFor(visit)
  const until = officer.until ? formatDate('cs', officer.until) : ''
  const { roles, unitIds } = officer
  return officerPage(visit, officer, { roles, unitIds, until, units, changes, errors })
}

async function review(visit: Visit): Promise<Answer> {
  const { officer, officers, units, changes } = await factsFor(visit)
  const { service, shown, badUntil } = readService(visit, units)
  const facts = factsOf(officers, officer, visit.now)
  const refusal = whyNotServe(service, facts)
  const errors = badUntil
    ? { until: texts[visit.lang].badUntil }
    : refusal && refusedAt(visit, refusal)
  if (errors) return page(officerPage(visit, officer, { ...shown, changes, errors }), 422)
  const effects = effectsOf(officer, service)
  return page(officerReviewPage(visit, officer, { after: service, effects, units }))
}

async function save(visit: Visit): Promise<Answer> {
  const { officer, units, changes } = await factsFor(visit)
  const { service, shown } = readService(visit, units)
  const { sql } = visit.services
  const outcome = await setService(sql, chairOf(visit), officer.id, service, visit.now)
  if (outcome.ok) {
    return seeOther(visit, withQuery(paths.officer({ id: officer.id }), { zprava: 'saved' }))
  }
  const errors = refusedAt(visit, outcome.refusal)
  return page(officerPage(visit, officer, { ...shown, changes, errors }), 422)
}

async function resetFactor(visit: Visit): Promise<Answer> {
  const { id = '' } = visit.params
  if (!isId(id)) throw new NotFound()
  const outcome = await resetSecondFactor(visit.services.sql, chairOf(visit), id, visit.now)
  if (outcome.ok) {
    return seeOther(visit, withQuery(paths.officer({ id }), { zprava: 'factorDone' }))
  }
  const errors = { factor: texts[visit.lang].factorRefused }
  return page(await officerPageFor(visit, errors), 422)
}

const fieldOf: Record<InvitationRefusal, string> = {
  'no-role': 'roles',
  'head-without-unit': 'units',
  'last-administrator': 'roles',
  'ends-in-past': 'until',
  'already-here': 'email',
  unusable: 'email',
}

function refusedAt({ lang }: Visit, refusal: InvitationRefusal): FieldErrors {
  return { [fieldOf[refusal]]: texts[lang].refusals[refusal] }
}

type ReadService = { service: Service; shown: ServiceState; badUntil: boolean }

/** What was chosen, of what may be chosen; anything else is left out. */
function readService(visit: Visit, units: readonly Unit[]): ReadService {
  const chosen = fieldList(visit, 'roles')
  const roles: Role[] = officeRoles.filter(role => chosen.includes(role))
  const chosenUnits = fieldList(visit, 'units')
  const unitIds = units.map(unit => unit.id).filter(id => chosenUnits.includes(id))
  const typed = field(visit, 'until')
  const until = dayFrom(typed)
  return {
    service: { roles, unitIds, until },
    shown: { roles, unitIds, until: typed, units, errors: {} },
    badUntil: typed !== '' && until === null,
  }
}

type OfficerFacts = {
  officer: Officer
  officers: readonly Officer[]
  units: readonly Unit[]
  changes: readonly OfficerChange[]
}

function factsFor(visit: Visit): Promise<OfficerFacts> {
  const { id = '' } = visit.params
  if (!isId(id)) throw new NotFound()
  return inOffice(visit, async tx => ({
    officer: await findOfficer(tx, id),
    officers: await listAllOfficers(tx),
    units: await listUnits(tx),
    changes: await listOfficerChanges(tx, id),
  }))
}

function inOffice<Result>(
  { services, caller }: Visit,
  work: Parameters<typeof within<Result>>[2],
): Promise<Result> {
  return within(services.sql, { officeId: caller!.desk!.officeId }, work)
}

function chairOf({ caller }: Visit): Administrator {
  return { desk: caller!.desk!, name: caller!.name }
}
