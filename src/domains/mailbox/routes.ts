import { NotFound } from '../../platform/db/index.ts'
import { file, get, page, type Route, storedFile, type Visit } from '../../platform/http/index.ts'
import { openMessage, readAllMessages, readMailbox } from './actions.ts'
import * as paths from './paths.ts'
import { sliceOf, wishFrom } from './rules.ts'
import { texts } from './texts.ts'
import { mailboxPage, messagePage } from './views/mailbox.ts'
import { archiveOf } from './views/zip.ts'

/** The mailbox of the person who is signed in. */
export const routes: readonly Route[] = [
  get(paths.list, { who: 'person' }, showMailbox),
  get(paths.archive, { who: 'person', perMinute: 10 }, sendArchive),
  get(paths.message, { who: 'person' }, showMessage),
  get(paths.attachment, { who: 'person' }, sendAttachment),
]

async function showMailbox(visit: Visit) {
  const wish = wishFrom(visit.query)
  const { messages, ...told } = await readMailbox(visit.services.sql, personOf(visit), wish)
  return page(mailboxPage(visit, { wish, slice: sliceOf(messages, wish), ...told }))
}

async function showMessage(visit: Visit) {
  return page(messagePage(visit, await openFrom(visit)))
}

async function sendAttachment(visit: Visit) {
  const message = await openFrom(visit)
  const part = message.files[Number(visit.params.number) - 1]
  if (!part) throw new NotFound()
  return storedFile(visit, part)
}

async function sendArchive(visit: Visit) {
  const { sql, blobs } = visit.services
  const messages = await readAllMessages(sql, personOf(visit))
  return file({
    kind: 'file',
    body: archiveOf(blobs, messages, { lang: visit.lang, at: visit.now }),
    type: 'application/zip',
    filename: texts[visit.lang].archiveFile,
  })
}

function openFrom(visit: Visit) {
  return openMessage(visit.services.sql, personOf(visit), visit.params.id!, visit.now)
}

/** Routes for persons are entered by persons only. */
function personOf(visit: Visit): string {
  const personId = visit.caller?.personId
  if (!personId) throw new NotFound()
  return personId
}
