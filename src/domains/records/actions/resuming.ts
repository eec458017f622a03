import { dayOf } from '../../../foundation/dates/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { type Ending, whyNotResume, whyNotWithdrawCall } from '../rules/correcting.ts'
import { mayHandle } from '../rules/permissions.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'
import { sendLetter } from './letters.ts'
import { resumedOn } from './reply.ts'

/**
 * Ends the waiting: what was missing came otherwise (at the counter, say) on a day, or the
 * sender's time is over. The period runs on from that day (§ 65 odst. 1 zák. č. 500/2004 Sb.).
 */
export function resume(sql: Sql, doer: Doer, target: Target, ending: Ending): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayHandle(doer, matter)) return 'not-yours'
    const refusal = whyNotResume(matter, ending, dayOf(doer.at))
    if (refusal) return refusal
    const lapsed = ending.how === 'lapsed'
    const on = lapsed ? matter.waitingUntil! : ending.on
    const { state, dueOn, stops } = resumedOn(matter, on)
    await writeDeed(tx, doer, matter, {
      kind: lapsed ? 'lapsed' : 'resumed',
      change: { state, due_on: dueOn, waiting_until: null },
      stops,
      body: ending.text,
      said: '',
      facts: { on, due: dueOn },
    })
    return null
  })
}

/** Takes a call back: the sender is written, and the period goes on as if it had never stopped. */
export function withdrawCall(
  sql: Sql,
  doer: Doer,
  target: Target,
  letter: { subject: string; text: string },
): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayHandle(doer, matter)) return 'not-yours'
    const refusal = whyNotWithdrawCall(matter, letter.text)
    if (refusal) return refusal
    const stops = matter.stops.filter(stop => stop.to !== null)
    const { dueOn } = caseClock({ ...matter, stops })
    const sent = await sendLetter(tx, doer, matter, { ...letter, files: [] })
    await writeDeed(tx, doer, matter, {
      kind: 'call-withdrawn',
      change: { state: stateAfter(matter), due_on: dueOn, waiting_until: null },
      stops,
      body: letter.text,
      facts: { mark: sent.recordMark, channel: sent.channel, due: dueOn },
    })
    return null
  })
}

function stateAfter({ officerId }: Case): 'accepted' | 'assigned' {
  return officerId ? 'accepted' : 'assigned'
}
