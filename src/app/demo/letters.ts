import {
  attachFiles,
  beginDraft,
  readSubmission,
  sendSubmission,
} from '../../domains/submissions/index.ts'
import type { FilePart } from '../../foundation/file.ts'
import { newId } from '../../foundation/ids.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Stage } from './stage.ts'
import { letWorkerWork, mustBeDone, type Telling } from './telling.ts'

/** A letter as its sender writes it on the portal. */
export type PortalLetter = {
  from: keyof Stage['persons']
  to: string
  matterKind: string
  subject: string
  body: string
  lang?: Lang
  files?: readonly { name: string; mimeType: string; content: Buffer }[]
}

/** Writes a draft on the portal, with its attachments, and gives its id. */
export async function draftLetter(
  { services, clock }: Telling,
  stage: Stage,
  letter: PortalLetter,
): Promise<string> {
  const { sql } = services
  const [id, personId] = [newId(clock.now()), stage.persons[letter.from]]
  const { matterKind, subject, body, lang = 'cs' } = letter
  const beginning = {
    id,
    officeId: stage.offices.get(letter.to)!.id,
    content: { matterKind, subject, body: unwrapped(body) },
  }
  const begun = await beginDraft(sql, beginning, { personId, lang, at: clock.now() })
  if (Object.keys(begun.wrong).length > 0)
    throw new Error(`${subject}: ${Object.values(begun.wrong)}`)
  const parts = await storeFiles(services.blobs, letter.files ?? [])
  if (parts.length > 0) await attachFiles(sql, id, parts, { personId, at: clock.now() })
  return id
}

/** Sends a letter from the portal; gives the case that it became. */
export async function sendLetter(
  telling: Telling,
  stage: Stage,
  letter: PortalLetter,
): Promise<string> {
  const { services, clock } = telling
  const id = await draftLetter(telling, stage, letter)
  const personId = stage.persons[letter.from]
  const { version: seenVersion } = await readSubmission(services.sql, personId, id)
  const sender = { personId, at: clock.now(), seenVersion }
  const sent = await sendSubmission(services.sql, id, sender)
  const received = mustBeDone(letter.subject, sent)
  await letWorkerWork(telling)
  return received.caseId
}

async function storeFiles(
  blobs: Telling['services']['blobs'],
  files: NonNullable<PortalLetter['files']>,
): Promise<FilePart[]> {
  const parts: FilePart[] = []
  for (const { name, mimeType, content } of files) {
    parts.push({ name, mimeType, ...(await blobs.put(content)) })
  }
  return parts
}

/** Single line ends only keep the source narrow; an empty line is the writer's own. */
function unwrapped(text: string): string {
  return text.replace(/([^\n])\n(?!\n)/g, '$1 ')
}
