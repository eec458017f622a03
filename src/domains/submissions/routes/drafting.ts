import { isId, newId } from '../../../foundation/ids.ts'
import { NotFound } from '../../../platform/db/index.ts'
import {
  field,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { findOffice, findOfficeBySlug, listOffices, searchOffices } from '../../offices/index.ts'
import {
  beginDraft,
  changeOffice,
  hasSubmission,
  readDraftFor,
  readSubmission,
  removeDraft,
  saveContent,
} from '../actions/drafting.ts'
import * as paths from '../paths.ts'
import { type Content, changedFields, whyNotContent } from '../rules/draft.ts'
import { oneLine, plainText } from '../rules/plain.ts'
import { isSent, type Submission } from '../rules/submission.ts'
import { draftTexts } from '../texts/drafting.ts'
import { contentPage } from '../views/content.ts'
import { gonePage, type Late, sentAlreadyPage } from '../views/late.ts'
import { officePage } from '../views/office.ts'
import { noPersonPage } from '../views/parts.ts'
import { removalPage } from '../views/review.ts'
import { personOf, writerOf } from './visitors.ts'

/** From an empty form to a saved draft. */
export const draftingRoutes: readonly Route[] = [
  get(paths.start, { who: 'signed-in' }, showStart),
  post(paths.start, { who: 'person' }, begin),
  get(paths.content, { who: 'person' }, showContent),
  post(paths.content, { who: 'person' }, save),
  get(paths.office, { who: 'person' }, showOffices),
  post(paths.office, { who: 'person' }, turn),
  get(paths.removal, { who: 'person' }, showRemoval),
  post(paths.removal, { who: 'person' }, remove),
]

const emptyContent: Content = { matterKind: '', subject: '', body: '' }

/** So many offices are offered at once. */
const offered = 20

async function showStart(visit: Visit) {
  if (!visit.caller?.personId) return page(noPersonPage(visit))
  const slug = visit.query[paths.officeField] ?? ''
  if (!slug) return page(officePage(visit, await offices(visit)))
  const { sql } = visit.services
  const office = await findOfficeBySlug(sql, slug)
  if (!office.connectedAt) throw new NotFound()
  const unfinished = await readDraftFor(sql, personOf(visit), office.id)
  const key = newId(visit.now)
  // A guide leads here with the question's subject.
  const subject = (visit.query.predmet ?? '').trim().slice(0, 250)
  const content = { ...emptyContent, matterKind: 'general', subject }
  return page(contentPage(visit, { office, content, wrong: {}, key, unfinished }))
}

async function offices(visit: Visit) {
  const words = (visit.query.q ?? '').trim().slice(0, 100)
  const { sql } = visit.services
  if (words) return { words, found: await searchOffices(sql, words, offered) }
  const first = await listOffices(sql, '', { limit: offered })
  return { words, found: first.filter(office => office.connected) }
}

async function begin(visit: Visit) {
  const { sql } = visit.services
  const office = await findOfficeBySlug(sql, field(visit, paths.officeField))
  const key = field(visit, '_key')
  const id = isId(key) ? key : newId(visit.now)
  const content = contentFrom(visit)
  const begun = await beginDraft(sql, { id, officeId: office.id, content }, writerOf(visit))
  const { wrong, kept } = begun
  const draft = kept ? await readSubmission(sql, personOf(visit), id) : undefined
  if (draft && isSent(draft)) return afterSent(visit, draft, content)
  if (Object.keys(wrong).length > 0) {
    return page(
      contentPage(visit, { office, content, wrong, key: id, ...(draft && { draft }) }),
      422,
    )
  }
  return seeOther(visit, paths.attachments({ id }))
}

async function showContent(visit: Visit) {
  const draft = await draftOf(visit)
  if (isSent(draft)) return seeOther(visit, paths.submission({ id: draft.id }))
  if (draft.formSlug !== null) return seeOther(visit, paths.filling({ id: draft.id }))
  const office = await findOffice(visit.services.sql, draft.officeId)
  return page(contentPage(visit, { office, content: draft, wrong: {}, draft }))
}

async function save(visit: Visit) {
  const { sql } = visit.services
  const id = visit.params.id!
  const content = contentFrom(visit)
  if (!(await hasSubmission(sql, personOf(visit), id))) {
    return page(gonePage(visit, lateContent(visit, content)), 404)
  }
  const change = { content, seenVersion: Number(field(visit, 'verze')) }
  const outcome = await saveContent(sql, id, change, writerOf(visit))
  const draft = await readSubmission(sql, personOf(visit), id)
  if (isSent(draft)) return afterSent(visit, draft, content)
  const office = await findOffice(sql, draft.officeId)
  if (!outcome.ok) {
    return page(contentPage(visit, { office, content, wrong: {}, draft, stale: draft }), 409)
  }
  const wrong = whyNotContent(content)
  if (Object.keys(wrong).length > 0) {
    return page(contentPage(visit, { office, content, wrong, draft }), 422)
  }
  return seeOther(visit, paths.attachments({ id }))
}

/** What was written over a letter that was sent meanwhile is shown, unless it says the same. */
function afterSent(visit: Visit, draft: Submission, content: Content) {
  const { id } = draft
  if (changedFields(draft, content).length === 0) return seeOther(visit, paths.submission({ id }))
  const late = lateContent(visit, content)
  return page(sentAlreadyPage(visit, { id, kind: 'letter', ...late }), 409)
}

function lateContent({ lang }: Visit, { subject, body }: Content): Late {
  const words = draftTexts[lang].content
  const rows = [
    { label: words.subject, text: subject },
    { label: words.body, text: body },
  ]
  return { rows: rows.filter(({ text }) => text !== ''), hadFiles: false }
}

async function showOffices(visit: Visit) {
  const draft = await draftOf(visit)
  if (isSent(draft)) return seeOther(visit, paths.submission({ id: draft.id }))
  if (draft.formSlug !== null) return seeOther(visit, paths.filling({ id: draft.id }))
  return page(officePage(visit, { ...(await offices(visit)), draftId: draft.id }))
}

async function turn(visit: Visit) {
  const { sql } = visit.services
  const id = visit.params.id!
  const office = await findOfficeBySlug(sql, field(visit, paths.officeField))
  const outcome = await changeOffice(sql, id, office.id, writerOf(visit))
  return seeOther(visit, outcome.ok ? paths.review({ id }) : paths.submission({ id }))
}

async function showRemoval(visit: Visit) {
  const draft = await draftOf(visit)
  if (isSent(draft)) return seeOther(visit, paths.submission({ id: draft.id }))
  return page(removalPage(visit, draft))
}

async function remove(visit: Visit) {
  await removeDraft(visit.services.sql, visit.params.id!, writerOf(visit))
  return seeOther(visit, paths.list())
}

function draftOf(visit: Visit): Promise<Submission> {
  return readSubmission(visit.services.sql, personOf(visit), visit.params.id!)
}

/** What was typed of a letter in own words. */
export function contentFrom(visit: Visit): Content {
  return {
    matterKind: field(visit, 'druh'),
    subject: oneLine(field(visit, 'predmet')),
    body: plainText(field(visit, 'text')),
  }
}
