import { type FilePart, fileLimits } from '../../../foundation/file.ts'
import {
  type Answer,
  field,
  file,
  get,
  page,
  post,
  type Route,
  readUpload,
  refusedInWords,
  roomBeside,
  seeOther,
  type Upload,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { answer, keepDraft } from '../actions/answering.ts'
import type { Doer } from '../actions/deed.ts'
import { openForm } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { Draft, OthersDraft } from '../queries/drafts.ts'
import type { Case } from '../rules/case.ts'
import { textLimit } from '../rules/deeds.ts'
import { handlers } from '../rules/roles.ts'
import { changes, templates, withTemplate } from '../texts.ts'
import { answerPage } from '../views/answer.ts'
import { untyped } from '../views/deed.ts'
import { doerOf, idIn } from './doer.ts'
import { answerDeed } from './outcome.ts'

/** The answer to the sender. */
export const answerRoutes: readonly Route[] = [
  get(paths.answer, { who: handlers }, showAnswer),
  post(paths.answer, { who: handlers, audit: 'case.answered', upload: true }, sendAnswer),
  post(paths.draft, { who: handlers, audit: 'case.draft-kept' }, saveTyped),
]

async function showAnswer(visit: Visit): Promise<Answer> {
  const opened = await openForm(visit.services.sql, doerOf(visit), idIn(visit))
  return page(answerPage(visit, opened, untyped))
}

/** Whatever is pressed, what was written is kept first: nothing is lost when sending is refused. */
async function sendAnswer(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const doer = doerOf(visit)
  const caseId = idIn(visit)
  const { draft, matter, others } = await openForm(sql, doer, caseId)
  const sent = await readLetter(visit, draft?.files ?? [])
  if (sent.values.do === 'template') sent.values.text = templated(sent, matter, doer)
  takeFrom(others, sent)
  const kept = keptDraft(visit, sent)
  await keepDraft(sql, doer, caseId, kept)
  const again = async (errors: FieldErrors) => {
    const opened = await openForm(sql, doer, caseId)
    return answerPage(visit, { ...opened, draft: kept }, { values: sent.values, errors })
  }
  if (sent.refused.length > 0)
    return page(await again({ files: refusedInWords(visit, sent).join(' ') }), 422)
  if (sent.values.do !== 'send') return seeOther(visit, paths.answer({ id: caseId }))
  const version = Number(sent.values.version) || 0
  const letter = { subject: kept.subject, text: kept.body, files: kept.files }
  const settles = sent.values.settles === 'yes'
  const outcome = await answer(sql, doer, { caseId, version }, { ...letter, settles })
  if (!outcome.ok && outcome.refusal === 'open-call')
    return page(await again({ settles: changes[visit.lang].settlesRefused }), 422)
  return answerDeed(visit, outcome, { version, ownText: kept.body, again })
}

/** What a colleague has begun comes below what is typed, with their files. */
function takeFrom(others: readonly OthersDraft[], sent: Sent): void {
  const from = others.find(one => sent.values.do === `colleague:${one.officerId}`)
  if (!from) return
  const typed = (sent.values.text ?? '').trimEnd()
  sent.values.text = typed === '' ? from.body : `${typed}\n\n${from.body}`
  const held = new Set(sent.files.map(file => file.sha256))
  const more = from.files.filter(file => !held.has(file.sha256))
  sent.files = [...sent.files, ...more].slice(0, fileLimits.files)
}

function templated({ values: { text = '', template } }: Sent, matter: Case, doer: Doer): string {
  const chosen = templates.find(one => one.id === template)
  const { name: officer, officeName: office } = doer
  return chosen ? withTemplate(text, chosen, { subject: matter.subject, officer, office }) : text
}

/**
 * What is typed, saved without a press of a button; files stay with those of the last press.
 * No redirect: a script must tell what was saved from being sent to sign in again.
 */
async function saveTyped(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const [doer, caseId] = [doerOf(visit), idIn(visit)]
  const { draft } = await openForm(sql, doer, caseId)
  const values = { subject: field(visit, 'subject'), text: field(visit, 'text') }
  await keepDraft(sql, doer, caseId, keptDraft(visit, { values, files: draft?.files ?? [] }))
  return file({ kind: 'file', body: '{}', type: 'application/json' })
}

/** What is typed, with the files of this press and of those before. */
type Sent = Pick<Upload, 'files' | 'refused'> & { values: Record<string, string> }

/** Reads the letter; the file whose button was pressed is taken out. */
async function readLetter(visit: Visit, before: readonly FilePart[]): Promise<Sent> {
  const { fields: values, files, refused } = await readUpload(visit, roomBeside(before))
  const letter: Sent = { values, files: [...before, ...files], refused }
  const removed = /^remove:(\d+)$/.exec(letter.values.do ?? '')
  if (removed) letter.files.splice(Number(removed[1]), 1)
  return letter
}

function keptDraft(visit: Visit, { values, files }: Pick<Sent, 'values' | 'files'>): Draft {
  return {
    subject: (values.subject ?? '').slice(0, 300),
    body: (values.text ?? '').slice(0, textLimit),
    files,
    savedAt: visit.now,
  }
}
