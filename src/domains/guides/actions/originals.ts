import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  readWork,
  reopenWork,
  saveDraft,
  type Version,
  type WorkName,
  type Writer,
} from '../../publishing/index.ts'
import { insertSeenOriginal } from '../queries/originals.ts'
import { type NationalChange, nationalChanges, withoutOwn } from '../rules/applied.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { type DeskGuide, findBase, readDesk } from './desk.ts'

/** What changed in a shared guide since an office took account of it. */
export type OriginalNews = {
  base: number
  newest: Version<Guide>
  changes: NationalChange[]
  /** Which of the office's own words they are compared with. */
  mark: string
}

/** What changed in the shared guide that a work adapts; null when there is nothing new. */
export async function readOriginalNews(tx: Tx, desk: DeskGuide): Promise<OriginalNews | null> {
  const { national, base, content } = desk
  if (!national || content.kind !== 'overlay' || national.number <= base) return null
  const before = await findBase(tx, desk)
  if (!before) return null
  const changes = nationalChanges(before.content, content, national.content)
  return { base, newest: national, changes, mark: markOf(desk) }
}

/** Is another one as soon as anybody saves, publishes or throws away the office's own words. */
function markOf({ versions, draft }: Pick<DeskGuide, 'versions' | 'draft'>): string {
  return `${versions[0]?.number ?? 0}.${draft?.revision ?? 0}`
}

/** What a clerk decided about a change of the shared guide, and beside what they saw it. */
export type OriginalDecision = {
  /** The version of the shared guide. */
  number: number
  /** Of the office's own words (`OriginalNews.mark`). */
  mark: string
  /** The sections and fees whose own words go. */
  places: readonly string[][]
}

/**
 * Takes account of the newest shared guide: where the office takes theirs, its own words go (into a
 * draft, to be published); everywhere else they stay.
 *
 * Gives whether a draft was written; `late` when the shared guide or the office's own words have
 * changed since they were seen, or the draft is proposed.
 */
export async function takeOriginal(
  sql: Sql,
  name: WorkName,
  { number, mark, places }: OriginalDecision,
  writer: Writer,
): Promise<'seen' | 'written' | 'late'> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    if (desk.national?.number !== number || desk.content.kind !== 'overlay') return 'late'
    if (mark !== markOf(desk)) return 'late'
    const guide = { ownerId: name.ownerId, slug: desk.slug }
    if (places.length > 0 && !(await writeWithout(tx, desk, { number, places }, writer))) {
      return 'late'
    }
    await insertSeenOriginal(tx, guide, { number, name: writer.name, at: writer.at })
    return places.length > 0 ? 'written' : 'seen'
  })
}

async function writeWithout(
  tx: Tx,
  { name, draft }: DeskGuide,
  { number, places }: Pick<OriginalDecision, 'number' | 'places'>,
  writer: Writer,
): Promise<boolean> {
  if (draft?.state === 'proposed') return false
  // A draft that a colleague begins at this very moment has words that were not seen.
  if (!draft && !(await reopenWork(tx, name, writer))) return false
  const now = (await readWork(tx, name)).draft!
  const overlay = now.content as Overlay
  const content = places.reduce(withoutOwn, overlay)
  const seen = { seenRevision: now.revision, originalVersion: number }
  const saving = { content, ...seen, part: 'original' }
  return (await saveDraft(tx, name, saving, writer)).ok
}
