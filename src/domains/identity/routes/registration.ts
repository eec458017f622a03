import { dayOf } from '../../../foundation/dates/index.ts'
import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { requestConfirmation } from '../actions/letters.ts'
import { confirmEmail, registerPerson } from '../actions/registration.ts'
import * as paths from '../paths.ts'
import { emailRefusal, isFine, normalEmail, onlyRefused, type Refusals } from '../rules/fields.ts'
import {
  legalRefusals,
  legalRegistration,
  naturalRefusals,
  naturalRegistration,
  type Registration,
} from '../rules/registration.ts'
import { freshForm } from '../views/controls.ts'
import { deadLinkPage } from '../views/passwords.ts'
import {
  againPage,
  alreadyPage,
  confirmPage,
  firmPage,
  naturalPage,
  overviewPage,
  sentPage,
} from '../views/registration.ts'
import { contactNames, keptValues, readForm } from './reading.ts'

const anyone = { who: 'anyone' } as const

/** So many from one address within a minute are no people any more. */
const limited = { who: 'anyone', perMinute: 20 } as const

export const registrationRoutes: Route[] = [
  get(paths.identity, anyone, showOverview),
  get(paths.registration, anyone, visit => showForm(visit, naturalPage)),
  post(paths.registration, limited, registerNatural),
  get(paths.firmRegistration, anyone, visit => showForm(visit, firmPage)),
  post(paths.firmRegistration, limited, registerFirm),
  get(paths.registrationSent, anyone, visit => page(sentPage(visit))),
  get(paths.confirmationAgain, anyone, visit => page(againPage(visit, freshForm()))),
  post(paths.confirmationAgain, limited, sendAgain),
  get(paths.confirmation, anyone, visit => page(confirmPage(visit, visit.path))),
  post(paths.confirmation, limited, confirm),
]

/** Who has an account is told so before they fill in anything. */
function showForm(visit: Visit, draw: typeof naturalPage): Answer {
  return page(visit.caller ? alreadyPage(visit, visit.caller.name) : draw(visit, freshForm()))
}

/** Who has an account needs no words about how to get one. */
function showOverview(visit: Visit): Answer {
  return visit.caller ? seeOther(visit, paths.account()) : page(overviewPage(visit))
}

const accessNames = ['email', 'password', 'agreed'] as const

async function registerNatural(visit: Visit): Promise<Answer> {
  const names = ['givenName', 'surname', 'birthDate', ...contactNames, ...accessNames] as const
  const typed = readForm(visit, names)
  const entry = { ...typed, agreed: typed.agreed === 'yes' }
  const refusals = naturalRefusals(entry, dayOf(visit.now))
  return register(visit, typed, {
    refusals,
    show: naturalPage,
    written: () => naturalRegistration(entry),
  })
}

async function registerFirm(visit: Visit): Promise<Answer> {
  const names = ['ico', 'firmName', 'actingName', ...contactNames, ...accessNames] as const
  const typed = readForm(visit, names)
  const entry = { ...typed, agreed: typed.agreed === 'yes' }
  const refusals = legalRefusals(entry)
  return register(visit, typed, {
    refusals,
    show: firmPage,
    written: () => legalRegistration(entry),
  })
}

type Judged = { refusals: Refusals; show: typeof naturalPage; written: () => Registration }

async function register(
  visit: Visit,
  typed: Record<string, string>,
  { refusals, show, written }: Judged,
): Promise<Answer> {
  const values = keptValues(typed)
  if (!isFine(refusals)) return page(show(visit, { values, refusals }), 422)

  const { services, lang, now: at } = visit
  const outcome = await registerPerson(services.sql, written(), { lang, at })
  if (!outcome.ok) return page(show(visit, { values, refusals: {}, busy: true }), 503)
  return seeOther(visit, paths.registrationSent())
}

async function sendAgain(visit: Visit): Promise<Answer> {
  const values = readForm(visit, ['email'])
  const refusals = onlyRefused({ email: emailRefusal(normalEmail(values.email)) })
  if (!isFine(refusals)) return page(againPage(visit, { values, refusals }), 422)
  const request = { email: field(visit, 'email'), lang: visit.lang, at: visit.now }
  await requestConfirmation(visit.services.sql, request)
  return page(againPage(visit, { values, refusals: {}, sent: true }))
}

async function confirm(visit: Visit): Promise<Answer> {
  const outcome = await confirmEmail(visit.services.sql, visit.params.token!, visit.now)
  if (!outcome.ok) return page(deadLinkPage(visit, paths.confirmationAgain()), 422)
  return seeOther(visit, withQuery(paths.signIn(), { zprava: 'confirmed' }))
}
