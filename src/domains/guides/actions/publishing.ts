import { type Day, dayOf, startOfDay } from '../../../foundation/dates/index.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  type Days,
  type DaysRefusal,
  type GiveBackRefusal,
  giveBack,
  type Publication,
  type PublishRefusal,
  proposeDraft,
  publishDraft,
  readWork,
  reopenWork,
  type SaveRefusal,
  stretchOf,
  type WithdrawRefusal,
  type Work,
  type WorkName,
  type Writer,
  withdrawWork,
} from '../../publishing/index.ts'
import { insertCheck } from '../queries/checks.ts'
import { mayPass } from '../rules/gate.ts'
import { readDesk } from './desk.ts'

type GateRefusal = 'not-fit' | 'no-draft'

/** Proposes a draft for publishing; refused as long as something in it stands in the way. */
export async function proposeGuide(
  sql: Sql,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal | GateRefusal>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    if (!desk.draft) return refuse('no-draft')
    if (!mayPass(desk.findings)) return refuse('not-fit')
    return proposeDraft(tx, name, seenRevision, writer)
  })
}

/** Gives a proposed guide back to be written on, with a note why. */
export async function giveGuideBack(
  sql: Sql,
  name: WorkName,
  given: { note: string; seenRevision: number },
  writer: Writer,
): Promise<Outcome<null, GiveBackRefusal>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    await findGuideWork(tx, name)
    return giveBack(tx, name, given, writer)
  })
}

/**
 * Publishes a proposed guide; today means at once.
 *
 * Refused when something stands in the way by now, when somebody was first, when the
 * first day is over, or when it would end before it begins.
 */
export async function publishGuide(
  sql: Sql,
  name: WorkName,
  { days, ...seen }: { days: Days } & Omit<Publication, 'stretch'>,
  writer: Writer,
): Promise<Outcome<null, PublishRefusal | DaysRefusal | GateRefusal>> {
  const stretch = stretchOf(days, writer.at)
  if (!stretch.ok) return stretch
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    if (!desk.draft) return refuse('no-draft')
    if (!mayPass(desk.findings)) return refuse('not-fit')
    const published = await publishDraft(tx, name, { stretch: stretch.value, ...seen }, writer)
    return published.ok ? done(null) : published
  })
}

/** Withdraws a guide, now or from a later day; its versions stay readable for its owner. */
export function withdrawGuide(
  sql: Sql,
  name: WorkName,
  { since, reason: note }: { since: Day; reason: string },
  writer: Writer,
): Promise<Outcome<null, WithdrawRefusal>> {
  const from = since === dayOf(writer.at) ? writer.at : startOfDay(since)
  return within(sql, { officeId: name.ownerId }, async tx => {
    await findGuideWork(tx, name)
    return withdrawWork(tx, name, { from, note }, writer)
  })
}

/** Goes on with what was published: a draft to write on, unless there is one; whether it is new. */
export function reopenGuide(sql: Sql, name: WorkName, writer: Writer): Promise<boolean> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    await findGuideWork(tx, name)
    return reopenWork(tx, name, writer)
  })
}

/** Writes down that a guide was read today and holds. */
export async function checkToday(sql: Sql, name: WorkName, writer: Writer): Promise<void> {
  await within(sql, { officeId: name.ownerId }, async tx => {
    const { slug } = await findGuideWork(tx, name)
    const guide = { ownerId: name.ownerId, slug }
    await insertCheck(tx, guide, { day: dayOf(writer.at), name: writer.name, at: writer.at })
  })
}

/** The work when it is a guide: the office's forms stand beside it, under ids of the same kind. */
async function findGuideWork(tx: Tx, name: WorkName): Promise<Work> {
  const { work } = await readWork(tx, name)
  if (work.kind !== 'guide') throw new NotFound()
  return work
}
