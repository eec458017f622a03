import { type Json, type Meeting, threeWay, withChanges } from '../../../foundation/compare.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  findSupply,
  lockSupply,
  noteSupplySeen,
  readWork,
  reopenWork,
  type SaveRefusal,
  type SupplyChoice,
  saveDraft,
  type WorkName,
  type Writer,
} from '../../publishing/index.ts'
import { readContent } from '../rules/reading.ts'
import { type DeskGuide, readDesk } from './desk.ts'

/** The product's newer text of a guide, and where it meets what the owner has. */
export type SuppliedGuide = {
  /** The owner's text began by an older one of the product. */
  hasBase: boolean
  arrivedAt: Date
  version: number
  meetings: readonly Meeting[]
}

/** The product's newer text that waits for a guide; null when none does. */
export async function readSuppliedGuide(
  tx: Tx,
  { name, content }: DeskGuide,
  find: typeof lockSupply = findSupply,
): Promise<SuppliedGuide | null> {
  const supply = await find(tx, name)
  if (!supply) return null
  const [ours, newest] = [content as unknown as Json, supply.content as Json]
  const meetings = threeWay((supply.base as Json | null) ?? ours, ours, newest)
  const { arrivedAt, version } = supply
  return { hasBase: supply.base !== null, arrivedAt, version, meetings }
}

/**
 * Decides about the product's newer text: the chosen changes go into the draft (begun when there is
 * none), and the text waits no more. Gives whether anything was taken over.
 *
 * Refused when the draft or the text changed since the choice was shown, when the draft is
 * proposed, and when the chosen changes alone make no guide.
 */
export async function takeSuppliedGuide(
  sql: Sql,
  name: WorkName,
  { choice, seenRevision }: { choice: SupplyChoice; seenRevision: number },
  writer: Writer,
): Promise<Outcome<boolean, SaveRefusal | 'broken'>> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    const supplied = await readSuppliedGuide(tx, desk, lockSupply)
    const isSeen = (desk.draft?.revision ?? 0) === seenRevision
    if (!supplied || !choice.isOf(supplied) || !isSeen) return refuse('changed-meanwhile')
    if (desk.draft?.state === 'proposed') return refuse('proposed-already')
    const chosen = supplied.meetings.filter((_, place) => choice.takes(place))
    if (chosen.length > 0) {
      const read = readContent(withChanges(desk.content as unknown as Json, chosen))
      if (!read.ok) return refuse('broken')
      const isFree = desk.draft || (await reopenWork(tx, name, writer))
      if (!isFree) return refuse('changed-meanwhile')
      const { revision } = (await readWork(tx, name)).draft!
      const saving = { content: read.content, seenRevision: revision, part: 'supply' }
      const saved = await saveDraft(tx, name, saving, writer)
      if (!saved.ok) return saved
    }
    await noteSupplySeen(tx, name, supplied.arrivedAt, writer)
    return done(chosen.length > 0)
  })
}
