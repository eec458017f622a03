import { dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, type Tx, withinOnceMore } from '../../../platform/db/index.ts'
import { lockBulk, lockCases } from '../queries/cases.ts'
import type { Case } from '../rules/case.ts'
import { type DeedRefusal, mostAtOnce, type Receiver } from '../rules/deeds.ts'
import { mayAssign, mayHandle, mayRead } from '../rules/permissions.ts'
import { whyNotAccept, whyNotAssign } from '../rules/refusing.ts'
import { handlers } from '../rules/roles.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'
import { listStaff, type Staff } from './reading.ts'

/** Gives a case to a unit or to an officer (§ 13 vyhl. č. 259/2012 Sb.). */
export function assign(sql: Sql, doer: Doer, target: Target, to: Receiver): Promise<DeedOutcome> {
  return inCase(sql, doer, target, (tx, matter) => assignLocked(tx, doer, matter, to))
}

/** What became of each of several cases that were to change hands. */
export type BulkOutcome = { done: Case[]; left: { matter: Case; refusal: DeedRefusal }[] }

/**
 * Gives up to fifty cases to one officer or unit in one transaction; those that a colleague has
 * changed meanwhile are left as they are and named.
 */
export function assignMany(
  sql: Sql,
  doer: Doer,
  targets: readonly Target[],
  to: Receiver,
): Promise<BulkOutcome> {
  return forEach(sql, doer, targets, (tx, matter, by) => assignLocked(tx, by, matter, to))
}

/**
 * Does one deed in each of several cases, each decided for itself.
 *
 * Cases are held in the order of their ids and two deeds for many do not run at once; a deed in one
 * case may still meet this one in a ring of counts, and then one of the two is done once more.
 */
export function forEach(
  sql: Sql,
  doer: Doer,
  targets: readonly Target[],
  deed: (tx: Tx, matter: Case, doer: Doer) => Promise<DeedRefusal | null>,
): Promise<BulkOutcome> {
  const versions = new Map(targets.slice(0, mostAtOnce).map(one => [one.caseId, one.version]))
  return withinOnceMore(sql, { officeId: doer.officeId }, async tx => {
    const outcome: BulkOutcome = { done: [], left: [] }
    await lockBulk(tx, doer.officeId)
    const knowing = { ...doer, staff: await listStaff(tx, dayOf(doer.at)) }
    for (const matter of await lockCases(tx, doer.officeId, [...versions.keys()])) {
      if (!mayRead(doer, matter)) continue
      const isSeen = matter.version === versions.get(matter.id)
      const refusal = isSeen ? await deed(tx, matter, knowing) : 'stale'
      if (refusal) outcome.left.push({ matter, refusal })
      else outcome.done.push(matter)
    }
    return outcome
  })
}

/** Takes a case over for oneself; the period does not stop for it. */
export function accept(sql: Sql, doer: Doer, target: Target): Promise<DeedOutcome> {
  return inCase(sql, doer, target, (tx, matter) => acceptLocked(tx, doer, matter))
}

/** Takes up to fifty cases over for oneself; each is decided for itself. */
export function acceptMany(sql: Sql, doer: Doer, targets: readonly Target[]): Promise<BulkOutcome> {
  return forEach(sql, doer, targets, (tx, matter, by) => acceptLocked(tx, by, matter))
}

async function acceptLocked(tx: Tx, doer: Doer, matter: Case): Promise<DeedRefusal | null> {
  if (!mayHandle(doer, matter)) return 'not-yours'
  const refusal = whyNotAccept(matter, doer.officerId)
  if (refusal) return refusal
  const state = matter.state === 'waiting' ? 'waiting' : 'accepted'
  const change = { state, officer_id: doer.officerId } as const
  await writeDeed(tx, doer, matter, { kind: 'accepted', change })
  return null
}

async function assignLocked(
  tx: Tx,
  doer: Doer,
  matter: Case,
  to: Receiver,
): Promise<DeedRefusal | null> {
  if (!mayAssign(doer, matter)) return 'not-yours'
  const refusal = whyNotAssign(matter, to)
  if (refusal) return refusal
  const receiver = findReceiver(doer.staff ?? (await listStaff(tx, dayOf(doer.at))), matter, to)
  if (!receiver) return 'unknown-officer'
  await writeDeed(tx, doer, matter, {
    kind: 'assigned',
    change: {
      state: matter.state === 'waiting' ? 'waiting' : 'assigned',
      unit_id: receiver.unitId,
      officer_id: receiver.officerId,
    },
    facts: { to: receiver.name },
  })
  return null
}

type Named = Receiver & { name: string }

/** The unit or officer of this office; an officer brings their unit along. */
function findReceiver({ units, officers }: Staff, matter: Case, to: Receiver): Named | null {
  if (to.officerId !== null) return officerReceiver(officers, matter, to.officerId)
  const unit = units.find(unit => unit.id === to.unitId)
  return unit ? { unitId: unit.id, officerId: null, name: unit.name } : null
}

function officerReceiver(
  officers: Staff['officers'],
  matter: Case,
  officerId: string,
): Named | null {
  const officer = officers.find(officer => officer.id === officerId)
  if (!officer?.roles.some(role => handlers.includes(role))) return null
  const [first = null] = officer.unitIds
  const keeps = matter.unitId !== null && officer.unitIds.includes(matter.unitId)
  return { unitId: keeps ? matter.unitId : first, officerId: officer.id, name: officer.name }
}
