import { dayOf } from '../../../foundation/dates/index.ts'
import { operatorId } from '../../../foundation/ids.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { listUnits, unitNamed } from '../../offices/index.ts'
import {
  listOffered,
  listSupplies,
  listTerms,
  listWorks,
  type Outlook,
  outlookOf,
  type WorkLine,
} from '../../publishing/index.ts'
import { listCheckDays } from '../queries/checks.ts'
import { type Comment, listTallies, listUnread, type Tally } from '../queries/feedback.ts'
import { listSeenOriginals } from '../queries/originals.ts'
import { needsCheck } from '../rules/checks.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { lastCheck } from './desk.ts'

/** A guide as its owner's list shows it. */
export type DeskLine = WorkLine & {
  guide: Guide | null
  isOverlay: boolean
  checkedOn: string | null
  isCheckDue: boolean
  hasOriginalNews: boolean
  /** A newer text of the product waits to be compared. */
  isSupplied: boolean
  tally: Tally | null
  /** What readers get now and later. */
  outlook: Outlook
}

export type DeskList = { works: DeskLine[]; unadapted: { slug: string; guide: Guide }[] }

/** All guides of an owner with what wants to be looked at, and shared ones not adapted yet. */
export async function readDeskList(tx: Tx, ownerId: string, at: Date): Promise<DeskList> {
  const [lines, terms, offered, checks, tallies, seen, supplies] = await Promise.all([
    listWorks(tx, ownerId, 'guide'),
    listTerms(tx, ownerId, { kind: 'guide', at }),
    listOffered(tx, { kind: 'guide', at }),
    listCheckDays(tx, ownerId),
    listTallies(tx, ownerId),
    listSeenOriginals(tx, ownerId),
    listSupplies(tx, ownerId),
  ])
  const shared = new Map(offered.map(version => [version.slug, version]))
  const works = lines.flatMap((line): DeskLine[] => {
    const content = line.content as Guide | Overlay | null
    // A guide that was begun and thrown away before it was published is none.
    if (!content) return []
    const isOverlay = content.kind === 'overlay'
    const national = shared.get(line.slug)
    const out = line.publishedAt ? { publishedAt: line.publishedAt } : undefined
    const checkedOn = lastCheck(content, out, checks.get(line.slug) ?? null)
    const isOut = out !== undefined && !(line.withdrawnAt && line.withdrawnAt <= at)
    const base = Math.max(seen.get(line.slug) ?? 0, line.originalVersion ?? 0)
    const one = {
      ...line,
      guide: isOverlay ? ((national?.content as Guide | undefined) ?? null) : content,
      isOverlay,
      checkedOn,
      isCheckDue: isOut && checkedOn !== null && needsCheck(checkedOn, dayOf(at)),
      hasOriginalNews: isOverlay && (national?.number ?? 0) > base,
      isSupplied: supplies.has(line.id),
      tally: tallies.get(line.slug) ?? null,
      outlook: outlookOf(
        terms.filter(({ workId }) => workId === line.id),
        at,
      ),
    }
    return [one]
  })
  const own = new Set(works.map(work => work.slug))
  const others = ownerId === operatorId ? [] : offered.filter(({ slug }) => !own.has(slug))
  return {
    works,
    unadapted: others.map(({ slug, content }) => ({ slug, guide: content as Guide })),
  }
}

const commentsShown = 100

/**
 * The unread comments on an owner's guides; with units, only on guides for which one of them is
 * named as the one to ask.
 */
export async function readUnread(
  tx: Tx,
  ownerId: string,
  unitIds: readonly string[] | null,
): Promise<Comment[]> {
  if (unitIds === null) return listUnread(tx, ownerId, { slugs: null, limit: commentsShown })
  const [units, works] = [await listUnits(tx), await listWorks(tx, ownerId, 'guide')]
  const isMine = (abbreviation: string | undefined) =>
    unitIds.includes(unitNamed(units, abbreviation)?.id ?? '')
  const slugs = works
    .filter(({ content }) => isMine((content as Guide | Overlay | null)?.unit))
    .map(work => work.slug)
  return listUnread(tx, ownerId, { slugs, limit: commentsShown })
}
