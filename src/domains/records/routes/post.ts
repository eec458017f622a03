import { dayOf, isDay } from '../../../foundation/dates/index.ts'
import { isId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  field,
  fieldList,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { dispatchMany, type PostRefusal, readPost } from '../actions/post.ts'
import * as paths from '../paths.ts'
import { posters } from '../rules/roles.ts'
import { type PostTyped, postPage } from '../views/post.ts'
import { doerOf } from './doer.ts'

/** What waits for the post, and that it has left. */
export const postRoutes: readonly Route[] = [
  get(paths.post, { who: posters }, showPost),
  post(paths.post, { who: posters, audit: 'letters.dispatched' }, sendPost),
]

async function showPost(visit: Visit): Promise<Answer> {
  const { odeslano = '', vse } = visit.query
  const sent = /^\d{1,3}$/.test(odeslano) ? Number(odeslano) : null
  return page(
    await postAgain(visit, {
      on: dayOf(visit.now),
      ticked: [],
      all: vse !== undefined,
      refusal: null,
      sent,
    }),
  )
}

async function postAgain(visit: Visit, typed: PostTyped) {
  return postPage(visit, await readPost(visit.services.sql, doerOf(visit)), typed)
}

async function sendPost(visit: Visit): Promise<Answer> {
  const ticked = fieldList(visit, 'letter')
  const on = field(visit, 'on')
  const again = async (refusal: PostRefusal) =>
    page(await postAgain(visit, { on, ticked, all: false, refusal, sent: null }), 422)
  if (!isDay(on)) return again('bad-day')
  const letters = lettersFrom(ticked)
  const outcome = await dispatchMany(visit.services.sql, doerOf(visit), letters, on)
  if (!outcome.ok) return again(outcome.refusal)
  return seeOther(visit, withQuery(paths.post(), { odeslano: outcome.value }))
}

/** Letters that were ticked: `case:document`; what is neither is left out. */
function lettersFrom(ticked: readonly string[]) {
  return ticked
    .map(text => text.split(':'))
    .filter(([caseId = '', documentId = '']) => isId(caseId) && isId(documentId))
    .map(([caseId, documentId]) => ({ caseId: caseId!, documentId: documentId! }))
}
