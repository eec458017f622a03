import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { NotFound, type Tx } from '../../../platform/db/index.ts'
import { listUnits, type Unit } from '../../offices/index.ts'
import {
  type Deed,
  type Dropped,
  findDropped,
  findLastChange,
  findOffered,
  findSupply,
  findVersion,
  type LastChange,
  listDeeds,
  readWork,
  standingOf,
  type Version,
  type WholeWork,
  type WorkName,
} from '../../publishing/index.ts'
import { listChecksOf } from '../queries/checks.ts'
import { type Comment, findTally, listComments, type Tally } from '../queries/feedback.ts'
import { findSeenOriginal } from '../queries/originals.ts'
import { needsCheck } from '../rules/checks.ts'
import type { Finding } from '../rules/finding.ts'
import { checkGuide, checkOverlay } from '../rules/gate.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { readKnown } from './surroundings.ts'

/** A guide on a clerk's desk: all that its owner knows of it. */
export type DeskGuide = WholeWork & {
  name: WorkName
  slug: string
  /** What is being written, else what was published last, else what was thrown away. */
  content: Guide | Overlay
  /** The draft that was thrown away; null when nothing was since the newest version. */
  dropped: Dropped | null
  /** The shared guide that is adapted, as it is offered now; null for an own guide. */
  national: Version<Guide> | null
  /** The version of the shared guide that was taken account of. */
  base: number
  findings: Finding[]
  /** What would be found in another text that stands in this place. */
  check: (content: Guide | Overlay) => Finding[]
  /** The office's units, of which one may be its contact; the operator has none. */
  units: readonly Unit[]
  checkedOn: Day | null
  isCheckDue: boolean
  /** A newer text of the product waits to be compared. */
  isSupplied: boolean
  /** The last change that can be taken back; null when none can. */
  lastChange: LastChange | null
  /** What was done with it, the newest first. */
  deeds: readonly Deed[]
}

/** A work of an owner with what is to be mended in it; throws `NotFound`. */
export async function readDesk(tx: Tx, name: WorkName, at: Date): Promise<DeskGuide> {
  const whole = await readWork(tx, name)
  const { work, draft, versions } = whole
  const deeds = await listDeeds(tx, name)
  const dropped = await findDropped(tx, whole, deeds)
  const written = draft ?? whole.newest ?? dropped
  if (work.kind !== 'guide' || !written) throw new NotFound()
  const content = written.content as Guide | Overlay
  const { slug } = work
  const guide = { ownerId: name.ownerId, slug }
  const [known, checks, seen, national, units, supply, lastChange] = await Promise.all([
    readKnown(tx, name.ownerId, at),
    listChecksOf(tx, guide.slug, [guide.ownerId]),
    findSeenOriginal(tx, guide),
    content.kind === 'overlay' ? findOffered(tx, { kind: 'guide', slug, at }) : null,
    name.ownerId === operatorId ? [] : listUnits(tx),
    findSupply(tx, name),
    findLastChange(tx, name, whole),
  ])
  const names = new Set(units.flatMap(one => [one.abbreviation, ...(one.earlier ?? [])]))
  const isOut = versions.some(one => ['offered', 'to-come'].includes(standingOf(one, at)))
  const around = { ...known, today: dayOf(at), units: names, isOut }
  const shared = national as Version<Guide> | null
  const check = (one: Guide | Overlay) =>
    one.kind === 'guide'
      ? checkGuide(one, around)
      : checkOverlay(one, shared?.content ?? null, around)
  const checkedOn = lastCheck(content, versions[0], checks.get(guide.ownerId) ?? null)
  return {
    ...whole,
    ...{ name, slug, content, national: shared, checkedOn, units, deeds, dropped, lastChange },
    isSupplied: supply !== null,
    base: Math.max(seen, draft?.originalVersion ?? 0, versions[0]?.originalVersion ?? 0),
    ...{ findings: check(content), check },
    isCheckDue: versions.length > 0 && checkedOn !== null && needsCheck(checkedOn, around.today),
  }
}

/** The day on which a text was last known to hold; publishing an adaptation is a check of it. */
export function lastCheck(
  content: Guide | Overlay,
  newest: Pick<Version, 'publishedAt'> | undefined,
  written: Day | null,
): Day | null {
  const own = content.kind === 'guide' ? content.checkedOn : newest && dayOf(newest.publishedAt)
  return (
    [own, written]
      .filter(day => day != null)
      .sort()
      .at(-1) ?? null
  )
}

/** The version of the shared guide that an adaptation took account of; null when there is none. */
export async function findBase(
  tx: Tx,
  { national, base }: DeskGuide,
): Promise<Version<Guide> | null> {
  if (!national || base === 0) return null
  return (await findVersion(tx, { ...national, number: base })) as Version<Guide>
}

/** What readers said of a guide: the counts and the newest comments. */
export async function readReaders(
  tx: Tx,
  { name, slug }: DeskGuide,
): Promise<{ tally: Tally | null; comments: Comment[] }> {
  const guide = { ownerId: name.ownerId, slug }
  const [tally, comments] = await Promise.all([
    findTally(tx, guide),
    listComments(tx, guide, commentsShown),
  ])
  return { tally, comments }
}

const commentsShown = 20
