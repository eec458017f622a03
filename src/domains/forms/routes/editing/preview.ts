import { dayOf } from '../../../../foundation/dates/index.ts'
import {
  type Answer,
  field,
  get,
  page,
  post,
  type Route,
  type Visit,
} from '../../../../platform/http/index.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import { findOffice } from '../../../offices/index.ts'
import { writers } from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { walksBeside } from '../../actions/editing/walking.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { World } from '../../rules/answers.ts'
import type { Walk } from '../../rules/checker/index.ts'
import { beginTrial, readTrial, stepTrial, type Trial } from '../../rules/editing/trying.ts'
import { journeyOf } from '../../rules/journey.ts'
import { readDefinition } from '../../rules/reading/index.ts'
import { allowedSenders } from '../../rules/senders.ts'
import { noPreviewPage, previewPage } from '../../views/editing/preview.ts'
import { editedIn } from './visit.ts'

export const previewRoutes: Route[] = [
  get(paths.preview, { ...writers, costly: true }, begin),
  post(paths.preview, { ...writers, audit: 'forms.tried', costly: true }, step),
]

async function begin(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  if (!readDefinition(edited.form).ok) return page(noPreviewPage(visit, edited))
  const world = await worldFor(visit, edited)
  const walks = await walksBeside(visit.threads, edited.form, world.today)
  const shownIn = languages.find(lang => lang === visit.query.jazyk) ?? visit.lang
  return show(visit, { edited, trial: beginTrial(edited.form, {}, world), world, shownIn, walks })
}

async function step(visit: Visit): Promise<Answer> {
  const edited = await editedIn(visit)
  if (!readDefinition(edited.form).ok) return page(noPreviewPage(visit, edited), 422)
  const world = await worldFor(visit, edited)
  const shownIn = languages.find(lang => lang === field(visit, '_jazyk')) ?? visit.lang
  const trial = await trialOf(visit, edited, world)
  return show(visit, { edited, trial, world, shownIn, walks: [] })
}

async function trialOf(visit: Visit, edited: EditedForm, world: World): Promise<Trial> {
  const { form } = edited
  const deed = field(visit, '_jdi')
  const walk = /^cesta\.(\d{1,2})$/.exec(deed)?.[1]
  if (deed === 'znovu') return beginTrial(form, {}, world)
  if (walk !== undefined) {
    const walks = await walksBeside(visit.threads, form, world.today)
    return beginTrial(form, walks?.[Number(walk)]?.answers ?? {}, world)
  }
  const answers = readTrial(field(visit, '_odpovedi'))
  const from = field(visit, '_stranka')
  const to = /^na\.(.+)$/.exec(deed)?.[1] ?? ''
  const asked = { sent: visit.fields, to, stays: deed === 'ukazat' && from !== '' }
  return stepTrial(form, { answers, page: from }, asked, world)
}

type Shown = { edited: EditedForm; trial: Trial; world: World; shownIn: Lang; walks: Walk[] | null }

function show(visit: Visit, shown: Shown): Answer {
  const { edited, trial, world } = shown
  const journey = journeyOf(edited.form, trial.answers, world)
  return page(previewPage(visit, { ...shown, journey }), trial.wrong.length > 0 ? 422 : 200)
}

/** The desk's own office; the operator tries shared forms as in a middle-sized town. */
async function worldFor(visit: Visit, { form }: EditedForm): Promise<World> {
  const { services, caller, now } = visit
  const desk = caller!.desk!
  const office = desk.roles.includes('operator')
    ? { type: 3 as const, population: 20_000 }
    : await findOffice(services.sql, desk.officeId)
  const senders = allowedSenders(form)
  const kind = senders.find(one => one === field(visit, '_kdo')) ?? senders[0]!
  const { type, population } = office
  return { today: dayOf(now), office: { type, population }, sender: { kind } }
}
