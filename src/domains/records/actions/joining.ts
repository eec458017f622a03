import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { lockCases } from '../queries/cases.ts'
import { insertDeed } from '../queries/deeds.ts'
import type { Case } from '../rules/case.ts'
import { whyNotJoin } from '../rules/correcting.ts'
import { type DeedRefusal, isOpen } from '../rules/deeds.ts'
import { mayAssign, mayRead } from '../rules/permissions.ts'
import { changes } from '../texts.ts'
import { type Doer, type Target, tellUpstairs, writeDeed } from './deed.ts'
import { findTyped } from './marks.ts'
import { afterReply, writeReplied } from './reply.ts'

/**
 * Puts a letter that was registered apart to the case where it belongs.
 *
 * Takes the mark of that case or of one of its documents; gives that case. Where it is open, the
 * letter is handled there, and a period that waited for it runs on from the day it came. Where it
 * is settled, the letter stays a case of its own that names the old one.
 */
export function joinCase(
  sql: Sql,
  doer: Doer,
  target: Target,
  typed: string,
): Promise<Outcome<Case, DeedRefusal>> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const found = await findTyped(tx, doer.officeId, typed)
    const ids = [target.caseId, ...(found ? [found.id] : [])]
    const held = await lockCases(tx, doer.officeId, ids)
    const matter = held.find(one => one.id === target.caseId)
    if (!matter || !mayRead(doer, matter)) throw new NotFound()
    if (matter.version !== target.version) return refuse('stale')
    if (!mayAssign(doer, matter)) return refuse('not-yours')
    const into = held.find(one => one.id === found?.id && mayRead(doer, one)) ?? null
    const refusal = whyNotJoin(matter, into)
    if (refusal || !into) return refuse(refusal ?? 'unknown-mark')
    await (isOpen(into.state) ? writeJoined(tx, doer, matter, into) : link(tx, doer, matter, into))
    return done(into)
  })
}

/** A settled case is not opened by a letter; the letter says after which case it comes. */
function link(tx: Tx, doer: Doer, matter: Case, into: Case): Promise<void> {
  const { recordMark: to } = into
  const change = { follows_id: into.id }
  return writeDeed(tx, doer, matter, { kind: 'linked', change, facts: { to } })
}

async function writeJoined(tx: Tx, doer: Doer, matter: Case, into: Case): Promise<void> {
  const { recordMark: to } = into
  const change = { state: 'settled', way: 'jinyZpusob', settled_at: doer.at } as const
  await writeDeed(tx, doer, matter, {
    kind: 'joined',
    change: { ...change, joined_to: into.id },
    event: 'settled',
    said: changes[matter.lang].joinedSaid(to),
    facts: { to },
  })
  const { kind, ...resumed } = afterReply(into, matter.receivedAt, true)
  await insertDeed(tx, {
    officeId: into.officeId,
    caseId: into.id,
    at: doer.at,
    kind,
    officerId: doer.officerId,
    officerName: doer.name,
    facts: { mark: matter.recordMark, due: resumed.dueOn },
    version: into.version + 1,
  })
  await writeReplied(tx, into, resumed)
  await tellUpstairs(tx, { ...into, ...resumed }, { event: kind, at: doer.at })
}
