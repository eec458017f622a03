import { PassThrough, type Readable } from 'node:stream'
import yazl from 'yazl'
import { distinctName } from '../../../foundation/file.ts'
import { contentName, contentText } from '../../../foundation/letter.ts'
import type { Blobs } from '../../../platform/blobs/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { archiveFolder, type Message } from '../rules.ts'
import { type Archived, archivedMessage, archiveIndex } from './archive.ts'

/**
 * One ZIP of all messages with their files and an index page, made as it is read.
 *
 * Takes the messages (the oldest first) and the moment to be told; a file that cannot be read
 * breaks the stream off, so that nobody takes half an archive for a whole one.
 */
export function archiveOf(
  blobs: Blobs,
  messages: readonly Message[],
  told: { lang: Lang; at: Date },
): Readable {
  const zip = new yazl.ZipFile()
  const all = messages.map(placeInArchive)
  const options = { mtime: told.at, compress: true }
  const addPage = (name: string, page: string) => zip.addBuffer(Buffer.from(page), name, options)

  addPage('index.html', archiveIndex(told.lang, all, told.at))
  for (const archived of all) {
    addPage(`${archived.folder}/index.html`, archivedMessage(told.lang, archived))
    const { folder, exactText } = archived
    if (exactText !== null) addPage(`${folder}/${contentName}`, exactText)
    addFiles(zip, blobs, archived)
  }
  zip.end()
  return readableOf(zip)
}

function placeInArchive(message: Message, place: number): Archived {
  const fileNames: string[] = []
  for (const file of message.files) {
    fileNames.push(distinctName(file.name, ['index.html', contentName, ...fileNames]))
  }
  const { authorKind, subject, body } = message
  const exactText = authorKind === 'person' ? contentText(subject, body) : null
  return { message, folder: archiveFolder(message, place + 1), fileNames, exactText }
}

/** Photos and PDFs are compressed already; packing them again only costs time. */
function addFiles(zip: yazl.ZipFile, blobs: Blobs, { message, folder, fileNames }: Archived) {
  message.files.forEach((file, place) => {
    const name = `${folder}/${fileNames[place]}`
    const options = { mtime: message.deliveredAt, compress: false }
    zip.addReadStreamLazy(name, options, give => {
      give(null, blobs.read(file.sha256))
    })
  })
}

function readableOf(zip: yazl.ZipFile): Readable {
  const out = new PassThrough()
  zip.outputStream.pipe(out)
  zip.on('error', error => out.destroy(error as Error))
  return out
}
