import { dayOf } from '../../../../foundation/dates/index.ts'
import { operatorId } from '../../../../foundation/ids.ts'
import { withQuery } from '../../../../foundation/path.ts'
import { NotFound } from '../../../../platform/db/index.ts'
import {
  type Answer,
  field,
  page,
  type Route,
  type Visit,
} from '../../../../platform/http/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { withChecked, withoutChecked } from '../../rules/checked.ts'
import type { FormDefinition, Rule } from '../../rules/definition.ts'
import {
  newPartOrder,
  readFacts,
  readPart,
  withChangedPart,
  withPart,
} from '../../rules/editing/parts.ts'
import { itemOf } from '../../rules/editing/place.ts'
import { valueAt } from '../../rules/editing/pointer.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { type Consequence, consequences } from '../../views/editing/consequences.ts'
import { factsPage, factsValues } from '../../views/editing/facts.ts'
import { partPage, partValues } from '../../views/editing/part.ts'
import { answerEdit } from './answer.ts'
import { inWords, sheet, whyNotSaved } from './sheet.ts'
import { editedIn, placeIn, typedIn, unitsOf, valuesIn } from './visit.ts'

export const partRoutes: Route[] = [
  ...sheet(paths.facts, showFacts, saveFacts),
  ...sheet(paths.part, showPart, savePart),
]

async function showFacts(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const values = factsValues(edited.form)
  return page(factsPage(visit, { edited, place: '', values, errors: {} }))
}

async function saveFacts(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const { change, wrong } = readFacts(typedIn(visit))
  const again = (errors: Record<string, string>) =>
    factsPage(visit, { edited, place: '', values: valuesIn(visit), errors })
  const refused = whyNotSaved(inWords(wrong, pageTexts[visit.lang].wrong), again)
  if (refused) return refused
  const watch = [
    'title',
    'purpose',
    'subject',
    'keywords',
    'law',
    'toCheck',
    'checked',
    'services',
    'senders',
    'instead',
    'competence',
  ]
  return answerEdit(visit, {
    edit: form => checkedBy(visit, edited, change(form)),
    watch: watch.map(name => `/${name}`),
    again: errors => again(factErrors(errors)),
  })
}

/** What is shared is checked by each office for itself, never for all. */
function checkedBy(visit: Visit, { name }: EditedForm, form: FormDefinition): FormDefinition {
  if (name.ownerId === operatorId) return withoutChecked(form)
  return withChecked(form, typedIn(visit).list('checked'), dayOf(visit.now))
}

/** A fault within one of the facts is told at its input. */
function factErrors(errors: Record<string, string>): Record<string, string> {
  const [first] = Object.values(errors)
  const name = Object.keys(errors)[0] ?? ''
  const isInput = /^(subject|law)/.test(name)
  return { [isInput ? name : 'subject.cs']: first ?? '' }
}

async function showPart(visit: Visit): Promise<Answer> {
  const { edited, place, part, item, units } = await partIn(visit)
  const sheet = { edited, place, part, item, units }
  return page(partPage(visit, { ...sheet, values: partValues(item), errors: {} }))
}

async function savePart(visit: Visit): Promise<Answer> {
  const { edited, place, part, item, units } = await partIn(visit)
  const again = (errors: Record<string, string>) =>
    partPage(visit, { edited, place, part, item, units, values: valuesIn(visit), errors })
  const { item: read, wrong } = readPart(typedIn(visit), part, edited.form)
  const refused = whyNotSaved(inWords(wrong, pageTexts[visit.lang].wrong), again)
  if (refused) return refused
  const isNew = field(visit, 'do') !== ''
  const order = newPartOrder(edited.form, part)
  const isBefore = isNew && order < (edited.form[part] ?? []).length
  const at = isNew ? `/${part}/${order}` : place
  const { id } = visit.params as { id: string }
  return answerEdit(visit, {
    edit: form => (isNew ? withPart(form, part, read) : withChangedPart(form, place, read)),
    watch: [at],
    again,
    // The amounts of its options are asked for once the question is known.
    ...(isRatesNew(visit) && { next: withQuery(paths.part({ id }), { misto: at }) }),
    // What stands before the one that holds always needs a condition.
    ...(isBefore && { next: withQuery(paths.condition({ id }), { misto: `${at}/when` }) }),
  })
}

function isRatesNew(visit: Visit): boolean {
  const question = field(visit, 'rates')
  return question !== '' && question !== field(visit, 'ratesOf')
}

async function partIn(visit: Visit) {
  const edited = await editedIn(visit)
  const into = field(visit, 'do') || (visit.query.do ?? '')
  const place = into === '' ? placeIn(visit) : ''
  const part = consequences.find(one => one === (into || itemOf(place).list.slice(1)))
  if (!part) throw new NotFound()
  const item =
    into === '' ? (valueAt(edited.form, place) as { when?: Rule; exempt?: Rule } | undefined) : null
  if (item === undefined && visit.fields.revize === undefined) throw new NotFound()
  const units = part === 'routes' ? await unitsOf(visit) : []
  return { edited, place, part: part as Consequence, item: item ?? null, units }
}
