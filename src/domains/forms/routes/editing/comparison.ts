import { type Change, type Json, threeWay, withChanges } from '../../../../foundation/compare.ts'
import { NotFound } from '../../../../platform/db/index.ts'
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
import { formatDate } from '../../../../platform/i18n/index.ts'
import {
  beginAgain,
  findVersion,
  goBackTo,
  listSavings,
  overtakenPage,
  wayBackIn,
  workIn,
  writerOf,
  writers,
} from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { readOriginals } from '../../actions/editing/originals.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { readChanges } from '../../rules/editing/merging.ts'
import { comparisonTexts } from '../../texts/editing/comparison.ts'
import { publishingTexts } from '../../texts/editing/publishing.ts'
import {
  comparisonPage,
  originalPage,
  type Side,
  type SideName,
} from '../../views/editing/comparison.ts'
import { deskCrumbs } from '../../views/editing/crumbs.ts'
import { historyPage } from '../../views/editing/history.ts'
import { refusedPage, shutPage } from '../../views/editing/shut.ts'
import { answerEdit, keptAt } from './answer.ts'
import { editedIn, seenRevision } from './visit.ts'

export const comparisonRoutes: Route[] = [
  get(paths.comparison, { ...writers, costly: true }, compare),
  get(paths.history, { ...writers, costly: true }, showHistory),
  post(paths.history, { ...writers, audit: 'forms.changed' }, goBack),
  post(paths.merging, { ...writers, audit: 'forms.changed' }, merge),
  get(paths.original, { ...writers, costly: true }, showOriginal),
  post(paths.original, { ...writers, audit: 'forms.changed' }, takeOriginal),
]

async function compare(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const sides = sidesOf(visit, edited)
  const originals = await readOriginals(visit.services.sql, edited, visit.now)
  if (originals) {
    const { number, content: form } = originals.newest
    const label = comparisonTexts[visit.lang].original(number)
    sides.push({ key: 'original', label, read: async () => form })
  }
  const find = async (wanted: string | undefined, usual: number): Promise<Side> => {
    const side =
      sides.find(({ key }) => key === wanted) ?? sides[Math.min(usual, sides.length - 1)]!
    return { ...side, form: await side.read() }
  }
  const [before, after] = [await find(visit.query.z, 1), await find(visit.query.na, 0)]
  return page(comparisonPage(visit, { edited, sides, before, after }))
}

/** What may be compared; of the versions only those that are chosen are read. */
type Readable = SideName & { read(): Promise<FormDefinition> }

/** The draft, then the versions from the newest. */
function sidesOf({ lang, services }: Visit, { draft, versions }: EditedForm): Readable[] {
  const t = comparisonTexts[lang]
  const own = versions.map(line => ({
    key: String(line.number),
    label: t.version(line.number, formatDate(lang, line.publishedAt)),
    read: async () => (await findVersion(services.sql, line)).content as FormDefinition,
  }))
  const content = draft?.content
  return content ? [{ key: 'koncept', label: t.draft, read: async () => content }, ...own] : own
}

async function showHistory(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  const wanted = Number(visit.query.verze)
  const isThere = edited.versions.some(({ number }) => number === wanted)
  const isBegun = edited.draft !== null || edited.dropped !== null
  const usual = isBegun ? edited.nextVersion : edited.nextVersion - 1
  const version = isThere ? wanted : usual
  const name = { ...edited.name, version }
  const lines = await listSavings<FormDefinition>(visit.services.sql, name)
  return page(historyPage(visit, { edited, lines, version }))
}

/** Back to what was saved before, or at a revision; that is one more saving. */
async function goBack(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const way = wayBackIn(visit)
  const outcome = await goBackTo(sql, workIn(visit), way, { kind: 'form' }, writerOf(visit))
  const said = way.seenRevision === 0 ? 'restored' : 'undone'
  if (outcome.ok) return seeOther(visit, keptAt(visit, said))
  if (outcome.refusal !== 'changed-meanwhile') return page(shutPage(visit, outcome.refusal), 409)
  const { draft } = await editedIn(visit)
  const { id } = visit.params as { id: string }
  const ways = {
    work: visit.href(paths.overview({ id })),
    history: visit.href(paths.history({ id })),
  }
  return page(overtakenPage(visit, { draft, crumbs: deskCrumbs(visit), ...ways }), 409)
}

/** Of two who wrote at once: the chosen changes of the later one, on what is saved now. */
async function merge(visit: Visit): Promise<Answer> {
  const changes = readChanges(field(visit, 'zmeny'))
  if (!changes) return unreadable(visit)
  const begun =
    field(visit, 'znovu') === 'ano'
      ? await beginAgain(visit.services.sql, workIn(visit), 'form', writerOf(visit))
      : null
  const chosen = changes.filter((_, at) => field(visit, `volba.${at}`) === 'take')
  const edit = (form: FormDefinition) => changed(form, chosen)
  return answerEdit(visit, { edit, said: 'merged', ...(begun !== null && { seen: begun }) })
}

async function showOriginal(visit: Visit): Promise<Answer> {
  const { edited, base, newest } = await originalsIn(visit)
  const meetings = threeWay(json(base.content), json(edited.form), json(newest.content))
  const numbers = { from: base.number, to: newest.number }
  const forms = [newest.content, edited.form, base.content]
  return page(originalPage(visit, { edited, meetings, forms, numbers }))
}

/** The chosen changes of the shared form; the others are kept as they are, and not asked again. */
async function takeOriginal(visit: Visit): Promise<Answer> {
  const { edited, base, newest } = await originalsIn(visit)
  // The shared form was published once more meanwhile: there is more to choose from.
  const isSame = field(visit, 'verze') === String(newest.number)
  if (!isSame || edited.revision !== seenRevision(visit)) {
    const reason = publishingTexts[visit.lang].wrong['changed-meanwhile']
    return page(refusedPage(visit, reason), 409)
  }
  const meetings = threeWay(json(base.content), json(edited.form), json(newest.content))
  const chosen = meetings.filter((_, at) => field(visit, `volba.${at}`) === 'take')
  return answerEdit(visit, {
    edit: form => changed(form, chosen),
    originalVersion: newest.number,
    said: 'merged',
  })
}

async function originalsIn(visit: Visit) {
  const edited = await editedIn(visit)
  const originals = await readOriginals(visit.services.sql, edited, visit.now)
  if (!originals) throw new NotFound()
  return { edited, ...originals }
}

function changed(form: FormDefinition, changes: readonly Change[]): FormDefinition {
  return withChanges(json(form), changes) as unknown as FormDefinition
}

function json(form: FormDefinition): Json {
  return form as unknown as Json
}

function unreadable(visit: Visit): Answer {
  return page(refusedPage(visit, publishingTexts[visit.lang].wrong['changed-meanwhile']), 422)
}
