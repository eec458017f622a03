import { distinctName, type FilePart, fileLimits } from '../../../foundation/file.ts'
import { newId, timeOf } from '../../../foundation/ids.ts'
import { roomFor } from './draft.ts'
import type { Attachment } from './submission.ts'

/** Why a file is not attached: there are as many as there may be, or as many bytes. */
export type NoRoom = 'tooMany' | 'tooLarge'

/**
 * A file as it is attached behind the others, whatever is in it and however much there is: under a
 * name that none of them has, and listed after them.
 */
export function fileBehind(files: readonly Attachment[], part: FilePart, at: Date): Attachment {
  const names = files.map(file => file.name)
  return { ...part, name: distinctName(part.name, names), id: idAfter(files.at(-1)?.id, at) }
}

/** The same for a file of the sender's own, as far as there is room for it. */
export function fileWithin(
  files: readonly Attachment[],
  part: FilePart,
  at: Date,
): Attachment | NoRoom {
  if (files.length >= fileLimits.files) return 'tooMany'
  return part.sizeBytes > roomFor(files) ? 'tooLarge' : fileBehind(files, part, at)
}

/**
 * The file among the others that is this one: the same bytes under the same name, be it that it was
 * told apart from an earlier file of that name.
 */
export function sameFile(files: readonly Attachment[], part: FilePart): Attachment | undefined {
  return files.find((file, at) => {
    const names = files.slice(0, at).map(one => one.name)
    return file.sha256 === part.sha256 && file.name === distinctName(part.name, names)
  })
}

/** Files are listed by their ids: one of a later millisecond stands after those before it. */
function idAfter(last: string | undefined, at: Date): string {
  const earliest = last === undefined ? 0 : timeOf(last).getTime() + 1
  return newId(new Date(Math.max(at.getTime(), earliest)))
}
