import { type Day, dayOf, startOfDay } from '../../../foundation/dates/index.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, one, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { lockCase } from '../queries/cases.ts'
import { findDocument } from '../queries/documents.ts'
import { listParcels, markDispatched } from '../queries/parcels.ts'
import { countWaiting, listWaiting, type Waiting } from '../queries/post.ts'
import { mostAtOnce } from '../rules/deeds.ts'
import { mayDispatch, mayRead } from '../rules/permissions.ts'
import { type DeedOutcome, type Doer, writeDeed } from './deed.ts'

/** The letters that wait for the post, as many as fit on a page, and how many there are. */
export type Post = { waiting: Waiting[]; count: number }

/** Reads what waits for the post in the office; its addresses are no secret to the filing room. */
export function readPost(sql: Sql, { officeId }: { officeId: string }): Promise<Post> {
  return within(sql, { officeId }, async tx => {
    const [waiting, count] = await Promise.all([
      listWaiting(tx, officeId, mostAtOnce),
      countWaiting(tx, officeId),
    ])
    return { waiting, count }
  })
}

/** How many letters wait for the post. */
export function countPost(tx: Tx, officeId: string): Promise<number> {
  return countWaiting(tx, officeId)
}

/** A letter in its case, and the day on which the post took it. */
type Leaving = { caseId: string; documentId: string; on: Day }

/** Why letters cannot have left: nothing was ticked, or the day is yet to come. */
export type PostRefusal = 'nothing-ticked' | 'bad-day' | 'day-ahead'

/**
 * Notes that the post has taken several letters on a day (§ 17 vyhl. č. 259/2012 Sb.). Gives how
 * many left; one of another desk is left where it is.
 */
export function dispatchMany(
  sql: Sql,
  doer: Doer,
  letters: readonly { caseId: string; documentId: string }[],
  on: Day,
): Promise<Outcome<number, PostRefusal>> {
  return within(sql, { officeId: doer.officeId }, async tx => {
    if (letters.length === 0) return refuse('nothing-ticked')
    if (on > dayOf(doer.at)) return refuse('day-ahead')
    // Cases are held in one order, so that two posts never wait for each other in a ring.
    const sorted = [...letters].sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
    let left = 0
    for (const letter of sorted.slice(0, mostAtOnce)) {
      const outcome = await dispatchOne(tx, doer, { ...letter, on })
      if (outcome.ok) left += 1
    }
    return done(left)
  })
}

/** Notes that the post has taken one letter; what already left stays as it was. */
export async function dispatchOne(tx: Tx, doer: Doer, leaving: Leaving): Promise<DeedOutcome> {
  const { caseId, documentId, on } = leaving
  const matter = await lockCase(tx, doer.officeId, caseId)
  if (!mayRead(doer, matter)) throw new NotFound()
  const document = await findDocument(tx, doer.officeId, documentId)
  const parcel = one(await listParcels(tx, doer.officeId, [documentId]))
  if (document.caseId !== matter.id) throw new NotFound()
  if (!mayDispatch(doer, matter)) return refuse('not-yours')
  if (parcel.state === 'vypraveno') return done(matter)
  const at = on === dayOf(doer.at) ? doer.at : startOfDay(on)
  await markDispatched(tx, doer.officeId, documentId, at)
  const facts = { mark: document.recordMark, on }
  await writeDeed(tx, doer, matter, { kind: 'dispatched', facts })
  return done(matter)
}
