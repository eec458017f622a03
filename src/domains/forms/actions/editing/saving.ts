import { changesBetween, type Json, threeWay, withChanges } from '../../../../foundation/compare.ts'
import { done } from '../../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import { findRevision, saveDraft, type WorkName, type Writer } from '../../../publishing/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { breaksIn, faultsIn, faultsWithin } from '../../rules/editing/faults.ts'
import type { DefinitionFault } from '../../rules/reading/index.ts'
import { type EditedForm, readForm } from './opening.ts'

/** A change of a form: gives the changed one, or null when what it changes is not there. */
export type Edit = (form: FormDefinition) => FormDefinition | null

/** Two wrote at once: what both began with, what the later one wants, and what is saved now. */
export type Stale = {
  edited: EditedForm
  base: Json
  mine: Json
  /** What the later one wants is what the first one did. */
  isThere: boolean
}

export type Saving = {
  edit: Edit
  seenRevision: number
  /** Faults at these places refuse the saving; others may stay while the form is written. */
  watch?: readonly string[]
  /** The version of the original that the content takes account of. */
  originalVersion?: number
}

export type SaveOutcome =
  | { ok: true; value: number }
  /** Nobody writes on it now: it was proposed, published or thrown away. */
  | { ok: false; refusal: 'proposed-already' | 'no-draft'; late?: Stale }
  | { ok: false; refusal: 'faulty'; faults: DefinitionFault[] }
  | { ok: false; refusal: 'stale'; stale: Stale }

/** A group may wait for its questions. */
const mayWait = new Set(['fields-missing', 'nothing-asked', 'no-cosigner'])

/**
 * Makes one change in a draft and keeps the saving, so that it can be taken back.
 *
 * Takes the change as a function of the form, since a late one is shown beside what somebody else
 * saved meanwhile. Throws `NotFound` when its place is not in the form that the writer has seen.
 */
export function saveEdit(
  sql: Sql,
  name: WorkName,
  saving: Saving,
  writer: Writer,
): Promise<SaveOutcome> {
  return within(sql, { officeId: name.ownerId }, tx => saveWithin(tx, name, saving, writer))
}

/** The same within a transaction in the owner's scope. */
export async function saveWithin(
  tx: Tx,
  name: WorkName,
  { edit, seenRevision, watch = [], originalVersion }: Saving,
  writer: Writer,
): Promise<SaveOutcome> {
  const edited = await readForm(tx, name)
  if (edited.draft?.state !== 'being-written') {
    const refusal = edited.draft ? 'proposed-already' : 'no-draft'
    return { ok: false, refusal, late: await stale(tx, edited, edit, seenRevision) }
  }
  if (edited.revision !== seenRevision) {
    const late = await stale(tx, edited, edit, seenRevision)
    if (late.isThere) return done(edited.revision)
    // What was meant for a draft that was thrown away goes into this one only by somebody's choice.
    const isOfThis = seenRevision >= edited.draft.begun
    const merge = isOfThis && originalVersion === undefined ? mergeOf(late) : null
    const now = { edit: merge!, seenRevision: edited.revision }
    return merge ? saveWithin(tx, name, now, writer) : { ok: false, refusal: 'stale', stale: late }
  }
  const form = changed(edited.form, edit, edited.slug)
  const faults = faultsIn(form).filter(fault => !mayWait.has(fault.code))
  const here = [...watch.flatMap(place => faultsWithin(faults, place)), ...breaksIn(form)]
  if (here.length > 0) return { ok: false, refusal: 'faulty', faults: here }

  const about = {
    ...(originalVersion !== undefined && { originalVersion }),
  }
  const saved = await saveDraft(tx, name, { content: form, seenRevision, ...about }, writer)
  if (!saved.ok) {
    const late = await stale(tx, await readForm(tx, name), edit, seenRevision)
    return { ok: false, refusal: 'stale', stale: late }
  }
  return saved
}

/** What the writer saw; of what was published meanwhile the version that came of it. */
async function seenAt(tx: Tx, { name, nextVersion }: EditedForm, revision: number) {
  const now = await findRevision(tx, { ...name, version: nextVersion }, revision)
  return now ?? findRevision(tx, { ...name, version: nextVersion - 1 }, revision)
}

/** The address belongs to the work and never changes with the content. */
function changed(form: FormDefinition, edit: Edit, slug: string): FormDefinition {
  const next = edit(form)
  if (!next) throw new NotFound()
  return { ...next, slug }
}

async function stale(tx: Tx, edited: EditedForm, edit: Edit, seenRevision: number): Promise<Stale> {
  const seen = await seenAt(tx, edited, seenRevision)
  const base = (seen?.content ?? edited.form) as FormDefinition
  const wanted = edit(base)
  const mine = { ...(wanted ?? base), slug: edited.slug }
  const both = { base: base as unknown as Json, mine: mine as unknown as Json }
  const rest = threeWay(both.base, edited.form as unknown as Json, both.mine)
  const isChange = changesBetween(both.base, both.mine).length > 0
  return { edited, ...both, isThere: isChange && rest.length === 0 }
}

/**
 * The late change on what is saved now, when the two touched different places and the form has no
 * more faults by it than both had; null when somebody has to choose.
 */
function mergeOf({ edited, base, mine }: Stale): Edit | null {
  const theirs = edited.form as unknown as Json
  const meetings = threeWay(base, theirs, mine)
  if (meetings.length === 0 || meetings.some(({ conflict }) => conflict)) return null
  const merged = withChanges(theirs, meetings) as unknown as FormDefinition
  const counts = [edited.form, mine as unknown as FormDefinition].map(one => faultsIn(one).length)
  return faultsIn(merged).length > Math.max(...counts) ? null : () => merged
}
