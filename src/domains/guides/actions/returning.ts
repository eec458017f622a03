import type { Outcome } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, within } from '../../../platform/db/index.ts'
import {
  readSaving,
  readWork,
  type SaveRefusal,
  saveDraft,
  type WorkName,
  type Writer,
} from '../../publishing/index.ts'
import type { Guide, Overlay } from '../rules/guide.ts'

/**
 * Writes a draft over by what it was at a revision; what falls by it stays among its savings.
 *
 * Refused when somebody saved since the page was seen, or when the draft is proposed; throws
 * `NotFound` for another owner's guide and for what was never saved.
 */
export async function goBackTo(
  sql: Sql,
  name: WorkName,
  { revision, seenRevision }: { revision: number; seenRevision: number },
  writer: Writer,
): Promise<Outcome<number, SaveRefusal>> {
  const scope = { officeId: name.ownerId }
  const { work } = await within(sql, scope, tx => readWork(tx, name))
  if (work.kind !== 'guide') throw new NotFound()
  const drafted = { ...name, version: work.lastVersion + 1 }
  const { content, originalVersion } = await readSaving<Guide | Overlay>(sql, drafted, revision)
  const taken = originalVersion === null ? {} : { originalVersion }
  const saving = { content, seenRevision, ...taken, part: 'back' }
  return within(sql, scope, tx => saveDraft(tx, name, saving, writer))
}
