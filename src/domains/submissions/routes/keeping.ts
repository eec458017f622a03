import { isId } from '../../../foundation/ids.ts'
import { NotFound } from '../../../platform/db/index.ts'
import {
  type Answer,
  field,
  file,
  post,
  type Route,
  type Visit,
} from '../../../platform/http/index.ts'
import { findOfficeBySlug } from '../../offices/index.ts'
import { beginDraft, readSubmission, saveContent } from '../actions/drafting.ts'
import { savePage } from '../actions/filling/saving.ts'
import * as paths from '../paths.ts'
import { isTooLong } from '../rules/draft.ts'
import { isSent } from '../rules/submission.ts'
import { contentFrom } from './drafting.ts'
import { readSentForm } from './filling/upload.ts'
import { personOf, writerOf } from './visitors.ts'

/** What is typed is kept on the way, by the browser module `keep-typed`; nothing is checked. */
export const keepingRoutes: readonly Route[] = [
  post(paths.startKeeping, { who: 'person' }, keepNew),
  post(paths.contentKeeping, { who: 'person' }, keepContent),
  post(paths.fillingKeeping, { who: 'person' }, keepPage),
]

/** A letter of which nothing was saved yet becomes a draft; from now on it has its own address. */
async function keepNew(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const office = await findOfficeBySlug(sql, field(visit, paths.officeField))
  const id = field(visit, '_key')
  if (!isId(id)) throw new NotFound()
  const begun = { id, officeId: office.id, content: contentFrom(visit) }
  const { kept } = await beginDraft(sql, begun, writerOf(visit))
  if (!kept) return answer({}, 422)
  const draft = await readSubmission(sql, personOf(visit), id)
  if (isSent(draft)) return answer({}, sentAlready)
  const [to, action] = [paths.contentKeeping({ id }), paths.content({ id })].map(address =>
    visit.href(address),
  )
  return answer({ verze: draft.version, to, action })
}

async function keepContent(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const id = visit.params.id!
  const content = contentFrom(visit)
  if (isTooLong(content)) return answer({}, 422)
  const change = { content, seenVersion: Number(field(visit, 'verze')) }
  const outcome = await saveContent(sql, id, change, writerOf(visit))
  if (outcome.ok) return answer({ verze: outcome.value.version })
  return answer({}, outcome.refusal === 'already-sent' ? sentAlready : 409)
}

async function keepPage(visit: Visit): Promise<Answer> {
  const { id = '', page = '' } = visit.params
  const { fields } = await readSentForm(visit, { page, fields: [], roomBytes: 0 })
  const saved = await savePage(
    visit.services.sql,
    id,
    { page, fields, files: [], seenVersion: Number(fields.verze), leaving: true },
    { personId: personOf(visit), at: visit.now },
  )
  if (saved.kind === 'saved') return answer({ verze: saved.version })
  return answer({}, saved.kind === 'sent-already' ? sentAlready : 409)
}

/** The draft is a draft no more (RFC 9110 § 15.5.11): nothing is kept of it, nor compared. */
const sentAlready = 410

/** What the browser module goes on with. */
type Kept = { verze?: number; to?: string | undefined; action?: string | undefined }

function answer(kept: Kept, status = 200): Answer {
  return file({ kind: 'file', body: JSON.stringify(kept), type: 'application/json', status })
}
