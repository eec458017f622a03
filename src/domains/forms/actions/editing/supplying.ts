import { type Json, type Meeting, threeWay, withChanges } from '../../../../foundation/compare.ts'
import { done, refuse } from '../../../../foundation/outcome.ts'
import { type Sql, within } from '../../../../platform/db/index.ts'
import {
  findSupply,
  noteSupplySeen,
  type Supply,
  type SupplyChoice,
  type Writer,
} from '../../../publishing/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { type EditedForm, openForm } from './opening.ts'
import { type SaveOutcome, saveEdit } from './saving.ts'
import { reopenForm } from './starting.ts'

/** The product's newer text of a form, and where it meets what the owner has. */
export type SuppliedForm = {
  newest: FormDefinition
  /** The text of the product from which the owner's began; null when theirs did not. */
  base: FormDefinition | null
  arrivedAt: Date
  meetings: readonly Meeting[]
}

/** The product's newer text that waits for a form; null when none does. */
export async function readSuppliedForm(sql: Sql, edited: EditedForm): Promise<SuppliedForm | null> {
  const { name, form } = edited
  const scope = { officeId: name.ownerId }
  const supply = (await within(sql, scope, tx => findSupply(tx, name))) as Supply<FormDefinition>
  if (!supply) return null
  const { content: newest, base, arrivedAt } = supply
  const meetings = threeWay(json(base ?? form), json(form), json(newest))
  return { newest, base, arrivedAt, meetings }
}

/**
 * Decides about the product's newer text: the chosen changes go into the draft (begun when there is
 * none), and the text waits no more. Gives whether anything was taken over.
 */
export async function takeSuppliedForm(
  sql: Sql,
  edited: EditedForm,
  supplied: SuppliedForm,
  choice: SupplyChoice,
  writer: Writer,
): Promise<Exclude<SaveOutcome, { ok: true }> | { ok: true; value: boolean }> {
  const { name, draft } = edited
  if (draft?.state === 'proposed') return refuse('proposed-already')
  const chosen = supplied.meetings.filter((_, place) => choice.takes(place))
  if (chosen.length > 0) {
    if (!draft) await reopenForm(sql, name, writer)
    const edit = (form: FormDefinition) =>
      withChanges(json(form), chosen) as unknown as FormDefinition
    const { revision: seenRevision } = draft ? edited : await openForm(sql, name)
    const saving = { edit, seenRevision }
    const saved = await saveEdit(sql, name, saving, writer)
    if (!saved.ok) return saved
  }
  const { arrivedAt } = supplied
  await within(sql, { officeId: name.ownerId }, tx => noteSupplySeen(tx, name, arrivedAt, writer))
  return done(chosen.length > 0)
}

function json(form: FormDefinition): Json {
  return form as unknown as Json
}
