import { dayOf } from '../../../foundation/dates/index.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { changeCase } from '../queries/cases.ts'
import { insertDocument } from '../queries/registration.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { wordsOf } from '../rules/words.ts'
import { tellUpstairs } from './deed.ts'
import { incoming, type Letter, logReceived, type Registration, takeNumber } from './papers.ts'

/**
 * Registers a reply into an open case: a document with a number of its own. When the office
 * waited for it, the period runs on from this day (§ 65 odst. 1 zák. č. 500/2004 Sb.).
 */
export async function registerReply(tx: Tx, letter: Letter, target: Case): Promise<Registration> {
  const numbered = await takeNumber(tx, letter)
  const place = await logReceived(tx, letter, target.id, numbered.recordMark)
  const resumed = resume(target, letter.at)
  const kind = target.state === 'waiting' ? 'resumed' : 'replied'
  await insertDocument(tx, {
    document: incoming(letter, target.id, numbered, place),
    files: letter.files,
    deed: {
      officeId: letter.officeId,
      caseId: target.id,
      at: letter.at,
      kind,
      officerId: null,
      officerName: '',
      facts: { mark: numbered.recordMark, due: resumed.dueOn },
      version: target.version + 1,
    },
    words: wordsOf(numbered.recordMark, String(numbered.serial)),
  })
  const { state, dueOn, stops } = resumed
  await changeCase(tx, target, { state, due_on: dueOn, waiting_until: null }, stops)
  await tellUpstairs(tx, { ...target, ...resumed }, { event: kind, at: letter.at })
  const { dueLaw } = target
  return { caseId: target.id, documentId: letter.documentId, ...numbered, place, dueOn, dueLaw }
}

/** The state, the stops and the due date of a case once the awaited reply is there. */
function resume(target: Case, at: Date): Pick<Case, 'state' | 'dueOn' | 'stops'> {
  if (target.state !== 'waiting') return target
  const today = dayOf(at)
  const stops = target.stops.map(stop => (stop.to === null ? { ...stop, to: today } : stop))
  const { dueOn } = caseClock({ ...target, stops })
  return { state: target.officerId ? 'accepted' : 'assigned', dueOn, stops }
}
