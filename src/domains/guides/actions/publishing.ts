import { addDays, type Day, dayOf, startOfDay } from '../../../foundation/dates/index.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import {
  dropDraft,
  giveBack,
  type PublishRefusal,
  proposeDraft,
  publishDraft,
  readWork,
  type SaveRefusal,
  type WorkName,
  type Writer,
  withdrawWork,
} from '../../publishing/index.ts'
import { insertCheck } from '../queries/checks.ts'
import { mayPass } from '../rules/gate.ts'
import { readDesk } from './desk.ts'

export type GateRefusal = 'not-fit' | 'nothing-written'

/** Proposes a draft for publishing; refused as long as something in it stands in the way. */
export async function proposeGuide(
  sql: Sql,
  name: WorkName,
  seenRevision: number,
  writer: Writer,
): Promise<Outcome<null, SaveRefusal | GateRefusal>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    if (!desk.draft) return refuse('nothing-written')
    if (!mayPass(desk.findings)) return refuse('not-fit')
    return proposeDraft(tx, name, seenRevision, writer)
  })
}

/** Gives a proposed guide back to be written on, with a note why. */
export async function giveGuideBack(
  sql: Sql,
  name: WorkName,
  note: string,
  writer: Writer,
): Promise<Outcome<null, 'not-proposed' | 'nothing-written'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const { draft } = await readWork(tx, name)
    return draft ? giveBack(tx, name, note, writer) : refuse('nothing-written')
  })
}

/** From which day to which (including it) a guide is offered; without an end when `to` is null. */
export type Days = { from: Day; to: Day | null }

/**
 * Publishes a proposed guide; today means at once.
 *
 * Refused when something stands in the way by now, when somebody was first, or when it would end
 * before it begins or has ended already.
 */
export async function publishGuide(
  sql: Sql,
  name: WorkName,
  { days, seenRevision }: { days: Days; seenRevision: number },
  writer: Writer,
): Promise<Outcome<null, PublishRefusal | GateRefusal>> {
  const today = dayOf(writer.at)
  const from = days.from <= today ? writer.at : startOfDay(days.from)
  const to = days.to === null ? null : startOfDay(addDays(days.to, 1))
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    if (!desk.draft) return refuse('nothing-written')
    if (!mayPass(desk.findings)) return refuse('not-fit')
    const published = await publishDraft(tx, name, { stretch: { from, to }, seenRevision }, writer)
    return published.ok ? done(null) : published
  })
}

/** Withdraws a guide from this moment on; its versions stay readable for its owner. */
export async function withdrawGuide(sql: Sql, name: WorkName, at: Date): Promise<void> {
  await within(sql, { officeId: name.ownerId }, tx => withdrawWork(tx, name, at))
}

/** Throws a draft away that nobody has changed meanwhile; gives whether a published guide stays. */
export async function dropGuideDraft(
  sql: Sql,
  name: WorkName,
  seenRevision: number,
): Promise<Outcome<boolean, 'changed-meanwhile' | 'nothing-written'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const { draft, versions } = await readWork(tx, name)
    if (!draft) return refuse('nothing-written')
    const dropped = await dropDraft(tx, name, seenRevision)
    return dropped.ok ? done(versions.length > 0) : dropped
  })
}

/** Writes down that a guide was read today and holds. */
export async function checkToday(sql: Sql, name: WorkName, writer: Writer): Promise<void> {
  await within(sql, { officeId: name.ownerId }, async tx => {
    const { work } = await readWork(tx, name)
    const guide = { ownerId: name.ownerId, slug: work.slug }
    await insertCheck(tx, guide, { day: dayOf(writer.at), name: writer.name, at: writer.at })
  })
}
