import { changesBetween, type Json } from '../../../../foundation/compare.ts'
import { dayOf } from '../../../../foundation/dates/index.ts'
import { withQuery } from '../../../../foundation/path.ts'
import {
  type Answer,
  file,
  get,
  type Page,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import type { FieldErrors } from '../../../../platform/ui/index.ts'
import {
  findVersion,
  readFalling,
  readJsonFile,
  replacingPage,
  workIn,
  writerOf,
  writers,
} from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { readFormFile } from '../../actions/editing/reading.ts'
import { saveEdit } from '../../actions/editing/saving.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { withChecked } from '../../rules/checked.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import type { DefinitionFault } from '../../rules/reading/index.ts'
import { deskTexts } from '../../texts/editing/desk.ts'
import { changesTable } from '../../views/editing/changes.ts'
import { conflictPage } from '../../views/editing/conflict.ts'
import { deskCrumbs } from '../../views/editing/crumbs.ts'
import { replacePage } from '../../views/editing/new.ts'
import { titleOf } from '../../views/editing/place.ts'
import { shutPage } from '../../views/editing/shut.ts'
import { editedIn, mostFileBytes } from './visit.ts'

export const fileRoutes: Route[] = [
  get(paths.exported, writers, exportForm),
  get(paths.replacing, writers, showReplacing),
  post(
    paths.replacing,
    { ...writers, audit: 'forms.imported', upload: true, costly: true },
    replace,
  ),
]

/** The form as a file, of a version when one is named. */
async function exportForm(visit: Visit): Promise<Answer> {
  const { form, versions, slug } = await editedIn(visit)
  const line = versions.find(one => String(one.number) === visit.query.verze)
  const version = line && (await findVersion(visit.services.sql, line))
  return file({
    kind: 'file',
    body: `${JSON.stringify(version?.content ?? form, null, 2)}\n`,
    type: 'application/json; charset=utf-8',
    filename: version ? `${slug}-${version.number}.json` : `${slug}.json`,
  })
}

async function showReplacing(visit: Visit): Promise<Answer> {
  return page(replacePage(visit, { edited: await editedIn(visit), errors: {}, faults: [] }))
}

/** A file takes the place of the draft; what was there stays among its savings. */
async function replace(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const read = await readJsonFile(visit, mostFileBytes)
  const t = deskTexts[visit.lang].wrong
  const again = (errors: FieldErrors, faults: readonly DefinitionFault[] = []) =>
    page(replacePage(visit, { edited, errors, faults }), 422)
  if ('refusal' in read) return again({ soubor: t[read.refusal] })
  const sent = await readFormFile(visit, read.text)
  if ('refusal' in sent) return again({ soubor: t[sent.refusal] })
  if ('faults' in sent) return again({}, sent.faults)
  const seenRevision = Number(read.fields.revize) || 0
  const isSure = read.fields.jiste === 'ano' && seenRevision === edited.revision
  const { draft } = edited
  if (draft?.state === 'being-written' && !isSure) {
    const isLate = seenRevision !== edited.revision
    if (isLate || (await isOthers(visit))) {
      return page(asked(visit, { ...edited, draft }, sent.form), isLate ? 409 : 422)
    }
  }
  // What another office, or this one earlier, had checked in a file is not checked here.
  const edit = ({ checked = [] }: FormDefinition) =>
    withChecked(
      { ...sent.form, checked },
      checked.map(({ mark }) => mark),
      dayOf(visit.now),
    )
  const saving = { edit, seenRevision }
  const outcome = await saveEdit(visit.services.sql, edited.name, saving, writerOf(visit))
  const { id } = visit.params as { id: string }
  if (outcome.ok) return seeOther(visit, withQuery(paths.overview({ id }), { zprava: 'loaded' }))
  if (outcome.refusal === 'stale') return page(conflictPage(visit, outcome.stale), 409)
  return page(shutPage(visit, outcome.refusal), 409)
}

/** Whether somebody else wrote in the draft that a file would replace. */
async function isOthers(visit: Visit): Promise<boolean> {
  const { writers: wrote } = await readFalling(visit.services.sql, workIn(visit), 'form')
  return wrote.some(({ name }) => name !== visit.caller?.name)
}

/** Whose draft would fall, and what is otherwise in the file. */
function asked(visit: Visit, { form, draft, name }: Open, sent: FormDefinition): Page {
  const { lang } = visit
  const id = name.workId
  const changes = changesBetween(form as unknown as Json, sent as unknown as Json)
  return replacingPage(visit, {
    ...{ draft, file: sent, name: titleOf(form, lang) },
    ...{ title: deskTexts[lang].fresh.fileTitle, crumbs: deskCrumbs(visit) },
    ...{ action: visit.href(paths.replacing({ id })), work: visit.href(paths.overview({ id })) },
    differs: changesTable(lang, changes, [form, sent]),
  })
}

type Open = Pick<EditedForm, 'form' | 'name'> & { draft: NonNullable<EditedForm['draft']> }
