import { slugOf } from '../../../../foundation/czech/index.ts'
import { isId } from '../../../../foundation/ids.ts'
import { withQuery } from '../../../../foundation/path.ts'
import { within } from '../../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import type { FieldErrors } from '../../../../platform/ui/index.ts'
import {
  findWorkBySlug,
  mayPublish,
  ownerOf,
  readDropped,
  readJsonFile,
  writerOf,
  writers,
} from '../../../publishing/index.ts'
import { listForms } from '../../actions/editing/listing.ts'
import { readFormFile } from '../../actions/editing/reading.ts'
import { adaptForm, startForm } from '../../actions/editing/starting.ts'
import { findVersion, listPublished, type PublishedForm } from '../../actions/published.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { blankForm } from '../../rules/editing/blank.ts'
import { freeSlug } from '../../rules/editing/names.ts'
import { readWords } from '../../rules/editing/reading.ts'
import type { DefinitionFault } from '../../rules/reading/index.ts'
import { deskTexts } from '../../texts/editing/desk.ts'
import { deskPage } from '../../views/editing/desk.ts'
import { fromNothing, newPage } from '../../views/editing/new.ts'
import { mostFileBytes, typedIn, valuesIn } from './visit.ts'

export const deskRoutes: Route[] = [
  get(paths.desk, writers, showDesk),
  get(paths.newForm, writers, showNew),
  post(paths.newForm, { ...writers, audit: 'forms.started' }, makeNew),
  post(
    paths.importing,
    { ...writers, audit: 'forms.imported', upload: true, costly: true },
    importNew,
  ),
  post(paths.adaptation, { ...writers, audit: 'forms.adapted' }, adapt),
]

async function showDesk(visit: Visit): Promise<Answer> {
  const list = await listForms(visit.services.sql, ownerOf(visit), visit.now)
  const dropped = await readDropped(visit, 'form')
  return page(deskPage(visit, { ...list, dropped, mayPublish: mayPublish(visit) }))
}

async function showNew(visit: Visit): Promise<Answer> {
  const values = { z: visit.query.z ?? '' }
  return page(newPage(visit, { copies: await copiesFor(visit), values, errors: {} }))
}

async function makeNew(visit: Visit): Promise<Answer> {
  const title = readWords(typedIn(visit), 'title')
  const t = deskTexts[visit.lang].wrong
  if (!title?.cs) return again(visit, { 'title.cs': t.nameless })
  const slug = field(visit, 'slug') || slugOf(title.cs).slice(0, 80).replace(/-+$/, '')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 80) {
    return again(visit, { slug: t['slug-wrong'] })
  }
  const from = field(visit, 'z')
  if (from === '' || from === fromNothing) return start(visit, blankForm(slug, title))
  const ref = copyRef(from)
  if (!ref) return again(visit, { z: t['not-to-copy'] })
  // Any published form may be copied, by whomever it was published.
  const { definition } = await findVersion(visit.services.sql, ref)
  return start(visit, { ...definition, slug, title })
}

async function start(visit: Visit, form: FormDefinition, said = 'started'): Promise<Answer> {
  const owner = { ownerId: ownerOf(visit), writer: writerOf(visit) }
  const started = await startForm(visit.services.sql, owner, form)
  if (!started.ok) {
    return again(visit, { slug: deskTexts[visit.lang].wrong[started.refusal] })
  }
  return seeOther(visit, withQuery(paths.overview({ id: started.value }), { zprava: said }))
}

/** A file is a whole form; its address may have to be chosen anew. */
async function importNew(visit: Visit): Promise<Answer> {
  const read = await readJsonFile(visit, mostFileBytes)
  const t = deskTexts[visit.lang].wrong
  if ('refusal' in read) return again(visit, { soubor: t[read.refusal] })
  const file = await readFormFile(visit, read.text)
  if ('refusal' in file) return again(visit, { soubor: t[file.refusal] })
  if ('faults' in file) return again(visit, {}, file.faults)
  const owner = { ownerId: ownerOf(visit), writer: writerOf(visit) }
  const { sql } = visit.services
  const forms = await listForms(sql, owner.ownerId, visit.now)
  const taken = new Set(forms.lines.map(line => line.slug))
  const form = { ...file.form, slug: freeSlug(file.form.slug, taken) }
  return start(visit, form, 'loaded-new')
}

async function adapt(visit: Visit): Promise<Answer> {
  const owner = { ownerId: ownerOf(visit), writer: writerOf(visit) }
  const adapted = await adaptForm(visit.services.sql, owner, field(visit, 'slug'))
  if (!adapted.ok) {
    const id = adapted.refusal === 'slug-taken' && (await ownAt(visit, field(visit, 'slug')))
    const there = { zprava: 'adapted-already' }
    if (id) return seeOther(visit, withQuery(paths.overview({ id }), there))
    return seeOther(visit, withQuery(paths.desk(), { zprava: adapted.refusal }))
  }
  return seeOther(visit, withQuery(paths.overview({ id: adapted.value }), { zprava: 'adapted' }))
}

/** The office's own form at an address, begun by a colleague a moment ago. */
async function ownAt(visit: Visit, slug: string): Promise<string | undefined> {
  const ownerId = ownerOf(visit)
  const work = await within(visit.services.sql, { officeId: ownerId }, tx =>
    findWorkBySlug(tx, ownerId, { kind: 'form', slug }),
  )
  return work?.id
}

async function again(
  visit: Visit,
  errors: FieldErrors,
  faults: readonly DefinitionFault[] = [],
): Promise<Answer> {
  const copies = await copiesFor(visit)
  return page(newPage(visit, { copies, values: valuesIn(visit), errors, faults }), 422)
}

async function copiesFor(visit: Visit) {
  const published = await publishedFor(visit)
  return published.map(({ ref, definition }) => ({
    key: `${ref.ownerId}.${ref.workId}.${ref.number}`,
    title: definition.title,
  }))
}

function publishedFor(visit: Visit): Promise<PublishedForm[]> {
  return listPublished(visit.services.sql, { officeId: ownerOf(visit), at: visit.now })
}

/** The version that a key of `copiesFor` names; null when it is none. */
function copyRef(key: string): PublishedForm['ref'] | null {
  const [ownerId = '', workId = '', number = '', ...more] = key.split('.')
  const isWhole = isId(ownerId) && isId(workId) && /^\d{1,6}$/.test(number) && more.length === 0
  return isWhole ? { ownerId, workId, number: Number(number) } : null
}
