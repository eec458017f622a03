import { operatorId } from '../../../../foundation/ids.ts'
import type { Sql } from '../../../../platform/db/index.ts'
import { findOffered, findVersion, type Version } from '../../../publishing/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { findPublishedRef } from '../published.ts'
import type { EditedForm } from './opening.ts'

/** The version of the shared form that an office's own one takes account of; null for others. */
function takenVersion({ draft, versions }: EditedForm): number | null {
  return (draft ?? versions[0])?.originalVersion ?? null
}

/** Which shared version is newer than the one an office adapted; null when none is. */
export async function readNewerOriginal(
  sql: Sql,
  edited: EditedForm,
  at: Date,
): Promise<{ number: number } | null> {
  const taken = takenVersion(edited)
  if (taken === null || edited.name.ownerId === operatorId) return null
  const ref = await findPublishedRef(sql, { slug: edited.slug, officeId: null, at })
  return ref && ref.number > taken ? { number: ref.number } : null
}

/** The shared form as it was adapted and as it is now; null when an office adapts nothing. */
export async function readOriginals(
  sql: Sql,
  edited: EditedForm,
  at: Date,
): Promise<{ base: Version<FormDefinition>; newest: Version<FormDefinition> } | null> {
  const taken = takenVersion(edited)
  if (taken === null) return null
  const newest = await findOffered(sql, { kind: 'form', slug: edited.slug, at })
  if (!newest) return null
  const { ownerId, workId } = newest
  const base = await findVersion(sql, { ownerId, workId, number: taken })
  return { base, newest } as {
    base: Version<FormDefinition>
    newest: Version<FormDefinition>
  }
}
