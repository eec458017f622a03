import { dayOf } from '../../../foundation/dates/index.ts'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import { deliver } from '../../mailbox/index.ts'
import { hasAnswered } from '../queries/deeds.ts'
import type { Case, Settlement } from '../rules/case.ts'
import { mayHandle } from '../rules/permissions.ts'
import { whyNotSettle } from '../rules/refusing.ts'
import { changes, names } from '../texts.ts'
import { type BulkOutcome, forEach } from './assignment.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'
import { resumedOn } from './reply.ts'

/** How a case ends: the way of the law, if one was chosen, and, without a document, the reason. */
export type Settling = { way: Settlement | undefined; text: string }

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
  return forEach(sql, doer, targets, (tx, matter, by) => decideAndSettle(tx, by, matter, settling))
}

async function decideAndSettle(tx: Tx, doer: Doer, matter: Case, { way, text }: Settling) {
  if (!mayHandle(doer, matter)) return 'not-yours'
  if (!way) return 'unknown-way'
  const answers = (await hasAnswered(tx, doer.officeId, matter.id)) ? 1 : 0
  const refusal = whyNotSettle(matter, way, { answers, text, today: dayOf(doer.at) })
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
  const { stops, dueOn } = afterWaiting(matter)
  const change = { state: 'settled' as const, settled_at: doer.at, way, due_on: dueOn }
  await writeDeed(tx, doer, matter, {
    kind: 'settled',
    change: { ...change, waiting_until: null },
    ...(matter.state === 'waiting' ? { stops } : {}),
    body: text,
    facts: { way },
  })
  if (way !== 'dokumentem') await tellSettled(tx, doer, matter, way, text)
}

/** A sender who let the time pass has stopped the period until its end only. */
function afterWaiting(matter: Case): Pick<Case, 'stops' | 'dueOn'> {
  return matter.state === 'waiting' ? resumedOn(matter, matter.waitingUntil!) : matter
}

/** Who gets no letter is told in the mailbox what was done; the timeline sends the e-mail. */
async function tellSettled(tx: Tx, doer: Doer, matter: Case, way: Settlement, text: string) {
  const { personId } = matter.sender
  if (personId === null) return
  const { officeId, officeName, at } = doer
  const words = changes[matter.lang]
  await deliver(tx, {
    ...{ personId, officeId, at, files: [], notice: false },
    caseRef: { submissionId: matter.submissionId, recordMark: matter.recordMark },
    author: { kind: 'office', name: officeName },
    subject: words.settledSubject(matter.recordMark),
    body: `${words.settledSaid(names[matter.lang].ways[way])}\n\n${text}`,
    key: `settled:${matter.id}:${matter.version}`,
  })
}
