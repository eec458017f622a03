import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { enter, type Sql, within } from '../../../platform/db/index.ts'
import {
  findSlip,
  insertFollowed,
  insertSlip,
  moveSlip,
  type NewSlip,
  takeSlip,
  withSlip,
} from '../queries/slips.ts'
import { type Slip, type SlipRefusal, whyNotTake } from '../rules/slips.ts'
import type { Told } from './tracking.ts'

/** The letter whose slip has this code; null when there is none. Whoever has the code may ask. */
export function readSlip(sql: Sql, code: string): Promise<Slip | null> {
  return withSlip(sql, code, tx => findSlip(tx, code))
}

type Taker = { personId: string; verified: boolean; lang: string; at: Date; subject: string }

/**
 * Takes a letter handed in on paper to an account; gives the id under which it is followed.
 *
 * Taking it again gives the same id; a letter that somebody else has taken is refused.
 */
export function followSlip(
  sql: Sql,
  code: string,
  { personId, verified, lang, at, subject }: Taker,
): Promise<Outcome<string, SlipRefusal>> {
  return withSlip(sql, code, async tx => {
    await enter(tx, { personId })
    const slip = await findSlip(tx, code)
    if (!slip) return refuse('code-unknown')
    const refusal = whyNotTake(slip, personId, verified)
    if (refusal) return refuse(refusal)
    await takeSlip(tx, slip, personId)
    await insertFollowed(tx, personId, slip, { subject, lang, at })
    return done(slip.caseId)
  })
}

/** Begins the following of a letter handed in on paper; heard twice it changes nothing. */
export async function followPaper(sql: Sql, slip: NewSlip): Promise<void> {
  await within(sql, { officeId: slip.officeId }, tx => insertSlip(tx, slip))
}

/** Moves a paper letter on; gives the person who follows it in an account, or null. */
export function movePaper(sql: Sql, { event, state, officeId, caseId, dueOn }: Told) {
  const { at, unitName, phone } = event
  const step = { at, state, dueOn, unitName, phone }
  return within(sql, { officeId }, tx => moveSlip(tx, officeId, caseId, step))
}
