import { withQuery } from '../../../../foundation/path.ts'
import { NotFound } from '../../../../platform/db/index.ts'
import {
  type Answer,
  field,
  page,
  type Route,
  type Visit,
} from '../../../../platform/http/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { type Field, type FieldKind, type FormPage, fieldKinds } from '../../rules/definition.ts'
import { withItem, withValue } from '../../rules/editing/changing.ts'
import { fieldNameFrom, fieldNames, pageNameFrom } from '../../rules/editing/names.ts'
import { fieldAt, isFieldPlace, isPagePlace, isPlace, pageAt } from '../../rules/editing/place.ts'
import {
  type ReadWrong,
  readField,
  readNeededWords,
  readWords,
} from '../../rules/editing/reading.ts'
import { fitsRow, usualSettings } from '../../rules/editing/settings.ts'
import { reservedNames } from '../../rules/reading/sense.ts'
import { fieldTexts } from '../../texts/editing/fields.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { fieldPage, kindPage, newFieldPage } from '../../views/editing/field.ts'
import { pagePage, pageValues } from '../../views/editing/page.ts'
import { fieldValues } from '../../views/editing/settings.ts'
import { answerEdit, keptAt } from './answer.ts'
import { inWords, sheet, whyNotSaved } from './sheet.ts'
import { editedIn, placeIn, typedIn, valuesIn } from './visit.ts'

export const pageRoutes: Route[] = [
  ...sheet(paths.page, showPage, savePage),
  ...sheet(paths.field, showField, saveField),
]

/** The page that is edited; empty for a new one. */
function pagePlaceIn(visit: Visit): string {
  const place = placeIn(visit)
  if (place !== '' && !isPagePlace(place)) throw new NotFound()
  return place
}

/** The question that is edited; empty for a new one. */
function fieldPlaceIn(visit: Visit): string {
  const place = placeIn(visit)
  if (place !== '' && !isFieldPlace(place)) throw new NotFound()
  return place
}

async function showPage(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const place = pagePlaceIn(visit)
  const found = pageAt(edited.form, place) ?? null
  if (place !== '' && !found) throw new NotFound()
  return page(pagePage(visit, { edited, place, values: pageValues(found), errors: {} }, found))
}

async function savePage(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const place = pagePlaceIn(visit)
  const wrong: ReadWrong = {}
  const title = readNeededWords(typedIn(visit), 'title', wrong)
  const intro = readWords(typedIn(visit), 'intro')
  const party = field(visit, 'party') === 'cosigner' ? ('cosigner' as const) : undefined
  const cosigner = party ? field(visit, 'cosigner') : ''
  const values = valuesIn(visit)
  const before = pageAt(edited.form, place) ?? null
  const again = (errors: Record<string, string>) =>
    pagePage(visit, { edited, place, values, errors }, before)
  const refused = whyNotSaved(inWords(wrong, pageTexts[visit.lang].wrong), again)
  if (refused) return refused

  const change = (old: FormPage): FormPage => {
    const { title: _, intro: __, party: ___, cosigner: ____, ...rest } = old
    const whose = { ...(party && { party }), ...(cosigner && { cosigner }) }
    return { ...rest, title, ...(intro && { intro }), ...whose }
  }
  if (place === '') {
    const at = edited.form.pages.length
    const name = pageNameFrom(title.cs, edited.form)
    const made = change({ name, title, fields: [] })
    const edit = (form: typeof edited.form) => withItem(form, '/pages', made)
    return answerEdit(visit, { edit, again, next: keptAt(visit, 'saved', `/pages/${at}`) })
  }
  return answerEdit(visit, {
    edit: form => {
      const old = pageAt(form, place)
      return old ? withValue(form, place, change(old)) : null
    },
    watch: [`${place}/title`, `${place}/intro`, `${place}/party`, `${place}/cosigner`],
    again,
    next: keptAt(visit, 'saved', place),
  })
}

async function showField(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const place = fieldPlaceIn(visit)
  if (place === '') return showNew(visit)
  const found = fieldAt(edited.form, place)
  if (!found) throw new NotFound()
  const sheet = { edited, place, values: fieldValues(found), errors: {} }
  return page(fieldPage(visit, sheet, found))
}

async function showNew(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const into = intoPlace(visit)
  const kind = kindIn(visit.query.druh ?? '')
  const usual = kind && usualSettings(kind, edited.form, into)
  const values = { ...(usual ?? { need: 'required' }) }
  const sheet = { edited, place: into, values, errors: {} }
  const fits = kind && (!into.includes('/fields/') || fitsRow(kind))
  return page(fits ? newFieldPage(visit, sheet, kind) : kindPage(visit, sheet))
}

async function saveField(visit: Visit): Promise<Answer> {
  const place = fieldPlaceIn(visit)
  return place === '' ? makeField(visit) : changeField(visit, place)
}

async function changeField(visit: Visit, place: string): Promise<Answer> {
  const edited = await editedIn(visit)
  const kind = kindIn(field(visit, 'druh'))
  if (!kind) throw new NotFound()
  // Somebody may have taken the question away meanwhile: that is told with what was typed.
  const found = fieldAt(edited.form, place)
  const sheet = { edited, place, values: valuesIn(visit) }
  const again = (errors: Record<string, string>) => fieldPage(visit, { ...sheet, errors }, found!)
  const { wrong } = readField(typedIn(visit), kind, { name: 'x' })
  if (found && Object.keys(wrong).length > 0) {
    return page(again(inWords(wrong, fieldTexts[visit.lang].wrong)), 422)
  }
  return answerEdit(visit, {
    edit: form => {
      const old = fieldAt(form, place)
      return old ? withValue(form, place, readField(typedIn(visit), old.kind, old).field) : null
    },
    watch: [place],
    again,
    next: keptAt(visit, 'saved', place),
  })
}

async function makeField(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const into = intoPlace(visit)
  const kind = kindIn(field(visit, 'druh'))
  if (!kind) throw new NotFound()
  const t = fieldTexts[visit.lang].wrong
  const wanted = field(visit, 'name')
  const { field: read, wrong } = readField(typedIn(visit), kind, { name: wanted || 'x' })
  const again = (errors: Record<string, string>) =>
    newFieldPage(visit, { edited, place: into, values: valuesIn(visit), errors }, kind)
  const errors = inWords(wrong, t)
  if (wanted !== '' && !isFreeName(wanted, edited.form)) errors.name = t['name-wrong']
  const refused = whyNotSaved(errors, again)
  if (refused) return refused

  const list = `${into}/fields`
  const name = wanted || fieldNameFrom(read.label.cs, edited.form)
  const made: Field = { ...read, name }
  const at = ((fieldAt(edited.form, into) ?? pageAt(edited.form, into))?.fields ?? []).length
  const done = `${list}/${at}`
  return answerEdit(visit, {
    edit: form => ((fieldAt(form, into) ?? pageAt(form, into)) ? withItem(form, list, made) : null),
    watch: [done],
    again,
    next:
      kind === 'group'
        ? withQuery(paths.field({ id: visit.params.id! }), { misto: done })
        : keptAt(visit, 'saved', done),
  })
}

function isFreeName(name: string, form: Parameters<typeof fieldNames>[0]): boolean {
  const isName = /^[a-z][A-Za-z0-9]{0,39}$/.test(name)
  return isName && !fieldNames(form).has(name) && !reservedNames.has(name)
}

/** The page or the group into which something new goes. */
function intoPlace(visit: Visit): string {
  const place = field(visit, 'do') || (visit.query.do ?? '')
  if (!isPlace(place) || !/^\/pages\/\d+(\/fields\/\d+)?$/.test(place)) throw new NotFound()
  return place
}

function kindIn(text: string): FieldKind | undefined {
  return fieldKinds.find(kind => kind === text)
}
