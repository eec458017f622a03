import { NotFound } from '../../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  type Route,
  type Visit,
} from '../../../../platform/http/index.ts'
import { writers } from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Check, FormDefinition } from '../../rules/definition.ts'
import { withItem, withValue } from '../../rules/editing/changing.ts'
import { makerOf, readMaker, ruleOf } from '../../rules/editing/maker.ts'
import { fieldAt, isPlace, pageAt } from '../../rules/editing/place.ts'
import { valueAt } from '../../rules/editing/pointer.ts'
import { type ReadWrong, readNeededWords } from '../../rules/editing/reading.ts'
import { subjectsAt } from '../../rules/editing/subjects.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { checkPage } from '../../views/editing/check.ts'
import { conditionPage } from '../../views/editing/condition.ts'
import { guidePage } from '../../views/editing/guide.ts'
import { wordValues } from '../../views/editing/words.ts'
import { answerEdit, keptAt } from './answer.ts'
import { inWords, sheet } from './sheet.ts'
import { editedIn, placeIn, typedIn, valuesIn } from './visit.ts'

export const ruleRoutes: Route[] = [
  get(paths.rulesGuide, writers, visit => page(guidePage(visit))),
  ...sheet(paths.condition, showCondition, saveCondition),
  ...sheet(paths.check, showCheck, saveCheck),
]

async function showCondition(visit: Visit): Promise<Answer> {
  const { edited, place, rule, subjects } = await conditionIn(visit)
  const maker = makerOf(rule, subjects)
  const isSet = rule !== undefined
  return page(conditionPage(visit, { edited, place, errors: {}, maker, subjects, isSet }))
}

async function saveCondition(visit: Visit): Promise<Answer> {
  const { edited, place, rule: before, subjects } = await conditionIn(visit)
  const maker = readMaker(typedIn(visit), subjects)
  const step = field(visit, 'krok')
  const isSet = before !== undefined
  const again = (errors: Record<string, string>) =>
    conditionPage(visit, { edited, place, errors, maker, subjects, isSet })
  const next = keptAt(visit, 'saved', place.replace(/\/(when|exempt)$/, ''))
  if (step === 'clear') {
    return answerEdit(visit, { edit: form => withValue(form, place, undefined), next })
  }
  if (step === 'add' || step.startsWith('remove')) return page(again({}))
  const read = ruleOf(maker, step, subjects)
  if ('wrong' in read)
    return page(again(inWords(read.wrong, conditionTexts[visit.lang].wrong)), 422)
  const edit = (form: FormDefinition) => withRule(form, place, read.rule)
  const asked = { edit, watch: [place], next }
  return answerEdit(visit, { ...asked, again: errors => again(asRuleError(errors)) })
}

/** A rule may be put where there is none yet, but only at something that is there. */
function withRule(form: FormDefinition, place: string, rule: string): FormDefinition | null {
  const around = place.slice(0, place.lastIndexOf('/'))
  return valueAt(form, around) === undefined ? null : withValue(form, place, rule)
}

async function conditionIn(visit: Visit) {
  const edited = await editedIn(visit)
  const place = placeIn(visit)
  const around = /^(.+\/\d+)\/when$|^(\/fees\/\d+)\/exempt$/.exec(place)
  if (!around) throw new NotFound()
  const rule = valueAt(edited.form, place) as string | undefined
  const isThere = valueAt(edited.form, around[1] ?? around[2]!) !== undefined
  // A late one is told what changed, also when its place is gone.
  if (!isThere && visit.fields.revize === undefined) throw new NotFound()
  return { edited, place, rule, subjects: subjectsAt(edited.form, place) }
}

async function showCheck(visit: Visit): Promise<Answer> {
  const { edited, place, around, check, isNew } = await checkIn(visit)
  const subjects = subjectsAt(edited.form, `${place}/rule`)
  const maker = makerOf(check?.rule, subjects)
  const values = { ...wordValues('message', check?.message), field: check?.field ?? '' }
  const sheet = { edited, place, around, isNew, values, errors: {}, maker, subjects }
  return page(checkPage(visit, sheet))
}

async function saveCheck(visit: Visit): Promise<Answer> {
  const { edited, place, around, isNew } = await checkIn(visit)
  const subjects = subjectsAt(edited.form, `${place}/rule`)
  const maker = readMaker(typedIn(visit), subjects)
  const step = field(visit, 'krok')
  const values = valuesIn(visit)
  const again = (errors: Record<string, string>) =>
    checkPage(visit, { edited, place, around, isNew, values, errors, maker, subjects })
  if (step === 'add' || step.startsWith('remove')) return page(again({}))
  const wrong: ReadWrong = {}
  const message = readNeededWords(typedIn(visit), 'message', wrong)
  const read = ruleOf(maker, step, subjects)
  const errors = {
    ...('wrong' in read ? inWords(read.wrong, conditionTexts[visit.lang].wrong) : {}),
    ...(wrong['message.cs'] && { 'message.cs': pageTexts[visit.lang].wrong['czech-missing'] }),
  }
  if ('wrong' in read || Object.keys(errors).length > 0) return page(again(errors), 422)

  const at = field(visit, 'field')
  const check: Check = { rule: read.rule, message, ...(at && { field: at }) }
  return answerEdit(visit, {
    edit: form => {
      if (valueAt(form, around) === undefined) return null
      return isNew ? withItem(form, `${around}/checks`, check) : withValue(form, place, check)
    },
    watch: [place],
    again: faults => again(asRuleError(faults)),
    next: keptAt(visit, 'saved', around),
  })
}

async function checkIn(visit: Visit) {
  const edited = await editedIn(visit)
  const into = field(visit, 'do') || (visit.query.do ?? '')
  if (into === '') {
    const place = placeIn(visit)
    const around = /^(.+)\/checks\/\d+$/.exec(place)?.[1]
    const check = valueAt(edited.form, place) as Check | undefined
    if (!around || (!check && visit.fields.revize === undefined)) throw new NotFound()
    return { edited, place, around, check, isNew: false }
  }
  const isPart = isPlace(into) && into.startsWith('/pages/')
  const count = checksAt(edited, into)
  if (!isPart || count === null) throw new NotFound()
  return { edited, place: `${into}/checks/${count}`, around: into, check: undefined, isNew: true }
}

function checksAt({ form }: EditedForm, place: string): number | null {
  const part = fieldAt(form, place) ?? pageAt(form, place)
  return part ? (part.checks?.length ?? 0) : null
}

/** Whatever is wrong with a rule is told where it is written. */
function asRuleError(errors: Record<string, string>): Record<string, string> {
  const { 'message.cs': message, ...rest } = errors
  const [first] = Object.values(rest)
  return { ...(first && { pravidlo: first }), ...(message && { 'message.cs': message }) }
}
