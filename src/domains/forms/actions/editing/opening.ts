import { NotFound, type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import {
  type Deed,
  type Draft,
  type Dropped,
  findDropped,
  findLastChange,
  type LastChange,
  listDeeds,
  readWork,
  type Version,
  type VersionLine,
  type WholeWork,
  type WorkName,
} from '../../../publishing/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'

/** A form at its owner's desk. */
export type EditedForm = {
  name: WorkName
  slug: string
  /** The draft, else the newest version, else what was thrown away. */
  form: FormDefinition
  draft: Draft<FormDefinition> | null
  /** The newest first, without their contents. */
  versions: VersionLine[]
  /** What was published last, whole; null when nothing was. */
  newest: Version<FormDefinition> | null
  /** The draft that was thrown away; null when nothing was since the newest version. */
  dropped: Dropped<FormDefinition> | null
  /** The revision of the draft; 0 without one. */
  revision: number
  /** The last change that can be taken back; null when none can. */
  lastChange: LastChange | null
  /** The number of the version that is being written, or would be. */
  nextVersion: number
  /** What was done with the form, the newest first. */
  deeds: readonly Deed[]
}

/** Opens a form of the owner; throws `NotFound` for others' and for what is no form. */
export function openForm(sql: Sql, name: WorkName): Promise<EditedForm> {
  return within(sql, { officeId: name.ownerId }, tx => readForm(tx, name))
}

/** The same within a transaction in the owner's scope. */
export async function readForm(tx: Tx, name: WorkName): Promise<EditedForm> {
  const [whole, deeds] = await Promise.all([readWork(tx, name), listDeeds(tx, name)])
  const { work, draft, versions, newest } = whole as WholeWork & {
    draft: Draft<FormDefinition> | null
    newest: Version<FormDefinition> | null
  }
  const dropped = (await findDropped(tx, whole, deeds)) as Dropped<FormDefinition> | null
  const form = draft?.content ?? newest?.content ?? dropped?.content
  if (work.kind !== 'form' || !form) throw new NotFound()
  const revision = draft?.revision ?? 0
  const nextVersion = work.lastVersion + 1
  const lastChange = await findLastChange(tx, name, whole)
  const { slug } = work
  const published = { versions, newest, nextVersion }
  return { name, slug, form, draft, ...published, dropped, revision, lastChange, deeds }
}
