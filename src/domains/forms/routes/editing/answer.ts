import { withQuery } from '../../../../foundation/path.ts'
import {
  type Answer,
  type Page,
  page,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import type { FieldErrors } from '../../../../platform/ui/index.ts'
import { workIn, writerOf } from '../../../publishing/index.ts'
import { type SaveOutcome, type Saving, saveEdit } from '../../actions/editing/saving.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { anchorOf } from '../../rules/editing/place.ts'
import type { DefinitionFault } from '../../rules/reading/index.ts'
import { faultText } from '../../texts/faults.ts'
import { conflictPage } from '../../views/editing/conflict.ts'
import { keptPage, shutPage } from '../../views/editing/shut.ts'
import { seenRevision } from './visit.ts'

type Asked = Omit<Saving, 'seenRevision'> & {
  /** The revision of what was begun for it; else the one that the sent page was made from. */
  seen?: number
  /** Where to go on; the form's page with a word that it is saved, unless said. */
  next?: string
  /** What the form's page says. */
  said?: string
  /** The page again with what is wrong; without it all faults stand on the form's page. */
  again?: (errors: FieldErrors) => Promise<Page> | Page
}

/**
 * Saves a change of the form of the address: on to the next page, the same one with what is wrong
 * (422), or who was first and what to do about it (409).
 */
export async function answerEdit(visit: Visit, asked: Asked): Promise<Answer> {
  const { sql } = visit.services
  const saving = { ...asked, seenRevision: asked.seen ?? seenRevision(visit) }
  const outcome = await saveEdit(sql, workIn(visit), saving, writerOf(visit))
  if (outcome.ok) return seeOther(visit, asked.next ?? keptAt(visit, asked.said ?? 'saved'))
  return refused(visit, outcome, asked)
}

async function refused(
  visit: Visit,
  outcome: SaveOutcome & { ok: false },
  { again, watch = [] }: Asked,
): Promise<Answer> {
  if (outcome.refusal === 'stale') return page(conflictPage(visit, outcome.stale), 409)
  if (outcome.refusal !== 'faulty') {
    const { refusal, late } = outcome
    const seen = seenRevision(visit)
    return page(late ? keptPage(visit, refusal, { ...late, seen }) : shutPage(visit, refusal), 409)
  }
  const errors = errorsFrom(visit, outcome.faults, watch)
  return again ? page(await again(errors), 422) : page(shutPage(visit, 'faulty', errors), 422)
}

/** Faults of the definition as errors of the inputs: `/pages/0/label/cs` is at `label.cs`. */
function errorsFrom(
  { lang }: Visit,
  faults: readonly DefinitionFault[],
  watch: readonly string[],
): FieldErrors {
  const errors: FieldErrors = {}
  for (const fault of faults) {
    const around = watch.find(place => fault.place.startsWith(place)) ?? ''
    const name = inputOf(fault.place.slice(around.length + 1))
    errors[name] ??= faultText(fault, lang)
  }
  return errors
}

/** The form's page with a word about what was done, and where on it. */
export function keptAt(visit: Visit, said: string, place?: string): string {
  const address = withQuery(paths.overview({ id: visit.params.id! }), { zprava: said })
  return place ? `${address}#${anchorOf(place)}` : address
}

function inputOf(rest: string): string {
  const [first = '', second = ''] = rest.split('/')
  if (first === '') return 'label.cs'
  if (first === 'options') return 'options.cs'
  return /^(cs|en|de)$/.test(second) ? `${first}.${second}` : first
}
