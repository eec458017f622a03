import { signDueCheckpoints } from '../../domains/ledger/index.ts'
import { type DeedOutcome, type Doer, findCase, type Target } from '../../domains/records/index.ts'
import { addDays, dayOf, isWorkingDay } from '../../foundation/dates/index.ts'
import { within } from '../../platform/db/index.ts'
import { drainJobs } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { house } from '../house.ts'
import type { Seat, Stage } from './stage.ts'

/** A clock that a teller of stories turns. */
export type StoryClock = { now(): Date; set(at: string): void }

/** What every chapter needs: the tools, and the clock that stands where the chapter plays. */
export type Telling = { services: Services; clock: StoryClock; today: Date }

/** A chapter of the demonstration: it turns the clock and does what people did then. */
export type Chapter = (telling: Telling, stage: Stage) => Promise<void>

/**
 * Turns the clock to a working day so many days before today, at a time of the day; what would
 * fall on a day of rest happened on the working day before it.
 */
export function turnBack({ clock, today }: Telling, days: number, time: string): void {
  let day = addDays(dayOf(today), -days)
  while (!isWorkingDay(day)) day = addDays(day, -1)
  clock.set(new Date(`${day}T${time}:00Z`).toISOString())
}

/** Lets the worker do what the chapter brought about, as it would between two visits. */
export async function letWorkerWork({ services }: Telling): Promise<void> {
  await drainJobs(services, house.jobs, house.ticks)
  await signDueCheckpoints(services)
}

/** The officer at the desk, as an action takes them. */
export function doer({ clock }: Telling, seat: Seat): Doer {
  const { officerId, name, office, roles, unitIds } = seat
  return {
    officerId,
    name,
    officeId: office.id,
    officeName: office.name,
    roles,
    unitIds,
    at: clock.now(),
  }
}

/** The case as the officer has it before them. */
export function caseBefore({ services }: Telling, seat: Seat, caseId: string): Promise<Target> {
  const officeId = seat.office.id
  return within(services.sql, { officeId }, async tx => {
    const { version } = await findCase(tx, officeId, caseId)
    return { caseId, version }
  })
}

/** A verb of the records: who does it, in which case, and what it takes besides. */
type Verb<Details> = (
  sql: Services['sql'],
  doer: Doer,
  target: Target,
  details: Details,
) => Promise<DeedOutcome>

/** Lets an officer do one deed in a case that they have open, and the worker carry it on. */
export async function letDo<Details>(
  telling: Telling,
  seat: Seat,
  caseId: string,
  verb: Verb<Details>,
  details: Details,
): Promise<void> {
  const target = await caseBefore(telling, seat, caseId)
  const outcome = await verb(telling.services.sql, doer(telling, seat), target, details)
  mustBeDone(verb.name, outcome)
  await letWorkerWork(telling)
}

/** Insists that a deed of the story was done; a refused one is a mistake in the story. */
export function mustBeDone<Value>(
  what: string,
  outcome: { ok: true; value: Value } | { ok: false; refusal: string },
): Value {
  if (!outcome.ok) throw new Error(`${what}: ${outcome.refusal}`)
  return outcome.value
}
