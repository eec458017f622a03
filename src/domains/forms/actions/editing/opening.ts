import { NotFound, type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import {
  type Draft,
  readWork,
  type Version,
  type WholeWork,
  type WorkName,
} from '../../../publishing/index.ts'
import { findPreviousRevision } from '../../queries/revisions.ts'
import { findWithdrawal, type Withdrawal } from '../../queries/withdrawals.ts'
import type { FormDefinition } from '../../rules/definition.ts'

/** A form at its owner's desk. */
export type EditedForm = {
  name: WorkName
  slug: string
  /** The draft, else the newest version. */
  form: FormDefinition
  draft: Draft<FormDefinition> | null
  versions: Version<FormDefinition>[]
  /** The revision of the draft; 0 without one. */
  revision: number
  /** What was before the last saving can be brought back. */
  canUndo: boolean
  withdrawal: Withdrawal | null
}

/** Opens a form of the owner; throws `NotFound` for others' and for what is no form. */
export function openForm(sql: Sql, name: WorkName): Promise<EditedForm> {
  return within(sql, { officeId: name.ownerId }, tx => readForm(tx, name))
}

/** The same within a transaction in the owner's scope. */
export async function readForm(tx: Tx, name: WorkName): Promise<EditedForm> {
  const [whole, withdrawal] = await Promise.all([readWork(tx, name), findWithdrawal(tx, name)])
  const { work, draft, versions } = whole as WholeWork & {
    draft: Draft<FormDefinition> | null
    versions: Version<FormDefinition>[]
  }
  const form = draft?.content ?? versions[0]?.content
  if (work.kind !== 'form' || !form) throw new NotFound()
  const revision = draft?.revision ?? 0
  const isOpen = draft?.state === 'being-written'
  const canUndo = isOpen && (await findPreviousRevision(tx, name)) !== null
  return { name, slug: work.slug, form, draft, versions, revision, canUndo, withdrawal }
}
