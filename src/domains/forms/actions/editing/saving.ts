import { changesBetween, type Json, threeWay, withChanges } from '../../../../foundation/compare.ts'
import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
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

export type Saved = Outcome<number, 'proposed-already' | 'no-draft'>
export type SaveOutcome =
  | Saved
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

async function saveWithin(
  tx: Tx,
  name: WorkName,
  { edit, seenRevision, watch = [], originalVersion }: Saving,
  writer: Writer,
): Promise<SaveOutcome> {
  const edited = await readForm(tx, name)
  if (!edited.draft) return refuse('no-draft')
  if (edited.draft.state === 'proposed') return refuse('proposed-already')
  if (edited.revision !== seenRevision) {
    const late = await stale(tx, edited, edit, seenRevision)
    if (late.isThere) return done(edited.revision)
    const merge = originalVersion === undefined ? mergeOf(late) : null
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

function draftOf({ name, nextVersion }: EditedForm) {
  return { ...name, version: nextVersion }
}

/** The address belongs to the work and never changes with the content. */
function changed(form: FormDefinition, edit: Edit, slug: string): FormDefinition {
  const next = edit(form)
  if (!next) throw new NotFound()
  return { ...next, slug }
}

async function stale(tx: Tx, edited: EditedForm, edit: Edit, seenRevision: number): Promise<Stale> {
  const seen = await findRevision(tx, draftOf(edited), seenRevision)
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
