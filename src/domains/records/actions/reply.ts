import { dayOf } from '../../../foundation/dates/index.ts'
import { sendAhead, type Tx } from '../../../platform/db/index.ts'
import { changeCase } from '../queries/cases.ts'
import { insertDocument } from '../queries/registration.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { wordsOf } from '../rules/words.ts'
import { tellUpstairs } from './deed.ts'
import {
  arrivalOf,
  incoming,
  type Letter,
  logReceived,
  type Registration,
  takeNumberAndPlace,
} from './papers.ts'

/**
 * Registers a reply into an open case: a document with a number of its own. When it completes
 * what the office waited for, the period runs on from the day it came (§ 65 odst. 1 zák. č.
 * 500/2004 Sb.).
 */
export async function registerReply(tx: Tx, letter: Letter, target: Case): Promise<Registration> {
  const { numbered, held } = await takeNumberAndPlace(tx, letter)
  const place = { officeId: held.officeId, index: held.index }
  await sendAhead(logReceived(tx, letter, target.id, numbered.recordMark, held))
  const { kind, ...resumed } = afterReply(target, arrivalOf(letter), letter.completes)
  await insertDocument(tx, {
    document: incoming(letter, target.id, numbered, place),
    files: letter.files,
    deed: {
      officeId: letter.officeId,
      caseId: target.id,
      at: letter.at,
      kind,
      officerId: letter.writer?.officerId ?? null,
      officerName: letter.writer?.name ?? '',
      body: letter.lateReason ?? '',
      facts: {
        mark: numbered.recordMark,
        due: resumed.dueOn,
        came: letter.cameAt?.toISOString() ?? null,
      },
      version: target.version + 1,
    },
    words: wordsOf(numbered.recordMark, String(numbered.serial)),
  })
  await writeReplied(tx, target, resumed, letter.withdraws ? letter.at : target.withdrawnAt)
  await tellUpstairs(tx, { ...target, ...resumed }, { event: kind, at: letter.at })
  const { dueLaw } = target
  const { dueOn } = resumed
  const { id: caseId } = target
  return { caseId, documentId: letter.documentId, ...numbered, place, dueOn, dueLaw, joins: true }
}

type Resumed = Pick<Case, 'state' | 'dueOn' | 'stops' | 'waitingUntil'>

/**
 * What a reply makes of a case: one that waited for it goes on, and its period with it.
 *
 * Takes whether the letter is what was waited for; the law's stop lasts until then.
 */
export function afterReply(
  target: Case,
  cameAt: Date,
  completes = false,
): Resumed & { kind: 'resumed' | 'replied' } {
  if (target.state === 'waiting' && completes)
    return { kind: 'resumed', ...resumedOn(target, dayOf(cameAt)) }
  const { state, dueOn, stops, waitingUntil } = target
  return { kind: 'replied', state, dueOn, stops, waitingUntil }
}

/** A case that waited, once the period has run on from a day. */
export function resumedOn(target: Case, day: string): Resumed {
  const stops = target.stops.map(stop =>
    stop.to === null ? { ...stop, to: day < stop.from ? stop.from : day } : stop,
  )
  const { dueOn } = caseClock({ ...target, stops })
  return { state: target.officerId ? 'accepted' : 'assigned', dueOn, stops, waitingUntil: null }
}

/** Writes what a reply makes of a case; whoever has it is told that something came. */
export function writeReplied(
  tx: Tx,
  target: Case,
  resumed: Resumed,
  withdrawnAt = target.withdrawnAt,
): Promise<void> {
  const { state, dueOn, stops, waitingUntil } = resumed
  const told = { has_news: true, withdrawn_at: withdrawnAt }
  const change = { state, due_on: dueOn, waiting_until: waitingUntil, ...told }
  return changeCase(tx, target, change, stops)
}
