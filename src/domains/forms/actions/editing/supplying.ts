import { type Json, type Meeting, threeWay, withChanges } from '../../../../foundation/compare.ts'
import { done, refuse } from '../../../../foundation/outcome.ts'
import { type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import {
  findSupply,
  lockSupply,
  noteSupplySeen,
  reopenWork,
  type Supply,
  type SupplyChoice,
  type WorkName,
  type Writer,
} from '../../../publishing/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { breaksIn } from '../../rules/editing/faults.ts'
import { type EditedForm, readForm } from './opening.ts'
import { type SaveOutcome, saveWithin } from './saving.ts'

/** The product's newer text of a form, and where it meets what the owner has. */
export type SuppliedForm = {
  newest: FormDefinition
  /** The text of the product from which the owner's began; null when theirs did not. */
  base: FormDefinition | null
  arrivedAt: Date
  version: number
  meetings: readonly Meeting[]
}

/** The product's newer text that waits for a form; null when none does. */
export function readSuppliedForm(sql: Sql, edited: EditedForm): Promise<SuppliedForm | null> {
  return within(sql, { officeId: edited.name.ownerId }, tx => suppliedIn(tx, edited, findSupply))
}

async function suppliedIn(
  tx: Tx,
  { name, form }: EditedForm,
  find: typeof lockSupply,
): Promise<SuppliedForm | null> {
  const supply = (await find(tx, name)) as Supply<FormDefinition> | null
  if (!supply) return null
  const { content: newest, base, arrivedAt, version } = supply
  const meetings = threeWay(json(base ?? form), json(form), json(newest))
  return { newest, base, arrivedAt, version, meetings }
}

type TakeOutcome =
  | Exclude<SaveOutcome, { ok: true }>
  | { ok: true; value: boolean }
  | { ok: false; refusal: 'changed-meanwhile' }

/**
 * Decides about the product's newer text: the chosen changes go into the draft (begun when there is
 * none), and the text waits no more. Gives whether anything was taken over.
 *
 * Refused when the draft or the text changed since the choice was shown, when the draft is
 * proposed, and when the chosen changes alone make no form.
 */
export function takeSuppliedForm(
  sql: Sql,
  name: WorkName,
  { choice, seenRevision }: { choice: SupplyChoice; seenRevision: number },
  writer: Writer,
): Promise<TakeOutcome> {
  return within(sql, { officeId: name.ownerId }, async (tx): Promise<TakeOutcome> => {
    const edited = await readForm(tx, name)
    const supplied = await suppliedIn(tx, edited, lockSupply)
    const isSeen = edited.revision === seenRevision
    if (!supplied || !choice.isOf(supplied) || !isSeen) return refuse('changed-meanwhile')
    if (edited.draft?.state === 'proposed') return refuse('proposed-already')
    const chosen = supplied.meetings.filter((_, place) => choice.takes(place))
    if (chosen.length > 0) {
      const saved = await saveChosen(tx, edited, chosen, writer)
      if (!saved.ok) return saved
    }
    await noteSupplySeen(tx, name, supplied.arrivedAt, writer)
    return done(chosen.length > 0)
  })
}

async function saveChosen(
  tx: Tx,
  { name, form, draft }: EditedForm,
  chosen: readonly Meeting[],
  writer: Writer,
): Promise<Exclude<TakeOutcome, { ok: true; value: boolean }> | { ok: true }> {
  const faults = breaksIn(withChosen(form, chosen))
  if (faults.length > 0) return { ok: false, refusal: 'faulty', faults }
  const isFree = draft || (await reopenWork(tx, name, writer))
  if (!isFree) return refuse('changed-meanwhile')
  const { revision: seenRevision } = await readForm(tx, name)
  const edit = (now: FormDefinition) => withChosen(now, chosen)
  return saveWithin(tx, name, { edit, seenRevision }, writer)
}

function withChosen(form: FormDefinition, chosen: readonly Meeting[]): FormDefinition {
  return withChanges(json(form), chosen) as unknown as FormDefinition
}

function json(form: FormDefinition): Json {
  return form as unknown as Json
}
