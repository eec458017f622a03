import type { Sql, Tx } from '../../../platform/db/index.ts'
import { within } from '../../../platform/db/index.ts'
import { listOfficers } from '../../identity/index.ts'
import { listUnits } from '../../offices/index.ts'
import { lockCases } from '../queries/cases.ts'
import type { Case } from '../rules/case.ts'
import { type DeedRefusal, mostAtOnce, type Receiver } from '../rules/deeds.ts'
import { handlers, mayAssign, mayHandle, mayRead } from '../rules/permissions.ts'
import { whyNotAccept, whyNotAssign } from '../rules/refusing.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'

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
  return forEach(sql, doer, targets, (tx, matter) => assignLocked(tx, doer, matter, to))
}

/** Does one deed in each of several cases, each decided for itself. */
export function forEach(
  sql: Sql,
  doer: Doer,
  targets: readonly Target[],
  deed: (tx: Tx, matter: Case) => Promise<DeedRefusal | null>,
): Promise<BulkOutcome> {
  const versions = new Map(targets.slice(0, mostAtOnce).map(one => [one.caseId, one.version]))
  return within(sql, { officeId: doer.officeId }, async tx => {
    const outcome: BulkOutcome = { done: [], left: [] }
    for (const matter of await lockCases(tx, doer.officeId, [...versions.keys()])) {
      if (!mayRead(doer, matter)) continue
      const refusal = matter.version === versions.get(matter.id) ? await deed(tx, matter) : 'stale'
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
  return forEach(sql, doer, targets, (tx, matter) => acceptLocked(tx, doer, matter))
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
  const receiver = await findReceiver(tx, matter, to)
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
async function findReceiver(tx: Tx, matter: Case, to: Receiver): Promise<Named | null> {
  if (to.officerId !== null) return officerReceiver(tx, matter, to.officerId)
  const unit = (await listUnits(tx)).find(unit => unit.id === to.unitId)
  return unit ? { unitId: unit.id, officerId: null, name: unit.name } : null
}

async function officerReceiver(tx: Tx, matter: Case, officerId: string): Promise<Named | null> {
  const officer = (await listOfficers(tx)).find(officer => officer.id === officerId)
  if (!officer?.roles.some(role => handlers.includes(role))) return null
  const [first = null] = officer.unitIds
  const keeps = matter.unitId !== null && officer.unitIds.includes(matter.unitId)
  return { unitId: keeps ? matter.unitId : first, officerId: officer.id, name: officer.name }
}
