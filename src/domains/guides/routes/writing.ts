import { changesBetween, type Json } from '../../../foundation/compare.ts'
import { html } from '../../../foundation/html.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { findOffice } from '../../offices/index.ts'
import {
  beginAgain,
  findSource,
  findVersion,
  listPublishers,
  mayPublish,
  workIn,
  writerOf,
  writers,
} from '../../publishing/index.ts'
import { type DeskGuide, readReaders } from '../actions/desk.ts'
import { type PartRefusal, savePart } from '../actions/editing.ts'
import { listLinkable, readLinks } from '../actions/surroundings.ts'
import * as paths from '../paths.ts'
import { searchServices } from '../queries/catalogue.ts'
import { partOfPlace, type Typed, withPart, withService } from '../rules/editing.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { withSlugs } from '../rules/linking.ts'
import { putOver } from '../rules/local.ts'
import { type PartName, partsOf } from '../rules/parts.ts'
import { texts } from '../texts/editing/index.ts'
import { nationalText, registerSearch } from '../views/desk/beside.ts'
import { errorsOf, type Late, type PartState, partPage } from '../views/desk/part.ts'
import { previewPage } from '../views/desk/preview.ts'
import { comparisonPage } from '../views/desk/versions.ts'
import { workPage } from '../views/desk/work.ts'
import { openDesk } from './desk.ts'

export const writingRoutes: Route[] = [
  get(paths.work, { ...writers, costly: true }, visit => showWork(visit)),
  get(paths.part, writers, showPart),
  post(paths.part, { ...writers, audit: 'guides.written' }, writePart),
  get(paths.preview, { ...writers, costly: true }, showPreview),
  get(paths.version, writers, showVersion),
  get(paths.comparison, { ...writers, costly: true }, showComparison),
]

/** The page of a guide; with what was wrong in a deed that was refused. */
export async function showWork(
  visit: Visit,
  refused: { errors: Record<string, string>; typed?: Record<string, string>; status: number } = {
    errors: {},
    status: 200,
  },
): Promise<Answer> {
  const desk = await openDesk(visit)
  const readers = await within(visit.services.sql, { officeId: desk.name.ownerId }, tx =>
    readReaders(tx, desk),
  )
  const { errors, typed = {}, status } = refused
  const { sql } = visit.services
  const source = await findSource(sql, desk.deeds)
  const publishers = await listPublishers(sql, desk.name.ownerId, visit.now)
  const state = { ...readers, errors, typed, mayPublish: mayPublish(visit), source, publishers }
  return page(workPage(visit, desk, state), status)
}

function partIn(visit: Visit, desk: DeskGuide): PartName {
  const part = partsOf(desk.content).find(name => name === visit.params.part)
  if (!part) throw new NotFound()
  return part
}

async function showPart(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const part = partIn(visit, desk)
  if (desk.draft?.state !== 'being-written')
    return seeOther(visit, paths.work({ id: desk.name.workId }))
  return drawPart(visit, desk, { part, typed: desk.content, errors: {}, late: null }, 200)
}

async function drawPart(
  visit: Visit,
  desk: DeskGuide,
  state: Omit<PartState, 'above' | 'below' | 'linkable'>,
  status: number,
): Promise<Answer> {
  const search = await servicesFor(visit, desk, state.part)
  const above = nationalText(visit, desk, state.part)
  const linkable = await linkableFor(visit, desk, state.part)
  return page(partPage(visit, desk, { ...state, above, below: search, linkable }), status)
}

/** What a guide may lead to, for the part that is written by it. */
async function linkableFor({ services, now }: Visit, { name }: DeskGuide, part: PartName) {
  if (part !== 'links') return { forms: [], related: [] }
  return listLinkable(services.sql, name.ownerId, now)
}

const servicesShown = 10

/** What is looked for in the register: by the address, or by what was just typed. */
function registerWords(visit: Visit): string {
  return (visit.query.registr ?? field(visit, 'registr')).trim().slice(0, 100)
}

async function servicesFor(visit: Visit, desk: DeskGuide, part: PartName) {
  if (part !== 'links' || desk.content.kind === 'overlay') return html``
  const words = registerWords(visit)
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const { sql } = visit.services
  const found = words === '' ? [] : await searchServices(sql, each, servicesShown)
  return registerSearch(visit, { words, found })
}

async function writePart(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const part = partIn(visit, desk)
  const { sql } = visit.services
  const here = paths.part({ id: desk.name.workId, part })
  const name = workIn(visit)
  const isAgain = field(visit, 'znovu') !== ''
  const begun = isAgain ? await beginAgain(sql, name, 'guide', writerOf(visit)) : null
  const typed = withSlugs(typedIn(visit), await linkableFor(visit, desk, part))
  const saving = { part, typed, seen: field(visit, 'seen'), begun }
  const outcome = await savePart(sql, name, saving, writerOf(visit))
  if (outcome.kind === 'saved') return seeOther(visit, nextOf(visit, desk, here))
  const now = await openDesk(visit)
  if (outcome.kind === 'late') {
    const late = lateBy(outcome.refusal, now)
    const kept = withPart(now.content, part, typed)
    return drawPart(visit, now, { part, typed: kept, errors: {}, late }, 409)
  }
  const names = (place: readonly string[]) => partOfPlace(now.content, place)?.field ?? null
  const errors = errorsOf(visit, outcome.faults, names)
  return drawPart(visit, now, { part, typed: outcome.typed, errors, late: null }, 422)
}

/** What a colleague did meanwhile: a draft that is gone was thrown away, or else published. */
function lateBy(refusal: PartRefusal, { dropped }: DeskGuide): Late {
  if (refusal === 'changed-meanwhile') return 'changed'
  if (refusal === 'proposed-already') return 'proposed'
  return dropped ? 'dropped' : 'published'
}

/** The page of a guide with why something could not be written now: a race, 409. */
export function refusedWork(visit: Visit, refusal: keyof (typeof texts)['cs']['refusals']) {
  return showWork(visit, { errors: { revision: texts[visit.lang].refusals[refusal] }, status: 409 })
}

function nextOf(visit: Visit, desk: DeskGuide, here: string): string {
  const registr = registerWords(visit)
  if (field(visit, 'add')) return withQuery(here, { zprava: 'saved', registr })
  // Enter in the search presses the first button of the form: who looks for something stays.
  const isNew = registr !== '' && registr !== field(visit, 'registr-seen')
  if (isNew || field(visit, 'do') === 'search') return `${withQuery(here, { registr })}#registr`
  const next = field(visit, 'next')
  const { workId: id } = desk.name
  if (next === '') return withQuery(here, { zprava: 'saved' })
  const part = partsOf(desk.content).find(name => name === next)
  return withQuery(part ? paths.part({ id, part }) : paths.work({ id }), { zprava: 'saved' })
}

function typedIn(visit: Visit): Typed {
  const pairs = Object.keys(visit.fields).map(name => [name, field(visit, name)] as const)
  const typed = Object.fromEntries(pairs)
  const [service, act = ''] = (typed.add ?? '').split(' ')
  return service ? withService(typed, { service, act }) : typed
}

async function showPreview(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  return drawPreview(visit, desk, desk.content, texts[visit.lang].preview)
}

async function showVersion(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const { number, content } = await versionOf(visit, desk, visit.params.number!)
  const what = texts[visit.lang].version(number)
  return drawPreview(visit, desk, content as Guide | Overlay, what)
}

async function drawPreview(
  visit: Visit,
  desk: DeskGuide,
  content: Guide | Overlay,
  what: string,
): Promise<Answer> {
  const { sql } = visit.services
  const { ownerId } = desk.name
  const isOverlay = content.kind === 'overlay'
  const guide = isOverlay ? desk.national?.content : content
  if (!guide) return showWork(visit)
  const local = putOver(guide, isOverlay ? content : null)
  const officeId = ownerId === operatorId ? null : ownerId
  const office = officeId ? await findOffice(sql, officeId) : null
  const links = await readLinks(sql, local, { officeId, at: visit.now })
  const named = office && { slug: office.slug, name: office.name, connected: true }
  const shown = { local, office: named, ...links, validity: null, checkedOn: guide.checkedOn }
  return page(previewPage(visit, desk, { readable: shown, what }))
}

async function showComparison(visit: Visit): Promise<Answer> {
  const desk = await openDesk(visit)
  const { query } = visit
  const newest = desk.versions[0]
  const older = query.starsi ?? `${newest?.number ?? 'koncept'}`
  const newer = query.novejsi ?? (desk.draft ? 'koncept' : older)
  const [before, after] = [await contentOf(visit, desk, older), await contentOf(visit, desk, newer)]
  const changes = changesBetween(before, after)
  return page(comparisonPage(visit, desk, { older, newer, changes: changes.slice(0, 200) }))
}

async function contentOf(visit: Visit, desk: DeskGuide, which: string): Promise<Json> {
  const source = which === 'koncept' ? desk.draft : await versionOf(visit, desk, which)
  if (!source) throw new NotFound()
  return source.content as Json
}

/** One of the guide's versions, whole; throws `NotFound` for what is none. */
async function versionOf({ services }: Visit, { versions }: DeskGuide, which: string) {
  const version = versions.find(({ number }) => `${number}` === which)
  if (!version) throw new NotFound()
  return findVersion(services.sql, version)
}
