import { isId, newId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import {
  get,
  page,
  post,
  type Route,
  readUpload,
  refusedInWords,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { subjectTexts } from '../../mailbox/index.ts'
import { readUnsentReply, sendReply, type Written } from '../actions/replying.ts'
import { readTracked } from '../actions/tracking.ts'
import * as paths from '../paths.ts'
import { plainText } from '../rules/plain.ts'
import { type ReplyKind, type ReplyRefusal, usualReply, whyNotReply } from '../rules/replies.ts'
import { isSent, type Sent } from '../rules/submission.ts'
import { replyTexts } from '../texts/replies.ts'
import { subjectOf } from '../views/parts.ts'
import { type ReplyView, replyPage } from '../views/reply.ts'
import { wrongOf } from './attaching.ts'
import { sendAttachment } from './files.ts'
import { personOf } from './visitors.ts'

const watched = (audit: string) => ({ who: 'person' as const, upload: true, audit })

/** Messages into a matter under way. */
export const replyingRoutes: readonly Route[] = [
  get(paths.reply, { who: 'person' }, visit => show(visit, null)),
  post(paths.reply, watched('submission.replied'), visit => send(visit, null)),
  get(paths.withdrawal, { who: 'person' }, visit => show(visit, 'withdrawal')),
  post(paths.withdrawal, watched('submission.withdrawn'), visit => send(visit, 'withdrawal')),
  get(paths.replyFile, { who: 'person' }, visit => sendAttachment(visit, visit.params.reply ?? '')),
]

async function show(visit: Visit, wanted: ReplyKind | null) {
  const found = await readMatter(visit)
  if (!found) return seeOther(visit, paths.review({ id: visit.params.id! }))
  const { submission, call } = found
  const kind = wanted ?? usualReply(submission)
  const refusal = whyNotReply(submission, kind, visit.caller?.verified === true)
  if (refusal === 'already-withdrawn' || refusal === 'already-settled') {
    return seeOther(visit, paths.submission({ id: submission.id }))
  }
  const unsent = await readUnsentReply(visit.services.sql, personOf(visit), submission.id, kind)
  const errors: FieldErrors = refusal ? { text: replyTexts[visit.lang].refusals[refusal] } : {}
  const kept = { key: unsent?.reply.id ?? newId(visit.now), body: unsent?.reply.body ?? '' }
  const files = unsent?.files ?? []
  return page(replyPage(visit, { submission, kind, call, files, errors, ...kept }))
}

async function send(visit: Visit, wanted: ReplyKind | null) {
  const found = await readMatter(visit)
  if (!found) return seeOther(visit, paths.review({ id: visit.params.id! }))
  const { submission } = found
  const upload = await readUpload(visit)
  const { fields, files: parts, shortened } = upload
  const errors = refusedInWords(visit, upload)
  const kind = wanted ?? (fields.druh === 'completion' ? 'completion' : 'message')
  const key = isId(fields._key ?? '') ? fields._key! : newId(visit.now)
  const body = plainText(fields.text ?? '')
  const subject = `${subjectTexts[submission.lang][kind]}: ${subjectOf(visit, submission)}`
  const onlyFiles = fields.akce === 'prilozit'
  const onlySave = onlyFiles || errors.length + shortened.length > 0
  const outcome = await sendReply(
    visit.services.sql,
    submission.id,
    { id: key, kind, subject: subject.slice(0, 250), body, parts, onlySave },
    { personId: personOf(visit), at: visit.now },
  )
  if (!outcome.ok) return seeOther(visit, paths.review({ id: submission.id }))
  const { recordMark } = outcome.value.reply
  if (recordMark) {
    const matter = paths.submission({ id: submission.id })
    return seeOther(visit, withQuery(matter, { odeslano: recordMark }))
  }
  if (outcome.value.refusal === 'already-withdrawn') {
    return { ...seeOther(visit, paths.submission({ id: submission.id })), undone: true }
  }
  return askAgain(visit, outcome.value, { ...found, kind, key, body, shortened }, errors)
}

type Asked = Pick<ReplyView, 'submission' | 'kind' | 'key' | 'body' | 'call' | 'shortened'>

/** The same form with what was typed, what has been attached, and what is wrong. */
async function askAgain(visit: Visit, written: Written, asked: Asked, refused: string[]) {
  const { sql } = visit.services
  const { submission, kind } = asked
  const { refusal, attached } = written
  const wrong = [...refused, ...wrongOf(visit, attached)]
  const errors = { ...refusalAt(visit, kind, refusal), soubory: wrong }
  const unsent = await readUnsentReply(sql, personOf(visit), submission.id, kind)
  const isWrong = refusal !== null || wrong.length > 0
  const files = unsent?.files ?? []
  const asks = page(replyPage(visit, { ...asked, files, errors }), isWrong ? 422 : 200)
  return { ...asks, undone: true }
}

/** What is wrong with the text, at its field: a completion may be files alone. */
function refusalAt(visit: Visit, kind: ReplyKind, refusal: ReplyRefusal | null): FieldErrors {
  if (refusal === null) return {}
  const { refusals, completionMissing } = replyTexts[visit.lang]
  const isEmptyAnswer = refusal === 'reply-missing' && kind === 'completion'
  return { text: isEmptyAnswer ? completionMissing : refusals[refusal] }
}

/** The submission and what the office asked for last; null for a draft. */
async function readMatter(visit: Visit): Promise<{ submission: Sent; call: string } | null> {
  const tracked = await readTracked(visit.services.sql, personOf(visit), visit.params.id!)
  const { submission, events } = tracked
  if (!isSent(submission)) return null
  return { submission, call: events.find(event => event.kind === 'called')?.body ?? '' }
}
