import { addDays, type Day, dayOf, nextWorkingDay } from '../../../foundation/dates/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { findCase } from '../queries/cases.ts'
import { type Draft, deleteDraft, saveDraft } from '../queries/drafts.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { type DeedRefusal, isOpen } from '../rules/deeds.ts'
import { mayHandle, mayRead } from '../rules/permissions.ts'
import { isAwaited, whyNotAnswer, whyNotCall } from '../rules/refusing.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'
import { type OutgoingLetter, sendLetter } from './letters.ts'
import { settleLocked } from './settling.ts'

/** A call for completion: what is missing, and how many days the sender has. */
export type Call = { subject: string; text: string; days: number }

/** Calls the sender to complete the letter; by the matter's law the period stops meanwhile. */
export function call(sql: Sql, doer: Doer, target: Target, call: Call): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayHandle(doer, matter)) return 'not-yours'
    const refusal = whyNotCall(matter, call.text, call.days)
    if (refusal) return refusal
    const until = callUntil(doer.at, call.days)
    const stops = [...matter.stops, { from: dayOf(doer.at), to: null }]
    const { dueOn } = caseClock({ ...matter, stops })
    const sent = await sendLetter(tx, doer, matter, { ...call, files: [] })
    await writeDeed(tx, doer, matter, {
      kind: 'called',
      change: { state: 'waiting', waiting_until: until, due_on: dueOn },
      stops,
      body: call.text,
      facts: { mark: sent.recordMark, channel: sent.channel, until, due: dueOn },
    })
    return null
  })
}

/** The last day of a call's period: so many days after today, never on a day of rest. */
function callUntil(at: Date, days: number): Day {
  return nextWorkingDay(addDays(dayOf(at), days))
}

/** An answer; `settles` closes the case by it in the same transaction. */
export type Answer = OutgoingLetter & { settles: boolean }

/** Sends an answer to the sender, by mailbox or by post, and drops the officer's draft of it. */
export function answer(sql: Sql, doer: Doer, target: Target, answer: Answer): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayHandle(doer, matter)) return 'not-yours'
    const refusal =
      whyNotAnswer(matter, answer.text) ?? whyNotAlsoSettle(matter, answer, dayOf(doer.at))
    if (refusal) return refusal
    const sent = await sendLetter(tx, doer, matter, answer)
    await deleteDraft(tx, { ...doer, caseId: matter.id })
    const facts = { mark: sent.recordMark, channel: sent.channel, subject: answer.subject }
    await writeDeed(tx, doer, matter, { kind: 'answered', body: answer.text, facts })
    if (answer.settles) await settleLocked(tx, doer, raised(matter), 'dokumentem', '')
    return null
  })
}

/** Keeps a begun answer for the officer; it changes nothing in the case. */
export function keepDraft(sql: Sql, doer: Doer, caseId: string, draft: Draft): Promise<void> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    const matter = await findCase(tx, doer.officeId, caseId)
    if (mayRead(doer, matter)) await saveDraft(tx, { ...doer, caseId }, draft)
  })
}

function whyNotAlsoSettle(matter: Case, answer: Answer, today: Day): DeedRefusal | null {
  if (!answer.settles) return null
  if (!isOpen(matter.state)) return 'closed'
  return isAwaited(matter, today) ? 'open-call' : null
}

/** The case as the deed just written has left it. */
function raised(matter: Case): Case {
  return { ...matter, version: matter.version + 1 }
}
