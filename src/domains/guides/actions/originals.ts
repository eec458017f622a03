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
export type OriginalNews = { base: number; newest: Version<Guide>; changes: NationalChange[] }

/** What changed in the shared guide that a work adapts; null when there is nothing new. */
export async function readOriginalNews(tx: Tx, desk: DeskGuide): Promise<OriginalNews | null> {
  const { national, base, content } = desk
  if (!national || content.kind !== 'overlay' || national.number <= base) return null
  const before = await findBase(tx, desk)
  if (!before) return null
  const changes = nationalChanges(before.content, content, national.content)
  return { base, newest: national, changes }
}

/**
 * Takes account of the newest shared guide: where the office takes theirs, its own words go (into a
 * draft, to be published); everywhere else they stay.
 *
 * Takes the number of the version that was seen and the places whose own words go. Gives whether a
 * draft was written; `late` when the guide changed again, or the draft is proposed.
 */
export async function takeOriginal(
  sql: Sql,
  name: WorkName,
  { number, places }: { number: number; places: readonly string[][] },
  writer: Writer,
): Promise<'seen' | 'written' | 'late'> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    const desk = await readDesk(tx, name, writer.at)
    if (desk.national?.number !== number || desk.content.kind !== 'overlay') return 'late'
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
  { number, places }: { number: number; places: readonly string[][] },
  writer: Writer,
): Promise<boolean> {
  if (draft?.state === 'proposed') return false
  if (!draft) await reopenWork(tx, name, writer)
  const now = (await readWork(tx, name)).draft!
  const overlay = now.content as Overlay
  const content = places.reduce(withoutOwn, overlay)
  const seen = { seenRevision: now.revision, originalVersion: number }
  const saving = { content, ...seen, part: 'original' }
  return (await saveDraft(tx, name, saving, writer)).ok
}
