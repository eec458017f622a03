import { fileLimits } from '../../../foundation/file.ts'
import { fileTexts } from '../../../platform/blobs/index.ts'
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
import { type Attached, attachFiles, detachFile, readWithFiles } from '../actions/attaching.ts'
import * as paths from '../paths.ts'
import { roomFor } from '../rules/draft.ts'
import { isSent } from '../rules/submission.ts'
import { attachmentsPage } from '../views/attachments.ts'
import { sendAttachment } from './files.ts'
import { personOf } from './visitors.ts'

/** Attachments of a draft. */
export const attachingRoutes: readonly Route[] = [
  get(paths.attachments, { who: 'person' }, showAttachments),
  post(paths.attachments, { who: 'person', upload: true }, attach),
  get(paths.attachment, { who: 'person' }, visit => sendAttachment(visit, visit.params.id ?? '')),
  post(paths.attachmentRemoval, { who: 'person' }, detach),
]

async function showAttachments(visit: Visit) {
  const { draft, files } = await read(visit)
  if (isSent(draft)) return seeOther(visit, paths.submission({ id: draft.id }))
  if (draft.formSlug !== null) return seeOther(visit, paths.filling({ id: draft.id }))
  return page(attachmentsPage(visit, { draft, files, errors: [], doubled: [], shortened: [] }))
}

async function attach(visit: Visit) {
  const { sql } = visit.services
  const before = await read(visit)
  const { id } = before.draft
  if (isSent(before.draft)) return seeOther(visit, paths.submission({ id }))
  if (before.draft.formSlug !== null) return seeOther(visit, paths.filling({ id }))
  const room = { bytes: roomFor(before.files), files: fileLimits.files }
  const sent = await readUpload(visit, room)
  const { fields, files, shortened } = sent
  const writer = { personId: personOf(visit), at: visit.now, seen: before.files }
  const attached = await attachFiles(sql, id, files, writer)
  if (attached.alreadySent) return seeOther(visit, paths.submission({ id }))

  const wrong = [...refusedInWords(visit, sent), ...wrongOf(visit, attached)]
  const { doubled } = attached
  const told = { errors: wrong, doubled, shortened }
  const goesOn = fields.akce !== 'dalsi'
  const hasNews = wrong.length + shortened.length > 0
  if (goesOn && !hasNews) return seeOther(visit, paths.review({ id }))
  if (!hasNews && doubled.length === 0) return seeOther(visit, paths.attachments({ id }))
  return page(attachmentsPage(visit, { ...(await read(visit)), ...told }), wrong.length ? 422 : 200)
}

/** What could not be attached, in words. */
export function wrongOf(visit: Visit, { tooMany, tooLarge }: Attached): string[] {
  const { refusals } = fileTexts[visit.lang]
  return [
    ...tooMany.map(name => refusals['too-many-files'](name)),
    ...tooLarge.map(name => refusals['too-large'](name)),
  ]
}

async function detach(visit: Visit) {
  const { id = '', file: fileId = '' } = visit.params
  await detachFile(visit.services.sql, id, fileId, personOf(visit))
  return seeOther(visit, paths.attachments({ id }))
}

function read(visit: Visit) {
  return readWithFiles(visit.services.sql, personOf(visit), visit.params.id!)
}
