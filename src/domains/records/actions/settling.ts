import type { Sql, Tx } from '../../../platform/db/index.ts'
import { hasAnswer } from '../queries/documents.ts'
import type { Case, Settlement } from '../rules/case.ts'
import { mayHandle } from '../rules/permissions.ts'
import { whyNotSettle } from '../rules/refusing.ts'
import { type BulkOutcome, forEach } from './assignment.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'

/** How a case ends: the way of the law and, without a document, the reason in writing. */
export type Settling = { way: Settlement; text: string }

/** Settles a case in one of the ways of § 14 odst. 2 vyhl. č. 259/2012 Sb. */
export function settle(
  sql: Sql,
  doer: Doer,
  target: Target,
  settling: Settling,
): Promise<DeedOutcome> {
  return inCase(sql, doer, target, (tx, matter) => decideAndSettle(tx, doer, matter, settling))
}

/** Settles up to fifty cases alike; each is decided for itself. */
export function settleMany(
  sql: Sql,
  doer: Doer,
  targets: readonly Target[],
  settling: Settling,
): Promise<BulkOutcome> {
  return forEach(sql, doer, targets, (tx, matter) => decideAndSettle(tx, doer, matter, settling))
}

async function decideAndSettle(tx: Tx, doer: Doer, matter: Case, { way, text }: Settling) {
  if (!mayHandle(doer, matter)) return 'not-yours'
  const answers = (await hasAnswer(tx, doer.officeId, matter.id)) ? 1 : 0
  const refusal = whyNotSettle(matter, way, { answers, text })
  if (refusal) return refusal
  await settleLocked(tx, doer, matter, way, text)
  return null
}

/** Writes the settlement of a case that may be settled. */
export async function settleLocked(
  tx: Tx,
  doer: Doer,
  matter: Case,
  way: Settlement,
  text: string,
) {
  const change = { state: 'settled' as const, settled_at: doer.at, way }
  await writeDeed(tx, doer, matter, { kind: 'settled', change, body: text, facts: { way } })
}
