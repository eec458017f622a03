import { withQuery } from '../../../../foundation/path.ts'
import {
  type Answer,
  field,
  file,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import { answersShown, answersUnsent, wordsIn } from '../../../forms/index.ts'
import { moveToOffered, readMove } from '../../actions/filling/moving.ts'
import * as paths from '../../paths.ts'
import { answersText } from '../../rules/filling-letter.ts'
import { isSent } from '../../rules/submission.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { newerPage } from '../../views/filling/newer.ts'
import { openForm } from './page.ts'

/** From an older version of a form to the newer one, and out of one that is taken no more. */
export const movingRoutes: readonly Route[] = [
  get(paths.fillingVersion, { who: 'person' }, showMove),
  post(paths.fillingVersion, { who: 'person' }, move),
  get(paths.fillingAnswers, { who: 'person' }, sendAnswers),
]

async function showMove(visit: Visit): Promise<Answer> {
  const opened = await openForm(visit)
  const { id } = opened.draft
  const hasNowhere = opened.standing === 'current' || opened.standing === 'refuses'
  if (isSent(opened.draft) || hasNowhere || !opened.offered)
    return seeOther(visit, paths.filling({ id }))
  return page(newerPage(visit, { opened, ...(await readMove(visit.services.sql, opened)) }))
}

async function move(visit: Visit): Promise<Answer> {
  const opened = await openForm(visit)
  const { id } = opened.draft
  const seenVersion = Number(field(visit, 'verze'))
  const moved = await moveToOffered(visit.services.sql, opened, { seenVersion, at: visit.now })
  if (!moved.ok && moved.refusal === 'stale') return seeOther(visit, paths.fillingVersion({ id }))
  return seeOther(visit, withQuery(paths.filling({ id }), { pro: 'nove-zneni' }))
}

async function sendAnswers(visit: Visit): Promise<Answer> {
  const { form, filling, world } = await openForm(visit)
  const { lang } = visit
  const words = fillingTexts[lang]
  const pages = answersShown(form, filling.answers, world, lang)
  const unsent = answersUnsent(form, filling.answers, world, lang)
  const kept = unsent.map(({ label, value }) => `${label}: ${value}`)
  const rest = kept.length > 0 ? `\n${[words.unsent.title, ...kept].join('\n')}\n` : ''
  return file({
    kind: 'file',
    body: `${wordsIn(form.title, lang)}\n\n${answersText(pages, words.letter)}\n${rest}`,
    type: 'text/plain; charset=utf-8',
    filename: `${words.downloadName}-${form.slug}.txt`,
  })
}
