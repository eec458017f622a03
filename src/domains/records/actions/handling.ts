import { dayOf } from '../../../foundation/dates/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { mayHandle } from '../rules/permissions.ts'
import { whyNotReturn } from '../rules/refusing.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'
import { sendLetter } from './letters.ts'
import { dispatchOne } from './post.ts'

/** Writes a note that only the office reads; closed cases may have notes too. */
export function note(sql: Sql, doer: Doer, target: Target, text: string): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayHandle(doer, matter)) return 'not-yours'
    if (text === '') return 'no-text'
    await writeDeed(tx, doer, matter, { kind: 'note', body: text })
    return null
  })
}

/** Sends a letter back to its sender with the reason (§ 4 odst. 2 a 3 vyhl. č. 259/2012 Sb.). */
export function giveBack(
  sql: Sql,
  doer: Doer,
  target: Target,
  letter: { subject: string; text: string },
): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!doer.roles.includes('filing-clerk')) return 'not-yours'
    const refusal = whyNotReturn(matter, letter.text)
    if (refusal) return refusal
    const { handoverId } = matter
    const change = { state: 'returned' as const, due_on: null }
    const sent = handoverId ? null : await sendLetter(tx, doer, matter, { ...letter, files: [] })
    const facts = { mark: sent?.recordMark ?? null, channel: sent?.channel ?? null, handoverId }
    const event = handoverId ? { event: 'returned-to-office' as const } : {}
    const body = letter.text
    await writeDeed(tx, doer, matter, { kind: 'returned', change, body, facts, ...event })
    return null
  })
}

/** Notes that the post has taken a paper letter just now; twice is once. */
export function dispatch(
  sql: Sql,
  doer: Doer,
  caseId: string,
  documentId: string,
): Promise<DeedOutcome> {
  return within(sql, { officeId: doer.officeId }, tx =>
    dispatchOne(tx, doer, { caseId, documentId, on: dayOf(doer.at) }),
  )
}
